package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Binding;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.internal.profile.CommonHours;
import dev.evenkeel.scheduling.resource.internal.profile.Spans;
import dev.evenkeel.scheduling.resource.internal.request.SuccessorLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A complete schedule in which one activity after the other is shifted, all others staying where
 * they are, each in its mode and with its people. Every shift leaves a feasible schedule feasible.
 * Not thread-safe.
 *
 * <p>An activity that must start at or after a tick is finished the earlier, the earlier that tick
 * is; so the latest place that keeps a limit is found by bisection.
 */
public final class ScheduleShift {
  private final ResolvedProject project;
  private final Schedule schedule;
  private final ScheduleGenerator generator;
  private final Occupants occupants;
  private final long[] notBefore;

  private ScheduleShift(ResolvedProject project, SchedulingLimits limits, Schedule schedule) {
    this.project = project;
    this.schedule = schedule;
    this.generator = ScheduleGenerator.of(project, limits);
    this.occupants = new Occupants(generator);
    this.notBefore = new long[project.activityCount()];
    load();
  }

  /**
   * Returns the shifts of a schedule.
   *
   * @param project the project
   * @param limits the limits beside the project
   * @param schedule a feasible schedule of the project
   * @return the schedule, to be shifted
   * @throws IllegalArgumentException if the schedule misses an activity of the project or has an
   *     unknown one or person, or another number of people than an activity needs
   */
  public static ScheduleShift of(
      ResolvedProject project, SchedulingLimits limits, Schedule schedule) {
    Check.that(
        schedule.assignments().size() == project.activityCount(),
        "schedule must have all %s activities of the project but had %s",
        project.activityCount(),
        schedule.assignments().size());
    return new ScheduleShift(project, limits, schedule);
  }

  private void load() {
    int n = project.activityCount();
    int[] modes = new int[n];
    int[][] teams = new int[n][];
    for (Assignment assignment : schedule.assignments()) {
      int activity = project.indexOf(assignment.activity());
      modes[activity] = assignment.mode();
      teams[activity] = team(activity, assignment);
    }
    generator.begin(new Decisions(IntStream.range(0, n).toArray(), modes, teams, notBefore));
    for (Assignment assignment : schedule.assignments()) {
      adopt(project.indexOf(assignment.activity()), assignment);
    }
  }

  private int[] team(int activity, Assignment assignment) {
    List<PersonId> all = new ArrayList<>();
    project.project().people().forEach(person -> all.add(person.id()));
    int[] team = assignment.people().stream().mapToInt(all::indexOf).sorted().toArray();
    int heads = project.modeHeadCount(project.modeStart(activity) + assignment.mode());
    Check.that(
        team.length == heads && (heads == 0 || team[0] >= 0),
        "people must be %s of the project but were %s in activity '%s'",
        heads,
        assignment.people(),
        assignment.activity());
    return team;
  }

  private void adopt(int activity, Assignment assignment) {
    TickCalendar grid = project.calendarAt(0);
    Spans spans = new Spans();
    for (Interval interval : assignment.working()) {
      spans.add(grid.tickAtOrBefore(interval.start()), grid.tickAtOrAfter(interval.end()));
    }
    generator.adopt(
        activity,
        grid.tickAtOrBefore(assignment.start()),
        grid.tickAtOrAfter(assignment.finish()),
        spans);
    generator.reserve(activity);
    occupants.add(activity);
  }

  /**
   * Shifts an activity as far to the right as its successors, its people, its resources and the
   * limit allow. It stays where it is if it is finished at the limit or after it.
   *
   * @param activity the activity
   * @param finishLimit the tick after which it must not finish
   */
  public void shiftRight(int activity, long finishLimit) {
    SuccessorLimits limits =
        SuccessorLimits.of(project, activity, finishLimit, starts(), finishes());
    if (finish(activity) >= limits.finish() || start(activity) >= limits.start()) {
      return;
    }
    generator.release(activity);
    long low = start(activity);
    long high = Math.min(limits.start(), limits.finish());
    while (low < high) {
      long middle = low + (high - low + 1) / 2;
      if (isWithin(activity, middle, limits)) {
        low = Math.max(middle, Math.min(start(activity), high));
      } else {
        high = middle - 1;
      }
    }
    place(activity, low);
  }

