package dev.evenkeel.core.time.internal;

import java.time.Duration;

/**
 * Which instant is meant among those before which equally much has been worked: between a closing
 * and the next opening the work done does not change.
 */
public enum Edge {
  /** The first of them, at which an opening ends. */
  EARLIEST(-1),

  /** The last of them, at which the next opening begins. */
  LATEST(0);

  private final int shift;

  Edge(int shift) {
    this.shift = shift;
  }

  /**
   * Returns which unit of work (nanosecond or tick) touches the instant sought, counted from 0: the
   * last one done ends at the earliest instant, the next one begins at the latest.
   *
   * @param worked the work before the instant
   * @return the number of the unit
   */
  public long unit(long worked) {
    return worked + shift;
  }

  /** Returns whether the instant sought comes after a place before which some work is done. */
  boolean isAfter(Duration before, Duration worked) {
    int order = before.compareTo(worked);
    return order < 0 || (order == 0 && this == LATEST);
  }
}
