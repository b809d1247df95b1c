package dev.evenkeel.scheduling.queueing;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.queueing.internal.ImpatientQueue;
import dev.evenkeel.scheduling.queueing.internal.Limits;
import java.util.function.Predicate;

/**
 * What a service level is a share of, where contacts give up. With {@code V} the share answered
 * within the time, {@code Ab} the share that gives up, {@code AbT} the share that gives up within
 * the time, the three definitions in use differ widely: 100 erlang of 240 s and a patience of 60 s
 * need 91 agents for 80 % in 20 s by the first, 84 by the second and 85 by the third.
 *
 * <p>If nobody gives up, all three are the service level of {@link ErlangC}. All three rise with
 * the number of agents and fall with the load, so that the searches here are exact; the answer may
 * lie below the load.
 */
public enum ServiceLevelDefinition {
  /** Answered in time over all that were offered: {@code V}. */
  ANSWERED_IN_TIME_OF_OFFERED {
    @Override
    double share(ImpatientQueue queue, double within) {
      return queue.answeredWithin(within);
    }
  },

  /** Answered in time over all that were answered: {@code V / (1 - Ab)}. */
  ANSWERED_IN_TIME_OF_ANSWERED {
    @Override
    double share(ImpatientQueue queue, double within) {
      double inTime = queue.answeredWithin(within);
      return inTime == 0 ? 0 : Math.min(1, inTime / queue.answered());
    }
  },

  /**
   * Answered in time over all that were offered and did not give up within the time: {@code V / (1
   * - AbT)}.
   */
  ANSWERED_IN_TIME_OF_OFFERED_WITHOUT_SHORT_ABANDONS {
    @Override
    double share(ImpatientQueue queue, double within) {
      double inTime = queue.answeredWithin(within);
      return inTime == 0 ? 0 : inTime / (inTime + queue.waitLonger(within));
    }
  };

  abstract double share(ImpatientQueue queue, double within);

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
    Check.notNegative(within, "within");
    return share(ImpatientQueue.of(load, agents, handleTime, patience), within);
  }

  /**
   * Returns the service level by this definition with a number of agents that may be broken.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, finite and not negative
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @param within the longest wait that is in time, not negative, in the same unit
   * @return the share; 80 % is 0.80; 1 without load, else 0 without agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public double serviceLevel(
      double load, double agents, double handleTime, double patience, double within) {
    Check.notNegative(within, "within");
    return share(ImpatientQueue.of(load, agents, handleTime, patience), within);
  }

  /**
   * Returns the least number of agents that meets a target by this definition.
   *
   * @param load the offered load in erlang, from 0 to 1e9
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @param share the share to be answered in time, more than 0 and less than 1; 80 % is 0.80
   * @param within the longest wait that is in time, not negative, in the same unit
   * @return the number of agents; 0 without load
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public int leastAgents(
      double load, double handleTime, double patience, double share, double within) {
    return patience == Double.POSITIVE_INFINITY
        ? ErlangC.leastAgents(load, handleTime, share, within)
        : ErlangA.leastAgents(load, handleTime, patience, target(share, within));
  }

  /**
   * Returns the least number of agents, whole or broken, that meets a target by this definition:
   * what is to be added over queues before it is rounded once.
   *
   * @param load the offered load in erlang, from 0 to 1e9
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @param share the share to be answered in time, more than 0 and less than 1; 80 % is 0.80
   * @param within the longest wait that is in time, not negative, in the same unit
   * @return the number of agents: the least {@code double} that meets the target; 0 without load
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public double leastFractionalAgents(
      double load, double handleTime, double patience, double share, double within) {
    return patience == Double.POSITIVE_INFINITY
        ? ErlangC.leastFractionalAgents(load, handleTime, share, within)
        : ErlangA.leastFractionalAgents(load, handleTime, patience, target(share, within));
  }

  /**
   * Returns the greatest load that meets a target by this definition.
   *
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @param share the share to be answered in time, more than 0 and less than 1; 80 % is 0.80
   * @param within the longest wait that is in time, not negative, in the same unit
   * @return the load in erlang, at most 1e9: the greatest {@code double} that meets the target; 0
   *     without agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public double greatestLoad(
      int agents, double handleTime, double patience, double share, double within) {
    return patience == Double.POSITIVE_INFINITY
        ? ErlangC.greatestLoad(agents, handleTime, share, within)
        : ErlangA.greatestLoad(agents, handleTime, patience, target(share, within));
  }

  /**
   * Returns the longest mean handle time that meets a target by this definition.
   *
   * @param rate the arrival rate, positive
   * @param agents the number of agents, not negative
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @param share the share to be answered in time, more than 0 and less than 1; 80 % is 0.80
   * @param within the longest wait that is in time, not negative, in the same unit
   * @return the time, at most that of 1e9 erlang: the greatest {@code double} that meets the
   *     target; 0 without agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public double greatestHandleTime(
      double rate, int agents, double patience, double share, double within) {
    return patience == Double.POSITIVE_INFINITY
        ? ErlangC.greatestHandleTime(rate, agents, share, within)
        : ErlangA.greatestHandleTime(rate, agents, patience, target(share, within));
  }

  private Predicate<ImpatientQueue> target(double share, double within) {
    Limits.checkShare(share, "share");
    Check.notNegative(within, "within");
    return queue -> share(queue, within) >= share;
  }
}
