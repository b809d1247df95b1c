package dev.evenkeel.scheduling.progress;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static dev.evenkeel.scheduling.testing.ScheduleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsException;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.SkillRequirement;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.comparison.BaselineCalculator;
import dev.evenkeel.scheduling.explanation.Cause;
import dev.evenkeel.scheduling.explanation.Explainer;
import dev.evenkeel.scheduling.explanation.Obstacle;
import dev.evenkeel.scheduling.peak.OverAllocationCalculator;
import dev.evenkeel.scheduling.peak.PersonLoad;
import dev.evenkeel.scheduling.peak.ProjectPlan;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Binding;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.SchedulingFault;
import dev.evenkeel.scheduling.search.SearchBudget;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplannerTest {
  private static final Replanner REPLANNER = Replanner.standard();

  private static ActivityId id(String activity) {
    return ActivityId.of(activity);
  }

  private static Schedule plan(ProjectSketch sketch) {
    return ResourceScheduler.standard().schedule(sketch.resolve()).orElseThrow();
  }

  private static Assignment assignment(Schedule schedule, String activity) {
    return schedule.assignment(id(activity)).orElseThrow();
  }

  private static Replanned replan(ResolvedProject now, Schedule before, Progress progress) {
    Replanned made = (Replanned) REPLANNER.replan(now, before, progress);
    assertThat(made.schedule()).continues(now, progress, Optional.empty());
    return made;
  }

  /** Two chains: a (4 h), b (4 h) by Ann and c (4 h), d (4 h) by Bob; Cid can do all. */
  private static ProjectSketch chains() {
    return new ProjectSketch()
        .activity("a", 4)
        .activity("b", 4)
        .activity("c", 4)
        .activity("d", 4)
        .needs("a", "talk", 1, 1)
        .needs("b", "talk", 1, 1)
        .needs("c", "code", 1, 1)
        .needs("d", "code", 1, 1)
        .after("b", "a")
        .after("d", "c")
        .person("ann", "talk", 1)
        .person("bob", "code", 1)
        .person("cid", Map.of("talk", 1, "code", 1));
  }

  @Test
  void replan_firstActivityTakesLonger_movesOnlyItsChain() {
    ProjectSketch sketch = chains();
    Schedule before = plan(sketch);
    Progress progress =
        Progress.of(
            at(4),
            List.of(
                ActivityProgress.running(id("a"), at(0), Duration.ofHours(2)),
                ActivityProgress.finished(id("c"), at(0), at(4))));
    Replanned made = replan(sketch.resolve(), before, progress);
    assertThat(assignment(made.schedule(), "a").finish()).isEqualTo(at(6));
    assertThat(assignment(made.schedule(), "a").working())
        .containsExactly(Interval.of(at(0), at(6)));
    assertThat(assignment(made.schedule(), "b").start()).isEqualTo(at(6));
    assertThat(assignment(made.schedule(), "b").people()).containsExactly(PersonId.of("ann"));
    assertThat(assignment(made.schedule(), "d")).isEqualTo(assignment(before, "d"));
    assertThat(made.summary().finishDelay()).isEqualTo(Duration.ofHours(2));
    assertThat(made.summary().movedStarts()).isEqualTo(Duration.ofHours(2));
    assertThat(made.summary().swappedPeople()).isZero();
    assertThat(made.summary().cost()).isEqualTo(2 + 0.01 * 2);
    assertThat(made.summary().optimal()).isTrue();
    assertThat(made.summary().schedules()).isEqualTo(1);
    assertThat(made.findings()).isEmpty();
  }

  /** Whatever is made of a plan accepts that somebody has left who did some of the work. */
  @Test
  void replan_finishedByWhoLeft_givesAPlanForAllPurposes() {
    Schedule before = plan(chains());
    ResolvedProject now =
        chains()
            .project(
                project ->
                    project.people(
                        project.build().people().stream()
                            .filter(one -> !one.id().equals(PersonId.of("ann")))
                            .toList()))
            .resolve();
    Progress progress =
        Progress.of(
            at(4),
            List.of(
                ActivityProgress.finished(id("a"), at(0), at(4)),
                ActivityProgress.finished(id("c"), at(0), at(4))));
    Schedule made = ((Replanned) REPLANNER.replan(now, before, progress)).schedule();
    assertThat(assignment(made, "a").people()).containsExactly(PersonId.of("ann"));
    assertThat(assignment(made, "b").people()).containsExactly(PersonId.of("cid"));
    assertThat(Explainer.standard().whyNotEarlier(now, made, id("a")).obstacles())
        .containsExactly(new Obstacle.ProjectStart(at(0)));
    assertThat(Explainer.standard().whyLate(now, made, id("b")).times())
        .isEqualTo(Map.of(Cause.WORK, Duration.ofHours(4), Cause.PREDECESSOR, Duration.ofHours(4)));
    assertThat(BaselineCalculator.standard().baseline(now, made, "now", at(4)).work())
        .isEqualTo(Duration.ofHours(16));
    List<ProjectPlan> plans = List.of(new ProjectPlan(now, made));
    assertThat(OverAllocationCalculator.standard().overAllocation(plans).loads())
        .extracting(PersonLoad::person)
        .containsOnly(PersonId.of("bob"), PersonId.of("cid"));
  }

  @Test
  void replan_personAwayForLong_isReplacedByWhoIsFree() {
    ProjectSketch sketch = chains();
    Schedule before = plan(sketch);
    sketch.works("ann", "SAT 08:00-16:00");
    Progress progress = Progress.of(at(0), List.of());
    Replanned made = replan(sketch.resolve(), before, progress);
    assertThat(assignment(made.schedule(), "a").people()).containsExactly(PersonId.of("cid"));
    assertThat(assignment(made.schedule(), "b").people()).containsExactly(PersonId.of("cid"));
    assertThat(made.summary().finishDelay()).isZero();
    assertThat(made.summary().swappedPeople()).isEqualTo(2);
    assertThat(assignment(made.schedule(), "c")).isEqualTo(assignment(before, "c"));
  }

  @Test
  void replan_swapIsNotWorthIt_waitsForThePerson() {
    ProjectSketch sketch = chains();
    Schedule before = plan(sketch);
    sketch.works("ann", "MON 09:00-24:00");
    Replanned made =
        (Replanned)
            REPLANNER
                .withStability(new StabilityWeights(0, 10))
                .replan(sketch.resolve(), before, Progress.of(at(0), List.of()));
    assertThat(assignment(made.schedule(), "a").start()).isEqualTo(at(1));
    assertThat(made.summary().swappedPeople()).isZero();
    assertThat(made.summary().cost()).isEqualTo(1);
  }

  @Test
  void replan_personOfRunningWorkIsGone_goesOnWithAnotherAndSaysSo() {
    ProjectSketch sketch = chains();
    Schedule before = plan(sketch);
    ResolvedProject now =
        sketch
            .project(
                project ->
                    project.people(
                        project.build().people().stream()
                            .filter(person -> !person.id().value().equals("ann"))
                            .toList()))
            .resolve();
    Progress progress =
        Progress.of(
            at(2),
            List.of(
                ActivityProgress.running(id("a"), at(0), Duration.ofHours(2)),
                ActivityProgress.running(id("c"), at(0), Duration.ofHours(2))));
    Replanned made = replan(now, before, progress);
    Assignment running = assignment(made.schedule(), "a");
    assertThat(running.people()).containsExactly(PersonId.of("cid"));
    assertThat(running.start()).isEqualTo(at(0));
    assertThat(made.findings().of(ProgressFault.PERSON_REPLACED)).hasSize(1);
    assertThat(made.findings().toString())
        .contains("activity 'a': goes on with [cid] as not all of [ann] can go on");
    assertThat(made.summary().swappedPeople()).isEqualTo(2);
  }

  @Test
  void replan_oneOfATeamIsGone_theOthersStay() {
    ProjectSketch sketch =
        new ProjectSketch()
            .activity("a", 4)
            .needs("a", "code", 1, 2)
            .person("p0", "code", 1)
            .person("p1", "code", 1)
            .person("p2", "code", 2);
    Schedule before = plan(sketch);
    assertThat(assignment(before, "a").people())
        .containsExactly(PersonId.of("p0"), PersonId.of("p1"));
    ResolvedProject now =
        sketch
            .project(
                project ->
                    project.people(
                        project.build().people().stream()
                            .filter(person -> !person.id().value().equals("p0"))
                            .toList()))
            .resolve();
    Replanned made = replan(now, before, Progress.of(at(0), List.of()));
    assertThat(assignment(made.schedule(), "a").people())
        .containsExactly(PersonId.of("p1"), PersonId.of("p2"));
    assertThat(made.summary().swappedPeople()).isEqualTo(1);
    assertThat(made.summary().optimal()).isTrue();
  }

  @Test
  void replan_nobodyLeftForRunningWork_isNotReplannable() {
    ProjectSketch sketch = new ProjectSketch().activity("a", 4).needs("a", "talk", 1, 1);
    sketch.person("ann", "talk", 1);
    Schedule before = plan(sketch);
    ResolvedProject now = sketch.project(project -> project.people(List.of())).resolve();
    Progress progress =
        Progress.of(at(1), List.of(ActivityProgress.running(id("a"), at(0), Duration.ofHours(3))));
    ReplanOutcome outcome = REPLANNER.replan(now, before, progress);
    assertThat(outcome).isInstanceOf(NotReplannable.class);
    assertThat(outcome.findings().of(SchedulingFault.NO_PERSON_WITH_SKILL)).hasSize(1);
    assertThatThrownBy(outcome::orElseThrow).isInstanceOf(FindingsException.class);
  }

  @Test
  void replan_finishedWorkOfSomebodyGone_staysAsItWas() {
    ProjectSketch sketch = new ProjectSketch().activity("a", 4).activity("b", 2).after("b", "a");
    sketch.needs("a", "talk", 1, 1).person("ann", "talk", 1);
    Schedule before = plan(sketch);
    ResolvedProject now = sketch.project(project -> project.people(List.of())).resolve();
    Progress progress =
        Progress.of(at(5), List.of(ActivityProgress.finished(id("a"), at(1), at(5))));
    Schedule made = REPLANNER.replan(now, before, progress).orElseThrow();
    assertThat(assignment(made, "a").people()).containsExactly(PersonId.of("ann"));
    assertThat(assignment(made, "a").working()).containsExactly(Interval.of(at(1), at(5)));
    assertThat(assignment(made, "a").binding()).isEqualTo(new Binding.Started(at(1)));
    assertThat(assignment(made, "a").binding().sentence())
        .isEqualTo("Was started at 2026-03-02T09:00:00Z.");
    assertThat(assignment(made, "b").start()).isEqualTo(at(5));
  }

  @Test
  void replan_newAndRemovedActivities_areFollowed() {
    ProjectSketch sketch = chains();
    Schedule before = plan(sketch);
    ProjectSketch changed = new ProjectSketch();
    changed.activity("new", 3).needs("new", "talk", 1, 1);
    changed.activity("a", 4).needs("a", "talk", 1, 1).after("new", "a");
    changed.person("ann", "talk", 1);
    Replanned made = replan(changed.resolve(), before, Progress.of(at(0), List.of()));
    assertThat(made.schedule().assignments()).hasSize(2);
    assertThat(assignment(made.schedule(), "new").start()).isEqualTo(at(4));
    assertThat(made.summary().finishDelay()).isEqualTo(Duration.ofHours(-1));
    assertThat(made.summary().movedStarts()).isZero();
    assertThat(made.summary().swappedPeople()).isZero();
    assertThat(made.summary().cost()).isZero();
  }

  @Test
  void replan_workFinishedEarly_keepsTheStartsUnlessEarlyFinishCounts() {
    ProjectSketch sketch = new ProjectSketch().activity("a", 4).activity("b", 4).after("b", "a");
    Schedule before = plan(sketch);
    Progress progress =
        Progress.of(at(2), List.of(ActivityProgress.finished(id("a"), at(0), at(2))));
    Schedule kept = replan(sketch.resolve(), before, progress).schedule();
    assertThat(assignment(kept, "b").start()).isEqualTo(at(4));
    assertThat(assignment(kept, "b").binding()).isEqualTo(new Binding.KeptStart(at(4)));
    assertThat(assignment(kept, "b").binding().sentence())
        .isEqualTo("Could start earlier but keeps its planned start 2026-03-02T12:00:00Z.");
    Schedule early =
        REPLANNER.withEarlyFinishWeight(1).replan(sketch.resolve(), before, progress).orElseThrow();
    assertThat(assignment(early, "b").start()).isEqualTo(at(2));
  }

  @Test
  void replan_workNotStartedHasADeadline_doesNotInterruptUnbrokenWork() {
    Schedule made = replanned(false);

    assertThat(assignment(made, "a").working()).containsExactly(Interval.of(at(0), at(28)));
    assertThat(assignment(made, "b").start()).isEqualTo(at(28));
  }

  @Test
  void replan_workNotStartedHasADeadline_mayTakeAPauseOfOtherWork() {
    Schedule made = replanned(true);

    assertThat(assignment(made, "a").people()).containsExactly(PersonId.of("ann"));
    assertThat(assignment(made, "a").finish()).isEqualTo(at(30));
    assertThat(assignment(made, "b").finish()).isBeforeOrEqualTo(at(12));
  }

  /** At 8 the running work of ann still needs 20 hours. */
  private static Schedule replanned(boolean interruptible) {
    Schedule before = plan(deadlineAfterRunning(interruptible).after("b", "a"));
    Progress progress =
        Progress.of(at(8), List.of(ActivityProgress.running(id("a"), at(0), Duration.ofHours(20))));
    return replan(deadlineAfterRunning(interruptible).resolve(), before, progress).schedule();
  }

  @Test
  void replan_anotherModeWouldCostLess_isNotSaidToBeOptimal() {
    ProjectSketch plain = new ProjectSketch().activity("a", 10).activity("b", 10).after("b", "a");
    Schedule before = plan(plain);
    Progress progress =
        Progress.of(at(10), List.of(ActivityProgress.running(id("a"), at(0), Duration.ofHours(8))));
    assertThat(replan(plain.resolve(), before, progress).summary().optimal()).isTrue();
    ResolvedProject now = plain.mode("b", "fast", 2, mode -> mode).resolve();
    Replanned made = replan(now, before, progress);
    assertThat(assignment(made.schedule(), "b").mode()).isZero();
    assertThat(made.summary().optimal()).isFalse();
  }

  @Test
  void replan_anotherModeNeedsFewerPeople_isNotSaidToBeOptimal() {
    ProjectSketch sketch = new ProjectSketch().activity("a", 4).needs("a", "talk", 1, 2);
    sketch.person("ann", "talk", 1).person("bob", "talk", 1).person("cid", "talk", 1);
    sketch.mode("a", "alone", 4, mode -> mode.addRequirements(requirement("talk")));
    Schedule before = plan(sketch);
    assertThat(assignment(before, "a").people()).hasSize(2);
    ResolvedProject now =
        sketch
            .project(
                project ->
                    project.people(
                        project.build().people().stream()
                            .filter(person -> !person.id().value().equals("ann"))
                            .toList()))
            .resolve();
    Replanned made = replan(now, before, Progress.of(at(0), List.of()));
    assertThat(made.summary().swappedPeople()).isEqualTo(1);
    assertThat(made.summary().optimal()).isFalse();
  }

  /** Ann does a (10 h) and b (2 h), which is due at 12. */
  private static ProjectSketch deadlineAfterRunning(boolean interruptible) {
    return new ProjectSketch()
        .activity("a", 10, activity -> activity.interruptible(interruptible))
        .activity("b", 2, activity -> activity.deadline(at(12)))
        .needs("a", "talk", 1, 1)
        .needs("b", "talk", 1, 1)
        .person("ann", "talk", 1);
  }

  @Test
  void replan_startPlannedBeforeTheDate_isBoundByTheDate() {
    ProjectSketch sketch = new ProjectSketch().activity("a", 4);
    Schedule made =
        replan(sketch.resolve(), plan(sketch), Progress.of(at(3), List.of())).schedule();
    assertThat(assignment(made, "a").start()).isEqualTo(at(3));
    assertThat(assignment(made, "a").binding()).isEqualTo(new Binding.AsOf(at(3)));
    assertThat(assignment(made, "a").binding().sentence())
        .isEqualTo("Is planned as of 2026-03-02T11:00:00Z, and nothing starts earlier.");
  }

  @Test
  void replan_outOfSequence_goesOnAndWarns() {
    ProjectSketch sketch = new ProjectSketch().activity("a", 4).activity("b", 4).after("b", "a");
    Progress progress =
        Progress.of(at(2), List.of(ActivityProgress.running(id("b"), at(1), Duration.ofHours(3))));
    Replanned made = replan(sketch.resolve(), plan(sketch), progress);
    assertThat(assignment(made.schedule(), "b").finish()).isEqualTo(at(5));
    assertThat(assignment(made.schedule(), "a").start()).isEqualTo(at(2));
    assertThat(made.findings().of(ProgressFault.OUT_OF_SEQUENCE)).hasSize(1);
  }

  @Test
  void replan_finishOfRunningWorkMustWait_waits() {
    ProjectSketch sketch =
        new ProjectSketch()
            .activity("a", 8)
            .activity("b", 4)
            .link("a", "b", DependencyType.FINISH_TO_FINISH, 1);
    Progress progress =
        Progress.of(at(6), List.of(ActivityProgress.running(id("b"), at(5), Duration.ofHours(3))));
    Replanned made = replan(sketch.resolve(), plan(sketch), progress);
    assertThat(assignment(made.schedule(), "a").start()).isEqualTo(at(6));
    assertThat(assignment(made.schedule(), "b").finish()).isEqualTo(at(15));
  }

  @Test
  void replan_modeOfThePlanIsImpossible_takesAnotherAndSaysSo() {
    ProjectSketch sketch =
        new ProjectSketch()
            .activity("a", 2)
            .needs("a", "talk", 1, 1)
            .person("ann", "talk", 1)
            .mode("a", "slow", 5, mode -> mode);
    Schedule before = plan(sketch);
    assertThat(assignment(before, "a").mode()).isZero();
    ResolvedProject now = sketch.project(project -> project.people(List.of())).resolve();
    Replanned made = replan(now, before, Progress.of(at(0), List.of()));
    assertThat(assignment(made.schedule(), "a").mode()).isEqualTo(1);
    assertThat(made.findings().toString()).contains("is done in mode 1 instead of 0");
  }

  @Test
  void replan_stockNoLongerSuffices_choosesOtherModes() {
    ProjectSketch sketch =
        new ProjectSketch()
            .activity("a", 2)
            .activity("b", 2)
            .stock("money", 4)
            .uses("a", "money", 2)
            .uses("b", "money", 2)
            .mode("a", "cheap", 3, mode -> mode)
            .mode("b", "cheap", 5, mode -> mode);
    Schedule before = plan(sketch);
    ResolvedProject now =
        sketch
            .project(
                project ->
                    project.resources(
                        List.of(
                            project.build().resources().get(0).toBuilder().capacity(2).build())))
            .resolve();
    Replanned made = replan(now, before, Progress.of(at(0), List.of()));
    assertThat(made.findings().of(ProgressFault.MODE_REPLACED)).hasSize(1);
    ResolvedProject none =
        sketch
            .project(
                project ->
                    project
                        .resources(
                            List.of(
                                project.build().resources().get(0).toBuilder().capacity(1).build()))
                        .activities(
                            project.build().activities().stream()
                                .map(each -> each.toBuilder().alternatives(List.of()).build())
                                .toList()))
            .resolve();
    assertThat(REPLANNER.replan(none, before, Progress.of(at(0), List.of())))
        .isInstanceOf(NotReplannable.class);
  }

  @Test
  void replan_deadlineAtRisk_countsLatenessAgainstThePlanBefore() {
    ProjectSketch sketch =
        new ProjectSketch()
            .activity("a", 4, activity -> activity.deadline(at(4)))
            .activity("b", 2)
            .uses("a", "room", 1)
            .uses("b", "room", 1)
            .resource("room", 1)
            .milestone("m", 4, "a");
    Schedule before = plan(sketch);
    assertThat(assignment(before, "a").start()).isEqualTo(at(0));
    Replanned made = replan(sketch.resolve(), before, Progress.of(at(1), List.of()));
    assertThat(assignment(made.schedule(), "a").start()).isEqualTo(at(1));
    assertThat(made.summary().lateness()).isEqualTo(Duration.ofHours(1));
    assertThat(made.findings().of(SchedulingFault.DEADLINE_MISSED)).hasSize(2);
    Replanned careless =
        (Replanned)
            REPLANNER
                .withLatenessWeight(0)
                .replan(sketch.resolve(), before, Progress.of(at(1), List.of()));
    assertThat(careless.summary().cost()).isLessThan(made.summary().cost());
  }

  @Test
  void replan_serviceLeavesNobody_waitsOrIsNotReplannable() {
    ProjectSketch sketch = new ProjectSketch().activity("a", 4).needs("a", "talk", 1, 1);
    sketch.person("ann", "talk", 1);
    Schedule before = plan(sketch);
    ProjectCapacity capacity =
        ProjectCapacity.builder()
            .group(TeamId.of("service"))
            .addMembers(PersonId.of("ann"))
            .addIntervals(interval(0, 2, 0), interval(2, 10, 1))
            .build();
    Replanner replanner = REPLANNER.withCapacity(capacity);
    Schedule made =
        replanner.replan(sketch.resolve(), before, Progress.of(at(0), List.of())).orElseThrow();
    assertThat(assignment(made, "a").start()).isEqualTo(at(2));
    assertThat(replanner.replan(sketch.resolve(), before, Progress.of(at(8), List.of())))
        .isInstanceOf(NotReplannable.class);
    assertThat(
            REPLANNER
                .withHorizon(Duration.ofHours(3))
                .replan(sketch.resolve(), before, Progress.of(at(0), List.of()))
                .findings()
                .of(SchedulingFault.HORIZON_TOO_SHORT))
        .hasSize(1);
  }

  private static SkillRequirement requirement(String skill) {
    return new SkillRequirement(SkillId.of(skill), 1, 1);
  }

  private static CapacityInterval interval(long from, long to, int free) {
    return CapacityInterval.builder()
        .interval(Interval.of(at(from), at(to)))
        .required(2)
        .present(2 + free)
        .ringFenced(free)
        .build();
  }

  @Test
  void replan_shareBelowOne_isWarnedOf() {
    ProjectSketch sketch = new ProjectSketch().activity("a", 4).needs("a", "talk", 1, 1);
    sketch.person("ann", "talk", 1);
    Schedule before = plan(sketch);
    sketch.project(
        project ->
            project.people(
                project.build().people().stream()
                    .map(person -> person.toBuilder().projectShare(0.5).build())
                    .toList()));
    Replanned made = replan(sketch.resolve(), before, Progress.of(at(0), List.of()));
    assertThat(made.findings().of(SchedulingFault.SHARE_NOT_APPLIED)).hasSize(1);
  }

  @Test
  void replan_progressCannotBeTrue_isNotReplannable() {
    ProjectSketch sketch = chains();
    Progress progress =
        Progress.of(at(1), List.of(ActivityProgress.finished(id("x"), at(0), at(1))));
    ReplanOutcome outcome = REPLANNER.replan(sketch.resolve(), plan(sketch), progress);
    assertThat(outcome.findings().of(ProgressFault.UNKNOWN_ACTIVITY)).hasSize(1);
    assertThatThrownBy(() -> new NotReplannable(Findings.none()))
        .hasMessageContaining("findings must hold an error");
  }

  @Test
  void replan_startedBeforeTheProject_movesTheStartOfTheSchedule() {
    ProjectSketch sketch =
        new ProjectSketch().activity("a", 4).calendar("day", "MON-SUN 00:00-24:00");
    Progress progress =
        Progress.of(at(1), List.of(ActivityProgress.running(id("a"), at(-2), Duration.ofHours(1))));
    Replanned made = (Replanned) REPLANNER.replan(sketch.resolve(), plan(sketch), progress);
    assertThat(made.schedule().start()).isEqualTo(at(-2));
    assertThat(made.findings().of(ProgressFault.STARTED_TOO_EARLY)).hasSize(1);
  }

  @Test
  void replan_reportedWorkingTimes_areKept() {
    ProjectSketch sketch = new ProjectSketch().activity("a", 4).activity("b", 4);
    sketch.hours("MON-FRI 08:00-12:00 13:00-17:00");
    Progress progress =
        Progress.of(
            at(10),
            List.of(
                ActivityProgress.finished(id("a"), at(0), at(3)).toBuilder()
                    .addWorking(Interval.of(at(0), at(1)), Interval.of(at(2), at(3)))
                    .build(),
                ActivityProgress.finished(id("b"), at(1), at(10))));
    Schedule made = replan(sketch.resolve(), plan(sketch), progress).schedule();
    assertThat(assignment(made, "a").working())
        .containsExactly(Interval.of(at(0), at(1)), Interval.of(at(2), at(3)));
    assertThat(assignment(made, "b").working())
        .containsExactly(Interval.of(at(1), at(4)), Interval.of(at(5), at(10)));
  }

  @Test
  void replan_workedOnlyWhileClosed_isOneInterval() {
    ProjectSketch sketch = new ProjectSketch().activity("a", 4).hours("TUE 08:00-16:00");
    Progress progress =
        Progress.of(at(4), List.of(ActivityProgress.finished(id("a"), at(1), at(3))));
    Schedule made = replan(sketch.resolve(), plan(sketch), progress).schedule();
    assertThat(assignment(made, "a").working()).containsExactly(Interval.of(at(1), at(3)));
  }

  @Test
  void replan_otherPeopleAndModeReported_areTaken() {
    ProjectSketch sketch =
        chains().mode("a", "slow", 8, mode -> mode.addRequirements(requirement("talk")));
    Schedule before = plan(sketch);
    ActivityProgress running =
        ActivityProgress.running(id("a"), at(0), Duration.ofHours(2)).toBuilder()
            .mode(1)
            .addPeople(PersonId.of("cid"))
            .build();
    Replanned made = replan(sketch.resolve(), before, Progress.of(at(1), List.of(running)));
    assertThat(assignment(made.schedule(), "a").mode()).isEqualTo(1);
    assertThat(assignment(made.schedule(), "a").people()).containsExactly(PersonId.of("cid"));
    assertThat(made.findings()).isEmpty();
  }

  @Test
  void replan_planOfAnotherProject_isRefused() {
    Schedule other = plan(chains()).toBuilder().project(ProjectId.of("other")).build();
    ResolvedProject now = chains().resolve();
    Progress none = Progress.of(at(0), List.of());
    assertThatThrownBy(() -> REPLANNER.replan(now, other, none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("plan must be of project 'sketch' but was of project 'other'");
  }

  @Test
  void withers_badValues_areRefused() {
    assertThatThrownBy(() -> new StabilityWeights(1e308, 0)).hasMessageContaining("moved start");
    assertThatThrownBy(() -> new StabilityWeights(0, 1.1e9)).hasMessageContaining("swapped person");
    assertThatThrownBy(() -> REPLANNER.withLatenessWeight(1e308)).hasMessageContaining("weight");
    assertThat(REPLANNER.withLatenessWeight(1e9).withStability(new StabilityWeights(1e9, 1e9)))
        .isNotNull();
    assertThatThrownBy(() -> new StabilityWeights(-1, 0)).hasMessageContaining("moved start");
    assertThatThrownBy(() -> new StabilityWeights(0, Double.NaN))
        .hasMessageContaining("swapped person");
    assertThatThrownBy(() -> REPLANNER.withLatenessWeight(-1)).hasMessageContaining("weight");
    assertThatThrownBy(() -> REPLANNER.withEarlyFinishWeight(2)).hasMessageContaining("weight");
    assertThatThrownBy(() -> REPLANNER.withHorizon(Duration.ZERO)).hasMessageContaining("horizon");
    assertThat(REPLANNER.withBudget(SearchBudget.ofSchedules(3)).withSeed(2)).isNotNull();
  }
}
