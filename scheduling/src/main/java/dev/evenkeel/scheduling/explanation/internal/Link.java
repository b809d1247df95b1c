package dev.evenkeel.scheduling.explanation.internal;

import dev.evenkeel.scheduling.explanation.Cause;

/**
 * What an activity waits for in the chain of reasons.
 *
 * @param activity the activity that comes before in the chain, -1 if the chain ends here
 * @param event the tick at which that activity gives the way free
 * @param limit the tick up to which waiting is prescribed after the event
 * @param cause how the time that the activity before takes is counted; at the end of the chain what
 *     the limit is
 */
record Link(int activity, long event, long limit, Cause cause) {
  /** Returns whether the chain ends here. */
  boolean isEnd() {
    return activity == Hindrance.NO_ACTIVITY;
  }
}
