package dev.evenkeel.scheduling.resource;

import static dev.evenkeel.scheduling.testing.ProjectSketch.at;

import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.people.LearningGoal;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.SkillWish;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ActivityMode;
import dev.evenkeel.core.project.CapacityChange;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.SkillRequirement;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import dev.evenkeel.scheduling.testing.RandomProjects;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Random projects in which every objective has something to measure. */
final class RandomWork {
  private final Random random;

  private RandomWork(Random random) {
    this.random = random;
  }

  /** Returns a project with people, modes, shares, costs, wishes, goals, deadlines and steps. */
  static ResolvedProject project(Random random) {
    ProjectSketch sketch = RandomProjects.staffed(random);
    return resolved(new RandomWork(random).enriched(sketch.build()), sketch);
  }

  /** Returns the same project twice, the second time with all lists in another order. */
  static List<ResolvedProject> twice(Random random) {
    ProjectSketch sketch = RandomProjects.staffed(random);
    Project project = new RandomWork(random).enriched(sketch.build());
    Project other =
        project.toBuilder()
            .activities(reversed(project.activities()))
            .people(reversed(project.people()))
            .skills(reversed(project.skills()))
            .resources(reversed(project.resources()))
            .dependencies(reversed(project.dependencies()))
            .build();
    return List.of(resolved(project, sketch), resolved(other, sketch));
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> copy = new ArrayList<>(list);
    Collections.reverse(copy);
    return copy;
  }

  private static ResolvedProject resolved(Project project, ProjectSketch sketch) {
    Duration hour = Duration.ofHours(1);
    return project.resolve(sketch.book(), ResolveSettings.builder().tick(hour).build());
  }

  private Project enriched(Project project) {
    return project.toBuilder()
        .deadline(at(random.nextInt(150)))
        .weight(random.nextInt(3))
        .people(project.people().stream().map(this::enriched).toList())
        .activities(project.activities().stream().map(this::enriched).toList())
        .resources(project.resources().stream().map(this::enriched).toList())
        .build();
  }

  private Person enriched(Person person) {
    return person.toBuilder()
        .costPerHour(Money.ofMinor(CurrencyUnit.EUR, random.nextInt(10_000)))
        .addWishes(new SkillWish(SkillId.of("talk"), random.nextInt(7) - 3))
        .addLearning(new LearningGoal(SkillId.of("code"), 1 + random.nextInt(5)))
        .build();
  }

  private Activity enriched(Activity activity) {
    var builder = activity.toBuilder().weight(random.nextInt(5) / 4.0);
    if (activity.interruptible() && random.nextInt(3) == 0) {
      builder.personShare(0.5);
    }
    if (!activity.requirements().isEmpty() && random.nextInt(2) == 0) {
      builder.addAlternatives(
          ActivityMode.builder()
              .name("other")
              .effort(Effort.of(Duration.ofHours(random.nextInt(4))))
              .addRequirements(new SkillRequirement(SkillId.of("code"), 1, 1))
              .build());
    }
    return builder.build();
  }

  private Resource enriched(Resource resource) {
    var builder = resource.toBuilder();
    if (random.nextBoolean()) {
      builder.addChanges(new CapacityChange(at(5), resource.capacity() + random.nextInt(2)));
    }
    if (random.nextInt(3) == 0) {
      builder.calendar(CalendarId.of("pattern-4"));
    }
    return builder.build();
  }
}
