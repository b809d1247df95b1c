package dev.evenkeel.scheduling.resource;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.network.CriticalPathCalculator;
import dev.evenkeel.scheduling.resource.internal.search.EngineResult;
import dev.evenkeel.scheduling.search.Objective;
import dev.evenkeel.scheduling.search.ObjectiveValue;
import dev.evenkeel.scheduling.search.SearchEnd;
import dev.evenkeel.scheduling.search.SearchResult;
import java.time.Duration;
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
  private static final double SECONDS_PER_HOUR = 3600;
  private static final double NANOS_PER_HOUR = 3600e9;

  SearchResult singlePass() {
    long bound = CriticalPathCalculator.standard().calculate(project).finishTick();
    return report(bound, 1, SearchEnd.SINGLE_PASS);
  }

  SearchResult searched(EngineResult found) {
    return report(found.boundTicks(), found.schedules(), found.end());
  }

  private SearchResult report(long boundTicks, long schedules, SearchEnd end) {
    double bound = hours(Duration.between(project.origin(), project.instant(boundTicks)));
    return SearchResult.builder()
        .addObjectives(
            new ObjectiveValue(
                Objective.MAKESPAN, hours(schedule.makespan()), OptionalDouble.of(bound)))
        .schedules(schedules)
        .end(end)
        .build();
  }

  private static double hours(Duration duration) {
    return duration.getSeconds() / SECONDS_PER_HOUR + duration.getNano() / NANOS_PER_HOUR;
  }
}
