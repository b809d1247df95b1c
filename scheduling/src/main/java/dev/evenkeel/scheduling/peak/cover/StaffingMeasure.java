package dev.evenkeel.scheduling.peak.cover;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.joda.money.Money;

/** One person more, for a while. */
@Value.Immutable
@ValueType
public abstract class StaffingMeasure {
  StaffingMeasure() {}

  /**
   * Returns of which offer use is made.
   *
   * @return the offer
   */
  public abstract StaffingOffer offer();

  /**
   * Returns when the person is there.
   *
   * @return the intervals in order of time, at least one
   */
  public abstract List<Interval> intervals();

  /**
   * Returns what it costs.
   *
   * @return the money, rounded half up to the decimals of the currency; empty if it is free
   */
  public abstract Optional<Money> cost();

  @Value.Check
  void check() {
    Check.that(!intervals().isEmpty(), "intervals must not be empty for %s", offer().name());
  }

  /**
   * Returns how long the person is there.
   *
   * @return the sum of the intervals
   */
  public final Duration time() {
    return intervals().stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * Returns the measure in words.
   *
   * @return one sentence
   */
  public final String sentence() {
    String name = offer().name();
    String times =
        intervals().stream()
            .map(interval -> "from " + interval.start() + " to " + interval.end())
            .collect(Collectors.joining(" and "));
    return Character.toUpperCase(name.charAt(0))
        + name.substring(1)
        + ": one person more "
        + times
        + cost().map(money -> ", for " + money + ".").orElse(", for free.");
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static StaffingMeasureBuilder builder() {
    return new StaffingMeasureBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this measure.
   *
   * @return a new builder
   */
  public abstract StaffingMeasureBuilder toBuilder();
}
