package dev.evenkeel.scheduling.shift;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.time.Duration;
import org.immutables.value.Value;

/** A break within a shift: how long it is and when it may begin. */
@Value.Immutable
@ValueType
public abstract class BreakRule {
  BreakRule() {}

  /**
   * Returns how long the break is.
   *
   * @return the length, positive
   */
  public abstract Duration length();

  /**
   * Returns the earliest that the break may begin.
   *
   * @return the time since the start of the shift, positive
   */
  public abstract Duration earliest();

  /**
   * Returns the latest that the break may begin.
   *
   * @return the time since the start of the shift, not before the earliest
   */
  public abstract Duration latest();

  /**
   * Returns how far apart the times are at which the break may begin, counted from the earliest.
   * The default is a quarter of an hour.
   *
   * @return the step, positive
   */
  @Value.Default
  public Duration step() {
    return Duration.ofMinutes(15);
  }

  /**
   * Returns whether the break is paid. The default is no.
   *
   * @return true if it counts as paid time
   */
  @Value.Default
  public boolean isPaid() {
    return false;
  }

  @Value.Check
  void check() {
    Check.positive(length(), "length of a break");
    Check.positive(earliest(), "earliest start of a break");
    Check.atLeast(latest(), earliest(), "latest start of a break");
    Check.positive(step(), "step of a break");
  }

  /**
   * Returns an unpaid break that may begin every quarter of an hour within a window.
   *
   * @param length how long the break is, positive
   * @param earliest the earliest start since the start of the shift, positive
   * @param latest the latest start since the start of the shift
   * @return the rule
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if a time is not positive or the latest is before the earliest
   */
  public static BreakRule of(Duration length, Duration earliest, Duration latest) {
    return builder().length(length).earliest(earliest).latest(latest).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static BreakRuleBuilder builder() {
    return new BreakRuleBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this rule.
   *
   * @return a new builder
   */
  public abstract BreakRuleBuilder toBuilder();
}
