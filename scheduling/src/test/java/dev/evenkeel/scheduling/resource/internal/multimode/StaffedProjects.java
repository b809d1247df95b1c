package dev.evenkeel.scheduling.resource.internal.multimode;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.Skill;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ActivityMode;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceDemand;
import dev.evenkeel.core.project.ResourceKind;
import dev.evenkeel.core.project.SkillRequirement;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Random projects with modes, people, renewable and non-renewable resources; an hour is a tick. */
final class StaffedProjects {
  /** What a project has. */
  record Kind(int activities, int people, int skills, int modes, int renewables, int budgets) {}

  private final Random random;
  private final Kind kind;
  private final int scarcity;

  private StaffedProjects(Random random, Kind kind, int scarcity) {
    this.random = random;
    this.kind = kind;
    this.scarcity = scarcity;
  }

  /** A book in which everything is open around the clock. */
  static CalendarBook always() {
    return CalendarBook.builder().defaultCalendar(WorkCalendar.always()).build();
  }

  /** A project; the greater the scarcity, the less there is of non-renewables, 0 to 4. */
  static Project project(Random random, Kind kind, int scarcity) {
    return new StaffedProjects(random, kind, scarcity).project();
  }

  static ResolvedProject resolved(Project project) {
    return project.resolve(always());
  }

  /** The project with everything in another order. */
  static Project shuffled(Project project, Random random) {
    List<Activity> activities = new ArrayList<>();
    for (Activity activity : project.activities()) {
      activities.add(
          activity.toBuilder()
              .requirements(shuffled(activity.requirements(), random))
              .demands(shuffled(activity.demands(), random))
              .build());
    }
    return project.toBuilder()
        .activities(shuffled(activities, random))
        .people(shuffled(project.people(), random))
        .skills(shuffled(project.skills(), random))
        .resources(shuffled(project.resources(), random))
        .dependencies(shuffled(project.dependencies(), random))
        .build();
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private Project project() {
    List<Activity> activities = new ArrayList<>();
    List<Dependency> dependencies = new ArrayList<>();
    for (int j = 0; j < kind.activities(); j++) {
      activities.add(activity(j));
      for (int i = 0; i < j; i++) {
        if (random.nextInt(kind.activities()) == 0) {
          dependencies.add(Dependency.builder().from(id(i)).to(id(j)).build());
        }
      }
    }
    return Project.builder()
        .id(ProjectId.of("staffed"))
        .name("Staffed")
        .start(ProjectSketch.START)
        .activities(activities)
        .dependencies(dependencies)
        .people(IntStream.range(0, kind.people()).mapToObj(this::person).toList())
        .skills(IntStream.range(0, kind.skills()).mapToObj(s -> new Skill(skill(s), "s")).toList())
        .resources(resources())
        .build();
  }

  private static ActivityId id(int j) {
    return ActivityId.of("a" + j);
  }

  private static SkillId skill(int s) {
    return SkillId.of("s" + s);
  }

  private static ResourceId resource(int r) {
    return ResourceId.of("r" + r);
  }

  private Person person(int p) {
    List<SkillLevel> levels = new ArrayList<>();
    for (int s = 0; s < kind.skills(); s++) {
      if (s == p % kind.skills() || random.nextInt(3) == 0) {
        levels.add(new SkillLevel(skill(s), 1 + random.nextInt(2)));
      }
    }
    return Person.builder().id(PersonId.of("p" + p)).name("P").skills(levels).build();
  }

  private List<Resource> resources() {
    List<Resource> resources = new ArrayList<>();
    for (int r = 0; r < kind.renewables() + kind.budgets(); r++) {
      boolean renewable = r < kind.renewables();
      int stock = kind.activities() * (5 - scarcity) / 2;
      resources.add(
          Resource.builder()
              .id(resource(r))
              .name("R")
              .kind(renewable ? ResourceKind.RENEWABLE : ResourceKind.NON_RENEWABLE)
              .capacity(renewable ? 3 + random.nextInt(200) * (kind.renewables() / 4) : stock)
              .build());
    }
    return resources;
  }

  private Activity activity(int j) {
    ActivityMode own = mode(0);
    return Activity.builder()
        .id(id(j))
        .name("A")
        .interruptible(false)
        .effort(own.effort())
        .requirements(own.requirements())
        .demands(own.demands())
        .alternatives(IntStream.range(1, kind.modes()).mapToObj(this::mode).toList())
        .earliestStart(ProjectSketch.at(random.nextInt(4) == 0 ? random.nextInt(5) : 0))
        .build();
  }

  private ActivityMode mode(int number) {
    List<SkillRequirement> requirements = new ArrayList<>();
    int heads = 0;
    for (int s = 0; s < kind.skills() && heads < 2; s++) {
      if (random.nextInt(3) == 0) {
        int people = kind.people() > 9 ? 1 + random.nextInt(3) : 1;
        requirements.add(new SkillRequirement(skill(s), 1 + random.nextInt(2), people));
        heads += people;
      }
    }
    List<ResourceDemand> demands = new ArrayList<>();
    for (int r = 0; r < kind.renewables() + kind.budgets(); r++) {
      if (random.nextInt(2) == 0) {
        demands.add(new ResourceDemand(resource(r), 1 + random.nextInt(3)));
      }
    }
    int hours = random.nextInt(4) * Math.max(1, heads);
    return ActivityMode.builder()
        .name("M" + number)
        .effort(Effort.of(Duration.ofHours(hours)))
        .requirements(requirements)
        .demands(demands)
        .build();
  }
}
