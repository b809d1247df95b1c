package dev.evenkeel.examples.instances;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.PersonBuilder;
import dev.evenkeel.core.people.Skill;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ActivityMode;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ProjectBuilder;
import dev.evenkeel.core.project.ResolveSettings;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceDemand;
import dev.evenkeel.core.project.ResourceKind;
import dev.evenkeel.core.project.SkillRequirement;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.WorkCalendar;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * An instance as a project of the library: a period is an hour, the calendar is always open, a tick
 * is an hour, and no activity may pause. Activities, their modes, people, resources and skills keep
 * their order, so the position in the instance is the position in the project. An activity takes as
 * long as in the instance, since its effort is its duration times its head count.
 *
 * <p>Costs of activities have no place in a project and stay behind.
 *
 * @param project the project, which starts at the epoch
 * @param calendars its calendars
 * @param settings how it is resolved
 */
public record CoreProject(Project project, CalendarBook calendars, ResolveSettings settings) {
  private static final Duration PERIOD = Duration.ofHours(1);

  /**
   * Returns an instance as a project without the costs of people, as the files name no currency.
   *
   * @param instance an instance with levels from 0 to 4
   * @return the project
   * @throws IllegalArgumentException if a level is another
   */
  public static CoreProject of(ProjectInstance instance) {
    return of(instance, Optional.empty());
  }

  /**
   * Returns an instance as a project with the costs of people.
   *
   * @param instance an instance with levels from 0 to 4
   * @param currency the currency in which the costs are taken to be; amounts are rounded half up to
   *     its smallest unit
   * @return the project
   * @throws IllegalArgumentException if a level is another
   */
  public static CoreProject of(ProjectInstance instance, CurrencyUnit currency) {
    return of(instance, Optional.of(currency));
  }

  private static CoreProject of(ProjectInstance instance, Optional<CurrencyUnit> currency) {
    ProjectBuilder project =
        Project.builder()
            .id(ProjectId.of(instance.name()))
            .name(instance.name())
            .start(Instant.EPOCH);
    for (int r = 0; r < instance.resources().size(); r++) {
      project.addResources(resource(r, instance.resources().get(r)));
    }
    for (int s = 0; s < instance.skills().size(); s++) {
      project.addSkills(new Skill(skill(s), instance.skills().get(s)));
    }
    for (int p = 0; p < instance.people().size(); p++) {
      project.addPeople(person(p, instance.people().get(p), currency));
    }
    for (InstanceActivity activity : instance.activities()) {
      project
          .addActivities(activity(activity))
          .addAllDependencies(dependencies(instance, activity));
    }
    ResolveSettings settings = ResolveSettings.builder().tick(PERIOD).build();
    return new CoreProject(project.build(), CalendarBook.of(WorkCalendar.always()), settings);
  }

  private static Resource resource(int position, InstanceResource resource) {
    return Resource.builder()
        .id(resource(position))
        .name(resource.name())
        .capacity(resource.capacity())
        .kind(resource.renewable() ? ResourceKind.RENEWABLE : ResourceKind.NON_RENEWABLE)
        .build();
  }

  private static Person person(
      int position, InstancePerson person, Optional<CurrencyUnit> currency) {
    PersonBuilder builder = Person.builder().id(person(position)).name(person.name());
    for (InstanceSkillLevel level : person.skills()) {
      builder.addSkills(new SkillLevel(skill(level.skill()), level(level.level())));
    }
    if (currency.isPresent() && person.costPerHour().isPresent()) {
      double cost = person.costPerHour().getAsDouble();
      builder.costPerHour(Money.of(currency.get(), cost, RoundingMode.HALF_UP));
    }
    return builder.build();
  }

  /** Files count levels from 0 and list only skills that are mastered, a project counts from 1. */
  private static int level(int level) {
    Check.inRange(level, 0, SkillLevel.MAXIMUM - 1, "level of an instance's skill");
    return level + 1;
  }

  private static Activity activity(InstanceActivity activity) {
    InstanceMode first = activity.modes().get(0);
    return Activity.builder()
        .id(activityId(activity))
        .name("Activity " + activity.number())
        .effort(effort(activity, first))
        .requirements(requirements(activity))
        .demands(demands(first))
        .alternatives(
            IntStream.range(1, activity.modes().size()).mapToObj(k -> mode(activity, k)).toList())
        .interruptible(false)
        .build();
  }

  private static ActivityMode mode(InstanceActivity activity, int position) {
    InstanceMode mode = activity.modes().get(position);
    return ActivityMode.builder()
        .name("Mode " + (position + 1))
        .effort(effort(activity, mode))
        .requirements(requirements(activity))
        .demands(demands(mode))
        .build();
  }

  private static Effort effort(InstanceActivity activity, InstanceMode mode) {
    long people = Math.max(1, activity.headCount());
    return Effort.of(PERIOD.multipliedBy(Math.multiplyExact(people, mode.duration())));
  }

  private static List<SkillRequirement> requirements(InstanceActivity activity) {
    return activity.skillNeeds().stream().map(CoreProject::requirement).toList();
  }

  private static SkillRequirement requirement(InstanceSkillNeed need) {
    return new SkillRequirement(skill(need.skill()), level(need.minimumLevel()), need.people());
  }

  private static List<ResourceDemand> demands(InstanceMode mode) {
    return IntStream.range(0, mode.demands().size())
        .filter(r -> mode.demands().get(r) > 0)
        .mapToObj(r -> new ResourceDemand(resource(r), mode.demands().get(r)))
        .toList();
  }

  private static List<Dependency> dependencies(
      ProjectInstance instance, InstanceActivity activity) {
    return activity.successors().stream()
        .map(after -> instance.activities().get(after))
        .map(after -> Dependency.finishToStart(activityId(activity), activityId(after)))
        .toList();
  }

  /**
   * Returns the id that an activity has in the project.
   *
   * @param activity an activity of the instance
   * @return its number as text
   */
  public static ActivityId activityId(InstanceActivity activity) {
    return ActivityId.of(String.valueOf(activity.number()));
  }

  /**
   * Returns the id that a person has in the project.
   *
   * @param position the position of the person in the instance, from 0
   * @return "P" and the position counted from 1
   */
  public static PersonId person(int position) {
    return PersonId.of("P" + (position + 1));
  }

  private static ResourceId resource(int position) {
    return ResourceId.of("R" + (position + 1));
  }

  private static SkillId skill(int position) {
    return SkillId.of("S" + (position + 1));
  }
}
