package dev.evenkeel.scheduling.explanation.internal;

import com.google.common.primitives.ImmutableIntArray;
import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.internal.profile.Spans;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A schedule in ticks and numbers. Instants off the grid, such as those of actual work, are rounded
 * so that work covers every tick that it touches.
 */
public final class TickSchedule {
  private final ResolvedProject project;
  private final TickCalendar grid;
  private final Map<PersonId, Integer> personIndex = new LinkedHashMap<>();
  private final List<PersonId> personIds = new ArrayList<>();
  private final long[] starts;
  private final long[] finishes;
  private final int[] modes;
  private final ImmutableIntArray[] people;
  private final TickRuns[] working;
  private final List<List<Integer>> byPerson = new ArrayList<>();

  private TickSchedule(ResolvedProject project) {
    int n = project.activityCount();
    this.project = project;
    this.grid = project.calendarAt(0);
    this.starts = new long[n];
    this.finishes = new long[n];
    this.modes = new int[n];
    this.people = new ImmutableIntArray[n];
    this.working = new TickRuns[n];
    for (int person = 0; person < project.personCount(); person++) {
      index(project.person(person));
    }
  }

  /** Returns the index of a person; those whom the project lacks come after those it has. */
  private int index(PersonId id) {
    return personIndex.computeIfAbsent(
        id,
        added -> {
          personIds.add(added);
          byPerson.add(new ArrayList<>());
          return personIds.size() - 1;
        });
  }

  /**
   * Returns a schedule in ticks.
   *
   * @param project the project
   * @param schedule a schedule of that project
   * @return the schedule
   * @throws IllegalArgumentException if the schedule is of another project, misses an activity, or
   *     has a mode that the project lacks
   */
  public static TickSchedule of(ResolvedProject project, Schedule schedule) {
    Check.that(
        schedule.project().equals(project.project().id()),
        "schedule must be one of project '%s' but was one of '%s'",
        project.project().id(),
        schedule.project());
    TickSchedule ticks = new TickSchedule(project);
    for (int activity = 0; activity < project.activityCount(); activity++) {
      ActivityId id = project.activity(activity);
      var assignment = schedule.assignment(id);
      Check.that(assignment.isPresent(), "schedule must have activity '%s' but has not", id);
      ticks.set(activity, assignment.orElseThrow());
    }
    return ticks;
  }

  private void set(int activity, Assignment assignment) {
    int mode = project.modeStart(activity) + assignment.mode();
    Check.that(
        mode < project.modeStart(activity + 1),
        "mode must be one of the activity but was %s in activity '%s'",
        assignment.mode(),
        assignment.activity());
    modes[activity] = mode;
    starts[activity] = grid.tickAtOrAfter(assignment.start());
    finishes[activity] = grid.tickAtOrAfter(assignment.finish());
    working[activity] = runs(assignment.working());
    ImmutableIntArray.Builder team = ImmutableIntArray.builder();
    for (PersonId id : assignment.people()) {
      int person = index(id);
      byPerson.get(person).add(activity);
      team.add(person);
    }
    people[activity] = team.build();
  }

  private TickRuns runs(List<Interval> intervals) {
    Spans spans = new Spans();
    long known = Long.MIN_VALUE;
    for (Interval interval : intervals) {
      long from = Math.max(known, grid.tickAtOrBefore(interval.start()));
      long to = grid.tickAtOrAfter(interval.end());
      if (from < to) {
        spans.add(from, to);
        known = to;
      }
    }
    return TickRuns.of(spans);
  }

  /** Returns the project. */
  ResolvedProject project() {
    return project;
  }

  /**
   * Returns when an activity starts.
   *
   * @param activity the index of the activity
   * @return its first tick
   */
  public long start(int activity) {
    return starts[activity];
  }

  /**
   * Returns when an activity is finished.
   *
   * @param activity the index of the activity
   * @return the end of its last tick
   */
  public long finish(int activity) {
    return finishes[activity];
  }

  /** Returns the mode of an activity by its number in the project. */
  int mode(int activity) {
    return modes[activity];
  }

  /** Returns a person by index. */
  PersonId person(int person) {
    return personIds.get(person);
  }

  /** Returns whether the project has a person. */
  boolean isOfProject(int person) {
    return person < project.personCount();
  }

  /** Returns who works on an activity, by index. */
  ImmutableIntArray people(int activity) {
    return people[activity];
  }

  /** Returns when an activity is worked on. */
  TickRuns working(int activity) {
    return working[activity];
  }

  /** Returns what a person works on. */
  List<Integer> activitiesOf(int person) {
    return byPerson.get(person);
  }
}
