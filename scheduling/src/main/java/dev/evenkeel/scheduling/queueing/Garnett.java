package dev.evenkeel.scheduling.queueing;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.queueing.internal.NormalTail;

/**
 * The square-root approximation of the queue with abandonment: with {@code n = a + beta sqrt(a)}
 * agents for a load of {@code a} erlang, service rate {@code mu}, abandonment rate {@code theta},
 * {@code b = beta sqrt(mu / theta)} and the hazard rate {@code h(x) = phi(x) / (1 - Phi(x))} of the
 * standard normal distribution, as the load grows
 *
 * <pre>{@code
 * P(W > 0)          -> 1 / (1 + sqrt(theta / mu) h(b) / h(-beta))
 * sqrt(n) P(Ab|W>0) -> sqrt(theta / mu) (h(b) - b)
 * }</pre>
 *
 * <p>(O. Garnett, A. Mandelbaum and M. Reiman, "Designing a call center with impatient customers",
 * Manufacturing and Service Operations Management 4, 2002.) With growing patience the first tends
 * to {@link HalfinWhitt} for positive {@code beta}. An approximation: {@link ErlangA} gives exact
 * values.
 */
public final class Garnett {
  private Garnett() {}

  /**
   * Returns the probability of waiting in the limit of large loads.
   *
   * @param beta the safety staffing in units of the square root of the load, finite; negative for
   *     fewer agents than load
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive and finite, in the same unit
   * @return the probability
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double waitProbability(double beta, double handleTime, double patience) {
    double root = root(beta, handleTime, patience);
    // h(x) = 1 / m(x) with Mills' ratio m, so h(b) / h(-beta) = m(-beta) / m(b).
    double odds = NormalTail.millsRatio(-beta) / (root * NormalTail.millsRatio(beta * root));
    return 1 / (1 + odds);
  }

  /**
   * Returns the approximate share of offered contacts that give up.
   *
   * @param load the offered load in erlang, finite and positive
   * @param agents the number of agents, positive
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive and finite, in the same unit
   * @return the share, from 0 to 1
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double abandonment(double load, int agents, double handleTime, double patience) {
    Check.positive(load, "load");
    Check.positive(agents, "agents");
    double beta = (agents - load) / Math.sqrt(load);
    double root = root(beta, handleTime, patience);
    double ofWaiting = NormalTail.hazardBeyond(beta * root) / (root * Math.sqrt(agents));
    return Math.min(1, waitProbability(beta, handleTime, patience) * ofWaiting);
  }

  private static double root(double beta, double handleTime, double patience) {
    Check.finite(beta, "beta");
    Check.positive(handleTime, "handleTime");
    Check.positive(patience, "patience");
    return Math.sqrt(patience / handleTime);
  }
}
