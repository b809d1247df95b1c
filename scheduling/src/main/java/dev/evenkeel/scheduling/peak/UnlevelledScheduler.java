package dev.evenkeel.scheduling.peak;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.scheduling.network.CriticalPath;
import dev.evenkeel.scheduling.network.CriticalPathCalculator;
import dev.evenkeel.scheduling.network.Driver;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Binding;
import dev.evenkeel.scheduling.resource.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Plans every activity at its earliest dates, as if people and resources were never busy: what a
 * plan looks like before it is levelled. Each activity runs in its own mode in the hours of its own
 * calendar; whether its people work then is not asked.
 *
 * <p>Immutable and thread-safe.
 */
public final class UnlevelledScheduler {
  private static final UnlevelledScheduler STANDARD = new UnlevelledScheduler();

  private UnlevelledScheduler() {}

  /**
   * Returns the scheduler.
   *
   * @return the scheduler
   */
  public static UnlevelledScheduler standard() {
    return STANDARD;
  }

  /**
   * Plans a project at its earliest dates, with stated people.
   *
   * @param project the project
   * @param people who does what; an activity that is not named has nobody, so that it needs skills
   *     but books nobody
   * @return the plan, in general not feasible
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if an activity or a person is unknown, as many people as the
   *     activity needs are not given, or a calendar never opens for long enough
   */
  public Schedule schedule(ResolvedProject project, Map<ActivityId, List<PersonId>> people) {
    Check.notNull(project, "project");
    Check.notNull(people, "people");
    people.forEach((activity, team) -> checkTeam(project, activity, team));
    CriticalPath path = CriticalPathCalculator.standard().calculate(project);
    return Schedule.builder()
        .project(project.project().id())
        .start(project.project().start())
        .assignments(
            IntStream.range(0, project.activityCount())
                .mapToObj(
                    activity ->
                        assignment(
                            path,
                            activity,
                            people.getOrDefault(project.activity(activity), List.of())))
                .toList())
        .build();
  }

  private static void checkTeam(ResolvedProject project, ActivityId activity, List<PersonId> team) {
    int heads = project.headCount(project.indexOf(activity));
    Check.that(
        team.size() == heads && Set.copyOf(team).size() == heads,
        "people must be %s but were %s in activity '%s'",
        heads,
        team,
        activity);
    Set<PersonId> known =
        project.project().people().stream().map(person -> person.id()).collect(Collectors.toSet());
    Check.that(
        known.containsAll(team),
        "people must be of the project but were %s in activity '%s'",
        team,
        activity);
  }

  private static Assignment assignment(CriticalPath path, int activity, List<PersonId> people) {
    ResolvedProject project = path.project();
    long start = path.earliestStart(activity);
    return Assignment.builder()
        .activity(project.activity(activity))
        .start(project.instant(start))
        .finish(project.instant(path.earliestFinish(activity)))
        .working(working(project, activity, start))
        .people(people)
        .binding(binding(path.driver(project.activity(activity))))
        .build();
  }

  /** Work that must not be interrupted lies in one opening. */
  private static List<Interval> working(ResolvedProject project, int activity, long start) {
    TickCalendar calendar = project.calendarAt(project.calendar(activity));
    List<Interval> working = new ArrayList<>();
    long left = project.duration(activity);
    long from = start;
    while (left > 0) {
      from = calendar.nextOpen(from);
      long to = left <= calendar.closing(from) - from ? from + left : calendar.closing(from);
      working.add(Interval.of(project.instant(from), project.instant(to)));
      left -= to - from;
      from = to;
    }
    return working;
  }

  private static Binding binding(Driver driver) {
    if (driver instanceof Driver.DrivingDependency dependency) {
      return new Binding.Predecessor(dependency.dependency());
    }
    return driver instanceof Driver.ReleaseDate release
        ? new Binding.ReleaseDate(release.date())
        : new Binding.ProjectStart();
  }
}
