package dev.evenkeel.scheduling.dispatch;

import dev.evenkeel.core.check.Check;
import java.time.Duration;

/**
 * What is given way on when a ticket has waited for some time and nobody is free who has all that
 * it needs.
 *
 * @param after the wait from the arrival, after which this holds, positive
 * @param levelsLower by how many levels each skill may be lower than needed, 0 to 5; a skill whose
 *     least level comes down to 0 need not be there at all
 * @param extraTickets how many tickets agents may have open beyond their load limit, not negative
 */
public record FallBack(Duration after, int levelsLower, int extraTickets) {
  private static final int ALL_LEVELS = 5;

  /**
   * Checks the parts.
   *
   * @param after the wait after which this holds
   * @param levelsLower by how many levels each skill may be lower
   * @param extraTickets how many tickets beyond the load limit
   * @throws NullPointerException if the wait is null
   * @throws IllegalArgumentException if the wait is not positive, the levels are not between 0 and
   *     5, or the extra tickets are negative
   */
  public FallBack {
    Check.positive(after, "after");
    Check.inRange(levelsLower, 0, ALL_LEVELS, "levels lower");
    Check.notNegative(extraTickets, "extra tickets");
  }

  /**
   * Returns a fall-back to less skilled agents.
   *
   * @param after the wait after which it holds, positive
   * @param levelsLower by how many levels each skill may be lower, 0 to 5
   * @return the fall-back, which keeps to the load limits
   * @throws NullPointerException if the wait is null
   * @throws IllegalArgumentException if the wait is not positive or the levels are not between 0
   *     and 5
   */
  public static FallBack lowerLevel(Duration after, int levelsLower) {
    return new FallBack(after, levelsLower, 0);
  }
}
