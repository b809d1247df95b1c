package dev.evenkeel.scheduling.queueing;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.queueing.internal.Limits;

/**
 * What a service level is a share of, where contacts give up. With {@code V} the share answered
 * within the time, {@code Ab} the share that gives up, {@code AbT} the share that gives up within
 * the time, the three definitions in use differ widely: 100 erlang of 240 s and a patience of 60 s
 * need 91 agents for 80 % in 20 s by the first, 84 by the second and 85 by the third.
 *
 * <p>If nobody gives up, all three are the service level of {@link ErlangC}.
 */
public enum ServiceLevelDefinition {
  /** Answered in time over all that were offered: {@code V}. */
  ANSWERED_IN_TIME_OF_OFFERED {
    @Override
    double share(PalmQueue queue, double u) {
      return answeredWithin(queue, u);
    }
  },

  /** Answered in time over all that were answered: {@code V / (1 - Ab)}. */
  ANSWERED_IN_TIME_OF_ANSWERED {
    @Override
    double share(PalmQueue queue, double u) {
      return Math.min(1, answeredWithin(queue, u) / queue.answered());
    }
  },

  /**
   * Answered in time over all that were offered and did not give up within the time: {@code V / (1
   * - AbT)}.
   */
  ANSWERED_IN_TIME_OF_OFFERED_WITHOUT_SHORT_ABANDONS {
    @Override
    double share(PalmQueue queue, double u) {
      double inTime = answeredWithin(queue, u);
      double waitingLonger = StrictMath.exp(-u) * queue.virtualWaitLonger(u);
      return inTime == 0 ? 0 : inTime / (inTime + waitingLonger);
    }
  };

  abstract double share(PalmQueue queue, double u);

  /**
   * Returns the service level by this definition.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @param within the longest wait that is in time, not negative, in the same unit
   * @return the share; 80 % is 0.80; 1 without load, else 0 without agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public double serviceLevel(
      double load, int agents, double handleTime, double patience, double within) {
    Check.notNegative(load, "load");
    Check.notNegative(agents, "agents");
    Check.positive(handleTime, "handleTime");
    Limits.checkPatience(patience);
    Check.notNegative(within, "within");
    if (load == 0 || agents == 0) {
      return load == 0 ? 1 : 0;
    }
    return patience == Double.POSITIVE_INFINITY
        ? ErlangC.serviceLevel(load, agents, handleTime, within)
        : share(PalmQueue.of(load, agents, handleTime, patience), within / patience);
  }

  private static double answeredWithin(PalmQueue queue, double u) {
    double later = Math.max(0, queue.answeredAfter(0) - queue.answeredAfter(u));
    return Math.min(1, queue.idle() + later);
  }
}
