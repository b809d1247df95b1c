package dev.evenkeel.scheduling.queueing;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.queueing.internal.Inversion;
import dev.evenkeel.scheduling.queueing.internal.Limits;
import dev.evenkeel.scheduling.queueing.internal.LossSum;
import dev.evenkeel.scheduling.queueing.internal.PatientQueue;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;

/**
 * The Erlang C (delay) formula: contacts that arrive at random find all agents busy, wait in order
 * of arrival and never give up.
 *
 * <p>With offered load {@code a} in erlang (contacts per hour × mean handle time in hours), {@code
 * n} agents, mean handle time {@code h} and the loss probability {@code B} of {@link ErlangB}
 *
 * <pre>{@code
 * C        = 1 / (rho + (1 - rho) / B),  rho = a / n
 * P(W > t) = C e^(-(n - a) t / h)
 * E[W]     = C h / (n - a)
 * E[Q]     = C a / (n - a)
 * }</pre>
 *
 * <p>(A. K. Erlang 1917; L. Kleinrock, "Queueing Systems" I, 1975, section 3.5.) Times may be in
 * any unit, but all of one call in the same.
 *
 * <p>If the load is not below the number of agents, the queue grows without end: everybody waits
 * longer than any given time, the service level is 0, and mean wait, percentiles and queue length
 * do not exist and are empty.
 *
 * <p>The searches for a least number of agents and for a greatest load are exact: they judge by the
 * formulas above, and an approximation serves only to begin near the answer.
 */
public final class ErlangC {
  private ErlangC() {}

  /**
   * Returns the probability that a contact has to wait.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, not negative
   * @return the probability; 1 if the load is not below the number of agents, else 0 without load
   * @throws IllegalArgumentException if the load is negative or not finite, or the number of agents
   *     is negative
   */
  public static double waitProbability(double load, int agents) {
    checkQueue(load, agents);
    if (load >= agents) {
      return 1;
    }
    if (load == 0) {
      return 0;
    }
    return PatientQueue.of(load, agents, 1).waiting();
  }

  /**
   * Returns the natural logarithm of the probability of waiting, also where the probability itself
   * is too small for a {@code double}.
   *
   * @param load the offered load in erlang, finite and positive
   * @param agents the number of agents, not negative
   * @return the logarithm, 0 if the load is not below the number of agents
   * @throws IllegalArgumentException if the load is not positive or not finite, or the number of
   *     agents is negative
   */
  public static double logWaitProbability(double load, int agents) {
    Check.positive(load, "load");
    Check.notNegative(agents, "agents");
    if (load >= agents) {
      return 0;
    }
    double waiting = PatientQueue.of(load, agents, 1).waiting();
    return waiting >= Double.MIN_NORMAL
        ? StrictMath.log(waiting)
        : -LossSum.logInverse(load, agents) - StrictMath.log1p(-load / agents);
  }

  /**
   * Returns the probability of waiting with a number of agents that may be broken, as fractions of
   * people arise before rounding: the formula above with the continued {@code B} of {@link
   * ErlangB#blockingProbability(double, double)}.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, finite and not negative
   * @return the probability; 1 if the load is not below the number of agents, else 0 without load
   * @throws IllegalArgumentException if an argument is negative or not finite
   */
  public static double waitProbability(double load, double agents) {
    Check.notNegative(load, "load");
    Check.notNegative(agents, "agents");
    if (load >= agents) {
      return 1;
    }
    return load == 0 ? 0 : PatientQueue.of(load, agents, 1).waiting();
  }

