package dev.evenkeel.scheduling.resource.internal.objective;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A schedule in the ticks and numbers of its project. */
public final class ScheduledPlan implements Plan {
  private final long[] finish;
  private final int[] mode;
  private final long[][] spans;
  private final int[][] people;

  private ScheduledPlan(int activities) {
    this.finish = new long[activities];
    this.mode = new int[activities];
    this.spans = new long[activities][];
    this.people = new int[activities][];
  }

  /**
   * Reads a schedule.
   *
   * @param project the project
   * @param schedule a schedule of this project
   * @return the plan
   * @throws IllegalArgumentException if the schedule lacks an activity of the project, or has times
   *     between ticks, unknown modes, unknown people, or more or fewer people than the mode needs
   */
  public static ScheduledPlan of(ResolvedProject project, Schedule schedule) {
    ScheduledPlan plan = new ScheduledPlan(project.activityCount());
    Map<PersonId, Integer> numbers = numbers(project);
    for (int activity = 0; activity < plan.finish.length; activity++) {
      plan.read(project, assignment(project, schedule, activity), activity, numbers);
    }
    return plan;
  }

  private static Map<PersonId, Integer> numbers(ResolvedProject project) {
    Map<PersonId, Integer> numbers = new LinkedHashMap<>();
    for (int person = 0; person < project.personCount(); person++) {
      numbers.put(project.person(person), person);
    }
    return numbers;
  }

  private static Assignment assignment(ResolvedProject project, Schedule schedule, int activity) {
    return schedule
        .assignment(project.activity(activity))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "schedule must assign each activity but lacks '"
                        + project.activity(activity)
                        + "'"));
  }

  private void read(
      ResolvedProject project,
      Assignment assignment,
      int activity,
      Map<PersonId, Integer> numbers) {
    finish[activity] = tick(project, assignment.finish(), assignment);
    mode[activity] = mode(project, assignment, activity);
    spans[activity] = spans(project, assignment);
    people[activity] = people(assignment, numbers);
    int heads = project.modeHeadCount(mode[activity]);
    Check.that(
        people[activity].length == heads,
        "people must be %s but were %s in activity '%s'",
        heads,
        assignment.people(),
        assignment.activity());
  }

  private static int mode(ResolvedProject project, Assignment assignment, int activity) {
    int modes = project.modeStart(activity + 1) - project.modeStart(activity);
    Check.that(
        assignment.mode() < modes,
        "mode must be below %s but was %s in activity '%s'",
        modes,
        assignment.mode(),
        assignment.activity());
    return project.modeStart(activity) + assignment.mode();
  }

  private static long[] spans(ResolvedProject project, Assignment assignment) {
    List<Interval> working = assignment.working();
    long[] bounds = new long[2 * working.size()];
    for (int k = 0; k < working.size(); k++) {
      bounds[2 * k] = tick(project, working.get(k).start(), assignment);
      bounds[2 * k + 1] = tick(project, working.get(k).end(), assignment);
    }
    return bounds;
  }

  private static int[] people(Assignment assignment, Map<PersonId, Integer> numbers) {
    for (PersonId person : assignment.people()) {
      Check.that(
          numbers.containsKey(person),
          "people must be of the project but were %s in activity '%s'",
          assignment.people(),
          assignment.activity());
    }
    return assignment.people().stream().mapToInt(numbers::get).toArray();
  }

  private static long tick(ResolvedProject project, Instant instant, Assignment assignment) {
    long tick = Duration.between(project.origin(), instant).dividedBy(project.tick());
    Check.that(
        project.instant(tick).equals(instant),
        "times must be at the start of a tick of %s but was %s in activity '%s'",
        project.tick(),
        instant,
        assignment.activity());
    return tick;
  }

  @Override
  public long finish(int activity) {
    return finish[activity];
  }

  @Override
  public int mode(int activity) {
    return mode[activity];
  }

  @Override
  public int spans(int activity) {
    return spans[activity].length / 2;
  }

  @Override
  public long spanStart(int activity, int span) {
    return spans[activity][2 * span];
  }

  @Override
  public long spanEnd(int activity, int span) {
    return spans[activity][2 * span + 1];
  }

  @Override
  public int[] people(int activity) {
    return people[activity];
  }
}
