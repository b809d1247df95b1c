package dev.evenkeel.scheduling.peak.cover;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * How much overtime there may be and what it costs more. Overtime lies only in pauses that are
 * longer than the minimum rest, so nobody works through a lunch break, and the rest stays.
 */
@Value.Immutable
@ValueType
public abstract class OvertimeRule {
  OvertimeRule() {}

  /**
   * Returns how long before their hours people may come. The default is not at all.
   *
   * @return the greatest length of a stretch, not negative
   */
  @Value.Default
  public Duration before() {
    return Duration.ZERO;
  }

  /**
   * Returns how long after their hours people may stay. The default is two hours. Together with the
   * time before it is the limit for a working day.
   *
   * @return the greatest length of a stretch, not negative
   */
  @Value.Default
  public Duration after() {
    return Duration.ofHours(2);
  }

  /**
   * Returns how long people must be off duty between two working days. The default is 11 hours, the
   * daily rest of Directive 2003/88/EC of the European Union, article 3.
   *
   * @return the time that overtime leaves free in a pause, not negative
   */
  @Value.Default
  public Duration minimumRest() {
    return Duration.ofHours(11);
  }

  /**
   * Returns what an hour of overtime costs more than an ordinary one. The default is 0.25.
   *
   * @return the fraction of the cost per hour, not negative; a quarter more is 0.25
   */
  @Value.Default
  public double surcharge() {
    return 0.25;
  }

  @Value.Check
  void check() {
    Check.notNegative(before(), "before");
    Check.notNegative(after(), "after");
    Check.notNegative(minimumRest(), "minimum rest");
    Check.notNegative(surcharge(), "surcharge");
  }

  /**
   * Returns the rule with all defaults.
   *
   * @return two hours after work, at a quarter more
   */
  public static OvertimeRule standard() {
    return builder().build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static OvertimeRuleBuilder builder() {
    return new OvertimeRuleBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this rule.
   *
   * @return a new builder
   */
  public abstract OvertimeRuleBuilder toBuilder();
}
