package dev.evenkeel.scheduling.scenario.change;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.Instant;
import java.util.Optional;

/** Who is there, when, and what they can do. */
public sealed interface StaffChange extends ScenarioChange {
  /**
   * Somebody joins the project. If they state the team of the service and have its skill, they
   * answer contacts as well, and only the service's spare people work on the project.
   *
   * @param person the person
   * @param hours the hours of the person; empty if the calendar book decides by team and region
   */
  record PersonJoins(Person person, Optional<WorkCalendar> hours) implements StaffChange {
    /**
     * Checks the parts.
     *
     * @param person the person
     * @param hours the hours of the person
     * @throws NullPointerException if a part is null
     */
    public PersonJoins {
      Check.notNull(person, "person");
      Check.notNull(hours, "hours");
    }

    /**
     * Returns the change by which somebody joins with the hours of their team or region.
     *
     * @param person the person
     * @return the change
     * @throws NullPointerException if the person is null
     */
    public static PersonJoins of(Person person) {
      return new PersonJoins(person, Optional.empty());
    }

    @Override
    public String sentence() {
      return person.name() + " joins.";
    }
  }

  /**
   * Somebody leaves the project and the service for good.
   *
   * @param person the person
   * @param from the first instant without them
   */
  record PersonLeaves(PersonId person, Instant from) implements StaffChange {
    /**
     * Checks the parts.
     *
     * @param person the person
     * @param from the first instant without them
     * @throws NullPointerException if a part is null
     */
    public PersonLeaves {
      Check.notNull(person, "person");
      Check.notNull(from, "from");
    }

    @Override
    public String sentence() {
      return "Person '" + person + "' leaves at " + from + ".";
    }
  }

  /**
   * Somebody is not at work for a while, on leave or ill.
   *
   * @param person the person
   * @param during when they are away, not empty
   */
  record PersonAway(PersonId person, Interval during) implements StaffChange {
    /**
     * Checks the parts.
     *
     * @param person the person
     * @param during when they are away
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the interval is empty
     */
    public PersonAway {
      Check.notNull(person, "person");
      Check.notNull(during, "during");
      Check.that(
          !during.isEmpty(),
          "absence must not be empty but was %s for person '%s'",
          during,
          person);
    }

    @Override
    public String sentence() {
      return "Person '" + person + "' is away from " + during.start() + " to " + during.end() + ".";
    }
  }

  /**
   * Somebody masters a skill, or masters it better than before. If it makes them able to answer
   * contacts and they state the team of the service, they do so from then on.
   *
   * @param person the person
   * @param level the skill and the level that is reached
   */
  record SkillLearned(PersonId person, SkillLevel level) implements StaffChange {
    /**
     * Checks the parts.
     *
     * @param person the person
     * @param level the skill and the level that is reached
     * @throws NullPointerException if a part is null
     */
    public SkillLearned {
      Check.notNull(person, "person");
      Check.notNull(level, "level");
    }

    @Override
    public String sentence() {
      return "Person '"
          + person
          + "' masters '"
          + level.skill()
          + "' at level "
          + level.level()
          + ".";
    }
  }
}
