package dev.evenkeel.scheduling.queueing.internal;

import dev.evenkeel.core.check.Check;
import java.util.OptionalDouble;

/**
 * The queue M/M/n+M of Erlang A. With patience in handle times {@code k}, {@code x = n k} and
 * {@code y = a k}, the states {@code n + j} weigh {@code y^j / ((x+1) ... (x+j))} relative to state
 * {@code n}.
 *
 * <p>All sums are scaled by {@code e^(-d(x, y))} in overload, which cancels from every probability.
 */
final class PalmQueue implements ImpatientQueue {
  private static final double GREATEST = 1e300;

  private final double x;
  private final double y;
  private final double patience;
  private final double lower;
  private final double idle;
  private final double waiting;

  private PalmQueue(double x, double y, double patience, double idleWeight, double logIdleWeight) {
    this.x = x;
    this.y = y;
    this.patience = patience;
    this.lower = IncompleteGamma.scaledLower(x, y);
    double scale = y > x ? StrictMath.exp(-IncompleteGamma.deviance(x, y)) : 1;
    double odds = idleWeight < Double.POSITIVE_INFINITY ? idleWeight * scale / lower : idleWeight;
    boolean finite = odds < Double.POSITIVE_INFINITY;
    this.waiting = finite ? 1 / (1 + odds) : StrictMath.exp(StrictMath.log(lower) - logIdleWeight);
    this.idle = finite ? odds / (1 + odds) : 1;
  }

  /** Returns the queue for a positive load and at least one agent. */
  static PalmQueue of(double load, int agents, double handleTime, double patience) {
    double inverse = agents / load * LossSum.inverse(load, agents - 1);
    double log =
        inverse < Double.POSITIVE_INFINITY
            ? 0
            : StrictMath.log(agents / load) + LossSum.logInverse(load, agents - 1);
    double factor = factor(load, agents, handleTime, patience);
    return new PalmQueue(agents * factor, load * factor, patience, inverse, log);
  }

  /** Returns the queue for a positive load and a positive, perhaps broken number of agents. */
  static PalmQueue of(double load, double agents, double handleTime, double patience) {
    // 1/B(n) = 1 + (n/a) / B(n-1), solved for the weight of the states below n.
    double inverse = IncompleteGamma.upper(agents + 1, load) - 1;
    double log =
        inverse < Double.POSITIVE_INFINITY ? 0 : IncompleteGamma.logUpper(agents + 1, load);
    double factor = factor(load, agents, handleTime, patience);
    return new PalmQueue(agents * factor, load * factor, patience, inverse, log);
  }

  private static double factor(double load, double agents, double handleTime, double patience) {
    double factor = patience / handleTime;
    boolean bounded = factor * Math.max(load, agents) < GREATEST;
    Check.that(
        bounded && factor * Math.min(load, agents) > 0,
        "patience must be neither vanishing nor without bound against the handle time %s but was"
            + " %s\nMaybe positive infinity is meant: nobody gives up.",
        handleTime,
        patience);
    return factor;
  }

  @Override
  public double waiting() {
    return waiting;
  }

  @Override
  public double abandonment() {
    return waiting * (IncompleteGamma.scaledLowerMoment(x, y, lower) / lower);
  }

  @Override
  public double answered() {
    return Math.min(1, idle + answeredAfter(0));
  }

  @Override
  public double waitLonger(double time) {
    return waitLongerRelative(time / patience);
  }

  private double waitLongerRelative(double u) {
    return StrictMath.exp(-u) * virtualWaitLongerRelative(u);
  }

  @Override
  public double virtualWaitLonger(double time) {
    return virtualWaitLongerRelative(time / patience);
  }

  private double virtualWaitLongerRelative(double u) {
    double z = y * StrictMath.exp(-u);
    double relative = StrictMath.exp(exponent(u, z)) * (IncompleteGamma.scaledLower(x, z) / lower);
    return Math.min(waiting, waiting * relative);
  }

  @Override
  public double answeredWithin(double time) {
    double u = time / patience;
    double waited = Math.max(0, answeredAfter(0) - answeredAfter(u));
    return Math.min(1, idle + waited);
  }

  /** Returns the probability that a contact is answered after waiting longer than u patiences. */
  private double answeredAfter(double u) {
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
    double sum = x / next * StrictMath.exp(scale) * IncompleteGamma.scaledLower(next, z);
    return waiting * (sum / lower);
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

  @Override
  public OptionalDouble meanWait() {
    return OptionalDouble.of(patience * abandonment());
  }

  /** No more than e^(-t/patience) wait longer than t, which bounds the percentile. */
  @Override
  public OptionalDouble waitExceededBy(double exceeding) {
    double longest = Math.nextUp(-StrictMath.log(exceeding));
    double u = Inversion.greatestLoad(longest, time -> waitLongerRelative(time) > exceeding);
    return OptionalDouble.of(patience * u);
  }
}
