package dev.evenkeel.scheduling.progress;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.Reason;
import dev.evenkeel.core.check.Severity;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final ActivityId A = ActivityId.of("a");
  private static final ActivityId B = ActivityId.of("b");

  private static ProjectSketch two(DependencyType type, int lag) {
    return new ProjectSketch().activity("a", 4).activity("b", 4).link("a", "b", type, lag);
  }

  private static Findings check(ProjectSketch sketch, ActivityProgress... activities) {
    return Progress.of(at(8), List.of(activities)).check(sketch.resolve());
  }

  private static List<Reason> reasons(Findings findings, Severity severity) {
    return findings.stream()
        .filter(finding -> finding.severity() == severity)
        .map(Finding::reason)
        .toList();
  }

  private static ActivityProgress running(ActivityId activity, long hour) {
    return ActivityProgress.running(activity, at(hour), Duration.ofHours(1));
  }

  private static ActivityProgress finished(ActivityId activity, long from, long to) {
    return ActivityProgress.finished(activity, at(from), at(to));
  }

  @Test
  void check_allThatCannotBeTrue_isReportedAsErrors() {
    ProjectSketch sketch = two(DependencyType.FINISH_TO_START, 0);
    ActivityProgress running = running(B, 1);
    List<ActivityProgress> wrong =
        List.of(
            finished(ActivityId.of("x"), 0, 1),
            finished(A, 9, 9),
            finished(A, 5, 9),
            finished(A, 5, 4),
            running.toBuilder().remaining(Duration.ofHours(-1)).build(),
            ActivityProgress.builder().activity(B).started(at(1)).build(),
            finished(A, 0, 1).toBuilder().remaining(Duration.ofHours(1)).build(),
            running.toBuilder().mode(1).build(),
            running.toBuilder().mode(-1).build());
    List<Reason> expected =
        List.of(
            ProgressFault.UNKNOWN_ACTIVITY,
            ProgressFault.AFTER_AS_OF,
            ProgressFault.AFTER_AS_OF,
            ProgressFault.FINISHED_BEFORE_START,
            ProgressFault.NEGATIVE_REMAINDER,
            ProgressFault.REMAINDER_MISSING,
            ProgressFault.FINISHED_WITH_REMAINDER,
            ProgressFault.UNKNOWN_MODE,
            ProgressFault.UNKNOWN_MODE);
    for (int k = 0; k < wrong.size(); k++) {
      assertThat(reasons(check(sketch, wrong.get(k)), Severity.ERROR)).contains(expected.get(k));
    }
    assertThat(reasons(check(sketch, running, running), Severity.ERROR))
        .containsExactly(ProgressFault.ACTIVITY_REPEATED);
  }

  @Test
  void check_samePersonTwice_isAnError() {
    ProjectSketch sketch = two(DependencyType.FINISH_TO_START, 0).needs("a", "talk", 1, 2);
    sketch.person("ann", "talk", 1).person("bob", "talk", 1);
    PersonId ann = PersonId.of("ann");
    ActivityProgress twice = running(A, 1).toBuilder().addPeople(ann, ann).build();
    assertThat(reasons(check(sketch, twice), Severity.ERROR))
        .containsExactly(ProgressFault.PERSON_REPEATED);
    ActivityProgress both = running(A, 1).toBuilder().addPeople(ann, PersonId.of("bob")).build();
    assertThat(check(sketch, both)).isEmpty();
  }

  @Test
  void check_workingTimesOutOfOrder_areErrors() {
    ProjectSketch sketch = two(DependencyType.FINISH_TO_START, 0);
    ActivityProgress worked = finished(A, 0, 8);
    Findings findings =
        check(
            sketch,
            worked.toBuilder().addWorking(between(6, 8), between(0, 3), between(1, 4)).build());
    assertThat(reasons(findings, Severity.ERROR))
        .containsExactly(ProgressFault.WORKING_OUT_OF_ORDER, ProgressFault.WORKING_OUT_OF_ORDER);
    assertThat(check(sketch, worked.toBuilder().addWorking(between(0, 3), between(3, 8)).build()))
        .isEmpty();
  }

  private static Interval between(long from, long to) {
    return Interval.of(at(from), at(to));
  }

  @Test
  void check_remainderAboveAnyEffort_isAnError() {
    ProjectSketch sketch = two(DependencyType.FINISH_TO_START, 0);
    ActivityProgress most = ActivityProgress.running(A, at(1), Effort.MAXIMUM);
    assertThat(check(sketch, most)).isEmpty();
    ActivityProgress more = ActivityProgress.running(A, at(1), Duration.ofDays(400_000));
    assertThat(reasons(check(sketch, more), Severity.ERROR))
        .containsExactly(ProgressFault.REMAINDER_TOO_LARGE);
  }

  @Test
  void check_datesOutOfRange_areErrors() {
    ProjectSketch sketch = two(DependencyType.FINISH_TO_START, 0);
    for (Instant date : List.of(Instant.MIN, Instant.MAX)) {
      Progress progress = Progress.of(date, List.of());
      assertThat(reasons(progress.check(sketch.resolve()), Severity.ERROR))
          .containsExactly(ProgressFault.DATE_OUT_OF_RANGE);
      Schedule plan = ResourceScheduler.standard().schedule(sketch.resolve()).orElseThrow();
      assertThat(Replanner.standard().replan(sketch.resolve(), plan, progress))
          .isInstanceOf(NotReplannable.class);
    }
    ActivityProgress early = ActivityProgress.finished(A, Instant.MIN, Instant.MIN);
    assertThat(reasons(check(sketch, early), Severity.ERROR))
        .containsExactly(ProgressFault.DATE_OUT_OF_RANGE, ProgressFault.DATE_OUT_OF_RANGE);
  }

  @Test
  void check_teamOfAnotherSize_warnsIfTheModeIsKnown() {
    ProjectSketch sketch = two(DependencyType.FINISH_TO_START, 0).needs("a", "talk", 1, 2);
    sketch.person("ann", "talk", 1).person("bob", "talk", 1);
    ActivityProgress alone = running(A, 1).toBuilder().addPeople(PersonId.of("ann")).build();
    assertThat(reasons(check(sketch, alone), Severity.WARNING))
        .containsExactly(ProgressFault.OTHER_HEAD_COUNT);
    sketch.mode("a", "slow", 9, mode -> mode);
    assertThat(check(sketch, alone)).isEmpty();
  }

  @Test
  void check_text_namesActivityRuleAndValue() {
    assertThat(check(two(DependencyType.FINISH_TO_START, 0), finished(A, 5, 4)).toString())
        .isEqualTo(
            "[ERROR activity 'a': finish must not be before the start 2026-03-02T13:00:00Z but was"
                + " 2026-03-02T12:00:00Z [finished-before-start]]");
  }

  @Test
  void check_dependenciesInOrder_findsNothing() {
    assertThat(check(two(DependencyType.FINISH_TO_START, 0), finished(A, 0, 4), running(B, 4)))
        .isEmpty();
    assertThat(check(two(DependencyType.FINISH_TO_FINISH, 1), finished(A, 0, 4), running(B, 0)))
        .isEmpty();
    assertThat(check(two(DependencyType.START_TO_START, 2), running(A, 0), running(B, 2)))
        .isEmpty();
    assertThat(check(two(DependencyType.FINISH_TO_START, -2), running(A, 0), running(B, 6)))
        .isEmpty();
  }

  @Test
  void check_dependenciesOutOfOrder_warns() {
    List<Findings> all =
        List.of(
            check(two(DependencyType.FINISH_TO_START, 0), running(B, 4)),
            check(two(DependencyType.FINISH_TO_START, 0), running(A, 0), running(B, 4)),
            check(two(DependencyType.FINISH_TO_START, 1), finished(A, 0, 4), running(B, 4)),
            check(two(DependencyType.START_TO_START, 3), running(A, 0), running(B, 2)),
            check(two(DependencyType.FINISH_TO_FINISH, 0), running(A, 0), finished(B, 0, 4)),
            check(two(DependencyType.START_TO_FINISH, 5), running(A, 0), finished(B, 0, 4)),
            check(two(DependencyType.FINISH_TO_START, -2), running(A, 0), running(B, 5)));
    assertThat(all)
        .allSatisfy(
            findings ->
                assertThat(reasons(findings, Severity.WARNING))
                    .containsExactly(ProgressFault.OUT_OF_SEQUENCE));
  }

  @Test
  void check_startedTooEarlyOrByOthers_warns() {
    ProjectSketch sketch =
        new ProjectSketch()
            .activity("a", 4, activity -> activity.earliestStart(at(3)))
            .activity("b", 4);
    sketch.needs("b", "talk", 1, 2).person("ann", "talk", 1).person("bob", "talk", 1);
    assertThat(reasons(check(sketch, running(A, 2), running(B, -1)), Severity.WARNING))
        .containsExactly(ProgressFault.STARTED_TOO_EARLY, ProgressFault.STARTED_TOO_EARLY);
    ActivityProgress alone =
        running(B, 1).toBuilder().mode(0).addPeople(PersonId.of("ann")).build();
    assertThat(reasons(check(sketch, alone), Severity.WARNING))
        .containsExactly(ProgressFault.OTHER_HEAD_COUNT);
    ActivityProgress both = alone.toBuilder().addPeople(PersonId.of("bob")).build();
    assertThat(check(sketch, both)).isEmpty();
    assertThat(
            check(
                sketch,
                finished(B, 1, 2).toBuilder()
                    .from(alone)
                    .remaining(Optional.empty())
                    .finished(at(2))
                    .build()))
        .isEmpty();
  }

  @Test
  void asPlanned_middleOfThePlan_hasWhatIsLeft() {
    ProjectSketch sketch = two(DependencyType.FINISH_TO_START, 0).activity("c", 2);
    sketch.needs("b", "talk", 1, 2).person("ann", "talk", 1).person("bob", "talk", 1);
    Schedule plan = ResourceScheduler.standard().schedule(sketch.resolve()).orElseThrow();
    Progress progress = Progress.asPlanned(sketch.resolve(), plan, at(5));
    assertThat(progress.activities())
        .containsExactly(
            finished(A, 0, 4),
            ActivityProgress.running(B, at(4), Duration.ofHours(6)),
            finished(ActivityId.of("c"), 0, 2));
    assertThat(progress.check(sketch.resolve())).isEmpty();
    assertThat(progress.of(B)).isPresent();
    assertThat(progress.of(ActivityId.of("x"))).isEmpty();
    assertThat(Progress.asPlanned(sketch.resolve(), plan, at(0)).activities()).isEmpty();
    assertThat(progress.toBuilder().build()).isEqualTo(progress);
  }
}
