package dev.evenkeel.scheduling.peak.cover;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.Duration;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * An agency or a pool from which as many people as wanted can be had by the shift. They are taken
 * to have the skill that is short.
 */
@Value.Immutable
@ValueType
public abstract non-sealed class TemporaryStaff implements StaffingOffer {
  TemporaryStaff() {}

  /**
   * Returns who sends the people.
   *
   * @return the name, not blank
   */
  @Override
  public abstract String name();

  /**
   * Returns when they can work. A shift lies within one opening.
   *
   * @return the calendar
   */
  public abstract WorkCalendar hours();

  /**
   * Returns what an hour of one person costs.
   *
   * @return the money, not negative
   */
  public abstract Money perHour();

  /**
   * Returns the shortest shift that is paid.
   *
   * @return the time, not negative; zero if every minute is paid as it comes, which is the default
   */
  @Value.Default
  public Duration minimumShift() {
    return Duration.ZERO;
  }

  /**
   * Returns the longest shift. The default is ten hours.
   *
   * @return the time, positive, not less than the shortest shift
   */
  @Value.Default
  public Duration maximumShift() {
    return Duration.ofHours(10);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.that(
        perHour().isPositiveOrZero(),
        "cost per hour must not be negative but was %s in temporary staff '%s'",
        perHour(),
        name());
    Check.notNegative(minimumShift(), "minimum shift", "temporary staff", name());
    Check.positive(maximumShift(), "maximum shift", "temporary staff", name());
    Check.atLeast(maximumShift(), minimumShift(), "maximum shift", "temporary staff", name());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static TemporaryStaffBuilder builder() {
    return new TemporaryStaffBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this offer.
   *
   * @return a new builder
   */
  public abstract TemporaryStaffBuilder toBuilder();
}
