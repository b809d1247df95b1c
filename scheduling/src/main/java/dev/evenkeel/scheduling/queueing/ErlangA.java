package dev.evenkeel.scheduling.queueing;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.queueing.internal.Inversion;
import dev.evenkeel.scheduling.queueing.internal.Limits;
import java.util.OptionalDouble;

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
 * <p>Relative errors of probabilities of waiting and of abandonment and of mean waits stay below
 * 1e-12 against references of 30 digits, from 1 to 1,000,000 agents, in overload and for patience
 * of a second as well as of ten days. Where patience times agents exceeds 1e12 handle times near
 * the load, abandonment keeps an absolute error of 1e-12 instead.
 */
public final class ErlangA {
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
    check(load, agents, handleTime, patience);
    if (patience == Double.POSITIVE_INFINITY) {
      return load == 0 ? 0 : ErlangC.waitProbability(load, agents);
    }
    if (load == 0 || agents == 0) {
      return load == 0 ? 0 : 1;
    }
    return PalmQueue.of(load, agents, handleTime, patience).waiting();
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
    check(load, agents, handleTime, patience);
    Check.notNegative(wait, "wait");
    if (load == 0) {
      return 0;
    }
    if (patience == Double.POSITIVE_INFINITY) {
      return ErlangC.waitLongerProbability(load, agents, handleTime, wait);
    }
    double u = wait / patience;
    return StrictMath.exp(-u)
        * (agents == 0 ? 1 : PalmQueue.of(load, agents, handleTime, patience).virtualWaitLonger(u));
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
    check(load, agents, handleTime, patience);
    Check.notNegative(wait, "wait");
    if (load == 0) {
      return 0;
    }
    if (patience == Double.POSITIVE_INFINITY) {
      return ErlangC.waitLongerProbability(load, agents, handleTime, wait);
    }
    return agents == 0
        ? 1
        : PalmQueue.of(load, agents, handleTime, patience).virtualWaitLonger(wait / patience);
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
    check(load, agents, handleTime, patience);
    if (load == 0 || patience == Double.POSITIVE_INFINITY) {
      return 0;
    }
    return agents == 0 ? 1 : PalmQueue.of(load, agents, handleTime, patience).abandonment();
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
    check(load, agents, handleTime, patience);
    if (load == 0) {
      return OptionalDouble.of(0);
    }
    return patience == Double.POSITIVE_INFINITY
        ? ErlangC.meanWait(load, agents, handleTime)
        : OptionalDouble.of(patience * abandonment(load, agents, handleTime, patience));
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
    check(load, agents, handleTime, patience);
    if (load == 0 || agents == 0 || patience == Double.POSITIVE_INFINITY) {
      return ErlangC.occupancy(load, agents);
    }
    double answered = PalmQueue.of(load, agents, handleTime, patience).answered();
    return OptionalDouble.of(Math.min(1, load * answered / agents));
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
    check(load, agents, handleTime, patience);
    Limits.checkPercentile(share);
    if (load == 0) {
      return OptionalDouble.of(0);
    }
    if (patience == Double.POSITIVE_INFINITY) {
      return ErlangC.waitPercentile(load, agents, handleTime, share);
    }
    double exceeding = 1 - share;
    double longest = -StrictMath.log(exceeding);
    if (agents == 0) {
      return OptionalDouble.of(patience * longest);
    }
    PalmQueue queue = PalmQueue.of(load, agents, handleTime, patience);
    // P(W > t) <= e^(-theta t), so the percentile is no longer than that of the patience.
    double u =
        Inversion.greatestLoad(
            Math.nextUp(longest),
            time -> StrictMath.exp(-time) * queue.virtualWaitLonger(time) > exceeding);
    return OptionalDouble.of(patience * u);
  }

  private static void check(double load, int agents, double handleTime, double patience) {
    Check.notNegative(load, "load");
    Check.notNegative(agents, "agents");
    Check.positive(handleTime, "handleTime");
    Limits.checkPatience(patience);
  }
}
