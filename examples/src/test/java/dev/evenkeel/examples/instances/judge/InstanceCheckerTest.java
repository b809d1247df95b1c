package dev.evenkeel.examples.instances.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.examples.instances.format.Fixtures;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule of a schedule kept and broken; the schedules are made by hand. */
class InstanceCheckerTest {
  /** Jobs 2 to 5: R1 of 4, R2 of 3; 2 and 3 cannot run together, nor 4 and 5 with both. */
  private static final ProjectInstance POOLS = Fixtures.instance("small.rcp");

  /** Jobs 2 to 4: 3 needs all three people, 4 comes after 3. */
  private static final ProjectInstance TEAM = Fixtures.instance("small.dzn");

  /** Tasks 1, 2, 4, 7 of one person each. */
  private static final ProjectInstance LEVELS = Fixtures.instance("small.def");

  private static final ProjectInstance MODES = Fixtures.instance("j1010_1.mm");

  @Test
  void check_feasibleSchedules_noViolationAndTheirMakespan() {
    InstanceVerdict pools = InstanceChecker.of(POOLS).check(InstanceSchedule.ofStarts(0, 3, 3, 7));
    InstanceVerdict team = check(TEAM, plan(0, 4, 1), plan(1, 0, 2, 0, 1), plan(2, 4, 2));
    InstanceVerdict levels =
        check(LEVELS, plan(0, 0, 0), plan(1, 0, 1), plan(2, 10, 2), plan(3, 18, 0));

    assertThat(pools)
        .extracting(InstanceVerdict::isFeasible, InstanceVerdict::makespan)
        .containsExactly(true, 12L);
    assertThat(team)
        .extracting(InstanceVerdict::isFeasible, InstanceVerdict::makespan)
        .containsExactly(true, 9L);
    assertThat(levels)
        .extracting(InstanceVerdict::isFeasible, InstanceVerdict::makespan)
        .containsExactly(true, 21L);
  }

  @Test
  void check_activityBeforeItsPredecessorFinishes_precedence() {
    assertThat(violations(InstanceChecker.of(POOLS).check(InstanceSchedule.ofStarts(0, 11, 3, 5))))
        .containsExactly(
            "ERROR activity 5: start must not be before 15, when activity 3 finishes, but was 5"
                + " [precedence]");
  }

  @Test
  void check_tooMuchOfAResource_capacityInEachPeriodThatBegins() {
    assertThat(violations(InstanceChecker.of(POOLS).check(InstanceSchedule.ofStarts(0, 1, 2, 5))))
        .containsExactly(
            "ERROR resource R1: use must be at most 4 but was 5 in period 1 [capacity]",
            "ERROR resource R1: use must be at most 4 but was 6 in period 2 [capacity]");
    assertThat(violations(InstanceChecker.of(POOLS).check(InstanceSchedule.ofStarts(0, 3, 8, 7))))
        .containsExactly(
            "ERROR resource R2: use must be at most 3 but was 4 in period 8 [capacity]");
  }

  @Test
  void check_tooMuchOfABudget_budget() {
    // First modes of jobs 2 to 11: 7+2+6+9+0+0+8+8+7+4 = 51 of N1, 7+6 = 13 of N2.
    List<PlannedActivity> plans = new ArrayList<>();
    long start = 0;
    for (int i = 0; i < 10; i++) {
      plans.add(new PlannedActivity(i, start, 0, List.of()));
      start += MODES.activities().get(i).modes().get(0).duration();
    }

    InstanceVerdict verdict = InstanceChecker.of(MODES).check(new InstanceSchedule(plans));

    assertThat(violations(verdict))
        .containsExactly("ERROR resource N1: use must be at most 42 in all but was 51 [budget]");
    assertThat(verdict.makespan()).isEqualTo(start);
  }

  @Test
  void check_unknownActivity_saidSo() {
    assertThat(
            violations(
                check(
                    POOLS,
                    PlannedActivity.of(0, 0),
                    PlannedActivity.of(1, 3),
                    PlannedActivity.of(2, 3),
                    PlannedActivity.of(3, 7),
                    PlannedActivity.of(4, 9),
                    PlannedActivity.of(-1, 9))))
        .containsExactly(
            "ERROR position 4: activity must be at a position from 0 to 3 but was at 4"
                + " [unknown-activity]",
            "ERROR position -1: activity must be at a position from 0 to 3 but was at -1"
                + " [unknown-activity]");
  }

