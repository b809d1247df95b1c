package dev.evenkeel.scheduling.progress.internal;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.core.time.WorkingTime;
import dev.evenkeel.scheduling.progress.ActivityProgress;
import dev.evenkeel.scheduling.resource.Assignment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When an activity was worked on, as far as that is past.
 *
 * @param project the project
 * @param asOf the date from which on nothing is past: the first tick at or after that of the report
 */
record PastWork(ResolvedProject project, Instant asOf) {

  /**
   * Returns the working times of an activity up to its finish or the date.
   *
   * @param done what has happened
   * @param planned what was planned, empty if nothing was
   * @param mode the mode
   * @param people who worked on it
   */
  List<Interval> working(
      ActivityProgress done, Optional<Assignment> planned, int mode, List<PersonId> people) {
    Interval past = Interval.of(done.started(), done.finished().orElse(asOf));
    if (!done.working().isEmpty()) {
      return common(List.of(past), done.working());
    }
    return planned
        .filter(plan -> wentAsPlanned(done, plan))
        .map(plan -> common(List.of(past), plan.working()))
        .orElseGet(() -> opened(past, mode, people));
  }

  private boolean wentAsPlanned(ActivityProgress done, Assignment plan) {
    return plan.start().equals(done.started())
        && done.finished().map(plan.finish()::equals).orElse(!plan.finish().isBefore(asOf));
  }

  /** Returns the hours of the calendar and the people, reaching out to the start and the finish. */
  private List<Interval> opened(Interval past, int mode, List<PersonId> people) {
    List<Interval> hours = past.isEmpty() ? List.of() : List.of(past);
    hours = common(hours, openings(project.calendarAt(project.modeCalendar(mode)), past));
    for (int person = 0; person < project.personCount(); person++) {
      if (people.contains(project.person(person))) {
        hours = common(hours, openings(project.personCalendar(person), past));
      }
    }
    return hours.isEmpty() && !past.isEmpty() ? List.of(past) : reachingOut(hours, past);
  }

  private static List<Interval> openings(TickCalendar calendar, Interval past) {
    WorkingTime time = calendar.workingTime();
    return time.openings(past.start(), past.end()).toList();
  }

  private static List<Interval> reachingOut(List<Interval> hours, Interval past) {
    if (hours.isEmpty()) {
      return hours;
    }
    List<Interval> all = new ArrayList<>(hours);
    all.set(0, Interval.of(past.start(), all.get(0).end()));
    int last = all.size() - 1;
    all.set(last, Interval.of(all.get(last).start(), past.end()));
    return all;
  }

  /** Returns what two lists of intervals in order of time have in common. */
  static List<Interval> common(List<Interval> some, List<Interval> others) {
    List<Interval> common = new ArrayList<>();
    int one = 0;
    int other = 0;
    while (one < some.size() && other < others.size()) {
      some.get(one)
          .intersection(others.get(other))
          .filter(both -> !both.isEmpty())
          .ifPresent(common::add);
      if (some.get(one).end().isBefore(others.get(other).end())) {
        one++;
      } else {
        other++;
      }
    }
    return common;
  }
}
