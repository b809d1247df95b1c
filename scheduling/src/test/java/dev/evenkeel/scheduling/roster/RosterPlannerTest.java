package dev.evenkeel.scheduling.roster;

import static dev.evenkeel.scheduling.roster.RosterProblem.MONDAY;
import static dev.evenkeel.scheduling.roster.RosterProblem.ZONE;
import static dev.evenkeel.scheduling.roster.RosterProblem.at;
import static dev.evenkeel.scheduling.roster.RosterProblem.demand;
import static dev.evenkeel.scheduling.roster.RosterProblem.person;
import static dev.evenkeel.scheduling.roster.RosterProblem.shift;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ShiftId;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.search.SearchEnd;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RosterPlannerTest {
  private static final RosterRules RULES = RosterRules.of(ZONE);
  private static final RosterPlanner PLANNER = RosterPlanner.of(RULES);

  private static String only(Roster roster) {
    assertThat(roster.findings()).hasSize(1);
    Finding finding = roster.findings().asList().get(0);
    assertThat(finding.reason()).isEqualTo(RosterFault.SHIFT_OPEN);
    return finding.text();
  }

  @Test
  void plan_nothingWanted_isEmptyAndOptimal() {
    Roster roster = PLANNER.plan(List.of(), List.of());

    assertThat(roster.assignments()).isEmpty();
    assertThat(roster.score().total()).isZero();
    assertThat(roster.end()).isEqualTo(SearchEnd.OPTIMAL);
    assertThat(roster.gap()).isZero();
  }

  @Test
  void plan_lateThenEarly_restsElevenHours() {
    List<ShiftDemand> demands =
        List.of(demand("late", 0, 14, 8).build(), demand("early", 1, 6, 8).build());

    Roster roster = PLANNER.plan(demands, List.of(person("ann", 40).build()));

    assertThat(roster.assignments()).hasSize(1);
    assertThat(only(roster)).isEqualTo("lacks 1 of 1 people: 1 short of rest");
    assertThat(roster.score().openShifts()).isEqualTo(8 * 60 * 10);
  }

  @Test
  void plan_oneOpenShift_saysWhatKeepsEachPersonFromIt() {
    List<ShiftDemand> demands = new ArrayList<>();
    demands.add(demand("expert", 2, 9, 8).people(7).addSkills(SkillLevel.of("phone", 2)).build());
    demands.add(demand("early", 2, 6, 8).build());
    List<RosterPerson> people =
        List.of(
            person("short", 7).build(),
            person("away", 40).addAbsences(Interval.of(at(2, 0), at(3, 0))).build(),
            person("there", 40).build(),
            person("other", 40)
                .person(person("other", 40).build().person().toBuilder().skills(List.of()).build())
                .build());

    Roster roster = PLANNER.plan(demands, people);

    assertThat(roster.peopleOn(ShiftId.of("expert-2"))).containsExactly(PersonId.of("there"));
    assertThat(roster.shiftsOf(PersonId.of("other"))).containsExactly(ShiftId.of("early-2"));
    assertThat(only(roster))
        .isEqualTo(
            "lacks 6 of 7 people: 1 without the skill, 1 absent, 1 at the limit of weekly time");
  }

  @Test
  void plan_everybodyWorksAlready_nobodyElseIsThere() {
    Roster roster =
        PLANNER.plan(
            List.of(demand("early", 0, 6, 8).people(2).build()),
            List.of(person("ann", 40).build()));

    assertThat(only(roster)).isEqualTo("lacks 1 of 2 people: there is nobody else");
  }

  @Test
  void plan_sevenDaysForOne_leavesTheFreeDayOpen() {
    List<ShiftDemand> demands =
        IntStream.range(0, 7).mapToObj(day -> demand("early", day, 6, 4).build()).toList();

    Roster week = PLANNER.plan(demands, List.of(person("ann", 40).build()));
    Roster three =
        RosterPlanner.of(RULES.toBuilder().maximumConsecutiveDays(3).daysOffPerWeek(0).build())
            .plan(demands, List.of(person("ann", 40).build()));

    assertThat(only(week)).isEqualTo("lacks 1 of 1 people: 1 at the limit of days in a row");
    assertThat(three.assignments()).hasSize(6);
    assertThat(three.open()).containsOnlyKeys(ShiftId.of("early-3"));
  }

  @Test
  void plan_daysOff_areKept() {
    Roster roster =
        RosterPlanner.of(RULES.toBuilder().daysOffPerWeek(5).build())
            .plan(
                List.of(
                    demand("early", 0, 6, 4).build(),
                    demand("early", 2, 6, 4).build(),
                    demand("early", 4, 6, 4).build()),
                List.of(person("ann", 40).build()));

    assertThat(only(roster)).isEqualTo("lacks 1 of 1 people: 1 short of days off");
  }

  @Test
  void plan_wishes_areGrantedWhereTheyCostLeast() {
    List<ShiftDemand> demands =
        List.of(demand("early", 0, 6, 8).build(), demand("late", 0, 14, 8).build());
    List<RosterPerson> people =
        List.of(
            person("ann", 40).addWishes(ShiftWish.work("late", MONDAY, 30)).build(),
            person("bob", 40).addWishes(ShiftWish.avoid("early", MONDAY, 20)).build(),
            person("cem", 40).addWishes(ShiftWish.dayOff(MONDAY, 10)).build());

    Roster roster = PLANNER.plan(demands, people);

    assertThat(roster.peopleOn(ShiftId.of("late-0"))).containsExactly(PersonId.of("ann"));
    assertThat(roster.peopleOn(ShiftId.of("early-0"))).containsExactly(PersonId.of("cem"));
    assertThat(roster.score().wishes()).isEqualTo(10);
    assertThat(roster.score().total()).isEqualTo(10);
    assertThat(roster.lowerBound()).isEqualTo(10);
  }

  @Test
  void plan_nightsAndWeekends_areShared() {
    List<ShiftDemand> demands = new ArrayList<>();
    for (int day : new int[] {0, 1, 5, 6}) {
      demands.add(demand("night", day, 22, 8).build());
    }
    Roster roster =
        PLANNER.plan(demands, List.of(person("ann", 40).build(), person("bob", 40).build()));

    assertThat(roster.shiftsOf(PersonId.of("ann"))).hasSize(2);
    assertThat(roster.score().total()).isZero();
    assertThat(
            roster.shiftsOf(PersonId.of("ann")).stream()
                .filter(id -> id.value().endsWith("5") || id.value().endsWith("6")))
        .hasSize(1);
  }

  @Test
  void plan_promisedTimeIsMissing_isCountedAndSaid() {
    Roster roster =
        PLANNER.plan(
            List.of(demand("early", 0, 6, 8).build()),
            List.of(person("ann", 40).minimumWeeklyTime(Duration.ofHours(10)).build()));

    assertThat(roster.score().missingContractTime()).isEqualTo(120);
    assertThat(roster.findings().asList())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.reason()).isEqualTo(RosterFault.CONTRACT_TIME_MISSING);
              assertThat(finding.text())
                  .isEqualTo("gets 120 minutes less than promised in the week of 2026-11-02");
            });
  }

  @Test
  void replan_oneFallsIll_changesOnlyHerShifts() {
    List<ShiftDemand> demands =
        IntStream.range(0, 5)
            .mapToObj(day -> demand("early", day, 6, 8).people(2).build())
            .toList();
    List<RosterPerson> people =
        List.of(person("ann", 40).build(), person("bob", 40).build(), person("cem", 40).build());
    Roster before = PLANNER.plan(demands, people);
    RosterPerson ill =
        people.get(0).toBuilder().addAbsences(Interval.of(at(2, 0), at(7, 0))).build();
    long lost =
        before.shiftsOf(ill.person().id()).stream()
            .filter(id -> id.value().compareTo("early-2") >= 0)
            .count();

    Roster after =
        PLANNER.replan(before, demands, List.of(ill, people.get(1), people.get(2)), at(2, 0));

    assertThat(after.open()).isEmpty();
    assertThat(after.removed()).hasSize((int) lost);
    assertThat(after.added()).hasSize((int) lost);
    assertThat(after.score().changes()).isEqualTo(200 * lost);
  }

  @Test
  void replan_begunShiftsOfPeopleWhoAreAway_areKeptAndReported() {
    List<ShiftDemand> demands =
        List.of(demand("early", 0, 6, 8).people(2).build(), demand("early", 1, 6, 8).build());
    RosterPerson ann = person("ann", 40).build();
    Roster before = PLANNER.plan(demands, List.of(ann));

    Roster after =
        PLANNER.replan(
            before,
            demands,
            List.of(ann.toBuilder().addAbsences(Interval.of(at(0, 0), at(2, 0))).build()),
            at(0, 7));

    assertThat(after.peopleOn(ShiftId.of("early-0"))).containsExactly(PersonId.of("ann"));
    assertThat(after.findings().asList())
        .extracting(Finding::text)
        .containsExactly(
            "lacks 1 of 2 people; it has begun",
            "lacks 1 of 1 people: 1 absent",
            "has begun with 'ann', who is absent");
  }

  @Test
  void replan_unknownShiftsAndPeople_areGone() {
    List<ShiftDemand> demands = List.of(demand("early", 0, 6, 8).people(2).build());
    Roster before =
        PLANNER.plan(demands, List.of(person("ann", 40).build(), person("bob", 40).build()));

    Roster fewer =
        PLANNER.replan(
            before,
            List.of(demands.get(0).toBuilder().people(1).build()),
            List.of(person("bob", 40).build()),
            at(0, 0));
    Roster other =
        PLANNER.replan(
            before,
            List.of(demand("late", 0, 14, 8).build()),
            List.of(person("ann", 40).build()),
            at(0, 0));

    assertThat(fewer.peopleOn(demands.get(0).id())).containsExactly(PersonId.of("bob"));
    assertThat(fewer.removed()).hasSize(1);
    assertThat(fewer.score().changes()).isEqualTo(100);
    assertThat(other.removed()).hasSize(2);
    assertThat(other.score().changes()).isEqualTo(300);
  }

  @Test
  void replan_twoBegunShiftsOfOneDate_areRefused() {
    List<ShiftDemand> demands =
        List.of(demand("early", 0, 6, 4).build(), demand("early", 1, 6, 4).build());
    List<RosterPerson> ann = List.of(person("ann", 40).build());
    Roster before = PLANNER.plan(demands, ann);
    List<ShiftDemand> moved =
        List.of(demands.get(0), demands.get(1).toBuilder().shift(shift("early", 0, 12, 4)).build());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLANNER.replan(before, moved, ann, at(3, 0)))
        .withMessage("person 'ann' must not have two begun shifts on 2026-11-02");
  }

  @Test
  void plan_cancelled_returnsTheFirstRoster() {
    List<ShiftDemand> demands =
        IntStream.range(0, 14)
            .mapToObj(day -> demand("early", day, 6, 8).people(6).build())
            .toList();
    List<RosterPerson> people =
        IntStream.range(0, 9).mapToObj(k -> person("p" + k, 24).build()).toList();

    Roster roster = PLANNER.withCancellation(() -> true).plan(demands, people);

    assertThat(roster.end()).isEqualTo(SearchEnd.CANCELLED);
    assertThat(roster.steps()).isZero();
    assertThat(roster.open()).isNotEmpty();
    assertThat(PLANNER.withSeed(7).withSteps(2_000).plan(demands, people).score().total())
        .isLessThanOrEqualTo(roster.score().total());
  }

  @Test
  void plan_manySlotsAndNobody_staysOpen() {
    Roster roster = PLANNER.plan(List.of(demand("early", 0, 6, 8).people(300).build()), List.of());

    assertThat(roster.open()).containsEntry(ShiftId.of("early-0"), 300);
    assertThat(roster.end()).isEqualTo(SearchEnd.OPTIMAL);
  }

  @Test
  void plan_shiftOrPersonTwice_isRefused() {
    ShiftDemand demand = demand("early", 0, 6, 8).build();
    RosterPerson ann = person("ann", 40).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLANNER.plan(List.of(demand, demand), List.of()))
        .withMessage("shift 'early-0' must not occur twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLANNER.plan(List.of(), List.of(ann, ann)))
        .withMessage("person 'ann' must not occur twice");
  }

  @Test
  void isNight_anyNight_isFoundAlsoOfTheDayBefore() {
    assertThat(RULES.isNight(shift("a", 0, 4, 4))).isTrue();
    assertThat(RULES.isNight(shift("a", 0, 6, 17))).isFalse();
    assertThat(RULES.isNight(shift("a", 0, 20, 4))).isTrue();
    RosterRules noon =
        RULES.toBuilder().nightStart(LocalTime.of(1, 0)).nightEnd(LocalTime.of(5, 0)).build();
    assertThat(noon.isNight(shift("a", 0, 20, 5))).isFalse();
    assertThat(noon.isNight(shift("a", 0, 20, 6))).isTrue();
  }

  @Test
  void build_limitsOutOfOrder_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> person("ann", 10).minimumWeeklyTime(Duration.ofHours(11)).build())
        .withMessage("minimum weekly time must be at most PT10H but was PT11H in person 'ann'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.toBuilder().daysOffPerWeek(7).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RosterWeights.builder().change(-1).build());
    assertThatIllegalArgumentException().isThrownBy(() -> ShiftWish.dayOff(MONDAY, 0));
    assertThat(RosterWeights.standard().toBuilder().openMinute(3).build().openMinute())
        .isEqualTo(3);
    assertThat(PLANNER.withWeights(RosterWeights.standard())).isNotNull();
  }

  @Test
  void plan_timesBeyondAllMeasure_areNoLimitAndNoRest() {
    List<ShiftDemand> demands =
        List.of(demand("early", 0, 6, 8).build(), demand("early", 1, 6, 8).build());
    Duration forever = Duration.ofSeconds(Long.MAX_VALUE);
    RosterPerson ann = person("ann", 40).maximumWeeklyTime(forever).build();

    assertThat(PLANNER.plan(demands, List.of(ann)).assignments()).hasSize(2);
    RosterRules rest = RULES.toBuilder().minimumRest(forever).build();
    assertThat(RosterPlanner.of(rest).plan(demands, List.of(ann)).assignments()).hasSize(1);
  }

  @Test
  void plan_tooManyPeopleWanted_isRefused() {
    List<ShiftDemand> demands =
        List.of(
            demand("early", 0, 6, 8).people(Integer.MAX_VALUE).build(),
            demand("late", 0, 14, 8).people(Integer.MAX_VALUE).build());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLANNER.plan(demands, List.of()))
        .withMessage("people that all shifts want must be at most 1000000 but were 4294967294");
  }

  @Test
  void plan_manyOpenShifts_saysOfEachWhoWorksItAlready() {
    List<ShiftDemand> demands = new ArrayList<>();
    for (int day = 0; day < 300; day++) {
      demands.add(demand("early", day, 6, 8).people(3).build());
    }
    List<RosterPerson> people = List.of(person("ann", 8).build(), person("bob", 100).build());

    Roster roster = PLANNER.withSteps(0).plan(demands, people);

    assertThat(roster.open()).hasSize(300).containsEntry(ShiftId.of("early-0"), 1);
    List<String> texts =
        roster.findings().asList().stream()
            .filter(finding -> finding.reason() == RosterFault.SHIFT_OPEN)
            .map(Finding::text)
            .toList();
    assertThat(texts).hasSize(300).contains("lacks 1 of 3 people: there is nobody else");
  }
}
