package dev.evenkeel.scheduling.resource.internal;

import static dev.evenkeel.scheduling.testing.ScheduleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Binding;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.Scheduled;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.RandomProjects;
import dev.evenkeel.scheduling.testing.ScheduleAssert;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ScheduleShiftPropertyTest {
  private static final ResourceScheduler SCHEDULER = ResourceScheduler.standard();

  private static Optional<Schedule> schedule(ResolvedProject project) {
    return SCHEDULER.schedule(project) instanceof Scheduled scheduled
        ? Optional.of(scheduled.schedule())
        : Optional.empty();
  }

  private static ScheduleShift shift(ResolvedProject project, Schedule schedule) {
    long horizon = SchedulingLimits.ticks(SCHEDULER.horizon(), project.tick());
    return ScheduleShift.of(project, new SchedulingLimits(Optional.empty(), horizon), schedule);
  }

  /** One activity moves, to where the schedule stays feasible and no later place would do. */
  @Property(tries = 300)
  void shiftRight_oneActivity_movesItAloneAndAsFarAsItCan(@ForAll long seed) {
    Random random = new Random(seed);
    ResolvedProject project = RandomProjects.classical(random, 8).resolve();
    Schedule before = schedule(project).orElseThrow();
    if (project.activityCount() > 0) {
      int activity = random.nextInt(project.activityCount());
      ScheduleShift shift = shift(project, before);
      long end = shift.makespan() + random.nextInt(4);

      shift.shiftRight(activity, end);

      Schedule after = shift.schedule();
      assertThat(after).isFeasibleFor(project);
      checkOthersStay(project, activity, before, after);
      for (long start = shift.start(activity) + 1;
          start + project.duration(activity) <= end;
          start++) {
        Schedule later = startingAt(project, activity, start, after);
        assertThat(ScheduleAssert.violations(later, project, Optional.empty())).isNotEmpty();
      }
    }
  }

  private static void checkOthersStay(
      ResolvedProject project, int moved, Schedule before, Schedule after) {
    for (int other = 0; other < project.activityCount(); other++) {
      if (other != moved) {
        assertThat(after.assignments().get(other).working())
            .isEqualTo(before.assignments().get(other).working());
      }
    }
  }

  private static Schedule startingAt(
      ResolvedProject project, int activity, long start, Schedule schedule) {
    Assignment assignment = schedule.assignments().get(activity);
    long finish = start + project.duration(activity);
    Assignment moved =
        assignment.toBuilder()
            .start(project.instant(start))
            .finish(project.instant(finish))
            .working(
                assignment.working().isEmpty()
                    ? List.of()
                    : List.of(Interval.of(project.instant(start), project.instant(finish))))
            .build();
    List<Assignment> assignments = new ArrayList<>(schedule.assignments());
    assignments.set(activity, moved);
    return schedule.toBuilder().assignments(assignments).build();
  }

  /** To the right and back to the left: never later than at first. */
  @Property(tries = 200)
  void shiftLeft_afterShiftRight_isNeverLaterThanBefore(@ForAll long seed) {
    Random random = new Random(seed);
    ProjectSketch sketch =
        random.nextBoolean() ? RandomProjects.rich(random) : RandomProjects.staffed(random);
    ResolvedProject project = sketch.resolve();
    schedule(project).ifPresent(before -> shiftThereAndBack(project, before, random));
  }

  private static void shiftThereAndBack(ResolvedProject project, Schedule before, Random random) {
    ScheduleShift shift = shift(project, before);
    for (int activity = 0; activity < project.activityCount(); activity++) {
      long start = shift.start(activity);
      long finish = shift.finish(activity);
      shift.shiftRight(activity, shift.makespan() + random.nextInt(50));
      assertThat(shift.start(activity)).isGreaterThanOrEqualTo(start);
      assertThat(shift.schedule()).isFeasibleFor(project);
      shift.shiftLeft(activity, 0);
      assertThat(shift.finish(activity)).isLessThanOrEqualTo(finish);
      assertThat(shift.schedule()).isFeasibleFor(project);
    }
  }

  /** What was put off is told so, and what is not binds. */
  @Property(tries = 200)
  void schedule_bindings_areDelaysWhereAnActivityCouldStartEarlier(@ForAll long seed) {
    ResolvedProject project = RandomProjects.classical(new Random(seed), 8).resolve();
    ScheduleShift shift = shift(project, schedule(project).orElseThrow());
    for (int activity = 0; activity < project.activityCount(); activity++) {
      shift.shiftRight(activity, shift.makespan());
    }

    for (Assignment assignment : shift.schedule().assignments()) {
      int activity = project.indexOf(assignment.activity());
      long start = shift.start(activity);
      shift.shiftLeft(activity, 0);
      assertThat(assignment.binding() instanceof Binding.Delay)
          .isEqualTo(shift.start(activity) < start);
      shift.shiftRight(activity, start + project.duration(activity));
    }
  }
}
