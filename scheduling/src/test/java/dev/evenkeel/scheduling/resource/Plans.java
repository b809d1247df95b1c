package dev.evenkeel.scheduling.resource;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.ActivityList;
import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.resource.internal.GeneratedSchedule;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.SerialScheduleGeneration;
import dev.evenkeel.scheduling.resource.internal.outcome.ScheduleFactory;
import dev.evenkeel.scheduling.search.Objective;
import dev.evenkeel.scheduling.search.ObjectiveValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Plans of a project by its rules alone, whatever an engine would search. */
record Plans(ResolvedProject project, SchedulingLimits limits) {
  static final List<Objective> ALL = List.of(Objective.values());

  static Plans of(ResolvedProject project) {
    return new Plans(project, new SchedulingLimits(Optional.empty(), 20L * 365 * 24));
  }

  boolean isSound() {
    return SerialScheduleGeneration.preconditions(project, limits).isEmpty();
  }

  /** Returns the schedule of decisions, empty if they lead to none. */
  Optional<Schedule> schedule(Decisions decisions) {
    GeneratedSchedule generated = SerialScheduleGeneration.generate(project, limits, decisions);
    return generated.failures().isEmpty()
        ? Optional.of(new ScheduleFactory(project, generated).schedule())
        : Optional.empty();
  }

  List<ObjectiveValue> values(Schedule schedule, List<Objective> objectives) {
    return ObjectiveCalculator.standard().calculate(project, schedule, objectives);
  }

  /** Returns decisions in which list, modes and delays are drawn and teams are open. */
  Decisions drawn(Random random) {
    int n = project.activityCount();
    List<Integer> best = new ArrayList<>();
    int[] modes = new int[n];
    long[] notBefore = new long[n];
    for (int activity = 0; activity < n; activity++) {
      best.add(activity);
      modes[activity] =
          random.nextInt(project.modeStart(activity + 1) - project.modeStart(activity));
      notBefore[activity] = random.nextInt(3) == 0 ? random.nextInt(100) : 0;
    }
    Collections.shuffle(best, random);
    int[] list =
        ActivityList.byPriority(project, best.stream().mapToInt(Integer::intValue).toArray());
    return new Decisions(list, modes, new int[n][], notBefore);
  }
}
