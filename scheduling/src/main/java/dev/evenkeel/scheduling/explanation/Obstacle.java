package dev.evenkeel.scheduling.explanation;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.time.Interval;
import java.time.Instant;
import java.util.List;

/**
 * One thing that stands in the way of an earlier start. Each says what it would mean to remove it;
 * everything else in the plan stays as it is.
 */
public sealed interface Obstacle
    permits Obstacle.Predecessor,
        Obstacle.BusyPerson,
        Obstacle.PersonAway,
        Obstacle.ClosedCalendar,
        Obstacle.ClosedResource,
        Obstacle.BusyResource,
        Obstacle.SpareTaken,
        Obstacle.ReleaseDate,
        Obstacle.AsOfDate,
        Obstacle.ProjectStart,
        Obstacle.PutOff,
        LowCapacity,
        ServiceFirst {
  /**
   * Returns the obstacle in words.
   *
   * @return one sentence
   */
  String sentence();

  /**
   * Returns what kind of time is lost by it.
   *
   * @return the cause
   */
  Cause cause();

  /**
   * Returns which other activities stand in the way.
   *
   * @return the activities, empty if it is none
   */
  default List<ActivityId> activities() {
    return List.of();
  }

  /**
   * An activity that must come first. Removed: the dependency does not hold.
   *
   * @param dependency the dependency
   * @param until when it lets the activity start, or finish if it is of such a type
   */
  record Predecessor(Dependency dependency, Instant until) implements Obstacle {
    /**
     * Checks the parts.
     *
     * @param dependency the dependency
     * @param until when it lets the activity start or finish
     * @throws NullPointerException if a part is null
     */
    public Predecessor {
      Check.notNull(dependency, "dependency");
      Check.notNull(until, "until");
    }

    @Override
    public String sentence() {
      String from = Words.event(dependency);
      return dependency.type().isToFinish()
          ? "Must not finish before " + from + ", at " + until + "."
          : "Must wait until " + from + ", at " + until + ".";
    }

    @Override
    public Cause cause() {
      return Cause.PREDECESSOR;
    }

    @Override
    public List<ActivityId> activities() {
      return List.of(dependency.from());
    }
  }

  /**
   * A person of the activity works on others. Removed: none of these takes any of the person's
   * time.
   *
   * @param person the person
   * @param activities the fewest activities without which the person would be free
   * @param until when the last of them frees the person
   */
  record BusyPerson(PersonId person, List<ActivityId> activities, Instant until)
      implements Obstacle {
    /**
     * Checks the parts.
     *
     * @param person the person
     * @param activities the activities that take the person's time
     * @param until when the last of them frees the person
     * @throws NullPointerException if a part is null
     */
    public BusyPerson {
      Check.notNull(person, "person");
      activities = ImmutableList.copyOf(Check.notNull(activities, "activities"));
      Check.notNull(until, "until");
    }

    @Override
    public String sentence() {
      return "Needs "
          + person
          + ", who works on "
          + Words.list(activities)
          + " until "
          + until
          + ".";
    }

    @Override
    public Cause cause() {
      return Cause.PEOPLE_BUSY;
    }
  }

  /**
   * A person of the activity is not at work. Removed: the person works in these times too.
   *
   * @param person the person
   * @param closed the times, in order
   */
  record PersonAway(PersonId person, List<Interval> closed) implements Obstacle {
    /**
     * Checks the parts.
     *
     * @param person the person
     * @param closed the times
     * @throws NullPointerException if a part is null
     */
    public PersonAway {
      Check.notNull(person, "person");
      closed = ImmutableList.copyOf(Check.notNull(closed, "closed"));
    }

    @Override
    public String sentence() {
      return "Needs " + person + ", who is not at work " + Words.times(closed) + ".";
    }

    @Override
    public Cause cause() {
      return Cause.CLOSED_HOURS;
    }
  }

  /**
   * The activity's own calendar is closed. Removed: it is open in these times too.
   *
   * @param calendar the calendar
   * @param closed the times, in order
   */
  record ClosedCalendar(CalendarId calendar, List<Interval> closed) implements Obstacle {
    /**
     * Checks the parts.
     *
     * @param calendar the calendar
     * @param closed the times
     * @throws NullPointerException if a part is null
     */
    public ClosedCalendar {
      Check.notNull(calendar, "calendar");
      closed = ImmutableList.copyOf(Check.notNull(closed, "closed"));
    }

    @Override
    public String sentence() {
      return "Needs the hours of calendar '"
          + calendar
          + "', which is closed "
          + Words.times(closed)
          + ".";
    }

    @Override
    public Cause cause() {
      return Cause.CLOSED_HOURS;
    }
  }

  /**
   * A resource is outside its hours. Removed: it can be used in these times too.
   *
   * @param resource the resource
   * @param closed the times, in order
   */
  record ClosedResource(ResourceId resource, List<Interval> closed) implements Obstacle {
    /**
     * Checks the parts.
     *
     * @param resource the resource
     * @param closed the times
     * @throws NullPointerException if a part is null
     */
    public ClosedResource {
      Check.notNull(resource, "resource");
      closed = ImmutableList.copyOf(Check.notNull(closed, "closed"));
    }

    @Override
    public String sentence() {
      return "Needs resource '" + resource + "', which is closed " + Words.times(closed) + ".";
    }

    @Override
    public Cause cause() {
      return Cause.CLOSED_HOURS;
    }
  }

  /**
   * Other activities use a resource. Removed: none of these uses any of it.
   *
   * @param resource the resource
   * @param activities the fewest activities without which enough of it would be free
   * @param until when the last of them releases it
   */
  record BusyResource(ResourceId resource, List<ActivityId> activities, Instant until)
      implements Obstacle {
    /**
     * Checks the parts.
     *
     * @param resource the resource
     * @param activities the activities that use it
     * @param until when the last of them releases it
     * @throws NullPointerException if a part is null
     */
    public BusyResource {
      Check.notNull(resource, "resource");
      activities = ImmutableList.copyOf(Check.notNull(activities, "activities"));
      Check.notNull(until, "until");
    }

    @Override
    public String sentence() {
      return "Needs resource '"
          + resource
          + "', which "
          + Words.list(activities)
          + (activities.size() > 1 ? " use until " : " uses until ")
          + until
          + ".";
    }

    @Override
    public Cause cause() {
      return Cause.RESOURCE_BUSY;
    }
  }

  /**
   * Those members of the service-first team who can be spared work on other activities. Removed:
   * none of these takes any member.
   *
   * @param team the team that serves customers
   * @param activities the fewest activities without which enough members could be spared
   * @param until when the last of them releases its members
   */
  record SpareTaken(TeamId team, List<ActivityId> activities, Instant until) implements Obstacle {
    /**
     * Checks the parts.
     *
     * @param team the team that serves customers
     * @param activities the activities on which its members work
     * @param until when the last of them releases its members
     * @throws NullPointerException if a part is null
     */
    public SpareTaken {
      Check.notNull(team, "team");
      activities = ImmutableList.copyOf(Check.notNull(activities, "activities"));
      Check.notNull(until, "until");
    }

    @Override
    public String sentence() {
      return "Needs members of team '"
          + team
          + "', but those whom the service can spare work on "
          + Words.list(activities)
          + " until "
          + until
          + ".";
    }

    @Override
    public Cause cause() {
      return Cause.SPARE_TAKEN;
    }
  }

  /**
   * The activity has a date before which it must not start. Removed: it has none.
   *
   * @param date the earliest allowed start
   */
  record ReleaseDate(Instant date) implements Obstacle {
    /**
     * Checks the date.
     *
     * @param date the earliest allowed start
     * @throws NullPointerException if the date is null
     */
    public ReleaseDate {
      Check.notNull(date, "date");
    }

    @Override
    public String sentence() {
      return "Must not start before " + date + ".";
    }

    @Override
    public Cause cause() {
      return Cause.RELEASE_DATE;
    }
  }

  /**
   * The plan is made as of a date, before which nothing more can start. Removed: the work could
   * have been started in time.
   *
   * @param date the date of the plan
   */
  record AsOfDate(Instant date) implements Obstacle {
    /**
     * Checks the date.
     *
     * @param date the date of the plan
     * @throws NullPointerException if the date is null
     */
    public AsOfDate {
      Check.notNull(date, "date");
    }

    @Override
    public String sentence() {
      return "Was not started before " + date + ", as of which the plan is made.";
    }

    @Override
    public Cause cause() {
      return Cause.AS_OF_DATE;
    }
  }

  /**
   * The activity starts with its project; no earlier start is examined.
   *
   * @param date the start of the project
   */
  record ProjectStart(Instant date) implements Obstacle {
    /**
     * Checks the date.
     *
     * @param date the start of the project
     * @throws NullPointerException if the date is null
     */
    public ProjectStart {
      Check.notNull(date, "date");
    }

    @Override
    public String sentence() {
      return "Starts with the project, at " + date + ".";
    }

    @Override
    public Cause cause() {
      return Cause.PROJECT_START;
    }
  }

  /**
   * Nothing stands in the way: the activity could start earlier while everything else stays as it
   * is, but the plan is otherwise. Removed: it is moved to the earlier start.
   *
   * @param possible the earliest start that is possible
   */
  record PutOff(Instant possible) implements Obstacle {
    /**
     * Checks the date.
     *
     * @param possible the earliest start that is possible
     * @throws NullPointerException if the date is null
     */
    public PutOff {
      Check.notNull(possible, "possible");
    }

    @Override
    public String sentence() {
      return "Could start at " + possible + ", but was put off by decision.";
    }

    @Override
    public Cause cause() {
      return Cause.PUT_OFF;
    }
  }
}
