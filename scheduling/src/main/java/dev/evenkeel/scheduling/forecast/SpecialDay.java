package dev.evenkeel.scheduling.forecast;

import com.google.common.collect.ImmutableSortedSet;
import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * A kind of day that differs from its weekday, such as the day after a public holiday or the day of
 * a mailing, with all its dates in the past and to come.
 *
 * <p>Its factor is learned from the past dates unless it is given; so is its spread over the day.
 * Where several kinds fall on one date their factors multiply, and the spread is that of the first
 * kind with one.
 */
@Value.Immutable
@ValueType
public abstract class SpecialDay {
  SpecialDay() {}

  /**
   * Returns what the kind is called.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * Returns the dates.
   *
   * @return the dates in order, each once
   */
  public abstract List<LocalDate> dates();

  /**
   * Returns how many times the contacts of an ordinary day come.
   *
   * @return the given factor, positive; 1.2 means 20 % more; empty if it is to be learned
   */
  public abstract OptionalDouble factor();

  /**
   * Returns how the contacts are spread over the day.
   *
   * @return the given spread; empty if it is learned or that of the weekday
   */
  public abstract Optional<DayProfile> profile();

  /**
   * Returns whether the spread over the day is learned from the past dates.
   *
   * @return true unless a spread is given or that of the weekday is to be kept; the default
   */
  @Value.Default
  public boolean profileLearned() {
    return profile().isEmpty();
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    factor().ifPresent(factor -> Check.inRange(factor, 1e-6, 1e6, "factor of " + name()));
    Check.that(
        !(profileLearned() && profile().isPresent()),
        "spread over the day must not be both given and learned in special day '%s'",
        name());
    for (int i = 1; i < dates().size(); i++) {
      Check.that(
          dates().get(i - 1).isBefore(dates().get(i)),
          "dates must be in order and each once but %s came before %s in special day '%s'",
          dates().get(i - 1),
          dates().get(i),
          name());
    }
  }

  /**
   * Returns a kind of day whose factor and spread over the day are learned.
   *
   * @param name what it is called, not blank
   * @param dates its dates in the past and to come, in any order
   * @return the kind of day
   * @throws NullPointerException if an argument or a date is null
   * @throws IllegalArgumentException if the name is blank
   */
  public static SpecialDay learned(String name, Collection<LocalDate> dates) {
    return builder().name(name).dates(ImmutableSortedSet.copyOf(dates)).build();
  }

  /**
   * Returns a kind of day with a given factor and the spread of the weekday.
   *
   * @param name what it is called, not blank
   * @param dates its dates in the past and to come, in any order
   * @param factor how many times the contacts of an ordinary day come, 1e-6 to 1e6
   * @return the kind of day
   * @throws NullPointerException if the name, the dates or a date is null
   * @throws IllegalArgumentException if the name is blank or the factor out of range
   */
  public static SpecialDay given(String name, Collection<LocalDate> dates, double factor) {
    return builder()
        .name(name)
        .dates(ImmutableSortedSet.copyOf(dates))
        .factor(factor)
        .profileLearned(false)
        .build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static SpecialDayBuilder builder() {
    return new SpecialDayBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this kind of day.
   *
   * @return a new builder
   */
  public abstract SpecialDayBuilder toBuilder();
}
