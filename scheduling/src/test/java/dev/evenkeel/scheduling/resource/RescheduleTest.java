package dev.evenkeel.scheduling.resource;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;
import static dev.evenkeel.scheduling.testing.ScheduleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.search.Objective;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RescheduleTest {
  private static final ResourceScheduler SCHEDULER = ResourceScheduler.standard();

  /** Two equal activities at once; the scheduler gives the first to ann, the plan to ben. */
  private static ProjectSketch twins() {
    return new ProjectSketch()
        .person("ann", "code", 1)
        .person("ben", "code", 1)
        .activity("a", 4)
        .activity("b", 4)
        .needs("a", "code", 1, 1)
        .needs("b", "code", 1, 1);
  }

  private static Schedule swapped(Schedule schedule) {
    List<Assignment> assignments = schedule.assignments();
    return schedule.toBuilder()
        .assignments(
            List.of(
                withPeople(assignments.get(0), assignments.get(1).people()),
                withPeople(assignments.get(1), assignments.get(0).people())))
        .build();
  }

  private static Assignment withPeople(Assignment assignment, List<PersonId> people) {
    return assignment.toBuilder().people(people).build();
  }

  private static Schedule reschedule(ResolvedProject project, Schedule plan) {
    Schedule schedule = SCHEDULER.reschedule(project, plan).orElseThrow();
    assertThat(schedule).isFeasibleFor(project);
    return schedule;
  }

  @Test
  void reschedule_planStillValid_keepsItAsItIs() {
    ResolvedProject project = twins().resolve();
    Schedule plan = swapped(SCHEDULER.schedule(project).orElseThrow());

    assertThat(reschedule(project, plan)).isEqualTo(plan);
  }

  /**
   * Work pauses for other work that starts later. No pass that places it first leaves that pause: c
   * would be finished at 8.
   */
  @ParameterizedTest
  @EnumSource(PriorityRule.class)
  void reschedule_workPausesForLaterWork_keepsThePause(PriorityRule rule) {
    ResolvedProject project = paused(true).activity("c", 3).after("c", "b").resolve();
    Schedule plan =
        SCHEDULER
            .schedule(project, List.of(ActivityId.of("b"), ActivityId.of("a"), ActivityId.of("c")))
            .orElseThrow();

    Schedule kept = SCHEDULER.withPriorityRule(rule).reschedule(project, plan).orElseThrow();

    assertThat(plan.finish()).isEqualTo(at(6));
    assertThat(kept).isFeasibleFor(project);
    assertThat(kept.finish()).isEqualTo(at(6));
    assertThat(kept.assignment(ActivityId.of("a")).orElseThrow().working())
        .containsExactly(Interval.of(at(0), at(2)), Interval.of(at(3), at(5)));
  }

  /** The pause of a plan is not kept by work that must not pause any more. */
  @Test
  void reschedule_workMustNotPauseAnyMore_doesNotKeepThePause() {
    ProjectSketch pausing = paused(true);
    Schedule plan =
        SCHEDULER
            .schedule(pausing.resolve(), List.of(ActivityId.of("b"), ActivityId.of("a")))
            .orElseThrow();
    ResolvedProject project = paused(false).resolve();

    assertThat(plan.assignment(ActivityId.of("a")).orElseThrow().working()).hasSize(2);
    assertThat(reschedule(project, plan).assignment(ActivityId.of("a")).orElseThrow().working())
        .hasSize(1);
  }

  /** Hours that are named twice are not twice the work. */
  @Test
  void reschedule_workingTimesOutOfOrder_areNotKept() {
    ResolvedProject project = paused(true).resolve();
    Schedule plan = SCHEDULER.schedule(project).orElseThrow();
    List<List<Interval>> wrong =
        List.of(
            List.of(Interval.of(at(0), at(2)), Interval.of(at(1), at(3))),
            List.of(Interval.of(at(3), at(5)), Interval.of(at(0), at(2))),
            List.of(Interval.of(at(0), at(2)), Interval.of(at(3), at(3))));

    for (List<Interval> working : wrong) {
      reschedule(
          project,
          plan.toBuilder()
              .assignments(
                  List.of(
                      plan.assignments().get(0).toBuilder().working(working).build(),
                      plan.assignments().get(1)))
              .build());
    }
  }

  private static ProjectSketch paused(boolean interruptible) {
    return new ProjectSketch()
        .person("y", "t", 1)
        .activity("a", 4, activity -> activity.interruptible(interruptible))
        .activity("b", 1, activity -> activity.interruptible(false).earliestStart(at(2)))
        .needs("a", "t", 1, 1)
        .needs("b", "t", 1, 1);
  }

  /** An hour of pause in the plan is closed, with the people of the plan. */
  @Test
  void reschedule_planStartsLate_startsEarlierWithTheSamePeople() {
    ProjectSketch late = twins();
    late.activity("c", 2).after("c", "a", "b");
    Schedule plan = SCHEDULER.schedule(late.resolve()).orElseThrow();
    ProjectSketch shorter = twins();
    shorter.activity("c", 1).after("c", "a");
    ResolvedProject project = shorter.resolve();

    Schedule schedule = reschedule(project, plan);

    assertThat(schedule.finish()).isEqualTo(at(5));
    for (String id : List.of("a", "b")) {
      assertThat(schedule.assignment(ActivityId.of(id)).orElseThrow().people())
          .isEqualTo(plan.assignment(ActivityId.of(id)).orElseThrow().people());
    }
  }

  @Test
  void reschedule_personIsGoneOrForgets_takesAnother() {
    Schedule plan = swapped(SCHEDULER.schedule(twins().resolve()).orElseThrow());
    ResolvedProject gone =
        new ProjectSketch()
            .person("ben", "code", 1)
            .activity("a", 4)
            .activity("b", 4)
            .needs("a", "code", 1, 1)
            .needs("b", "code", 1, 1)
            .resolve();
    ResolvedProject forgets =
        new ProjectSketch()
            .person("ann", "code", 1)
            .person("ben", "talk", 1)
            .activity("a", 4)
            .activity("b", 4)
            .needs("a", "code", 1, 1)
            .needs("b", "code", 1, 1)
            .resolve();

    assertThat(reschedule(gone, plan).finish()).isEqualTo(at(8));
    assertThat(reschedule(forgets, plan).assignments())
        .allSatisfy(
            assignment -> assertThat(assignment.people()).containsExactly(PersonId.of("ann")));
  }

  /** One more head, an activity that is new and one that is dropped. */
  @Test
  void reschedule_otherActivities_placesWhatIsNew() {
    Schedule plan = SCHEDULER.schedule(twins().resolve()).orElseThrow();
    ResolvedProject project =
        new ProjectSketch()
            .person("ann", "code", 1)
            .person("ben", "code", 1)
            .activity("new", 3)
            .activity("a", 4)
            .needs("new", "code", 1, 1)
            .needs("a", "code", 1, 2)
            .resolve();

    Schedule schedule = reschedule(project, plan);

    assertThat(schedule.finish()).isEqualTo(at(7));
    assertThat(schedule.assignments()).hasSize(2);
  }

  @Test
  void reschedule_repeatedPersonOrUnknownMode_isNotKept() {
    ResolvedProject project =
        new ProjectSketch()
            .person("ann", "code", 1)
            .person("ben", "code", 1)
            .activity("a", 4)
            .needs("a", "code", 1, 2)
            .resolve();
    Schedule plan = SCHEDULER.schedule(project).orElseThrow();
    Assignment only = plan.assignments().get(0);
    PersonId ann = PersonId.of("ann");

    assertThat(
            reschedule(
                project,
                plan.toBuilder().assignments(List.of(withPeople(only, List.of(ann, ann)))).build()))
        .isEqualTo(plan);
    assertThat(
            reschedule(
                project,
                plan.toBuilder().assignments(List.of(only.toBuilder().mode(3).build())).build()))
        .isEqualTo(plan);
  }

  /** The slower mode is kept as long as it costs no time, here beside a longer activity. */
  @Test
  void reschedule_modeOfThePlan_isKeptUnlessAnotherIsBetter() {
    ProjectSketch sketch =
        new ProjectSketch().activity("long", 9).activity("a", 2).mode("a", "slow", 6, mode -> mode);
    ResolvedProject project = sketch.resolve();
    Schedule fast = SCHEDULER.schedule(project).orElseThrow();
    Assignment slow =
        fast.assignments().get(1).toBuilder()
            .mode(1)
            .finish(at(6))
            .working(List.of(Interval.of(at(0), at(6))))
            .build();
    Schedule plan = fast.toBuilder().assignments(List.of(fast.assignments().get(0), slow)).build();

    assertThat(reschedule(project, plan)).isEqualTo(plan);
    assertThat(
            SCHEDULER
                .withObjectives(Objective.MAKESPAN, Objective.VARIANCE)
                .reschedule(project, plan)
                .orElseThrow()
                .finish())
        .isEqualTo(at(9));
  }

  @Test
  void reschedule_nobodyHasTheSkill_isInfeasible() {
    Schedule plan = SCHEDULER.schedule(twins().resolve()).orElseThrow();
    ResolvedProject nobody =
        new ProjectSketch().activity("a", 4).needs("a", "code", 1, 1).resolve();

    assertThat(SCHEDULER.reschedule(nobody, plan)).isInstanceOf(Infeasible.class);
  }

  @Test
  void nulls_areNamed() {
    ResolvedProject project = twins().resolve();
    Schedule plan = SCHEDULER.schedule(project).orElseThrow();
    assertThatNullPointerException()
        .isThrownBy(() -> SCHEDULER.reschedule(null, plan))
        .withMessage("project");
    assertThatNullPointerException()
        .isThrownBy(() -> SCHEDULER.reschedule(project, null))
        .withMessage("plan");
  }
}
