package dev.evenkeel.scheduling.comparison;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One plan with what a comparison asks of it. */
final class ComparedPlan {
  /** A share of 1, in thousandths. */
  private static final int WHOLE = 1_000;

  /** When something is reached and when it is due. */
  record Due(Instant reached, Optional<Instant> deadline, boolean isMilestone) {}

  final Map<ActivityId, Assignment> assignments = new LinkedHashMap<>();

  /** The same in the order of the project's activities. */
  private final List<Assignment> list = new ArrayList<>();

  private final ResolvedProject project;
  private final Schedule schedule;

  ComparedPlan(ResolvedProject project, Schedule schedule) {
    this.project = project;
    this.schedule = schedule;
    for (int activity = 0; activity < project.activityCount(); activity++) {
      ActivityId id = project.activity(activity);
      Assignment assignment =
          schedule
              .assignment(id)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "schedule must have every activity but lacks '" + id + "'"));
      checkMode(activity, assignment);
      assignments.put(id, assignment);
      list.add(assignment);
    }
  }

  private void checkMode(int activity, Assignment assignment) {
    int modes = project.modeStart(activity + 1) - project.modeStart(activity);
    if (assignment.mode() >= modes) {
      throw new IllegalArgumentException(
          "mode must be less than "
              + modes
              + " but was "
              + assignment.mode()
              + " in activity '"
              + assignment.activity()
              + "'");
    }
  }

  Instant finish() {
    return schedule.finish();
  }

  /** Returns the number of the mode of an assignment among all modes of the project. */
  int mode(Assignment assignment) {
    return project.modeStart(project.indexOf(assignment.activity())) + assignment.mode();
  }

  String modeName(Assignment assignment) {
    return project.modeName(mode(assignment));
  }

  /** Returns how much time each of the people gives to an activity. */
  Duration workPerPerson(Assignment assignment) {
    return assignment
        .worked()
        .multipliedBy(project.modePersonShare(mode(assignment)))
        .dividedBy(WHOLE);
  }

  Map<PersonId, Duration> work() {
    Map<PersonId, Duration> work = new LinkedHashMap<>();
    for (int person = 0; person < project.personCount(); person++) {
      work.put(project.person(person), Duration.ZERO);
    }
    for (Assignment assignment : assignments.values()) {
      Duration own = workPerPerson(assignment);
      assignment.people().forEach(person -> work.merge(person, own, Duration::plus));
    }
    return work;
  }

  /**
   * Returns when the last of some activities is finished; the start of the plan if there is none.
   */
  Instant finish(Collection<ActivityId> activities) {
    Instant latest = schedule.start();
    for (ActivityId activity : activities) {
      Instant finish = schedule.assignment(activity).map(Assignment::finish).orElse(latest);
      latest = finish.isAfter(latest) ? finish : latest;
    }
    return latest;
  }

  /** Returns what can have a deadline, by kind and name. */
  Map<String, Due> dues() {
    Map<String, Due> dues = new LinkedHashMap<>();
    List<Activity> activities = project.project().activities();
    for (int k = 0; k < list.size(); k++) {
      Due due = new Due(list.get(k).finish(), activities.get(k).deadline(), false);
      dues.put("activity '" + activities.get(k).id() + "'", due);
    }
    for (Milestone milestone : project.project().milestones()) {
      Due due = new Due(finish(milestone.after()), milestone.deadline(), true);
      dues.put("milestone '" + milestone.id() + "'", due);
    }
    addProjects(dues);
    return dues;
  }

  private void addProjects(Map<String, Due> dues) {
    if (project.projectCount() == 1) {
      Due due = new Due(finish(), project.project().deadline(), false);
      dues.put("project '" + project.projectId(0) + "'", due);
      return;
    }
    Instant[] finish = projectFinishes();
    for (int number = 0; number < finish.length; number++) {
      Due due = new Due(finish[number], deadline(project.projectDue(number)), false);
      dues.put("project '" + project.projectId(number) + "'", due);
    }
  }

  private Instant[] projectFinishes() {
    Instant[] finish = new Instant[project.projectCount()];
    for (int number = 0; number < finish.length; number++) {
      finish[number] = project.instant(project.projectStart(number));
    }
    for (int activity = 0; activity < list.size(); activity++) {
      Instant end = list.get(activity).finish();
      int number = project.projectOf(activity);
      finish[number] = end.isAfter(finish[number]) ? end : finish[number];
    }
    return finish;
  }

  private Optional<Instant> deadline(long tick) {
    return tick == ResolvedProject.NO_DEADLINE
        ? Optional.empty()
        : Optional.of(project.instant(tick));
  }
}
