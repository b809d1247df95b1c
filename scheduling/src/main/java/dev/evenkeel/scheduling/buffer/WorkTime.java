package dev.evenkeel.scheduling.buffer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Function;

/** Arithmetic on durations that neither overflows nor rounds where it need not. */
final class WorkTime {
  private static final double NANOS = 1e9;

  private WorkTime() {}

  static BigDecimal nanos(Duration duration) {
    return BigDecimal.valueOf(duration.getSeconds())
        .movePointRight(9)
        .add(BigDecimal.valueOf(duration.getNano()));
  }

  /** Returns a duration of whole nanoseconds. */
  static Duration ofNanos(BigDecimal nanos) {
    BigDecimal[] parts = nanos.divideAndRemainder(BigDecimal.valueOf(1_000_000_000));
    return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
  }

  /** Returns duration · numerator / denominator, rounded up to a nanosecond. */
  static Duration scaledUp(Duration duration, Duration numerator, Duration denominator) {
    return ofNanos(
        nanos(duration)
            .multiply(nanos(numerator))
            .divide(nanos(denominator), 0, RoundingMode.CEILING));
  }

  static double seconds(Duration duration) {
    return duration.getSeconds() + duration.getNano() / NANOS;
  }

  /** Returns a duration of seconds to the nearest nanosecond. */
  static Duration ofSeconds(double seconds) {
    long whole = (long) seconds;
    return Duration.ofSeconds(whole, StrictMath.round((seconds - whole) * NANOS));
  }

  static <T> Duration sum(Collection<T> parts, Function<T, Duration> term) {
    return parts.stream().map(term).reduce(Duration.ZERO, Duration::plus);
  }
}
