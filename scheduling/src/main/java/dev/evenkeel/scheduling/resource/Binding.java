package dev.evenkeel.scheduling.resource;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.project.Dependency;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What keeps an activity of a schedule from starting earlier with the people it has: the last
 * obstacle before its start. Closed hours count only if nothing else stood in the way within
 * opening hours; an activity that merely waits for the next morning is bound by what it waited for
 * on the evening before.
 */
public sealed interface Binding {
  /**
   * Returns the reason in words.
   *
   * @return one sentence
   */
  String sentence();

  /**
   * Returns which activity stands in the way.
   *
   * @return the activity whose start or end frees the way, empty if it is none
   */
  default Optional<ActivityId> activity() {
    return Optional.empty();
  }

  /** The activity starts with the project. */
  record ProjectStart() implements Binding {
    @Override
    public String sentence() {
      return "Starts with the project.";
    }
  }

  /**
   * The activity has been started; the past does not move.
   *
   * @param date when it started
   */
  record Started(Instant date) implements Binding {

    /**
     * Checks the parts.
     *
     * @param date when it started
     * @throws NullPointerException if the date is null
     */
    public Started {
      Check.notNull(date, "date");
    }

    @Override
    public String sentence() {
      return "Was started at " + date + ".";
    }
  }

  /**
   * The plan was made anew, and nothing starts before that.
   *
   * @param date as of when the plan was made
   */
  record AsOf(Instant date) implements Binding {

    /**
     * Checks the parts.
     *
     * @param date as of when the plan was made
     * @throws NullPointerException if the date is null
     */
    public AsOf {
      Check.notNull(date, "date");
    }

    @Override
    public String sentence() {
      return "Is planned as of " + date + ", and nothing starts earlier.";
    }
  }

  /**
   * The activity could start earlier, but keeps the start of the plan before.
   *
   * @param date the start in the plan before
   */
  record KeptStart(Instant date) implements Binding {

    /**
     * Checks the parts.
     *
     * @param date the start in the plan before
     * @throws NullPointerException if the date is null
     */
    public KeptStart {
      Check.notNull(date, "date");
    }

    @Override
    public String sentence() {
      return "Could start earlier but keeps its planned start " + date + ".";
    }
  }

  /**
   * The activity has a date before which it must not start.
   *
   * @param date the earliest allowed start
   */
  record ReleaseDate(Instant date) implements Binding {

    /**
     * Checks the parts.
     *
     * @param date the earliest allowed start
     * @throws NullPointerException if a part is null
     */
    public ReleaseDate {
      Check.notNull(date, "date");
    }

    @Override
    public String sentence() {
      return "Must not start before " + date + ".";
    }
  }

  /**
   * The activity waits for a predecessor.
   *
   * @param dependency the dependency that is met without slack
   */
  record Predecessor(Dependency dependency) implements Binding {

    /**
     * Checks the parts.
     *
     * @param dependency the dependency that is met without slack
     * @throws NullPointerException if a part is null
     */
    public Predecessor {
      Check.notNull(dependency, "dependency");
    }

    @Override
    public String sentence() {
      String lag = dependency.lag().isZero() ? "" : " with lag " + dependency.lag();
      String type = dependency.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      return "Waits for '" + dependency.from() + "' (" + type + lag + ").";
    }

    @Override
    public Optional<ActivityId> activity() {
      return Optional.of(dependency.from());
    }
  }

  /**
   * A person of the activity works on another one until then.
   *
   * @param person the person
   * @param occupiedBy the other activity
   */
  record BusyPerson(PersonId person, ActivityId occupiedBy) implements Binding {

    /**
     * Checks the parts.
     *
     * @param person the person
     * @param occupiedBy the other activity
     * @throws NullPointerException if a part is null
     */
    public BusyPerson {
      Check.notNull(person, "person");
      Check.notNull(occupiedBy, "occupied by");
    }

    @Override
    public String sentence() {
      return "Waits for " + person + ", who works on '" + occupiedBy + "' until then.";
    }

