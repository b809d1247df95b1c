package dev.evenkeel.scheduling.resource;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import dev.evenkeel.scheduling.resource.internal.bound.EarliestTimes;
import dev.evenkeel.scheduling.resource.internal.bound.ObjectiveBounds;
import dev.evenkeel.scheduling.resource.internal.objective.Hours;
import dev.evenkeel.scheduling.search.Objective;
import dev.evenkeel.scheduling.search.ObjectiveValue;
import dev.evenkeel.scheduling.search.SearchEnd;
import dev.evenkeel.scheduling.search.SearchResult;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Says how good a schedule is.
 *
 * @param project the project
 * @param schedule the schedule
 * @param objectives what was wanted
 */
record SearchReport(ResolvedProject project, Schedule schedule, List<Objective> objectives) {
  /** The report on passes alone; beyond the earliest times, bounds would take longer than one. */
  SearchResult passes(int passes, SearchEnd end) {
    long bound = EarliestTimes.lastFinish(project);
    return report(withMakespanBound(measured(), bound), passes, end);
  }

  SearchResult searched(ScheduleSearch.Found found, SchedulingLimits limits) {
    List<ObjectiveValue> values = measured();
    if (objectives.size() > 1 || objectives.get(0) != Objective.MAKESPAN) {
      values =
          found
              .bounds()
              .orElseGet(() -> ObjectiveBounds.of(project, limits, objectives))
              .bounded(values);
    }
    return report(withMakespanBound(values, found.boundTicks()), found.schedules(), found.end());
  }

  private List<ObjectiveValue> measured() {
    return ObjectiveCalculator.standard().calculate(project, schedule, objectives);
  }

  private List<ObjectiveValue> withMakespanBound(List<ObjectiveValue> values, long boundTicks) {
    OptionalDouble bound = OptionalDouble.of(Hours.of((double) boundTicks, project.tick()));
    List<ObjectiveValue> result = new ArrayList<>(values);
    int makespan = objectives.indexOf(Objective.MAKESPAN);
    if (makespan >= 0) {
      double value = values.get(makespan).value();
      result.set(makespan, new ObjectiveValue(Objective.MAKESPAN, value, bound));
    }
    return result;
  }

  private static SearchResult report(List<ObjectiveValue> values, long schedules, SearchEnd end) {
    return SearchResult.builder().objectives(values).schedules(schedules).end(end).build();
  }
}
