package dev.evenkeel.scheduling.roster;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.util.List;
import org.immutables.value.Value;

/** Somebody who works shifts: skills, contract, absences and wishes. */
@Value.Immutable
@ValueType
public abstract class RosterPerson {
  RosterPerson() {}

  /**
   * Returns who it is.
   *
   * @return the person with the skills
   */
  public abstract Person person();

  /**
   * Returns how much the person may work in a calendar week, Monday to Sunday.
   *
   * @return the greatest paid time of the shifts that start in the week, positive
   */
  public abstract Duration maximumWeeklyTime();

  /**
   * Returns how much the person should work in a calendar week.
   *
   * @return the paid time that the contract promises, zero if it promises none; what is missing
   *     costs points
   */
  @Value.Default
  public Duration minimumWeeklyTime() {
    return Duration.ZERO;
  }

  /**
   * Returns when the person is not there: no shift is given that overlaps.
   *
   * @return the absences in any order
   */
  public abstract List<Interval> absences();

  /**
   * Returns what the person wishes.
   *
   * @return the wishes in any order
   */
  public abstract List<ShiftWish> wishes();

  @Value.Check
  void check() {
    Check.positive(maximumWeeklyTime(), "maximum weekly time", "person", person().id());
    Check.notNegative(minimumWeeklyTime(), "minimum weekly time", "person", person().id());
    Check.that(
        minimumWeeklyTime().compareTo(maximumWeeklyTime()) <= 0,
        "minimum weekly time must be at most %s but was %s in person '%s'",
        maximumWeeklyTime(),
        minimumWeeklyTime(),
        person().id());
  }

  /**
   * Returns somebody without absences and wishes.
   *
   * @param person the person
   * @param maximumWeeklyTime the greatest paid time of a calendar week, positive
   * @return the person of a roster
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the time is not positive
   */
  public static RosterPerson of(Person person, Duration maximumWeeklyTime) {
    return builder().person(person).maximumWeeklyTime(maximumWeeklyTime).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static RosterPersonBuilder builder() {
    return new RosterPersonBuilder();
  }

  /**
   * Returns a builder that starts with this person.
   *
   * @return a new builder
   */
  public abstract RosterPersonBuilder toBuilder();
}
