package dev.evenkeel.scheduling.queueing;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.queueing.internal.IncompleteGamma;
import dev.evenkeel.scheduling.queueing.internal.Inversion;
import dev.evenkeel.scheduling.queueing.internal.Limits;
import dev.evenkeel.scheduling.queueing.internal.LossSum;

/**
 * The Erlang B (loss) formula: contacts that arrive at random find all agents busy and go away.
 *
 * <p>With offered load {@code a} in erlang (contacts per hour × mean handle time in hours) and
 * {@code n} agents
 *
 * <pre>{@code
 * B(n, a) = (a^n / n!) / sum_{k=0..n} a^k / k!
 * 1 / B   = sum_{k=0..n} n (n-1) ... (n-k+1) / a^k
 * }</pre>
 *
 * <p>The second sum (A. K. Erlang 1917, in the form of D. L. Jagerman, "Some properties of the
 * Erlang loss function", Bell System Technical Journal 53, 1974) has positive terms only, so
 * nothing cancels; it is stopped when the rest, bounded by a geometric series, no longer counts.
 * This takes about six times the square root of {@code a} steps. Far above the load, where its
 * first terms grow, {@code B} is the Poisson probability of {@code n}, evaluated by its saddle
 * point (C. Loader, "Fast and accurate computation of binomial probabilities", 2000); the Poisson
 * tail that is left out there is below 1e-15 of the value.
 *
 * <p>Relative errors seen against references of 30 digits and more stay below 3e-13 from 1 to
 * 1,000,000 agents, wherever the value is a normal {@code double}.
 */
public final class ErlangB {
  private ErlangB() {}

  /**
   * Returns the probability that all agents are busy: the share of contacts that is lost.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, not negative
   * @return the probability, 1 without agents, 0 without load; 5 % is 0.05. Values below 4.9e-324
   *     are 0: see {@link #logBlockingProbability}
   * @throws IllegalArgumentException if the load is negative or not finite, or the number of agents
   *     is negative
   */
  public static double blockingProbability(double load, int agents) {
    Check.notNegative(load, "load");
    Check.notNegative(agents, "agents");
    if (agents == 0) {
      return 1;
    }
    if (load == 0) {
      return 0;
    }
    double inverse = LossSum.inverse(load, agents);
    return inverse < Double.POSITIVE_INFINITY
        ? 1 / inverse
        : StrictMath.exp(-LossSum.logInverse(load, agents));
  }

  /**
   * Returns the natural logarithm of the blocking probability, also where the probability itself is
   * too small for a {@code double}.
   *
   * @param load the offered load in erlang, finite and positive
   * @param agents the number of agents, not negative
   * @return the logarithm, 0 without agents
   * @throws IllegalArgumentException if the load is not positive or not finite, or the number of
   *     agents is negative
   */
  public static double logBlockingProbability(double load, int agents) {
    Check.positive(load, "load");
    Check.notNegative(agents, "agents");
    return agents == 0 ? 0 : -LossSum.logInverse(load, agents);
  }

  /**
   * Returns the probability of loss with a number of agents that may be broken, as fractions of
   * people arise before rounding: {@code 1 / B(x, a) = a int_0^inf e^(-a s) (1 + s)^x ds}
   * (Jagerman), which is the sum above for whole numbers and falls smoothly between them.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, finite and not negative
   * @return the probability, 1 without agents, else 0 without load; 5 % is 0.05
   * @throws IllegalArgumentException if an argument is negative or not finite
   */
  public static double blockingProbability(double load, double agents) {
    Check.notNegative(load, "load");
    Check.notNegative(agents, "agents");
    if (agents == 0 || load == 0) {
      return agents == 0 ? 1 : 0;
    }
    double inverse = IncompleteGamma.upper(agents + 1, load);
    return inverse < Double.POSITIVE_INFINITY
        ? 1 / inverse
        : StrictMath.exp(-IncompleteGamma.logUpper(agents + 1, load));
  }

  /**
   * Returns the least number of agents with which no more than a given share is lost.
   *
   * @param load the offered load in erlang, from 0 to 1e9
   * @param maximumBlocking the greatest share that may be lost, more than 0 and less than 1; 1 % is
   *     0.01
   * @return the number of agents, 0 without load
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static int leastAgents(double load, double maximumBlocking) {
    Check.inRange(load, 0, Limits.GREATEST_LOAD, "load");
    Limits.checkShare(maximumBlocking, "maximumBlocking");
    if (load == 0) {
      return 0;
    }
    // B >= 1 - n/a, because n agents carry no more than n erlang.
    int lowest = (int) (load * (1 - maximumBlocking));
    return Inversion.leastAgents(
        lowest, lowest, agents -> blockingProbability(load, agents) <= maximumBlocking);
  }

  /**
   * Returns the greatest load of which no more than a given share is lost.
   *
   * @param agents the number of agents, not negative
   * @param maximumBlocking the greatest share that may be lost, more than 0 and less than 1; 1 % is
   *     0.01
   * @return the load in erlang: the greatest {@code double} that keeps the limit; 0 without agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double greatestLoad(int agents, double maximumBlocking) {
    Check.notNegative(agents, "agents");
    Limits.checkShare(maximumBlocking, "maximumBlocking");
    // What is carried, a (1 - B), is below n.
    double beyond = StrictMath.nextUp(agents / (1 - maximumBlocking));
    return Inversion.greatestLoad(
        beyond, load -> blockingProbability(load, agents) <= maximumBlocking);
  }
}
