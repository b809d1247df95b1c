package dev.evenkeel.scheduling.peak.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.time.Holiday;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.WeeklyCalendar;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.peak.PeakFault;
import dev.evenkeel.scheduling.peak.SkillLoad;
import dev.evenkeel.scheduling.peak.StaffingLevel;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PeakStaffingPlannerTest {
  private static final SkillId PHONE = SkillId.of("phone");
  private static final PeakStaffingPlanner PLANNER = PeakStaffingPlanner.standard();

  /** Office hours with a lunch break; Wednesday 4 March 2026 is a holiday. */
  private static final WeeklyCalendar OFFICE =
      WorkCalendar.weekly("office", ZoneOffset.UTC, "MON-FRI 08:00-12:00 13:00-17:00").toBuilder()
          .addHolidays(Holiday.of(LocalDate.of(2026, 3, 4), "Leave"))
          .build();

  private static Interval on(int day, String from, String to) {
    return Interval.parse(
        String.format("2026-03-%02dT%s:00Z/2026-03-%02dT%s:00Z", day, from, day, to));
  }

  private static StaffingLevel level(int day, String from, String to, int needed, int present) {
    return new StaffingLevel(on(day, from, to), needed, present);
  }

  private static SkillLoad load(StaffingLevel... levels) {
    return SkillLoad.builder().skill(PHONE).minimumLevel(2).addLevels(levels).build();
  }

  private static Person person(String id, int level) {
    return Person.builder()
        .id(PersonId.of(id))
        .name(id)
        .addSkills(new SkillLevel(PHONE, level))
        .costPerHour(Money.parse("EUR 24.00"))
        .build();
  }

  private static OvertimeOffer overtime(String id) {
    return new OvertimeOffer(person(id, 2), OFFICE, OvertimeRule.standard());
  }

  private static MovableHoliday holiday(String id, int newDay) {
    return MovableHoliday.builder()
        .person(person(id, 3))
        .hours(OFFICE)
        .date(LocalDate.of(2026, 3, 4))
        .newDate(LocalDate.of(2026, 3, newDay))
        .build();
  }

  private static TemporaryStaff agency(String perHour) {
    return TemporaryStaff.builder()
        .name("agency")
        .hours(WorkCalendar.weekly("agency", ZoneOffset.UTC, "MON-FRI 06:00-20:00"))
        .perHour(Money.parse(perHour))
        .minimumShift(Duration.ofHours(4))
        .build();
  }

  /** Two are missing from 17:00 to 18:00: Ada stays at 24 · 1.25, Ben too; an agency costs 140. */
  @Test
  void plan_shortAfterHours_letsPeopleStay() {
    PeakStaffingPlan plan =
        PLANNER.plan(
            load(level(2, "17:00", "18:00", 5, 3)),
            List.of(agency("EUR 35.00"), overtime("ada"), overtime("ben")));

    assertThat(plan.cost()).contains(Money.parse("EUR 60.00"));
    assertThat(plan.isCovered()).isTrue();
    assertThat(plan.measures())
        .extracting(StaffingMeasure::sentence)
        .containsExactly(
            "Overtime of 'ada': one person more from 2026-03-02T17:00:00Z to"
                + " 2026-03-02T18:00:00Z, for EUR 30.00.",
            "Overtime of 'ben': one person more from 2026-03-02T17:00:00Z to"
                + " 2026-03-02T18:00:00Z, for EUR 30.00.");
    assertThat(plan.findings().isEmpty()).isTrue();
  }

  /** A shift of the agency is four hours at least; it begins before the need to end at closing. */
  @Test
  void plan_shortLate_takesAShiftThatEndsAtClosing() {
    PeakStaffingPlan plan =
        PLANNER.plan(
            load(level(2, "18:00", "20:00", 1, 0)), List.of(agency("EUR 35.00"), overtime("ada")));

    assertThat(plan.measures())
        .singleElement()
        .satisfies(
            measure -> {
              assertThat(measure.intervals()).containsExactly(on(2, "16:00", "20:00"));
              assertThat(measure.time()).isEqualTo(Duration.ofHours(4));
              assertThat(measure.cost()).contains(Money.parse("EUR 140.00"));
            });
  }

  /** The lunch break is shorter than the rest, so nobody works through it. */
  @Test
  void plan_shortAtLunchAndAtNight_staysUncovered() {
    PeakStaffingPlan plan =
        PLANNER.plan(
            load(level(2, "12:00", "13:00", 2, 1), level(2, "19:00", "20:30", 3, 1)),
            List.of(overtime("ada")));

    assertThat(plan.measures()).isEmpty();
    assertThat(plan.cost()).contains(Money.parse("EUR 0.00"));
    assertThat(plan.uncovered())
        .containsExactly(level(2, "12:00", "13:00", 2, 1), level(2, "19:00", "20:30", 3, 1));
    assertThat(plan.findings().asList())
        .extracting(Finding::toString)
        .contains(
            "WARNING skill 'phone' (2026-03-02T19:00:00Z/2026-03-02T20:30:00Z): 2 people are"
                + " missing and cannot be had by any offer [not-covered]");
  }

  /** From 17:00 to 08:00 are 15 h; of a rest of 14 h one remains for staying, none for coming. */
  @Test
  void plan_restIsLong_limitsOvertime() {
    OvertimeRule rule =
        OvertimeRule.builder()
            .before(Duration.ofHours(2))
            .minimumRest(Duration.ofHours(14))
            .surcharge(0)
            .build();
    PeakStaffingPlan plan =
        PLANNER.plan(
            load(
                level(2, "06:00", "08:00", 1, 0),
                level(2, "17:00", "19:00", 1, 0),
                level(3, "06:00", "08:00", 1, 0)),
            List.of(new OvertimeOffer(person("ada", 2), OFFICE, rule)));

    assertThat(plan.measures())
        .flatExtracting(StaffingMeasure::intervals)
        .containsExactly(on(2, "06:00", "08:00"), on(2, "17:00", "18:00"));
    assertThat(plan.cost()).contains(Money.parse("EUR 72.00"));
  }

  @Test
  void plan_holidayCanMove_isFree() {
    SkillLoad load =
        load(
            level(4, "08:00", "12:00", 3, 2),
            level(4, "13:00", "17:00", 2, 2),
            level(5, "08:00", "17:00", 2, 3),
            level(6, "08:00", "17:00", 2, 2));

    PeakStaffingPlan plan =
        PLANNER.plan(load, List.of(agency("EUR 35.00"), holiday("ada", 6), holiday("ada", 5)));

    assertThat(plan.measures())
        .singleElement()
        .satisfies(
            measure -> {
              assertThat(measure.intervals())
                  .containsExactly(on(4, "08:00", "12:00"), on(4, "13:00", "17:00"));
              assertThat(measure.cost()).isEmpty();
              assertThat(measure.sentence())
                  .isEqualTo(
                      "Holiday of 'ada' moved from 2026-03-04 to 2026-03-05: one person more from"
                          + " 2026-03-04T08:00:00Z to 2026-03-04T12:00:00Z and from"
                          + " 2026-03-04T13:00:00Z to 2026-03-04T17:00:00Z, for free.");
            });
    assertThat(plan.findings().asList())
        .extracting(Finding::reason)
        .containsExactly(PeakFault.NOBODY_TO_SPARE);
    assertThat(plan.findings().asList().get(0).text())
        .isEqualTo(
            "somebody must be known to be spare in all hours that are lost on 2026-03-06 but is"
                + " not");
  }

  /** Two would go to the 5th, where one can be spared; Ben can go to the 6th as well. */
  @Test
  void plan_holidaysCompete_findsTheSetThatCovers() {
    SkillLoad load =
        load(
            level(4, "08:00", "12:00", 4, 2),
            level(5, "08:00", "17:00", 2, 3),
            level(6, "08:00", "17:00", 2, 3));

    PeakStaffingPlan plan =
        PLANNER.plan(load, List.of(holiday("ben", 5), holiday("ada", 5), holiday("ben", 6)));

    assertThat(plan.isCovered()).isTrue();
    assertThat(plan.cost()).isEmpty();
    assertThat(plan.measures())
        .extracting(measure -> measure.offer().name())
        .containsExactlyInAnyOrder(
            "holiday of 'ada' moved from 2026-03-04 to 2026-03-05",
            "holiday of 'ben' moved from 2026-03-04 to 2026-03-06");
  }

  @Test
  void plan_veryManyHolidaysCompete_saysThatNotAllWereTried() {
    List<StaffingOffer> offers = new ArrayList<>();
    for (int k = 0; k < 30; k++) {
      offers.add(holiday("p" + k, 5));
    }
    SkillLoad load = load(level(4, "08:00", "12:00", 40, 0), level(5, "08:00", "17:00", 0, 15));

    PeakStaffingPlan plan = PLANNER.plan(load, offers);

    assertThat(plan.measures()).hasSize(15);
    assertThat(plan.findings().asList())
        .extracting(Finding::reason)
        .containsExactly(PeakFault.NOT_ALL_TRIED, PeakFault.NOT_COVERED);
  }

  /** Overtime next to the regained day would cut its rest. */
  @Test
  void plan_overtimeBesideARegainedHoliday_keepsTheRest() {
    OvertimeRule late = OvertimeRule.builder().after(Duration.ofHours(5)).surcharge(1).build();
    SkillLoad load =
        load(
            level(3, "17:00", "22:00", 1, 0),
            level(4, "08:00", "12:00", 1, 0),
            level(5, "08:00", "17:00", 0, 1));

    PeakStaffingPlan plan =
        PLANNER.plan(
            load, List.of(new OvertimeOffer(person("ada", 3), OFFICE, late), holiday("ada", 5)));

    assertThat(plan.measures())
        .extracting(measure -> measure.offer().name())
        .containsExactly("holiday of 'ada' moved from 2026-03-04 to 2026-03-05");
    assertThat(plan.uncovered()).containsExactly(level(3, "17:00", "22:00", 1, 0));
  }

  @Test
  void plan_offersThatCannotBeUsed_areReported() {
    Person free = person("free", 2).toBuilder().costPerHour(Optional.empty()).build();
    MovableHoliday wrongDate = holiday("ada", 5).toBuilder().date(LocalDate.of(2026, 3, 9)).build();

    PeakStaffingPlan plan =
        PLANNER.plan(
            load(level(2, "17:00", "18:00", 1, 1)),
            List.of(
                new OvertimeOffer(person("novice", 1), OFFICE, OvertimeRule.standard()),
                new OvertimeOffer(free, OFFICE, OvertimeRule.standard()),
                wrongDate));

    assertThat(plan.findings().asList())
        .extracting(Finding::toString)
        .containsExactly(
            "WARNING overtime of 'novice': the level of 'phone' must be at least 2 but was 1"
                + " [skill-too-low]",
            "WARNING overtime of 'free': the cost per hour must be known for overtime but is not"
                + " [cost-unknown]",
            "WARNING holiday of 'ada' moved from 2026-03-09 to 2026-03-05: the calendar 'office'"
                + " must have a holiday on 2026-03-09 [holiday-not-there]");
    assertThat(plan.measures()).isEmpty();
    assertThat(plan.isCovered()).isTrue();
  }

  @Test
  void plan_nobodyIsEverMissing_needsNobody() {
    PeakStaffingPlan plan = PLANNER.plan(load(), List.of(agency("EUR 35.00")));

    assertThat(plan.measures()).isEmpty();
    assertThat(plan.cost()).contains(Money.parse("EUR 0.00"));
  }

  @Test
  void plan_alwaysOpenAgency_startsWithTheNeed() {
    TemporaryStaff always = agency("EUR 35.00").toBuilder().hours(WorkCalendar.always()).build();

    PeakStaffingPlan plan = PLANNER.plan(load(level(2, "18:00", "20:00", 1, 0)), List.of(always));

    assertThat(plan.measures().get(0).intervals()).containsExactly(on(2, "18:00", "22:00"));
  }

  @Test
  void plan_unusableInput_isRefused() {
    SkillLoad load = load(level(2, "08:00", "12:00", 1, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLANNER.plan(load, List.of(agency("EUR 1.00"), agency("USD 1.00"))))
        .withMessage("offers must be in one currency but were in [EUR, USD]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLANNER.plan(load, List.of(agency("EUR 999999999.00"))))
        .withMessageStartingWith("cost of a stretch must be at most 17179869184");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLANNER.withStep(Duration.ofMillis(1)).plan(load, List.of()))
        .withMessageStartingWith("a shortage must have at most 20000 slots but has more");
    assertThatIllegalArgumentException().isThrownBy(() -> PLANNER.withStep(Duration.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> agency("EUR -1.00"))
        .withMessage(
            "cost per hour must not be negative but was EUR -1.00 in temporary staff 'agency'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> agency("EUR 1.00").toBuilder().maximumShift(Duration.ofHours(1)).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OvertimeRule.builder().surcharge(-1).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StaffingMeasure.builder().offer(agency("EUR 1.00")).build())
        .withMessage("intervals must not be empty for agency");
    assertThatNullPointerException()
        .isThrownBy(() -> PLANNER.plan(load, null))
        .withMessage("offers");
  }
}
