package dev.evenkeel.benchmarks.replan;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.Skill;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ProjectBuilder;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceDemand;
import dev.evenkeel.core.project.ResourceKind;
import dev.evenkeel.core.project.SkillRequirement;
import java.util.List;

/** Makes a person with a skill of each unit of a renewable resource. */
final class PeopleForUnits {
  private PeopleForUnits() {}

  /** Returns a project that needs people instead of the units of renewable resources. */
  static Project of(Project project) {
    List<Resource> pools =
        project.resources().stream()
            .filter(resource -> resource.kind() == ResourceKind.RENEWABLE)
            .toList();
    ProjectBuilder people =
        Project.builder()
            .id(project.id())
            .name(project.name())
            .start(project.start())
            .dependencies(project.dependencies());
    for (Resource pool : pools) {
      people.addSkills(new Skill(skill(pool), pool.name()));
      for (int unit = 1; unit <= pool.capacity(); unit++) {
        people.addPeople(person(pool, unit));
      }
    }
    project.activities().forEach(activity -> people.addActivities(staffed(activity)));
    return people.build();
  }

  private static SkillId skill(Resource pool) {
    return SkillId.of(pool.id().value());
  }

  private static Person person(Resource pool, int unit) {
    String id = pool.id() + "-" + unit;
    return Person.builder()
        .id(PersonId.of(id))
        .name(id)
        .addSkills(new SkillLevel(skill(pool), 1))
        .build();
  }

  private static Activity staffed(Activity activity) {
    List<SkillRequirement> requirements =
        activity.demands().stream()
            .filter(demand -> demand.units() > 0)
            .map(PeopleForUnits::requirement)
            .toList();
    int heads = requirements.stream().mapToInt(SkillRequirement::people).sum();
    return activity.toBuilder()
        .demands(List.of())
        .requirements(requirements)
        .effort(Effort.of(activity.effort().expected().multipliedBy(Math.max(1, heads))))
        .build();
  }

  private static SkillRequirement requirement(ResourceDemand demand) {
    return new SkillRequirement(SkillId.of(demand.resource().value()), 1, demand.units());
  }
}
