package dev.evenkeel.scheduling.fever.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * How much time on a calendar work takes.
 *
 * @param span the working time of the calendar
 * @param work the work that is done in it, positive
 */
public record Pace(Duration span, Duration work) {
  private static final int NANO_DIGITS = 9;
  private static final Pace EVEN = new Pace(Duration.ofSeconds(1), Duration.ofSeconds(1));

  /**
   * Returns the pace of some work.
   *
   * @param span the working time of the calendar, not negative
   * @param work the work that is done in it, not negative
   * @return the pace; an hour in an hour if there is no work
   */
  public static Pace of(Duration span, Duration work) {
    return work.isZero() ? EVEN : new Pace(span, work);
  }

  /**
   * Returns how much time other work takes at this pace.
   *
   * @param other the work, negative for work that is saved
   * @return the working time of the calendar, to the nearest nanosecond
   */
  public Duration onCalendar(Duration other) {
    if (span.equals(work)) {
      return other;
    }
    BigDecimal[] parts =
        seconds(other)
            .multiply(seconds(span))
            .divide(seconds(work), NANO_DIGITS, RoundingMode.HALF_EVEN)
            .divideAndRemainder(BigDecimal.ONE);
    return Duration.ofSeconds(
        parts[0].longValueExact(), parts[1].movePointRight(NANO_DIGITS).longValueExact());
  }

  private static BigDecimal seconds(Duration duration) {
    return BigDecimal.valueOf(duration.getSeconds())
        .add(BigDecimal.valueOf(duration.getNano(), NANO_DIGITS));
  }
}
