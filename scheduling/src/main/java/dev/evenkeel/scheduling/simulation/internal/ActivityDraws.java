package dev.evenkeel.scheduling.simulation.internal;

import dev.evenkeel.core.id.ActivityId;

/** Which draws belong to which activity. */
public final class ActivityDraws {
  private ActivityDraws() {}

  /**
   * Returns the variable of an activity. It hangs on its name alone, so that a new activity changes
   * no other's draws: the hash FNV-1a of 64 bits.
   *
   * @param id the activity
   * @return the variable, for {@link dev.evenkeel.core.uncertainty.Draws}
   */
  public static long variable(ActivityId id) {
    long hash = 0xCBF29CE484222325L;
    for (int k = 0; k < id.value().length(); k++) {
      hash = (hash ^ id.value().charAt(k)) * 0x100000001B3L;
    }
    return hash;
  }
}
