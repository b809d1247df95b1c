package dev.evenkeel.scheduling.staffing;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.queueing.internal.Limits;
import dev.evenkeel.scheduling.staffing.internal.Quantities;
import dev.evenkeel.scheduling.staffing.queue.SteadyQueue;
import java.time.Duration;

/**
 * What callers are promised: a share of all contacts that is answered within a time, such as 80 %
 * within 20 seconds.
 *
 * @param share the share, more than 0 and less than 1, since nobody can promise that no contact
 *     ever waits longer; 80 % is 0.80
 * @param within the longest wait that is in time, not negative; zero means without waiting
 */
public record ServiceTarget(double share, Duration within) implements StaffingTarget {
  /**
   * Checks the promise.
   *
   * @param share the share
   * @param within the longest wait that is in time
   * @throws NullPointerException if the time is null
   * @throws IllegalArgumentException if the share is not between 0 and 1, both excluded, or the
   *     time is negative
   */
  public ServiceTarget {
    Limits.checkShare(share, "share");
    Check.notNegative(within, "within");
  }

  /**
   * Returns the target with the given share and time.
   *
   * @param share the share, more than 0 and less than 1; 80 % is 0.80
   * @param within the longest wait that is in time, not negative
   * @return the target
   * @throws NullPointerException if the time is null
   * @throws IllegalArgumentException if the share is not between 0 and 1, both excluded, or the
   *     time is negative
   */
  public static ServiceTarget of(double share, Duration within) {
    return new ServiceTarget(share, within);
  }

  @Override
  public boolean isMetBy(SteadyQueue queue) {
    return queue.serviceLevel(within) >= share;
  }

  @Override
  public String aim() {
    return "answer " + this;
  }

  @Override
  public StaffingConstraint constraint() {
    return StaffingConstraint.SERVICE_TARGET;
  }

  /**
   * Returns the target in words, such as {@code 80 % within 20 s}.
   *
   * @return share and time, with all digits
   */
  @Override
  public String toString() {
    return Quantities.percent(share) + " within " + Quantities.secondsText(within);
  }
}
