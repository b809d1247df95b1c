package dev.evenkeel.examples.instances;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A project-scheduling instance as its file states it: find a start for each activity, a mode where
 * there are several, and people where they are needed, so that the last activity finishes early.
 *
 * <p>The empty activities by which some formats mark start and end are left out.
 */
@Value.Immutable
@ValueType
public abstract class ProjectInstance {
  ProjectInstance() {}

  /**
   * Returns the name of the instance.
   *
   * @return the name of its file without the ending
   */
  public abstract String name();

  /**
   * Returns the resources.
   *
   * @return the resources, in the order of the file
   */
  public abstract List<InstanceResource> resources();

  /**
   * Returns what people can master.
   *
   * @return the names of the skills
   */
  public abstract List<String> skills();

  /**
   * Returns who can work.
   *
   * @return the people, in the order of the file
   */
  public abstract List<InstancePerson> people();

  /**
   * Returns the work.
   *
   * @return the activities, in the order of the file
   */
  public abstract List<InstanceActivity> activities();

  /**
   * Returns the length of the critical path that the file itself states.
   *
   * @return the periods, or empty if it states none
   */
  public abstract OptionalInt statedCriticalPath();

  /**
   * Returns how many units of this instance make one unit of the file, for files with fractions of
   * units. The default is 1.
   *
   * @return the scale of all capacities and demands
   */
  @Value.Default
  public int resourceScale() {
    return 1;
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.positive(resourceScale(), "resource scale", "instance", name());
    activities().forEach(this::check);
    people().stream()
        .flatMap(person -> person.skills().stream())
        .forEach(level -> checkSkill(level.skill()));
    List<Integer> cycle =
        InstanceCycle.find(activities().stream().map(InstanceActivity::successors).toList());
    Check.that(
        cycle.isEmpty(),
        "activities must not wait for each other but %s do in '%s'",
        cycle,
        name());
  }

  private void check(InstanceActivity activity) {
    for (InstanceMode mode : activity.modes()) {
      Check.that(
          mode.demands().size() == resources().size(),
          "demands must be %s but were %s in activity %s",
          resources().size(),
          mode.demands().size(),
          activity.number());
    }
    for (int successor : activity.successors()) {
      Check.that(
          successor >= 0 && successor < activities().size(),
          "successor must be below %s but was %s in activity %s",
          activities().size(),
          successor,
          activity.number());
    }
    activity.skillNeeds().forEach(need -> checkSkill(need.skill()));
  }

  private void checkSkill(int skill) {
    Check.that(
        skill >= 0 && skill < skills().size(),
        "skill must be below %s but was %s in '%s'",
        skills().size(),
        skill,
        name());
  }

  /**
   * Returns how many orders of two activities there are.
   *
   * @return the number of predecessor–successor pairs
   */
  public final int precedenceCount() {
    return activities().stream().mapToInt(activity -> activity.successors().size()).sum();
  }

  /**
   * Returns whether some activity can be carried out in several ways.
   *
   * @return true for multi-mode instances
   */
  public final boolean isMultiMode() {
    return activities().stream().anyMatch(activity -> activity.modes().size() > 1);
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ProjectInstanceBuilder builder() {
    return new ProjectInstanceBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this instance.
   *
   * @return a new builder
   */
  public abstract ProjectInstanceBuilder toBuilder();
}