  @Test
  void check_repeatedAndMissingActivity_both() {
    assertThat(
            violations(
                check(
                    POOLS,
                    PlannedActivity.of(0, 0),
                    PlannedActivity.of(1, 3),
                    PlannedActivity.of(0, 4),
                    PlannedActivity.of(3, 7))))
        .containsExactly(
            "ERROR activity 2: activity must be planned once but was again at 4"
                + " [repeated-activity]",
            "ERROR activity 4: activity must be planned but is missing [missing-activity]");
  }

  @Test
  void check_noActivityAtAll_everyOneMissing() {
    InstanceVerdict verdict = InstanceChecker.of(POOLS).check(InstanceSchedule.ofStarts());

    assertThat(verdict.violations().of(InstanceViolation.MISSING_ACTIVITY)).hasSize(4);
    assertThat(verdict.makespan()).isZero();
  }

  @Test
  void check_startThatDoesNotCount_startOutOfRange() {
    assertThat(
            violations(
                InstanceChecker.of(POOLS)
                    .check(InstanceSchedule.ofStarts(-1, 3, Long.MAX_VALUE, 7))))
        .containsExactly(
            "ERROR activity 2: start must be from 0 to 1152921504606846976 but was -1"
                + " [start-out-of-range]",
            "ERROR activity 4: start must be from 0 to 1152921504606846976 but was"
                + " 9223372036854775807 [start-out-of-range]");
  }

  @Test
  void check_unknownMode_saidSo() {
    assertThat(
            violations(
                check(
                    POOLS,
                    new PlannedActivity(0, 0, 1, List.of()),
                    new PlannedActivity(1, 3, -1, List.of()),
                    PlannedActivity.of(2, 3),
                    PlannedActivity.of(3, 7))))
        .containsExactly(
            "ERROR activity 2: mode must be from 0 to 0 but was 1 [unknown-mode]",
            "ERROR activity 3: mode must be from 0 to 0 but was -1 [unknown-mode]");
  }

  @Test
  void check_unknownPerson_saidSo() {
    assertThat(violations(check(TEAM, plan(0, 4, 3), plan(1, 0, 2, 0, -1), plan(2, 4, 2))))
        .containsExactly(
            "ERROR activity 2: person must be at a position from 0 to 2 but was at 3"
                + " [unknown-person]",
            "ERROR activity 3: person must be at a position from 0 to 2 but was at -1"
                + " [unknown-person]");
  }

  @Test
  void check_tooFewOrTooManyPeople_headCount() {
    assertThat(violations(check(TEAM, plan(0, 4, 1, 0), plan(1, 0, 2, 0), plan(2, 4, 2))))
        .containsExactly(
            "ERROR activity 2: people must be 1 but were 2 [head-count]",
            "ERROR activity 3: people must be 3 but were 2 [head-count]");
  }

  @Test
  void check_personTwice_repeatedPersonAndHeadCount() {
    assertThat(violations(check(TEAM, plan(0, 4, 1), plan(1, 0, 2, 0, 0), plan(2, 4, 2))))
        .containsExactly(
            "ERROR activity 3: people must not repeat but were [2, 0, 0] [repeated-person]",
            "ERROR activity 3: people must be 3 but were 2 [head-count]");
  }

  @Test
  void check_personWithoutTheSkillOrItsLevel_skill() {
    assertThat(violations(check(TEAM, plan(0, 4, 2), plan(1, 0, 2, 0, 1), plan(2, 4, 0))))
        .containsExactly(
            "ERROR activity 2: everybody must serve one need but nobody is left for skill S1 at"
                + " level 1 [skill]");
    assertThat(
            violations(check(LEVELS, plan(0, 0, 2), plan(1, 0, 1), plan(2, 10, 0), plan(3, 18, 0))))
        .containsExactly(
            "ERROR activity 1: everybody must serve one need but nobody is left for skill Q0 at"
                + " level 1 [skill]");
  }

  @Test
  void check_personOnTwoActivities_doubleBooking() {
    assertThat(violations(check(TEAM, plan(0, 3, 1), plan(1, 0, 2, 0, 1), plan(2, 4, 2))))
        .containsExactly(
            "ERROR activity 3: person at position 1 must work on one activity in period 3 but also"
                + " does on 2 [double-booking]");
  }

  private static PlannedActivity plan(int activity, long start, Integer... people) {
    return new PlannedActivity(activity, start, 0, List.of(people));
  }

  private static InstanceVerdict check(ProjectInstance instance, PlannedActivity... plans) {
    return InstanceChecker.of(instance).check(new InstanceSchedule(List.of(plans)));
  }

  private static List<String> violations(InstanceVerdict verdict) {
    assertThat(verdict.isFeasible()).isEqualTo(verdict.violations().isEmpty());
    return verdict.violations().stream().map(Finding::toString).toList();
  }
}
