package dev.evenkeel.scheduling.testing;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.SkillRequirement;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.WorkingTime;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntPredicate;

/** Checks each assignment alone: its work, its working hours, its release date and its people. */
final class AssignmentCheck {
  private final Schedule schedule;
  private final ResolvedProject project;
  private final List<String> violations = new ArrayList<>();

  AssignmentCheck(Schedule schedule, ResolvedProject project) {
    this.schedule = schedule;
    this.project = project;
  }

  List<String> violations() {
    return violations(index -> true);
  }

  /** Returns what is wrong with some of the activities. */
  List<String> violations(IntPredicate which) {
    for (int index = 0; index < project.activityCount(); index++) {
      if (which.test(index)) {
        check(index);
      }
    }
    return violations;
  }

  private void check(int index) {
    Activity activity = project.project().activities().get(index);
    Assignment assignment = schedule.assignments().get(index);
    checkWork(index, activity, assignment);
    checkIntervals(assignment);
    checkHours(index, activity, assignment);
    checkStart(index, activity, assignment);
    checkPeople(activity, assignment);
    checkBinding(assignment);
  }

  /** Returns what is wrong with the people and the hours of a running activity. */
  List<String> violationsOfRest(int index) {
    Activity activity = project.project().activities().get(index);
    Assignment assignment = schedule.assignments().get(index);
    checkHours(index, activity, assignment);
    checkPeople(activity, assignment);
    return violations;
  }

  private void checkWork(int index, Activity activity, Assignment assignment) {
    Duration work = Duration.ZERO;
    for (Interval interval : assignment.working()) {
      work = work.plus(Duration.between(interval.start(), interval.end()));
    }
    Duration wanted = project.tick().multipliedBy(project.modeDuration(mode(index, assignment)));
    if (!work.equals(wanted)) {
      report(assignment, "is worked on for " + work + ", not " + wanted);
    }
    if (!activity.interruptible() && assignment.working().size() > 1) {
      report(assignment, "must not be interrupted but is worked on in " + assignment.working());
    }
  }

  private void checkIntervals(Assignment assignment) {
    List<Interval> working = assignment.working();
    for (int k = 0; k < working.size(); k++) {
      Interval interval = working.get(k);
      if (!interval.start().isBefore(interval.end())) {
        report(assignment, "has the empty interval " + interval);
      }
      if (k > 0 && !working.get(k - 1).end().isBefore(interval.start())) {
        report(assignment, "has intervals that overlap, touch or are out of order: " + working);
      }
      if (!isOnGrid(interval.start()) || !isOnGrid(interval.end())) {
        report(assignment, "has an interval off the grid of ticks: " + interval);
      }
    }
    Instant start = working.isEmpty() ? assignment.finish() : working.get(0).start();
    Instant finish = working.isEmpty() ? assignment.start() : working.get(working.size() - 1).end();
    if (!assignment.start().equals(start) || !assignment.finish().equals(finish)) {
      report(assignment, "does not start and finish with its work");
    }
  }

  private boolean isOnGrid(Instant instant) {
    Duration elapsed = Duration.between(project.origin(), instant);
    return project.tick().multipliedBy(elapsed.dividedBy(project.tick())).equals(elapsed);
  }

  private void checkHours(int index, Activity activity, Assignment assignment) {
    ChosenMode chosen = ChosenMode.of(activity, assignment.mode());
    if (activity.calendar().isPresent() || chosen.headCount() == 0) {
      int calendar = project.modeCalendar(mode(index, assignment));
      checkHours(assignment, project.calendarAt(calendar).workingTime(), "its calendar");
    }
    for (int k = 0; k < project.resourceCount(); k++) {
      Resource resource = project.project().resources().get(k);
      if (project.resourceCalendar(k) >= 0 && chosen.units(resource) > 0) {
        WorkingTime hours = project.calendarAt(project.resourceCalendar(k)).workingTime();
        checkHours(assignment, hours, "resource " + resource.id());
      }
    }
    for (PersonId person : assignment.people()) {
      int position = indexOf(person);
      if (position >= 0) {
        checkHours(assignment, project.personCalendar(position).workingTime(), "person " + person);
      }
    }
  }

  private void checkHours(Assignment assignment, WorkingTime hours, String whose) {
    for (Interval interval : assignment.working()) {
      if (!hours.between(interval.start(), interval.end()).equals(interval.length())) {
        report(assignment, "is worked on outside the hours of " + whose + ": " + interval);
      }
    }
  }

  private int mode(int index, Assignment assignment) {
    return project.modeStart(index) + assignment.mode();
  }

  private void checkStart(int index, Activity activity, Assignment assignment) {
    Instant begin = project.instant(project.projectStart(project.projectOf(index)));
    Instant earliest = activity.earliestStart().orElse(begin);
    if (assignment.start().isBefore(earliest) || assignment.start().isBefore(begin)) {
      report(assignment, "starts at " + assignment.start() + ", before it may");
    }
  }

  private void checkPeople(Activity activity, Assignment assignment) {
    if (new HashSet<>(assignment.people()).size() != assignment.people().size()) {
      report(assignment, "has a person twice: " + assignment.people());
    }
    assignment.people().stream()
        .filter(person -> indexOf(person) < 0)
        .forEach(person -> report(assignment, "has the unknown person " + person));
    ChosenMode chosen = ChosenMode.of(activity, assignment.mode());
    if (assignment.people().size() != chosen.headCount()) {
      report(
          assignment, "has " + assignment.people().size() + " people, not " + chosen.headCount());
    } else if (!canFill(places(chosen), new ArrayList<>(assignment.people()))) {
      report(assignment, "needs skills that " + assignment.people() + " do not have together");
    }
  }

  private static List<SkillRequirement> places(ChosenMode chosen) {
    List<SkillRequirement> places = new ArrayList<>();
    for (SkillRequirement requirement : chosen.requirements()) {
      for (int k = 0; k < requirement.people(); k++) {
        places.add(requirement);
      }
    }
    return places;
  }

  /** Tries all ways to put one of the people into each place. */
  private boolean canFill(List<SkillRequirement> places, List<PersonId> people) {
    if (places.isEmpty()) {
      return true;
    }
    SkillRequirement place = places.get(0);
    for (PersonId person : people) {
      if (isAble(person, place)) {
        List<PersonId> others = new ArrayList<>(people);
        others.remove(person);
        if (canFill(places.subList(1, places.size()), others)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isAble(PersonId id, SkillRequirement place) {
    return project.project().people().stream()
        .filter(person -> person.id().equals(id))
        .anyMatch(person -> person.levelOf(place.skill()) >= place.minimumLevel());
  }

  private int indexOf(PersonId id) {
    List<PersonId> all = project.project().people().stream().map(Person::id).toList();
    return all.indexOf(id);
  }

  private void checkBinding(Assignment assignment) {
    assignment
        .binding()
        .activity()
        .filter(
            other -> schedule.assignment(other).isEmpty() || other.equals(assignment.activity()))
        .ifPresent(other -> report(assignment, "is bound by '" + other + "'"));
    if (assignment.binding().sentence().isBlank()) {
      report(assignment, "has a binding without words");
    }
  }

  private void report(Assignment assignment, String what) {
    violations.add("activity '" + assignment.activity() + "' " + what);
  }
}
