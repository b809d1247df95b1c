package dev.evenkeel.scheduling.simulation.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;

/**
 * Instants as fractions of ticks, and back.
 *
 * @param origin the beginning of tick 0
 * @param tick the length of a tick
 */
public record TickTime(Instant origin, Duration tick) {
  private static final int NANO_DIGITS = 9;
  private static final int MICRO_DIGITS = 6;

  /**
   * Returns the instant of a time in ticks, to the nearest microsecond.
   *
   * @param ticks the time from the origin on
   * @return the instant
   */
  public Instant instant(double ticks) {
    BigDecimal seconds =
        new BigDecimal(ticks)
            .multiply(seconds(tick))
            .setScale(MICRO_DIGITS, RoundingMode.HALF_EVEN);
    BigDecimal[] parts = seconds.divideAndRemainder(BigDecimal.ONE);
    return origin.plusSeconds(parts[0].longValueExact()).plusNanos(nanos(parts[1]));
  }

  private static long nanos(BigDecimal seconds) {
    return seconds.movePointRight(NANO_DIGITS).longValueExact();
  }

  double ticks(Instant instant) {
    return ticks(Duration.between(origin, instant));
  }

  double ticks(Duration duration) {
    double whole = duration.dividedBy(tick);
    Duration rest = duration.minus(tick.multipliedBy(duration.dividedBy(tick)));
    return whole + (double) rest.toNanos() / tick.toNanos();
  }

  private static BigDecimal seconds(Duration duration) {
    return BigDecimal.valueOf(duration.getSeconds())
        .add(BigDecimal.valueOf(duration.getNano(), NANO_DIGITS));
  }
}
