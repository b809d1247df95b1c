package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.Skill;
import dev.evenkeel.core.time.CalendarBook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is to be done, in which order, by whom and until when.
 *
 * <p>The parts refer to each other by id. References are not checked here: a project that was read
 * from files can be unsound, and a validator lists all its faults at once.
 */
@Value.Immutable
@ValueType
public abstract class Project {
  Project() {}

  /**
   * Returns the id.
   *
   * @return the id
   */
  public abstract ProjectId id();

  /**
   * Returns the name shown to readers.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * Returns the instant before which nothing starts.
   *
   * @return the start, in the years 0000 to 9999
   */
  public abstract Instant start();

  /**
   * Returns the instant at which every activity must be finished at the latest.
   *
   * @return the instant, in the years 0000 to 9999, or empty if there is none
   */
  public abstract Optional<Instant> deadline();

  /**
   * Returns the work.
   *
   * @return the activities, in the order given
   */
  public abstract List<Activity> activities();

  /**
   * Returns the order of the work.
   *
   * @return the dependencies, in the order given
   */
  public abstract List<Dependency> dependencies();

  /**
   * Returns the results on the way.
   *
   * @return the milestones, in the order given
   */
  public abstract List<Milestone> milestones();

  /**
   * Returns the work breakdown.
   *
   * @return the work packages, in the order given, which is also the order of their codes
   */
  public abstract List<WorkPackage> workPackages();

  /**
   * Returns who can do the work.
   *
   * @return the people, in the order given
   */
  public abstract List<Person> people();

  /**
   * Returns what people can do and activities need.
   *
   * @return the skills, in the order given
   */
  public abstract List<Skill> skills();

  /**
   * Returns the pools that activities draw on.
   *
   * @return the resources, in the order given
   */
  public abstract List<Resource> resources();

  /**
   * Returns the money granted.
   *
   * @return the budget, or empty if it is not part of the plan
   */
  public abstract Optional<Budget> budget();

  /**
   * Returns how much the project matters against the others of a portfolio. The default is 1.
   *
   * @return the weight, not negative
   */
  @Value.Default
  public double weight() {
    return 1;
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name", "project", id());
    Check.notNegative(weight(), "weight", "project", id());
    DateRule.check(start(), "start", "project", id());
    deadline().ifPresent(at -> DateRule.check(at, "deadline", "project", id()));
  }

  /**
   * Returns the form on which engines run, with ticks of one minute and expected efforts.
   *
   * @param book the calendars
   * @return the resolved project
   * @throws NullPointerException if the book is null
   * @throws CyclicDependencyException if the dependencies form a cycle
   * @throws IllegalArgumentException if an id is used twice, a reference leads nowhere, an effort
   *     is negative or out of order, or an activity depends on itself
   */
  public final ResolvedProject resolve(CalendarBook book) {
    return resolve(book, ResolveSettings.standard());
  }

  /**
   * Returns the form on which engines run.
   *
   * @param book the calendars
   * @param settings the tick and which effort is planned with
   * @return the resolved project
   * @throws NullPointerException if an argument is null
   * @throws CyclicDependencyException if the dependencies form a cycle
   * @throws IllegalArgumentException if an id is used twice, a reference leads nowhere, an effort
   *     is negative or out of order, or an activity depends on itself
   */
  public final ResolvedProject resolve(CalendarBook book, ResolveSettings settings) {
    return new ProjectResolver(this, List.of(this), book, settings).resolve();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ProjectBuilder builder() {
    return new ProjectBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this project.
   *
   * @return a new builder
   */
  public abstract ProjectBuilder toBuilder();
}