  private boolean isWithin(int activity, long from, SuccessorLimits limits) {
    notBefore[activity] = from;
    return generator.find(activity)
        && start(activity) <= limits.start()
        && finish(activity) <= limits.finish();
  }

  /**
   * Shifts an activity to the earliest place at or after a tick.
   *
   * @param activity the activity
   * @param from the tick before which it must not start; if that is after its start, the activity
   *     stays where it is
   */
  public void shiftLeft(int activity, long from) {
    if (from < start(activity)) {
      generator.release(activity);
      place(activity, from);
    }
  }

  private void place(int activity, long from) {
    notBefore[activity] = from;
    Check.that(
        generator.find(activity),
        "schedule must leave activity '%s' a place but does not",
        project.activity(activity));
    generator.reserve(activity);
  }

  /**
   * Returns the schedule as it is now. What can start earlier is {@linkplain Binding.Delay put
   * off}.
   *
   * @return the schedule
   */
  public Schedule schedule() {
    List<Assignment> assignments = new ArrayList<>();
    for (Assignment assignment : schedule.assignments()) {
      int activity = project.indexOf(assignment.activity());
      assignments.add(
          assignment.toBuilder()
              .start(project.instant(start(activity)))
              .finish(project.instant(finish(activity)))
              .working(working(activity))
              .binding(binding(activity))
              .build());
    }
    return schedule.toBuilder().assignments(assignments).build();
  }

  private List<Interval> working(int activity) {
    Spans spans = spans(activity);
    return IntStream.range(0, spans.size())
        .mapToObj(k -> new Interval(project.instant(spans.start(k)), project.instant(spans.end(k))))
        .toList();
  }

  private Binding binding(int activity) {
    Spans spans = new Spans();
    for (int k = 0; k < spans(activity).size(); k++) {
      spans.add(spans(activity).start(k), spans(activity).end(k));
    }
    long start = start(activity);
    long finish = finish(activity);
    generator.release(activity);
    notBefore[activity] = 0;
    if (generator.find(activity) && start(activity) < start) {
      notBefore[activity] = start;
    }
    generator.adopt(activity, start, finish, spans);
    Binding binding = new BindingAnalysis(generator, occupants, activity).binding();
    generator.reserve(activity);
    return binding;
  }

  private long[] starts() {
    return generator.starts();
  }

  private long[] finishes() {
    return generator.finishes();
  }

  /**
   * Returns when an activity starts.
   *
   * @param activity the activity
   * @return its first tick
   */
  public long start(int activity) {
    return generator.start(activity);
  }

  /**
   * Returns when an activity is finished.
   *
   * @param activity the activity
   * @return the end of its last tick, the start if there is no work
   */
  public long finish(int activity) {
    return generator.finish(activity);
  }

  /**
   * Returns when an activity is worked on.
   *
   * @param activity the activity
   * @return the spans of its work, which belong to this object
   */
  public Spans spans(int activity) {
    return generator.spans(activity);
  }

  /**
   * Returns who works on an activity.
   *
   * @param activity the activity
   * @return the numbers of the people, ascending; the array belongs to this object
   */
  public int[] people(int activity) {
    return generator.people(activity);
  }

  /**
   * Returns how an activity is done.
   *
   * @param activity the activity
   * @return the mode, numbered through the project
   */
  public int mode(int activity) {
    return project.modeStart(activity) + generator.mode(activity);
  }

  /**
   * Tells whether an activity could not be worked on between two ticks, whatever else is done then:
   * its calendar, somebody or something that it needs is closed.
   *
   * @param activity the activity
   * @param from the first tick
   * @param to the end, exclusive
   * @return true if there is no open tick
   */
  public boolean isClosed(int activity, long from, long to) {
    CommonHours hours = generator.factory().hours(mode(activity), people(activity));
    return to <= from || hours.worked(to) == hours.worked(from);
  }

  /**
   * Returns when the last activity is finished.
   *
   * @return the latest finish, 0 if there is none
   */
  public long makespan() {
    long latest = 0;
    for (int activity = 0; activity < project.activityCount(); activity++) {
      latest = Math.max(latest, finish(activity));
    }
    return latest;
  }
}
