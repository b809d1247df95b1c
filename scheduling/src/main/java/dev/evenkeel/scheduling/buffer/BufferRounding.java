package dev.evenkeel.scheduling.buffer;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.buffer.internal.WorkTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * To what the size of a buffer is rounded.
 *
 * @param unit what a rounded buffer is a multiple of, positive
 * @param mode in which direction; {@link RoundingMode#CEILING} gives whole units that are never too
 *     small
 */
public record BufferRounding(Duration unit, RoundingMode mode) {
  /**
   * Checks the parts.
   *
   * @param unit what a rounded buffer is a multiple of
   * @param mode in which direction
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the unit is not positive, or the mode is {@link
   *     RoundingMode#UNNECESSARY}
   */
  public BufferRounding {
    Check.positive(unit, "unit");
    Check.that(
        Check.notNull(mode, "mode") != RoundingMode.UNNECESSARY,
        "mode must say in which direction to round but was %s",
        mode);
  }

  /**
   * Returns rounding up to whole units.
   *
   * @param unit what a rounded buffer is a multiple of, positive
   * @return the rounding
   * @throws NullPointerException if the unit is null
   * @throws IllegalArgumentException if the unit is not positive
   */
  public static BufferRounding up(Duration unit) {
    return new BufferRounding(unit, RoundingMode.CEILING);
  }

  /**
   * Returns a rounded size.
   *
   * @param size the size
   * @return the multiple of the unit
   * @throws NullPointerException if the size is null
   */
  public Duration round(Duration size) {
    BigDecimal units =
        WorkTime.nanos(Check.notNull(size, "size")).divide(WorkTime.nanos(unit), 0, mode);
    return WorkTime.ofNanos(units.multiply(WorkTime.nanos(unit)));
  }
}
