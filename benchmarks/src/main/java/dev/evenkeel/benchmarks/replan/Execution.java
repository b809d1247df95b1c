package dev.evenkeel.benchmarks.replan;

import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.progress.Progress;
import dev.evenkeel.scheduling.progress.Replanner;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.search.SearchBudget;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Plays a plan with work that takes longer than planned: everybody keeps order and people, nothing
 * starts before its planned start, and what is held up waits.
 *
 * @param project the project as planned
 * @param plan its plan
 * @param calendars the calendars
 * @param settings how it is resolved
 */
record Execution(
    ResolvedProject project, Schedule plan, CalendarBook calendars, ResolveSettings settings) {

  /**
   * Returns what has happened when a part of all work is done.
   *
   * @param delays how much longer work takes
   * @param share the part of the work, measured in working time
   */
  Progress until(Delays delays, double share) {
    ResolvedProject actual = delayed(delays).resolve(calendars, settings);
    Schedule played =
        Replanner.standard()
            .withBudget(SearchBudget.ofSchedules(1))
            .replan(actual, plan, Progress.of(project.origin(), List.of()))
            .orElseThrow();
    return Progress.asPlanned(actual, played, instant(played, share));
  }

  private Project delayed(Delays delays) {
    Random random = delays.random();
    List<Activity> activities = new ArrayList<>();
    for (Activity activity : project.project().activities()) {
      double seconds = activity.effort().expected().toSeconds() * delays.factor(random);
      Effort effort = Effort.of(Duration.ofSeconds(Math.round(seconds)));
      activities.add(activity.toBuilder().effort(effort).build());
    }
    return project.project().toBuilder().activities(activities).build();
  }

  /** Returns the first tick at which a part of the working time of all activities is over. */
  private Instant instant(Schedule played, double share) {
    double wanted = share * seconds(played, played.finish());
    long ticks = 0;
    while (seconds(played, project.instant(ticks)) < wanted) {
      ticks++;
    }
    return project.instant(ticks);
  }

  private static double seconds(Schedule played, Instant until) {
    double seconds = 0;
    for (Assignment assignment : played.assignments()) {
      for (Interval interval : assignment.working()) {
        Instant end = interval.end().isBefore(until) ? interval.end() : until;
        seconds += Math.max(0, Duration.between(interval.start(), end).toSeconds());
      }
    }
    return seconds;
  }
}
