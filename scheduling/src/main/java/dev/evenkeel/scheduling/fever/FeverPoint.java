package dev.evenkeel.scheduling.fever;

import dev.evenkeel.core.check.Check;
import java.time.Instant;
import java.util.OptionalDouble;

/**
 * How far a chain is and how much of its buffer is used, both as shares: a third is 0.333…
 *
 * @param instant the moment at which this was so
 * @param chainCompleted the completed share of the chain, 0 to 1
 * @param bufferConsumed the used share of the buffer: above 1 if it does not suffice, negative if
 *     the chain is ahead of the plan
 */
public record FeverPoint(Instant instant, double chainCompleted, double bufferConsumed) {
  /**
   * Checks the parts.
   *
   * @param instant the moment at which this was so
   * @param chainCompleted the completed share of the chain
   * @param bufferConsumed the used share of the buffer
   * @throws NullPointerException if the instant is null
   * @throws IllegalArgumentException if the completed share is not from 0 to 1, or the used share
   *     is infinite or not a number
   */
  public FeverPoint {
    Check.notNull(instant, "instant");
    Check.fraction(chainCompleted, "completed share of the chain");
    Check.finite(bufferConsumed, "used share of the buffer");
  }

  /**
   * Returns the burn rate: used share of the buffer / completed share of the chain. At 1 the buffer
   * lasts exactly to the end of the chain. Source: TOCICO Dictionary, "buffer burn rate".
   *
   * @return the rate, negative if the chain is ahead; empty if nothing of the chain is completed,
   *     or too little for the rate to be a number
   */
  public OptionalDouble burnRate() {
    double rate = bufferConsumed / chainCompleted;
    return Double.isFinite(rate) ? OptionalDouble.of(rate) : OptionalDouble.empty();
  }
}