    @Override
    public Optional<ActivityId> activity() {
      return Optional.of(occupiedBy);
    }
  }

  /**
   * Other activities use a resource until then.
   *
   * @param resource the resource
   * @param releasedBy the activity whose end leaves enough of it
   */
  record BusyResource(ResourceId resource, ActivityId releasedBy) implements Binding {

    /**
     * Checks the parts.
     *
     * @param resource the resource
     * @param releasedBy the activity whose end leaves enough of it
     * @throws NullPointerException if a part is null
     */
    public BusyResource {
      Check.notNull(resource, "resource");
      Check.notNull(releasedBy, "released by");
    }

    @Override
    public String sentence() {
      return "Waits for resource '" + resource + "', which '" + releasedBy + "' releases.";
    }

    @Override
    public Optional<ActivityId> activity() {
      return Optional.of(releasedBy);
    }
  }

  /**
   * A resource has too few units until its capacity changes.
   *
   * @param resource the resource
   */
  record LowCapacity(ResourceId resource) implements Binding {

    /**
     * Checks the parts.
     *
     * @param resource the resource
     * @throws NullPointerException if the resource is null
     */
    public LowCapacity {
      Check.notNull(resource, "resource");
    }

    @Override
    public String sentence() {
      return "Waits for resource '" + resource + "', which has more units from then on.";
    }
  }

  /**
   * Nobody else stands in the way, but the hours of a resource do.
   *
   * @param resource the resource
   */
  record ClosedResource(ResourceId resource) implements Binding {

    /**
     * Checks the parts.
     *
     * @param resource the resource
     * @throws NullPointerException if the resource is null
     */
    public ClosedResource {
      Check.notNull(resource, "resource");
    }

    @Override
    public String sentence() {
      return "Waits for the hours of resource '" + resource + "'.";
    }
  }

  /**
   * Customers come first: no more members of the team may work on projects until then.
   *
   * @param team the team that serves customers
   * @param releasedBy the activity whose end leaves enough people to the project, empty if it is
   *     the contact load itself that falls
   */
  record ServiceFirst(TeamId team, Optional<ActivityId> releasedBy) implements Binding {

    /**
     * Checks the parts.
     *
     * @param team the team that serves customers
     * @param releasedBy the activity whose end leaves enough people to the project, empty if it is
     *     the contact load itself that falls
     * @throws NullPointerException if a part is null
     */
    public ServiceFirst {
      Check.notNull(team, "team");
      Check.notNull(releasedBy, "released by");
    }

    @Override
    public String sentence() {
      String end = releasedBy.map(other -> " until '" + other + "' ends.").orElse(".");
      return "Waits for team '" + team + "', who serve customers first" + end;
    }

    @Override
    public Optional<ActivityId> activity() {
      return releasedBy;
    }
  }

  /**
   * The activity could start earlier, but the search found the schedule better so: with less cost,
   * lower peaks, or whatever else it was asked for beside an early end.
   *
   * @param date before which the activity was decided not to start
   */
  record Delay(Instant date) implements Binding {

    /**
     * Checks the parts.
     *
     * @param date before which the activity was decided not to start
     * @throws NullPointerException if a part is null
     */
    public Delay {
      Check.notNull(date, "date");
    }

    @Override
    public String sentence() {
      return "Was put off until " + date + " for the sake of the objectives.";
    }
  }

  /**
   * Nobody else stands in the way, but working hours do.
   *
   * @param person the person whose hours are closed, empty if the opening before was too short for
   *     unbroken work
   */
  record ClosedHours(Optional<PersonId> person) implements Binding {

    /**
     * Checks the parts.
     *
     * @param person the person whose hours are closed, empty if the opening before was too short
     *     for unbroken work
     * @throws NullPointerException if a part is null
     */
    public ClosedHours {
      Check.notNull(person, "person");
    }

    @Override
    public String sentence() {
      return person
          .map(name -> "Waits for the working hours of " + name + ".")
          .orElse("Waits for opening hours that are long enough for unbroken work.");
    }
  }
}