  /**
   * Returns the probability that a contact waits longer than a given time.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @param wait the time, not negative, in the unit of the handle time
   * @return the probability; 1 if the load is not below the number of agents, else 0 without load
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double waitLongerProbability(
      double load, int agents, double handleTime, double wait) {
    Check.positive(handleTime, "handleTime");
    Check.notNegative(wait, "wait");
    double waiting = waitProbability(load, agents);
    return load >= agents ? 1 : waiting * StrictMath.exp(-(agents - load) * (wait / handleTime));
  }

  /**
   * Returns the probability of waiting longer than a given time with a number of agents that may be
   * broken.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, finite and not negative
   * @param handleTime the mean handle time, positive
   * @param wait the time, not negative, in the unit of the handle time
   * @return the probability; 1 if the load is not below the number of agents, else 0 without load
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double waitLongerProbability(
      double load, double agents, double handleTime, double wait) {
    Check.positive(handleTime, "handleTime");
    Check.notNegative(wait, "wait");
    double waiting = waitProbability(load, agents);
    return load >= agents ? 1 : waiting * StrictMath.exp(-(agents - load) * (wait / handleTime));
  }

  /**
   * Returns the service level: the share of contacts answered in time.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @param within the longest wait that is in time, not negative, in the unit of the handle time
   * @return the share; 80 % is 0.80; 0 if the load is not below the number of agents, else 1
   *     without load
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double serviceLevel(double load, int agents, double handleTime, double within) {
    return 1 - waitLongerProbability(load, agents, handleTime, within);
  }

  /**
   * Returns the service level with a number of agents that may be broken.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, finite and not negative
   * @param handleTime the mean handle time, positive
   * @param within the longest wait that is in time, not negative, in the unit of the handle time
   * @return the share; 80 % is 0.80; 0 if the load is not below the number of agents, else 1
   *     without load
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double serviceLevel(double load, double agents, double handleTime, double within) {
    return 1 - waitLongerProbability(load, agents, handleTime, within);
  }

  /**
   * Returns the mean wait over all contacts, those that do not wait included.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @return the mean wait in the unit of the handle time; empty if the load is not below the number
   *     of agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static OptionalDouble meanWait(double load, int agents, double handleTime) {
    Check.positive(handleTime, "handleTime");
    double waiting = waitProbability(load, agents);
    return load >= agents
        ? OptionalDouble.empty()
        : OptionalDouble.of(waiting * (handleTime / (agents - load)));
  }

  /**
   * Returns the mean wait with a number of agents that may be broken.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, finite and not negative
   * @param handleTime the mean handle time, positive
   * @return the mean wait in the unit of the handle time; empty if the load is not below the number
   *     of agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static OptionalDouble meanWait(double load, double agents, double handleTime) {
    Check.positive(handleTime, "handleTime");
    double waiting = waitProbability(load, agents);
    return load >= agents
        ? OptionalDouble.empty()
        : OptionalDouble.of(waiting * (handleTime / (agents - load)));
  }

  /**
   * Returns the wait that a given share of contacts does not exceed: {@code h ln(C / (1 - p)) / (n
   * - a)}, or 0 where so many do not wait at all.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @param share the share {@code p}, at least 0 and less than 1; the 90th percentile is 0.90
   * @return the wait in the unit of the handle time; empty if the load is not below the number of
   *     agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static OptionalDouble waitPercentile(
      double load, int agents, double handleTime, double share) {
    Check.positive(handleTime, "handleTime");
    Check.notNegative(share, "share");
    Check.that(share < 1, "share must be less than 1 but was %s", share);
    double waiting = waitProbability(load, agents);
    if (load >= agents) {
      return OptionalDouble.empty();
    }
    double exceeding = 1 - share;
    return OptionalDouble.of(
        waiting <= exceeding
            ? 0
            : StrictMath.log(waiting / exceeding) * (handleTime / (agents - load)));
  }

  /**
   * Returns the mean number of contacts that wait.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, not negative
   * @return the mean length of the queue; empty if the load is not below the number of agents
   * @throws IllegalArgumentException if the load is negative or not finite, or the number of agents
   *     is negative
   */
  public static OptionalDouble meanQueueLength(double load, int agents) {
    double waiting = waitProbability(load, agents);
    return load >= agents
        ? OptionalDouble.empty()
        : OptionalDouble.of(waiting * (load / (agents - load)));
  }

