package dev.evenkeel.scheduling.shift;

import static dev.evenkeel.scheduling.shift.ShiftCoverAssert.assertThatCover;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.search.SearchBudget;
import dev.evenkeel.scheduling.search.SearchEnd;
import dev.evenkeel.scheduling.search.SearchProgress;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShiftPlannerTest {
  private static final Instant MONDAY = Instant.parse("2025-09-01T00:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);
  private static final ShiftPlanner PLANNER = ShiftPlanner.standard();

  private static StaffRequirementBuilder grid(Duration interval, int... people) {
    return StaffRequirement.builder()
        .start(MONDAY)
        .zone(ZoneOffset.UTC)
        .intervalLength(interval)
        .addPeople(people);
  }

  private static StaffRequirement hours(int... people) {
    return grid(HOUR, people).build();
  }

  private static ShiftRuleBuilder shift(int hours) {
    return ShiftRule.builder()
        .name(hours + " h")
        .addLength(Duration.ofHours(hours))
        .startStep(HOUR);
  }

  private static ShiftCover cover(StaffRequirement requirement, ShiftRules rules) {
    ShiftCover cover = PLANNER.cover(requirement, rules);
    assertThatCover(cover).isValidFor(rules);
    return cover;
  }

  /**
   * Taha, "Operations Research: An Introduction", bus scheduling: 26 buses on shifts of 8 hours.
   */
  @Test
  void cover_publishedBuses_needs26() {
    StaffRequirement buses = grid(Duration.ofHours(4), 4, 8, 10, 7, 12, 4).isCyclic(true).build();
    ShiftRule eight =
        shift(8).startStep(Duration.ofHours(4)).costPerHour(0).costPerShift(1).build();
    ShiftCover cover = cover(buses, ShiftRules.of(eight));
    assertThat(cover.cost()).isEqualTo(26);
    assertThat(cover.lowerBound()).isEqualTo(26);
    assertThat(cover.isOptimal()).isTrue();
    assertThat(cover.gap()).isZero();
  }

  /** Winston, "Operations Research", post office problem: the LP gives 22 1/3, whole people 23. */
  @Test
  void cover_publishedPostOffice_needs23() {
    StaffRequirement week =
        grid(Duration.ofDays(1), 17, 13, 15, 19, 14, 16, 11).isCyclic(true).build();
    ShiftRule five =
        shift(120).latestStart(LocalTime.MIDNIGHT).costPerHour(0).costPerShift(1).build();
    ShiftCover cover = cover(week, ShiftRules.of(five));
    assertThat(cover.cost()).isEqualTo(23);
    assertThat(cover.end()).isEqualTo(SearchEnd.OPTIMAL);
  }

  @Test
  void cover_oneShiftWithBreak_overlapsAnother() {
    BreakRule lunch =
        BreakRule.of(HOUR, Duration.ofHours(1), Duration.ofHours(2)).toBuilder().step(HOUR).build();
    ShiftRules rules = ShiftRules.of(shift(4).addBreak(lunch).build());
    ShiftCover cover = cover(hours(1, 1, 1, 1), rules);
    assertThat(cover.shifts()).hasSize(2);
    assertThat(cover.cost()).isEqualTo(6);
    assertThat(cover.paidHours()).isEqualTo(6);
    assertThat(cover.overcoveredHours()).isEqualTo(2);
    assertThat(cover.uncoveredHours()).isZero();
    assertThat(cover.present()).containsExactly(2, 1, 1, 2);
    assertThat(cover.findings()).isEmpty();
  }

  @Test
  void cover_breakOffTheGrid_countsNoTouchedInterval() {
    BreakRule half =
        BreakRule.of(Duration.ofMinutes(30), Duration.ofMinutes(75), Duration.ofMinutes(75));
    ShiftCover cover = cover(hours(1, 0, 1), ShiftRules.of(shift(3).addBreak(half).build()));
    assertThat(cover.present()).containsExactly(1, 0, 1);
    assertThat(cover.cost()).isEqualTo(2.5);
  }

  @Test
  void cover_nightShift_runsOverMidnight() {
    int[] people = new int[48];
    Arrays.fill(people, 22, 30, 2);
    ShiftRule night =
        shift(8)
            .earliestStart(LocalTime.of(22, 0))
            .latestStart(LocalTime.of(2, 0))
            .addDays(DayOfWeek.MONDAY)
            .build();
    ShiftCover cover = cover(hours(people), ShiftRules.of(night));
    assertThat(cover.shifts()).hasSize(1);
    assertThat(cover.shifts().get(0).people()).isEqualTo(2);
    assertThat(cover.shifts().get(0).shift().interval())
        .isEqualTo(Interval.parse("2025-09-01T22:00:00Z/2025-09-02T06:00:00Z"));
  }

  @Test
  void cover_startAfterMidnight_belongsToTheDayBefore() {
    ShiftRule night =
        shift(2)
            .earliestStart(LocalTime.of(22, 0))
            .latestStart(LocalTime.of(1, 0))
            .days(Set.of(DayOfWeek.SUNDAY))
            .build();
    ShiftCover cover = cover(hours(1, 1, 1, 0), ShiftRules.of(night));
    assertThat(cover.shifts())
        .extracting(s -> s.shift().start().toString())
        .containsExactly("2025-09-01T00:00:00Z", "2025-09-01T01:00:00Z");
  }

  @Test
  void cover_cyclicWeek_goesOnAtTheStart() {
    int[] people = new int[168];
    people[167] = 1;
    people[0] = 1;
    StaffRequirement week = grid(HOUR, people).isCyclic(true).build();
    ShiftCover cover = cover(week, ShiftRules.of(shift(2).build()));
    assertThat(cover.shifts()).hasSize(1);
    assertThat(cover.shifts().get(0).shift().start()).isEqualTo(MONDAY.plus(Duration.ofHours(167)));
    assertThat(cover.overcoveredHours()).isZero();
  }

  @Test
  void cover_shiftLongerThanTheCycle_isLeftOut() {
    StaffRequirement cycle = grid(HOUR, 1, 1).isCyclic(true).build();
    ShiftCover cover = cover(cycle, ShiftRules.of(shift(3).build()));
    assertThat(cover.shifts()).isEmpty();
    assertThat(cover.uncoveredHours()).isEqualTo(2);
  }

  @Test
  void cover_nightOfClockChange_isWorkedInRealHours() {
    Instant saturday = Instant.parse("2025-10-25T20:00:00Z");
    StaffRequirement night =
        grid(HOUR, 1, 1, 1, 1, 1, 1, 1, 1, 1)
            .start(saturday)
            .zone(ZoneId.of("Europe/Berlin"))
            .build();
    ShiftRule rule =
        shift(9).earliestStart(LocalTime.of(22, 0)).latestStart(LocalTime.of(22, 0)).build();
    ShiftCover cover = cover(night, ShiftRules.of(rule));
    assertThat(cover.shifts().get(0).shift().end())
        .isEqualTo(Instant.parse("2025-10-26T05:00:00Z"));
    assertThat(cover.uncoveredHours()).isZero();
  }

  @Test
  void cover_startsInTheHourThatIsSkipped_areOneStart() {
    Instant night = Instant.parse("2025-03-30T00:00:00Z");
    StaffRequirement requirement =
        grid(HOUR, 0, 1, 0, 0).start(night).zone(ZoneId.of("Europe/Berlin")).build();
    ShiftRule rule =
        shift(1).earliestStart(LocalTime.of(2, 0)).latestStart(LocalTime.of(3, 0)).build();
    ShiftCover cover = PLANNER.cover(requirement, ShiftRules.of(rule));
    assertThat(cover.shifts()).hasSize(1);
    assertThat(cover.shifts().get(0).shift().start()).isEqualTo(night.plus(HOUR));
  }

  @Test
  void cover_minimumStaff_isKeptOrTheShiftIsNotWorked() {
    ShiftRule pair = shift(2).minimumStaff(2).build();
    ShiftCover cover = cover(hours(1, 1), ShiftRules.of(pair));
    assertThat(cover.shifts().get(0).people()).isEqualTo(2);
    ShiftRule single = shift(1).costPerHour(1.5).build();
    assertThat(cover(hours(1, 1), ShiftRules.of(pair, single)).cost()).isEqualTo(3);
  }

  @Test
  void cover_maximumStaff_leavesSomebodyMissing() {
    ShiftCover cover = cover(hours(3, 3, 0), ShiftRules.of(shift(2).maximumStaff(2).build()));
    assertThat(cover.uncoveredHours()).isEqualTo(1);
    assertThat(cover.costPerMissingHour()).isEqualTo(200);
    assertThat(cover.objective()).isEqualTo(cover.cost() + 200);
    Finding finding = cover.findings().asList().get(0);
    assertThat(finding.reason()).isEqualTo(ShiftFault.TOO_FEW_PEOPLE);
    assertThat(finding.text())
        .isEqualTo(
            "from 2025-09-01T00:00:00Z to 2025-09-01T01:00:00Z up to 1 people are missing, 1.00"
                + " hours in all, since staff, contracts, costs or the budget of the search allow"
                + " no more");
  }

  @Test
  void cover_hoursThatNoShiftReaches_areFound() {
    ShiftRule late = shift(2).earliestStart(LocalTime.of(2, 0)).build();
    ShiftCover cover = cover(hours(1, 2, 1, 1), ShiftRules.of(late));
    assertThat(cover.findings()).hasSize(1);
    Finding finding = cover.findings().asList().get(0);
    assertThat(finding.reason()).isEqualTo(ShiftFault.NO_SHIFT_COVERS);
    assertThat(finding.text()).contains("up to 2 people are missing, 3.00 hours in all");
    assertThat(cover.isOptimal()).isTrue();
  }

  @Test
  void cover_lowPrice_leavesPeopleOut() {
    ShiftCover cover =
        PLANNER.withCostPerMissingHour(1).cover(hours(1, 0, 0, 0), ShiftRules.of(shift(4).build()));
    assertThat(cover.shifts()).isEmpty();
    assertThat(cover.objective()).isEqualTo(1);
    assertThat(cover.isOptimal()).isTrue();
  }

  @Test
  void cover_freeShifts_costNothingAndCoverAll() {
    ShiftCover cover = cover(hours(2, 2), ShiftRules.of(shift(2).costPerHour(0).build()));
    assertThat(cover.objective()).isZero();
    assertThat(cover.gap()).isZero();
    assertThat(cover.costPerMissingHour()).isEqualTo(1);
  }

  @Test
  void cover_costsWithoutCommonUnit_areStillExact() {
    ShiftRules rules = ShiftRules.of(shift(1).costPerHour(Math.E).build(), shift(3).build());
    assertThat(cover(hours(1, 0, 0, 1), rules).cost()).isCloseTo(2 * Math.E, within(1e-9));
  }

  @Test
  void cover_partTimeContract_staysWithinItsHours() {
    int[] people = new int[168];
    for (int day = 0; day < 7; day++) {
      Arrays.fill(people, 24 * day + 9, 24 * day + 17, 2);
    }
    ShiftRule full =
        shift(8)
            .name("full")
            .costPerHour(30)
            .earliestStart(LocalTime.of(9, 0))
            .latestStart(LocalTime.of(9, 0))
            .build();
    ShiftRule half = full.toBuilder().name("half").costPerHour(20).contract("half-time").build();
    StaffContract contract =
        StaffContract.builder()
            .name("half-time")
            .people(3)
            .maximumWeeklyTime(Duration.ofHours(20))
            .build();
    ShiftRules rules = ShiftRules.of(full, half.toBuilder().contract(Optional.empty()).build());
    assertThat(cover(hours(people), rules).cost()).isEqualTo(14 * 8 * 20);
    ShiftRules limited = new ShiftRules(List.of(full, half), List.of(contract));
    ShiftCover cover = cover(hours(people), limited);
    assertThat(cover.cost()).isEqualTo(7 * 8 * 20 + 7 * 8 * 30);
    assertThat(cover.isOptimal()).isTrue();
  }

  @Test
  void cover_minimumWeeklyTime_isPaidEvenIfNotNeeded() {
    ShiftRule full = shift(8).contract("full-time").build();
    StaffContract contract =
        StaffContract.builder()
            .name("full-time")
            .people(2)
            .minimumWeeklyTime(Duration.ofHours(24))
            .maximumWeeklyTime(Duration.ofHours(40))
            .build();
    ShiftRules rules = new ShiftRules(List.of(full), List.of(contract));
    ShiftCover cover = cover(hours(new int[168]), rules);
    assertThat(cover.paidHours()).isEqualTo(48);
    assertThat(cover.missingContractHours()).isZero();
    assertThat(cover(hours(new int[167]), rules).paidHours()).isZero();
  }

  @Test
  void cover_minimumTimeOutOfReach_isFound() {
    ShiftRule monday = shift(8).contract("full-time").addDays(DayOfWeek.MONDAY).build();
    StaffContract contract =
        StaffContract.builder()
            .name("full-time")
            .people(2)
            .minimumWeeklyTime(Duration.ofHours(24))
            .maximumWeeklyTime(Duration.ofHours(40))
            .build();
    ShiftCover cover =
        cover(hours(new int[168]), new ShiftRules(List.of(monday), List.of(contract)));
    assertThat(cover.missingContractHours()).isEqualTo(32);
    assertThat(cover.findings().asList().get(0).text())
        .isEqualTo("2 people are due 24.00 hours each in week 1 but get 32.00 too little in all");
    assertThat(cover.findings().asList().get(0).object()).isEqualTo("full-time");
    assertThat(cover.findings().asList().get(0).reason())
        .isEqualTo(ShiftFault.MINIMUM_TIME_NOT_REACHED);
  }

  @Test
  void cover_contractWithoutShifts_isMissedAndPartOfTheBound() {
    StaffContract idle =
        StaffContract.builder()
            .name("idle")
            .people(1)
            .minimumWeeklyTime(HOUR)
            .maximumWeeklyTime(HOUR)
            .build();
    ShiftRules rules = new ShiftRules(List.of(shift(8).build()), List.of(idle));
    ShiftCover cover = cover(hours(new int[168]), rules);
    assertThat(cover.missingContractHours()).isEqualTo(1);
    assertThat(cover.isOptimal()).isTrue();
    assertThat(cover.lowerBound()).isEqualTo(cover.objective());
  }

  private static int[] busyDays(int days) {
    return IntStream.range(0, 24 * days)
        .map(hour -> hour % 24 >= 6 && hour % 24 < 22 ? 3 + hour * 7 % 11 : 0)
        .toArray();
  }

  @Test
  void cover_closedNights_isExactHoweverLong() {
    ShiftRuleBuilder day =
        shift(8).addLength(Duration.ofHours(4)).earliestStart(LocalTime.of(6, 0));
    ShiftRules rules = ShiftRules.of(day.latestStart(LocalTime.of(18, 0)).build());
    ShiftRule until22 = rules.shifts().get(0).toBuilder().latestStart(LocalTime.of(14, 0)).build();
    ShiftCover cover = cover(hours(busyDays(60)), ShiftRules.of(until22));
    assertThat(cover.end()).isEqualTo(SearchEnd.OPTIMAL);
    assertThat(cover.gap()).isZero();
  }

  @Test
  void cover_longWithoutClosingTime_reportsAGap() {
    ShiftRules rules = ShiftRules.of(shift(8).build(), shift(5).build());
    for (boolean isCyclic : new boolean[] {false, true}) {
      StaffRequirement requirement = grid(HOUR, busyDays(51)).isCyclic(isCyclic).build();
      ShiftPlanner planner = PLANNER.withBudget(SearchBudget.ofSchedules(320));
      ShiftCover cover = planner.cover(requirement, rules);
      assertThatCover(cover).isValidFor(rules);
      assertThat(cover.end()).isEqualTo(SearchEnd.BUDGET_SPENT);
      assertThat(cover.lowerBound()).isGreaterThan(0.9 * requirement.requiredHours());
      assertThat(cover.gap()).isBetween(0.0, 0.2);
      assertThat(cover.uncoveredHours()).isZero();
    }
  }

  private static final class Week {
    private static final StaffRequirement REQUIREMENT = requirement();
    private static final ShiftRules RULES = rules();

    private static StaffRequirement requirement() {
      int[] people = IntStream.range(0, 168).map(hour -> 3 + hour * 31 % 17).toArray();
      return grid(HOUR, people).isCyclic(true).build();
    }

    private static ShiftRules rules() {
      BreakRule pause =
          BreakRule.of(HOUR, Duration.ofHours(3), Duration.ofHours(5)).toBuilder()
              .step(HOUR)
              .build();
      return ShiftRules.of(shift(4).build(), shift(9).addBreak(pause).build());
    }
  }

  @Test
  void cover_listener_hearsOfBetterCovers() {
    List<SearchProgress> heard = new ArrayList<>();
    ShiftCover cover =
        PLANNER
            .withListener(heard::add)
            .withBudget(SearchBudget.ofSchedules(300))
            .cover(Week.REQUIREMENT, Week.RULES);
    assertThat(heard).isNotEmpty();
    assertThat(heard.get(heard.size() - 1).best().value())
        .isCloseTo(cover.objective(), within(1e-6));
    assertThat(heard).extracting(SearchProgress::schedules).isSorted();
  }

  @Test
  void cover_cancelled_returnsWhatThereIs() {
    ShiftCover cover = PLANNER.withCancellation(() -> true).cover(Week.REQUIREMENT, Week.RULES);
    assertThat(cover.end()).isEqualTo(SearchEnd.CANCELLED);
    assertThat(cover.shifts()).isEmpty();
    assertThat(cover.uncoveredHours()).isEqualTo(Week.REQUIREMENT.requiredHours());
    assertThat(cover.lowerBound()).isZero();
  }

  @Test
  void cover_timeUp_ends() {
    long[] now = {0};
    SearchBudget budget = SearchBudget.ofTime(Duration.ofNanos(3), () -> now[0]++);
    ShiftCover cover = PLANNER.withBudget(budget).cover(Week.REQUIREMENT, Week.RULES);
    assertThat(cover.end()).isEqualTo(SearchEnd.BUDGET_SPENT);
    assertThatCover(cover).isValidFor(Week.RULES);
    assertThat(cover.steps()).isLessThan(5);
  }

  @Test
  void cover_tooManyShifts_isRefused() {
    ShiftRule seconds = shift(2).startStep(Duration.ofSeconds(1)).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cover(hours(new int[168]), ShiftRules.of(seconds)))
        .withMessageContaining("must be at most 500000 but were more in shift rule '2 h'")
        .withMessageContaining("Maybe the steps are too small");
    BreakRule any =
        BreakRule.of(Duration.ofSeconds(1), HOUR, HOUR.multipliedBy(2)).toBuilder()
            .step(Duration.ofSeconds(1))
            .build();
    ShiftRule breaks = shift(8).addBreaks(any, any).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cover(hours(1, 1, 1, 1, 1, 1, 1, 1), ShiftRules.of(breaks)))
        .withMessageContaining("placements of breaks must be at most 20000");
  }

  @Test
  void cover_wrongArguments_areRefused() {
    ShiftRules rules = ShiftRules.of(shift(1).build());
    assertThatNullPointerException()
        .isThrownBy(() -> PLANNER.cover(null, rules))
        .withMessage("requirement");
    assertThatNullPointerException()
        .isThrownBy(() -> PLANNER.cover(hours(1), null))
        .withMessage("rules");
    assertThatNullPointerException().isThrownBy(() -> PLANNER.withBudget(null));
    assertThatNullPointerException().isThrownBy(() -> PLANNER.withListener(null));
    assertThatNullPointerException().isThrownBy(() -> PLANNER.withCancellation(null));
    assertThatIllegalArgumentException().isThrownBy(() -> PLANNER.withCostPerMissingHour(0));
  }

  @Test
  void toBuilder_change_keepsTheRest() {
    ShiftCover cover = cover(hours(1), ShiftRules.of(shift(1).build()));
    ShiftCover changed = cover.toBuilder().steps(7).build();
    assertThat(changed.shifts()).isEqualTo(cover.shifts());
    assertThat(changed.steps()).isEqualTo(7);
    assertThatIllegalArgumentException().isThrownBy(() -> cover.toBuilder().steps(-1).build());
  }

  /** In hours, breaks at half past hide the first or last hour of some shifts of a group. */
  @Test
  void cover_breaksThatHideHours_keepsTheStaffOfTheWholeGroup() {
    BreakRule pause =
        BreakRule.of(HOUR, Duration.ofMinutes(30), Duration.ofMinutes(240)).toBuilder()
            .step(Duration.ofMinutes(30))
            .build();
    ShiftRules rules =
        ShiftRules.of(shift(5).addBreak(pause).minimumStaff(2).maximumStaff(3).build());
    for (int seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      int[] people = random.ints(12 + random.nextInt(14), 0, 7).toArray();
      StaffRequirement requirement = grid(HOUR, people).isCyclic(seed % 2 == 0).build();
      ShiftCover cover = PLANNER.withBudget(SearchBudget.ofSchedules(40)).cover(requirement, rules);
      assertThatCover(cover).isValidFor(rules);
    }
  }

  @Test
  void cover_longWithOneStep_isWholeAndBounded() {
    int[] month = IntStream.range(0, 30 * 24 * 4).map(i -> 1 + i % 5).toArray();
    StaffRequirement requirement = grid(Duration.ofMinutes(15), month).build();
    ShiftRules rules = ShiftRules.of(shift(6).build());

    ShiftCover cover = PLANNER.withBudget(SearchBudget.ofSchedules(1)).cover(requirement, rules);

    assertThatCover(cover).isValidFor(rules);
    assertThat(cover.uncoveredHours()).isZero();
    assertThat(cover.lowerBound()).isPositive();
  }

  @Test
  void cover_stepsOfANanosecond_areRefusedSoon() {
    BreakRule fine =
        BreakRule.of(HOUR, HOUR, HOUR.multipliedBy(6)).toBuilder()
            .step(Duration.ofNanos(1))
            .build();
    ShiftRules rules = ShiftRules.of(shift(8).addBreak(fine).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLANNER.cover(hours(1, 1, 1, 1, 1, 1, 1, 1), rules))
        .withMessage(
            "placements of breaks must be at most 20000 but were more in shift rule '8 h'");
  }

  @Test
  void cover_secondBreakAfterTheFirst_staysOnItsSteps() {
    BreakRule first = BreakRule.of(HOUR, HOUR, HOUR.multipliedBy(2)).toBuilder().step(HOUR).build();
    BreakRule second =
        BreakRule.of(HOUR, HOUR, HOUR.multipliedBy(6)).toBuilder()
            .step(Duration.ofMinutes(90))
            .build();
    ShiftRules rules = ShiftRules.of(shift(6).addBreak(first).addBreak(second).build());
    ShiftCover cover = cover(hours(1, 1, 0, 1, 0, 1), rules);
    assertThat(cover.shifts()).hasSizeLessThanOrEqualTo(2);
    assertThat(cover.uncoveredHours()).isZero();
  }
}
