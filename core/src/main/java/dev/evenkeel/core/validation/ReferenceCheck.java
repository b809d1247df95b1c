package dev.evenkeel.core.validation;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.id.WorkPackageId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.WorkPackage;
import dev.evenkeel.core.time.CalendarBook;
import java.util.List;
import java.util.Map;

/** Every reference leads to an object of the project or to a calendar of the book. */
final class ReferenceCheck {
  private final Examination examination;
  private final CalendarBook book;

  ReferenceCheck(Examination examination, CalendarBook book) {
    this.examination = examination;
    this.book = book;
  }

  void examine() {
    List<Activity> activities = examination.project.activities();
    for (int i = 0; i < activities.size(); i++) {
      examineActivity(activities.get(i), i);
    }
    List<Dependency> dependencies = examination.project.dependencies();
    for (int k = 0; k < dependencies.size(); k++) {
      examineDependency(dependencies.get(k), k);
    }
    examination.project.milestones().forEach(this::examineMilestone);
    examination.project.workPackages().forEach(this::examineWorkPackage);
    examination.project.people().forEach(this::examinePerson);
    examination.project.resources().forEach(this::examineResource);
  }

  private void examineActivity(Activity activity, int place) {
    if (activity.workPackage().isPresent()) {
      WorkPackageId part = activity.workPackage().get();
      known(examination.workPackages, part, "work package", activity, "workPackage");
    }
    boolean sound = activity.calendar().isEmpty() || hasCalendar(activity);
    for (int m = 0; m < WorkMode.count(activity); m++) {
      WorkMode mode = new WorkMode(activity, m);
      sound &= mode.requirements().isEmpty() || hasSkills(mode);
      sound &= mode.demands().isEmpty() || hasResources(mode);
    }
    examination.faultyActivities.set(place, !sound);
  }

  private boolean hasSkills(WorkMode mode) {
    boolean sound = true;
    for (int r = 0; r < mode.requirements().size(); r++) {
      SkillId skill = mode.requirements().get(r).skill();
      String path = mode.path("requirements[" + r + "].skill");
      sound &= known(examination.skills, skill, "skill", mode.activity(), path);
    }
    return sound;
  }

  private boolean hasResources(WorkMode mode) {
    boolean sound = true;
    for (int d = 0; d < mode.demands().size(); d++) {
      ResourceId resource = mode.demands().get(d).resource();
      String path = mode.path("demands[" + d + "].resource");
      sound &= known(examination.resources, resource, "resource", mode.activity(), path);
    }
    return sound;
  }

  private boolean hasCalendar(Activity activity) {
    return inBook(activity.calendar().get(), Examination.name(activity), "calendar");
  }

  private <K> boolean known(
      Map<K, Integer> index, K id, String kind, Activity activity, String path) {
    return index.containsKey(id) || dangling(kind, id, Examination.name(activity), path);
  }

  /** Returns false, for those who ask whether a reference is sound. */
  private boolean dangling(String kind, Object id, String object, String path) {
    examination.error(
        ProjectFault.DANGLING_REFERENCE,
        object,
        path,
        kind + " must be one of the project but was '" + id + "'");
    return false;
  }

  private boolean inBook(CalendarId id, String object, String path) {
    if (book.named(id).isPresent()) {
      return true;
    }
    examination.error(
        ProjectFault.UNKNOWN_CALENDAR,
        object,
        path,
        "calendar must be in the book but was '" + id + "'");
    return false;
  }

  private void examineDependency(Dependency dependency, int place) {
    if (examination.predecessors[place] == Examination.NONE) {
      dangling("activity", dependency.from(), name(dependency), path(place, "from"));
    }
    if (examination.successors[place] == Examination.NONE) {
      dangling("activity", dependency.to(), name(dependency), path(place, "to"));
    }
    if (dependency.lagCalendar().isPresent()) {
      inBook(dependency.lagCalendar().get(), name(dependency), path(place, "lagCalendar"));
    }
  }

  private static String name(Dependency dependency) {
    return "dependency '" + dependency + "'";
  }

  private static String path(int place, String part) {
    return "dependencies[" + place + "]." + part;
  }

  private void examineMilestone(Milestone milestone) {
    for (ActivityId id : milestone.after()) {
      if (!examination.activities.containsKey(id)) {
        dangling("activity", id, "milestone '" + milestone.id() + "'", "after");
      }
    }
  }

  private void examineWorkPackage(WorkPackage part) {
    part.parent()
        .filter(parent -> !examination.workPackages.containsKey(parent))
        .ifPresent(
            parent ->
                dangling("work package", parent, "work package '" + part.id() + "'", "parent"));
  }

  private void examinePerson(Person person) {
    person.skills().forEach(level -> examineSkill(level.skill(), person, "skills"));
    person.wishes().forEach(wish -> examineSkill(wish.skill(), person, "wishes"));
    person.learning().forEach(goal -> examineSkill(goal.skill(), person, "learning"));
  }

  private void examineSkill(SkillId skill, Person person, String path) {
    if (!examination.skills.containsKey(skill)) {
      dangling("skill", skill, "person '" + person.id() + "'", path);
    }
  }

  private void examineResource(Resource resource) {
    if (resource.calendar().isPresent()) {
      inBook(resource.calendar().get(), "resource '" + resource.id() + "'", "calendar");
    }
  }
}