  /**
   * Returns the share of their time that agents spend on contacts.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, not negative
   * @return {@code a / n}, at most 1; empty without agents
   * @throws IllegalArgumentException if the load is negative or not finite, or the number of agents
   *     is negative
   */
  public static OptionalDouble occupancy(double load, int agents) {
    checkQueue(load, agents);
    return agents == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, load / agents));
  }

  /**
   * Returns the least number of agents that answers a given share in time.
   *
   * @param load the offered load in erlang, from 0 to 1e9
   * @param handleTime the mean handle time, positive
   * @param share the share to be answered in time, more than 0 and less than 1; 80 % is 0.80
   * @param within the longest wait that is in time, not negative, in the unit of the handle time
   * @return the number of agents, more than the load; 0 without load
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static int leastAgents(double load, double handleTime, double share, double within) {
    checkSearch(load, handleTime, within, "within");
    Limits.checkShare(share, "share");
    if (load == 0) {
      return 0;
    }
    int guess = HalfinWhitt.agentsWithin(0.5 / Math.sqrt(load), load, within / handleTime, share);
    return leastAgents(
        load, guess, n -> waitLongerProbability(load, n, handleTime, within) <= 1 - share);
  }

  /**
   * Returns the least number of agents with which no more than a given share has to wait.
   *
   * @param load the offered load in erlang, from 0 to 1e9
   * @param maximum the greatest share that may wait, more than 0 and less than 1; 10 % is 0.10
   * @return the number of agents, more than the load; 0 without load
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static int leastAgentsForWaitProbability(double load, double maximum) {
    Check.inRange(load, 0, Limits.GREATEST_LOAD, "load");
    Limits.checkShare(maximum, "maximum");
    if (load == 0) {
      return 0;
    }
    int guess = HalfinWhitt.agentsWithin(0.5 / Math.sqrt(load), load, 0, 1 - maximum);
    return leastAgents(load, guess, n -> waitProbability(load, n) <= maximum);
  }

  /**
   * Returns the least number of agents with which the mean wait keeps a limit.
   *
   * @param load the offered load in erlang, from 0 to 1e9
   * @param handleTime the mean handle time, positive
   * @param maximum the longest mean wait allowed, positive, in the unit of the handle time
   * @return the number of agents, more than the load; 0 without load
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static int leastAgentsForMeanWait(double load, double handleTime, double maximum) {
    checkSearch(load, handleTime, maximum, "maximum");
    Check.positive(maximum, "maximum");
    return load == 0
        ? 0
        : leastAgents(load, 0, n -> meanWait(load, n, handleTime).orElseThrow() <= maximum);
  }

  /**
   * Returns the least number of agents, whole or broken, that answers a given share in time: what
   * is to be added over queues before it is rounded once.
   *
   * @param load the offered load in erlang, from 0 to 1e9
   * @param handleTime the mean handle time, positive
   * @param share the share to be answered in time, more than 0 and less than 1; 80 % is 0.80
   * @param within the longest wait that is in time, not negative, in the unit of the handle time
   * @return the number of agents: the least {@code double} that meets the target; 0 without load
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double leastFractionalAgents(
      double load, double handleTime, double share, double within) {
    int whole = leastAgents(load, handleTime, share, within);
    return Inversion.leastNumber(
        Math.max(load, whole - 1),
        whole,
        n -> waitLongerProbability(load, n, handleTime, within) <= 1 - share);
  }

  /**
   * Returns the greatest load of which a given share is answered in time.
   *
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @param share the share to be answered in time, more than 0 and less than 1; 80 % is 0.80
   * @param within the longest wait that is in time, not negative, in the unit of the handle time
   * @return the load in erlang: the greatest {@code double} that meets the target; 0 without agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double greatestLoad(int agents, double handleTime, double share, double within) {
    checkSearch(0, handleTime, within, "within");
    Limits.checkShare(share, "share");
    Check.notNegative(agents, "agents");
    return Inversion.greatestLoad(
        agents, load -> waitLongerProbability(load, agents, handleTime, within) <= 1 - share);
  }

  /**
   * Returns the longest mean handle time with which a given share is answered in time.
   *
   * @param rate the arrival rate, positive
   * @param agents the number of agents, not negative
   * @param share the share to be answered in time, more than 0 and less than 1; 80 % is 0.80
   * @param within the longest wait that is in time, not negative, in the unit of the rate
   * @return the time: the greatest {@code double} that meets the target; 0 without agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double greatestHandleTime(double rate, int agents, double share, double within) {
    Check.positive(rate, "rate");
    Check.notNegative(agents, "agents");
    Limits.checkShare(share, "share");
    Check.notNegative(within, "within");
    return Inversion.greatestLoad(
        Math.nextUp(agents / rate),
        time -> time == 0 || waitLongerProbability(rate * time, agents, time, within) <= 1 - share);
  }

  /**
   * Returns the longest mean handle time with which the mean wait keeps a limit.
   *
   * @param rate the arrival rate, positive
   * @param agents the number of agents, not negative
   * @param maximum the longest mean wait allowed, positive, in the unit of the rate
   * @return the time: the greatest {@code double} that keeps the limit; 0 without agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double greatestHandleTimeForMeanWait(double rate, int agents, double maximum) {
    Check.positive(rate, "rate");
    Check.notNegative(agents, "agents");
    Check.positive(maximum, "maximum");
    return Inversion.greatestLoad(
        Math.nextUp(agents / rate),
        time ->
            time == 0 || meanWait(rate * time, agents, time).orElse(Double.MAX_VALUE) <= maximum);
  }

  /**
   * Returns the greatest load of which no more than a given share has to wait.
   *
   * @param agents the number of agents, not negative
   * @param maximum the greatest share that may wait, more than 0 and less than 1; 10 % is 0.10
   * @return the load in erlang: the greatest {@code double} that keeps the limit; 0 without agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double greatestLoadForWaitProbability(int agents, double maximum) {
    Check.notNegative(agents, "agents");
    Limits.checkShare(maximum, "maximum");
    return Inversion.greatestLoad(agents, load -> waitProbability(load, agents) <= maximum);
  }

  /**
   * Returns the greatest load with which the mean wait keeps a limit.
   *
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @param maximum the longest mean wait allowed, positive, in the unit of the handle time
   * @return the load in erlang: the greatest {@code double} that keeps the limit; 0 without agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double greatestLoadForMeanWait(int agents, double handleTime, double maximum) {
    checkSearch(0, handleTime, maximum, "maximum");
    Check.positive(maximum, "maximum");
    Check.notNegative(agents, "agents");
    return Inversion.greatestLoad(
        agents, load -> meanWait(load, agents, handleTime).orElseThrow() <= maximum);
  }

  private static void checkQueue(double load, int agents) {
    Check.notNegative(load, "load");
    Check.notNegative(agents, "agents");
  }

  private static void checkSearch(double load, double handleTime, double time, String name) {
    Check.inRange(load, 0, Limits.GREATEST_LOAD, "load");
    Check.positive(handleTime, "handleTime");
    Check.notNegative(time, name);
  }

  private static int leastAgents(double load, int guess, IntPredicate suffices) {
    int lowest = (int) load + 1;
    return Inversion.leastAgents(lowest, Math.max(lowest, guess), suffices);
  }
}
