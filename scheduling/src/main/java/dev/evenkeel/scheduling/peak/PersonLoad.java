package dev.evenkeel.scheduling.peak;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** How much of a person's time is booked in a period, and how much there is. */
@Value.Immutable
@ValueType
public abstract class PersonLoad {
  PersonLoad() {}

  /**
   * Returns whose time it is.
   *
   * @return the person
   */
  public abstract PersonId person();

  /**
   * Returns the period.
   *
   * @return the day, week or month
   */
  public abstract Interval period();

  /**
   * Returns the time that is booked: for each activity its working time times the share of the
   * person's time that it takes.
   *
   * @return the sum over the activities, not negative
   */
  public abstract Duration booked();

  /**
   * Returns the time that the person has for projects: the working hours of the period times the
   * person's share of time for projects.
   *
   * @return the time, not negative
   */
  public abstract Duration available();

  /**
   * Returns the time for which the person would have to be there more than once, or out of hours:
   * with b(t) the sum of the shares that are booked at t, and a(t) 1 in working hours and else 0,
   * the integral of max(0, b(t) − a(t)) over the period.
   *
   * @return the time, not negative, at most what is booked
   */
  public abstract Duration doubleBooked();

  /**
   * Returns what the person is booked for.
   *
   * @return the activities, in the order of the plans
   */
  public abstract Set<ActivityId> activities();

  @Value.Check
  void check() {
    Check.notNegative(booked(), "booked", "person", person());
    Check.notNegative(available(), "available", "person", person());
    Check.notNegative(doubleBooked(), "double-booked", "person", person());
    Check.atMost(doubleBooked(), booked(), "double-booked", "person", person());
  }

  /**
   * Returns how much is booked beyond what the period offers.
   *
   * @return booked less available time, at least zero
   */
  public final Duration excess() {
    Duration excess = booked().minus(available());
    return excess.isNegative() ? Duration.ZERO : excess;
  }

  /**
   * Returns how much work has to be moved or given to others at least.
   *
   * @return the greater of what is double-booked and what is in excess
   */
  public final Duration overAllocated() {
    return excess().compareTo(doubleBooked()) > 0 ? excess() : doubleBooked();
  }

  /**
   * Returns the load in words.
   *
   * @return one sentence
   */
  public final String sentence() {
    return String.format(
        Locale.ROOT,
        "Person '%s' is booked for %.2f of %.2f hours from %s to %s, %.2f hours too many: %s.",
        person(),
        Hours.of(booked()),
        Hours.of(available()),
        period().start(),
        period().end(),
        Hours.of(overAllocated()),
        activities().stream().map(ActivityId::value).collect(Collectors.joining(", ")));
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static PersonLoadBuilder builder() {
    return new PersonLoadBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this load.
   *
   * @return a new builder
   */
  public abstract PersonLoadBuilder toBuilder();
}
