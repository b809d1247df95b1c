package dev.evenkeel.core.validation;

import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.Skill;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.WorkPackage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** There is something to do, and no two objects of one kind have the same id. */
final class IdentityCheck {
  private final Examination examination;

  IdentityCheck(Examination examination) {
    this.examination = examination;
  }

  void examine() {
    Project project = examination.project;
    examination.members.forEach(this::examineActivities);
    // As many numbers as objects means that no id repeats, without another set of a million ids.
    if (examination.activities.size() < project.activities().size()) {
      examineIds("activity", "activities", project.activities(), Activity::id);
    }
    examineIds("milestone", "milestones", project.milestones(), Milestone::id);
    examineIds("work package", "workPackages", project.workPackages(), WorkPackage::id);
    examineIds("person", "people", project.people(), Person::id);
    examineIds("skill", "skills", project.skills(), Skill::id);
    examineIds("resource", "resources", project.resources(), Resource::id);
  }

  private void examineActivities(Project project) {
    if (project.activities().isEmpty()) {
      examination.warning(
          ProjectFault.NO_ACTIVITIES,
          Examination.name(project),
          "activities",
          "a project should have activities but has none");
    }
  }

  private <T> void examineIds(
      String kind, String path, List<T> objects, Function<T, ? extends Object> id) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < objects.size(); i++) {
      Object found = id.apply(objects.get(i));
      if (!seen.add(found)) {
        examination.error(
            ProjectFault.DUPLICATE_ID,
            kind + " '" + found + "'",
            path + "[" + i + "].id",
            kind + " id must not repeat but '" + found + "' was there before");
      }
    }
  }
}
