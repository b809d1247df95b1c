package dev.evenkeel.scheduling.explanation.internal;

import dev.evenkeel.scheduling.explanation.Obstacle;
import java.util.Comparator;

/**
 * An obstacle with its place in the chain of reasons.
 *
 * @param obstacle the obstacle
 * @param until the tick from which on it no longer stands in the way
 * @param activity the activity that it leads to, -1 if none
 * @param event the tick at which that activity gives the way free
 */
record Hindrance(Obstacle obstacle, long until, int activity, long event) {
  /** The last that stands in the way comes first; ties by cause, then by words. */
  static final Comparator<Hindrance> LAST_FIRST =
      Comparator.comparingLong(Hindrance::until)
          .reversed()
          .thenComparing(hindrance -> hindrance.obstacle().cause())
          .thenComparing(hindrance -> hindrance.obstacle().sentence());

  static final int NO_ACTIVITY = -1;

  /** Creates a hindrance that leads to no activity. */
  static Hindrance of(Obstacle obstacle, long until) {
    return new Hindrance(obstacle, until, NO_ACTIVITY, until);
  }
}
