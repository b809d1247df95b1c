package dev.evenkeel.scheduling.peak.cover.internal;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.peak.cover.StaffingOffer;

/**
 * A time at which one person can be there.
 *
 * @param offer by which offer
 * @param use which parts of the time can be used
 * @param interval the time
 */
public record Window(StaffingOffer offer, Use use, Interval interval) {
  /** Which parts of a window can be used. */
  public enum Use {
    /** A stretch from its start, of any length. */
    FROM_START,
    /** A stretch up to its end, of any length. */
    UP_TO_END,
    /** All of it. */
    ANY
  }
}
