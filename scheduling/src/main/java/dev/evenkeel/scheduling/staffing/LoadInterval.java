package dev.evenkeel.scheduling.staffing;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.queueing.internal.Limits;
import dev.evenkeel.scheduling.staffing.internal.Quantities;
import java.time.Duration;

/**
 * The contacts expected to arrive in one interval of time, at a steady rate within it, and how long
 * each keeps an agent busy.
 *
 * @param interval when they arrive, not empty
 * @param contacts how many are expected, a mean: not negative, fractions allowed
 * @param handleTime the mean time from answer to end of the work afterwards; positive, or zero
 *     where no contacts are expected
 */
public record LoadInterval(Interval interval, double contacts, Duration handleTime) {
  /**
   * Checks the load.
   *
   * @param interval when the contacts arrive
   * @param contacts how many are expected
   * @param handleTime the mean handle time
   * @throws NullPointerException if the interval or the handle time is null
   * @throws IllegalArgumentException if the interval is empty, the contacts are negative or not
   *     finite, the handle time is negative, or zero although contacts are expected, or the offered
   *     load exceeds 1e9 erlang
   */
  public LoadInterval {
    Check.notNull(interval, "interval");
    Check.positive(interval.length(), "length", "load interval", interval);
    Check.notNegative(contacts, "contacts", "load interval", interval);
    Check.notNegative(handleTime, "handle time", "load interval", interval);
    if (contacts > 0) {
      Check.positive(handleTime, "handle time", "load interval", interval);
    }
    double load = offeredLoad(interval, contacts, handleTime);
    Check.atMost(load, Limits.GREATEST_LOAD, "offered load", "load interval", interval);
  }

  /**
   * Returns the load with the given parts.
   *
   * @param interval when the contacts arrive, not empty
   * @param contacts how many are expected, not negative
   * @param handleTime the mean handle time, positive, or zero where no contacts are expected
   * @return the load of the interval
   * @throws NullPointerException if the interval or the handle time is null
   * @throws IllegalArgumentException if the interval is empty, the contacts are negative or not
   *     finite, the handle time is negative, or zero although contacts are expected, or the offered
   *     load exceeds 1e9 erlang
   */
  public static LoadInterval of(Interval interval, double contacts, Duration handleTime) {
    return new LoadInterval(interval, contacts, handleTime);
  }

  /**
   * Returns the mean number of agents that are kept busy: contacts × handle time / length of the
   * interval.
   *
   * @return the offered load in erlang, from 0 to 1e9
   */
  public double offeredLoad() {
    return offeredLoad(interval, contacts, handleTime);
  }

  private static double offeredLoad(Interval interval, double contacts, Duration handleTime) {
    return contacts * Quantities.seconds(handleTime) / Quantities.seconds(interval.length());
  }
}
