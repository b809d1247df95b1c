package dev.evenkeel.scheduling.fever;

import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.fever.internal.Ratio;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * At which rate a buffer was used and its chain completed lately, and where that leads from the
 * latest point on. Rates are shares per hour of working time: 0.01 is 1 % of the buffer an hour. A
 * result of {@link FeverTrendCalculator}.
 */
@Value.Immutable
@ValueType
public abstract class FeverTrend {
  FeverTrend() {}

  /**
   * Returns over how many points the rates were taken.
   *
   * @return the number of points, at least 2
   */
  public abstract int points();

  /**
   * Returns the point from which the trend leads on.
   *
   * @return the latest point of the chart
   */
  public abstract FeverPoint latest();

  /**
   * Returns how fast the buffer is used.
   *
   * @return the share of the buffer in an hour of working time, negative if it is won back
   */
  public abstract double consumedPerHour();

  /**
   * Returns how fast the chain goes forward.
   *
   * @return the share of the chain in an hour of working time, negative if estimates grew faster
   *     than work was done
   */
  public abstract double completedPerHour();

  /**
   * Returns how much working time is left until the red zone is reached at these rates.
   *
   * @return the working time from the latest point, zero in the red zone; empty if the chain will
   *     be completed first, the way does not lead to red, or not before the calendar ends
   */
  public abstract Optional<Duration> untilRed();

  /**
   * Returns when the red zone is reached at these rates.
   *
   * @return the instant, the latest point's in the red zone; empty whenever {@link #untilRed()} is
   */
  public abstract Optional<Instant> redAt();

  /**
   * Returns how many days are left until the red zone is reached at these rates.
   *
   * @return the days of 24 hours by the clock from the latest point; empty whenever {@link
   *     #untilRed()} is
   */
  public final OptionalDouble daysUntilRed() {
    return redAt()
        .map(red -> Duration.between(latest().instant(), red))
        .map(left -> OptionalDouble.of(Ratio.of(left, Duration.ofDays(1))))
        .orElse(OptionalDouble.empty());
  }

  /**
   * Returns the burn rate of the trend: buffer used by chain completed.
   *
   * @return the rate, negative if buffer is won back; empty if the chain does not go forward
   */
  public final OptionalDouble burnRate() {
    double rate = consumedPerHour() / completedPerHour();
    return completedPerHour() > 0 && Double.isFinite(rate)
        ? OptionalDouble.of(rate)
        : OptionalDouble.empty();
  }

  /**
   * Returns how much of the buffer will be used when the chain is completed at these rates.
   *
   * @return the share of the buffer, above 1 if it will not suffice; empty if the chain does not go
   *     forward
   */
  public final OptionalDouble consumedAtCompletion() {
    double missing = 1 - latest().chainCompleted();
    OptionalDouble rate = burnRate();
    return rate.isPresent()
        ? OptionalDouble.of(latest().bufferConsumed() + missing * rate.getAsDouble())
        : OptionalDouble.empty();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  static FeverTrendBuilder builder() {
    return new FeverTrendBuilder();
  }
}
