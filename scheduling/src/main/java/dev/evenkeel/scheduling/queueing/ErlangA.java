package dev.evenkeel.scheduling.queueing;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.queueing.internal.ImpatientQueue;
import dev.evenkeel.scheduling.queueing.internal.Inversion;
import dev.evenkeel.scheduling.queueing.internal.Limits;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * The Erlang A formulas: contacts that arrive at random find all agents busy, wait in order of
 * arrival, and give up when their patience, exponentially distributed, is at an end. Such a queue
 * is stable at any load.
 *
 * <p>With offered load {@code a} in erlang, {@code n} agents, arrival rate {@code lambda}, service
 * rate {@code mu = 1 / h}, abandonment rate {@code theta = 1 / patience}, {@code x = n mu / theta},
 * {@code y = lambda / theta} and the loss probability {@code B} of {@link ErlangB}
 *
 * <pre>{@code
 * E     = 1 / B(n - 1, a)
 * t_j   = y^j / (x (x+1) ... (x+j)),  S = sum_{j>=0} t_j
 * P(W > 0) = y S / (E + y S)
 * P(Ab)    = sum_{j>=1} j t_j / (E + y S)
 * E[W]     = P(Ab) / theta,  E[Q] = lambda E[W],  occupancy = a (1 - P(Ab)) / n
 * P(V > t) = y e^{y (1 - e^(-theta t)) - n mu t} S(x, y e^(-theta t)) / (E + y S)
 * P(W > t) = e^(-theta t) P(V > t)
 * }</pre>
 *
 * <p>where {@code V} is the wait of a contact that would never give up and {@code W} the wait until
 * the answer or until the contact gives up (C. Palm 1957; A. Mandelbaum and S. Zeltyn, "The
 * Palm/Erlang-A queue, with applications to call centers", 2005; "Call centers with impatient
 * customers: many-server asymptotics of the M/M/n+G queue", Queueing Systems 51, 2005). The sums
 * have positive terms only, and no difference of nearly equal numbers is taken.
 *
 * <p>Times may be in any unit, but all of one call in the same. A patience of positive infinity
 * means that nobody gives up: the formulas are then those of {@link ErlangC}. Without agents
 * everybody waits and gives up.
 *
 * <p>Methods with a {@code double} number of agents continue the formulas to broken numbers, as
 * {@link ErlangB} does: {@code x} may be any positive number as it stands, and {@code 1 / B(n - 1,
 * a)} is the continued one.
 *
 * <p>The searches for a least number of agents, a greatest load and a longest handle time are
 * exact: they bisect the formulas. The answer may lie below the load, as contacts that give up take
 * no agent. Where any load keeps a limit, as a limit on the mean wait above the patience, the
 * greatest one sought is 1e9 erlang.
 *
 * <p>Relative errors of probabilities of waiting and of abandonment and of mean waits stay below
 * 1e-12 against references of 30 digits, from 1 to 1,000,000 agents, in overload and for patience
 * of a second as well as of ten days. Where patience times agents exceeds 1e12 handle times near
 * the load, abandonment keeps an absolute error of 1e-12 instead.
 */
public final class ErlangA {
  /** The least share of an agent that a search tries: far below any that matters. */
  private static final double FEWEST = 1e-9;

  private ErlangA() {}

  /**
   * Returns the probability that a contact has to wait.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @return the probability; 0 without load, else 1 without agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double waitProbability(
      double load, int agents, double handleTime, double patience) {
    return ImpatientQueue.of(load, agents, handleTime, patience).waiting();
  }

  /**
   * Returns the probability that a contact waits longer than a given time: it has been neither
   * answered nor has it given up by then.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @param wait the time, not negative
   * @return the probability; 0 without load
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double waitLongerProbability(
      double load, int agents, double handleTime, double patience, double wait) {
    Check.notNegative(wait, "wait");
    return ImpatientQueue.of(load, agents, handleTime, patience).waitLonger(wait);
  }

  /**
   * Returns the probability that a contact that never gives up, among others that do, waits longer
   * than a given time.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience of the others, positive; positive infinity if nobody gives up
   * @param wait the time, not negative
   * @return the probability; 0 without load, else 1 without agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double virtualWaitLongerProbability(
      double load, int agents, double handleTime, double patience, double wait) {
    Check.notNegative(wait, "wait");
    return ImpatientQueue.of(load, agents, handleTime, patience).virtualWaitLonger(wait);
  }

  /**
   * Returns the share of all offered contacts that give up.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @return the share; 3 % is 0.03; 0 without load or with endless patience, else 1 without agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double abandonment(double load, int agents, double handleTime, double patience) {
    return ImpatientQueue.of(load, agents, handleTime, patience).abandonment();
  }

  /**
   * Returns the mean wait over all offered contacts: those answered at once, those answered later
   * and those that give up.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @return the mean wait; empty if nobody gives up and the load is not below the number of agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static OptionalDouble meanWait(
      double load, int agents, double handleTime, double patience) {
    return ImpatientQueue.of(load, agents, handleTime, patience).meanWait();
  }

  /**
   * Returns the probability that a contact has to wait with a number of agents that may be broken.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, finite and not negative
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @return the probability; 0 without load, else 1 without agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double waitProbability(
      double load, double agents, double handleTime, double patience) {
    return ImpatientQueue.of(load, agents, handleTime, patience).waiting();
  }

  /**
   * Returns the probability that a contact waits longer than a given time: it has been neither
   * answered nor has it given up by then. The number of agents may be broken.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, finite and not negative
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @param wait the time, not negative
   * @return the probability; 0 without load
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double waitLongerProbability(
      double load, double agents, double handleTime, double patience, double wait) {
    Check.notNegative(wait, "wait");
    return ImpatientQueue.of(load, agents, handleTime, patience).waitLonger(wait);
  }

  /**
   * Returns the share of all offered contacts that give up with a number of agents that may be
   * broken.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, finite and not negative
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @return the share; 3 % is 0.03; 0 without load or with endless patience, else 1 without agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double abandonment(double load, double agents, double handleTime, double patience) {
    return ImpatientQueue.of(load, agents, handleTime, patience).abandonment();
  }

  /**
   * Returns the mean wait over all offered contacts with a number of agents that may be broken.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, finite and not negative
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @return the mean wait; empty if nobody gives up and the load is not below the number of agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static OptionalDouble meanWait(
      double load, double agents, double handleTime, double patience) {
    return ImpatientQueue.of(load, agents, handleTime, patience).meanWait();
  }

  /**
   * Returns the mean number of contacts that wait.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @return the mean length of the queue; empty if nobody gives up and the load is not below the
   *     number of agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static OptionalDouble meanQueueLength(
      double load, int agents, double handleTime, double patience) {
    OptionalDouble meanWait = meanWait(load, agents, handleTime, patience);
    return meanWait.isPresent()
        ? OptionalDouble.of(load * (meanWait.getAsDouble() / handleTime))
        : meanWait;
  }

  /**
   * Returns the share of their time that agents spend on contacts.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @return the share, at most 1; empty without agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static OptionalDouble occupancy(
      double load, int agents, double handleTime, double patience) {
    ImpatientQueue queue = ImpatientQueue.of(load, agents, handleTime, patience);
    return agents == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.min(1, load * queue.answered() / agents));
  }

  /**
   * Returns the wait that a given share of all offered contacts does not exceed.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @param share the share, at least 0 and less than 1; the 90th percentile is 0.90
   * @return the wait, 0 where so many do not wait at all; empty if nobody gives up and the load is
   *     not below the number of agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static OptionalDouble waitPercentile(
      double load, int agents, double handleTime, double patience, double share) {
    Limits.checkPercentile(share);
    return ImpatientQueue.of(load, agents, handleTime, patience).waitExceededBy(1 - share);
  }

  /**
   * Returns the least number of agents with which no more than a given share has to wait.
   *
   * @param load the offered load in erlang, from 0 to 1e9
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @param maximum the greatest share that may wait, more than 0 and less than 1; 10 % is 0.10
   * @return the number of agents; 0 without load
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static int leastAgentsForWaitProbability(
      double load, double handleTime, double patience, double maximum) {
    return leastAgents(load, handleTime, patience, waitProbabilityUpTo(maximum));
  }

  /**
   * Returns the least number of agents with which the mean wait over all offered contacts keeps a
   * limit.
   *
   * @param load the offered load in erlang, from 0 to 1e9
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @param maximum the longest mean wait allowed, positive
   * @return the number of agents; 0 without load
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static int leastAgentsForMeanWait(
      double load, double handleTime, double patience, double maximum) {
    return leastAgents(load, handleTime, patience, meanWaitUpTo(maximum));
  }

  /**
   * Returns the least number of agents with which no more than a given share gives up.
   *
   * @param load the offered load in erlang, from 0 to 1e9
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @param maximum the greatest share that may give up, more than 0 and less than 1; 3 % is 0.03
   * @return the number of agents; 0 without load
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static int leastAgentsForAbandonment(
      double load, double handleTime, double patience, double maximum) {
    return leastAgents(load, handleTime, patience, abandonmentUpTo(maximum));
  }

  /**
   * Returns the greatest load with which no more than a given share has to wait.
   *
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @param maximum the greatest share that may wait, more than 0 and less than 1; 10 % is 0.10
   * @return the load in erlang, at most 1e9: the greatest {@code double} that keeps the limit; 0
   *     without agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double greatestLoadForWaitProbability(
      int agents, double handleTime, double patience, double maximum) {
    return greatestLoad(agents, handleTime, patience, waitProbabilityUpTo(maximum));
  }

  /**
   * Returns the greatest load with which the mean wait over all offered contacts keeps a limit.
   *
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @param maximum the longest mean wait allowed, positive
   * @return the load in erlang, at most 1e9: the greatest {@code double} that keeps the limit; 0
   *     without agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double greatestLoadForMeanWait(
      int agents, double handleTime, double patience, double maximum) {
    return greatestLoad(agents, handleTime, patience, meanWaitUpTo(maximum));
  }

  /**
   * Returns the greatest load with which no more than a given share gives up.
   *
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @param maximum the greatest share that may give up, more than 0 and less than 1; 3 % is 0.03
   * @return the load in erlang, at most 1e9: the greatest {@code double} that keeps the limit; 0
   *     without agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double greatestLoadForAbandonment(
      int agents, double handleTime, double patience, double maximum) {
    return greatestLoad(agents, handleTime, patience, abandonmentUpTo(maximum));
  }

  /**
   * Returns the longest mean handle time with which the mean wait over all offered contacts keeps a
   * limit.
   *
   * @param rate the arrival rate, positive
   * @param agents the number of agents, not negative
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @param maximum the longest mean wait allowed, positive
   * @return the time, at most that of 1e9 erlang: the greatest {@code double} that keeps the limit;
   *     0 without agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double greatestHandleTimeForMeanWait(
      double rate, int agents, double patience, double maximum) {
    return greatestHandleTime(rate, agents, patience, meanWaitUpTo(maximum));
  }

  /**
   * Returns the longest mean handle time with which no more than a given share gives up.
   *
   * @param rate the arrival rate, positive
   * @param agents the number of agents, not negative
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @param maximum the greatest share that may give up, more than 0 and less than 1; 3 % is 0.03
   * @return the time, at most that of 1e9 erlang: the greatest {@code double} that keeps the limit;
   *     0 without agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double greatestHandleTimeForAbandonment(
      double rate, int agents, double patience, double maximum) {
    return greatestHandleTime(rate, agents, patience, abandonmentUpTo(maximum));
  }

  private static Predicate<ImpatientQueue> waitProbabilityUpTo(double maximum) {
    Limits.checkShare(maximum, "maximum");
    return queue -> queue.waiting() <= maximum;
  }

  private static Predicate<ImpatientQueue> meanWaitUpTo(double maximum) {
    Check.positive(maximum, "maximum");
    return queue -> queue.meanWait().orElse(Double.POSITIVE_INFINITY) <= maximum;
  }

  private static Predicate<ImpatientQueue> abandonmentUpTo(double maximum) {
    Limits.checkShare(maximum, "maximum");
    return queue -> queue.abandonment() <= maximum;
  }

  /** Returns the least number of agents whose queue suffices; the search begins at the load. */
  static int leastAgents(
      double load, double handleTime, double patience, Predicate<ImpatientQueue> suffices) {
    Check.inRange(load, 0, Limits.GREATEST_LOAD, "load");
    return Inversion.leastAgents(
        0, (int) load, n -> suffices.test(ImpatientQueue.of(load, n, handleTime, patience)));
  }

  /** Returns the least number of agents, whole or broken, whose queue suffices. */
  static double leastFractionalAgents(
      double load, double handleTime, double patience, Predicate<ImpatientQueue> suffices) {
    int whole = leastAgents(load, handleTime, patience, suffices);
    if (whole == 0) {
      return 0;
    }
    return Inversion.leastNumber(
        Math.max(FEWEST, whole - 1),
        whole,
        n -> suffices.test(ImpatientQueue.of(load, n, handleTime, patience)));
  }

  /** Returns the greatest load whose queue suffices. */
  static double greatestLoad(
      int agents, double handleTime, double patience, Predicate<ImpatientQueue> suffices) {
    ImpatientQueue.of(0, agents, handleTime, patience);
    if (agents == 0) {
      return 0;
    }
    return Inversion.greatestLoad(
        Math.nextUp(Limits.GREATEST_LOAD),
        load -> suffices.test(ImpatientQueue.of(load, agents, handleTime, patience)));
  }

  /** Returns the longest handle time whose queue suffices. */
  static double greatestHandleTime(
      double rate, int agents, double patience, Predicate<ImpatientQueue> suffices) {
    Check.positive(rate, "rate");
    ImpatientQueue.of(0, agents, 1, patience);
    if (agents == 0) {
      return 0;
    }
    return Inversion.greatestLoad(
        Math.nextUp(Limits.GREATEST_LOAD / rate),
        time -> suffices.test(ImpatientQueue.of(rate * time, agents, time, patience)));
  }
}
