package dev.evenkeel.scheduling.buffer.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Function;

/** Arithmetic on durations that neither overflows nor rounds where it need not. */
public final class WorkTime {
  private static final double NANOS = 1e9;

  private WorkTime() {}

  /**
   * Returns a duration in nanoseconds.
   *
   * @param duration the duration
   * @return the nanoseconds, a whole number
   */
  public static BigDecimal nanos(Duration duration) {
    return BigDecimal.valueOf(duration.getSeconds())
        .movePointRight(9)
        .add(BigDecimal.valueOf(duration.getNano()));
  }

  /**
   * Returns a duration of whole nanoseconds.
   *
   * @param nanos the nanoseconds
   * @return the duration
   */
  public static Duration ofNanos(BigDecimal nanos) {
    BigDecimal[] parts = nanos.divideAndRemainder(BigDecimal.valueOf(1_000_000_000));
    return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
  }

  /**
   * Returns duration · numerator / denominator, rounded up to a nanosecond.
   *
   * @param duration the duration
   * @param numerator what it is multiplied by
   * @param denominator what it is divided by, not zero
   * @return the scaled duration
   */
  public static Duration scaledUp(Duration duration, Duration numerator, Duration denominator) {
    return ofNanos(
        nanos(duration)
            .multiply(nanos(numerator))
            .divide(nanos(denominator), 0, RoundingMode.CEILING));
  }

  /**
   * Returns duration · numerator / denominator, rounded down to a nanosecond.
   *
   * @param duration the duration
   * @param numerator what it is multiplied by
   * @param denominator what it is divided by, not zero
   * @return the scaled duration
   */
  public static Duration scaledDown(Duration duration, Duration numerator, Duration denominator) {
    return ofNanos(
        nanos(duration)
            .multiply(nanos(numerator))
            .divide(nanos(denominator), 0, RoundingMode.FLOOR));
  }

  /**
   * Returns a duration in seconds.
   *
   * @param duration the duration
   * @return the nearest number
   */
  public static double seconds(Duration duration) {
    return duration.getSeconds() + duration.getNano() / NANOS;
  }

  /**
   * Returns a duration of seconds to the nearest nanosecond.
   *
   * @param seconds the seconds, not negative
   * @return the duration
   */
  public static Duration ofSeconds(double seconds) {
    long whole = (long) seconds;
    return Duration.ofSeconds(whole, StrictMath.round((seconds - whole) * NANOS));
  }

  /**
   * Returns a sum.
   *
   * @param <T> the type of the parts
   * @param parts the parts
   * @param term what is added up
   * @return the sum, zero if there are no parts
   */
  public static <T> Duration sum(Collection<T> parts, Function<T, Duration> term) {
    return parts.stream().map(term).reduce(Duration.ZERO, Duration::plus);
  }
}
