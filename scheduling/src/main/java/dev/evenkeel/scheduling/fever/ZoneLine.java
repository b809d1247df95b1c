package dev.evenkeel.scheduling.fever;

import dev.evenkeel.core.check.Check;

/**
 * A straight line between two zones of a fever chart: the consumption of the buffer, as a share of
 * the buffer, that it allows while the chain goes forward; a third is 0.333…
 *
 * @param atStart the share allowed when nothing of the chain is done, not negative
 * @param atCompletion the share allowed when the whole chain is done, not negative
 */
public record ZoneLine(double atStart, double atCompletion) {
  /**
   * Checks the shares.
   *
   * @param atStart the share allowed when nothing of the chain is done
   * @param atCompletion the share allowed when the whole chain is done
   * @throws IllegalArgumentException if a share is negative, infinite or not a number
   */
  public ZoneLine {
    Check.notNegative(atStart, "share at the start");
    Check.notNegative(atCompletion, "share at completion");
  }

  /**
   * Returns a line that allows the same share all the time.
   *
   * @param share the share of the buffer, not negative
   * @return the horizontal line
   * @throws IllegalArgumentException if the share is negative, infinite or not a number
   */
  public static ZoneLine horizontal(double share) {
    return new ZoneLine(share, share);
  }

  /**
   * Returns the share that the line allows: <i>y(p) = atStart + p · (atCompletion − atStart)</i>.
   *
   * @param completed the completed share <i>p</i> of the chain, 0 to 1
   * @return the share of the buffer, not negative
   * @throws IllegalArgumentException if the completed share is not from 0 to 1
   */
  public double at(double completed) {
    Check.fraction(completed, "completed share of the chain");
    // The form that is exact for a horizontal line and at both ends.
    return completed == 1 ? atCompletion : atStart + completed * (atCompletion - atStart);
  }
}
