package dev.evenkeel.scheduling.queueing;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.queueing.internal.IncompleteGamma;

/**
 * The stationary queue M/M/n+M of {@link ErlangA} for one set of parameters. With patience in
 * handle times {@code k}, {@code x = n k} and {@code y = a k}, the states {@code n + j} weigh
 * {@code y^j / ((x+1) ... (x+j))} relative to state {@code n}.
 *
 * <p>All sums are scaled by {@code e^(-d(x, y))} in overload, which cancels from every probability.
 */
final class PalmQueue {
  private static final double GREATEST = 1e300;

  private final double x;
  private final double y;
  private final double unit;
  private final double idle;
  private final double waiting;
  private final double abandonment;

  private PalmQueue(double x, double y, double logIdleWeight, double idleWeight) {
    this.x = x;
    this.y = y;
    double scale = y > x ? StrictMath.exp(-IncompleteGamma.deviance(x, y)) : 1;
    double lower = IncompleteGamma.scaledLower(x, y);
    double odds = idleWeight < Double.POSITIVE_INFINITY ? idleWeight * scale / lower : idleWeight;
    this.waiting =
        odds < Double.POSITIVE_INFINITY
            ? 1 / (1 + odds)
            : StrictMath.exp(StrictMath.log(lower) - logIdleWeight);
    this.idle = odds < Double.POSITIVE_INFINITY ? odds / (1 + odds) : 1;
    this.unit = waiting / lower;
    this.abandonment = unit * IncompleteGamma.scaledLowerMoment(x, y, lower);
  }

  /** Returns the queue for a positive load and at least one agent. */
  static PalmQueue of(double load, int agents, double handleTime, double patience) {
    double weight = agents / load * ErlangB.inverse(load, agents - 1);
    double log =
        weight < Double.POSITIVE_INFINITY
            ? 0
            : StrictMath.log(agents / load) - ErlangB.logBlockingProbability(load, agents - 1);
    return queue(agents, load, patience / handleTime, log, weight);
  }

  /** Returns the queue for a positive load and a positive, perhaps broken number of agents. */
  static PalmQueue of(double load, double agents, double handleTime, double patience) {
    // 1/B(n) = 1 + (n/a) / B(n-1), solved for the weight of the states below n.
    double weight = IncompleteGamma.upper(agents + 1, load) - 1;
    double log = weight < Double.POSITIVE_INFINITY ? 0 : IncompleteGamma.logUpper(agents + 1, load);
    return queue(agents, load, patience / handleTime, log, weight);
  }

  private static PalmQueue queue(
      double agents, double load, double patience, double log, double weight) {
    double x = agents * patience;
    double y = load * patience;
    Check.that(
        x > 0 && y > 0 && x < GREATEST && y < GREATEST,
        "patience must be neither vanishing nor without bound against the handle time but was %s"
            + " times as long\nMaybe positive infinity is meant: nobody gives up.",
        patience);
    return new PalmQueue(x, y, log, weight);
  }

  /** Returns the probability that a contact finds an agent free. */
  double idle() {
    return idle;
  }

  /** Returns the probability that a contact finds all agents busy. */
  double waiting() {
    return waiting;
  }

  /** Returns the probability that a contact gives up. */
  double abandonment() {
    return abandonment;
  }

  /** Returns the probability that a contact is answered. */
  double answered() {
    return idle + answeredAfter(0);
  }

  /**
   * Returns the probability that a contact that never gave up would wait longer than u patiences.
   */
  double virtualWaitLonger(double u) {
    double z = y * StrictMath.exp(-u);
    return unit * StrictMath.exp(exponent(u, z)) * IncompleteGamma.scaledLower(x, z);
  }

  /** Returns the probability that a contact is answered after waiting longer than u patiences. */
  double answeredAfter(double u) {
    double z = y * StrictMath.exp(-u);
    double next = x + 1;
    double scale = exponent(u, z) - u;
    if (z > x) {
      // d(x + 1, z) - d(x, z): the sum at x + 1 is scaled by the one, the queue by the other.
      scale =
          z > next
              ? x * StrictMath.log1p(1 / x) + StrictMath.log(next / z) - 1 - u
              : -IncompleteGamma.deviance(x, z) - u;
    }
    return unit * (x / next) * StrictMath.exp(scale) * IncompleteGamma.scaledLower(next, z);
  }

  /** Returns y (1 - e^(-u)) - x u, less the scale of the queue, plus that of the sum at z. */
  private double exponent(double u, double z) {
    if (y <= x) {
      return -(y * aboveExponential(u) + (x - y) * u);
    }
    return z > x ? 0 : -x * aboveExponential(u - StrictMath.log(y / x));
  }

  /** Returns u - 1 + e^(-u) without cancellation. */
  private static double aboveExponential(double u) {
    if (u > 0.5) {
      return u + StrictMath.expm1(-u);
    }
    double term = 0.5 * u * u;
    double sum = term;
    for (int k = 3; Math.abs(term) > 0x1p-55 * sum; k++) {
      term *= -u / k;
      sum += term;
    }
    return sum;
  }
}
