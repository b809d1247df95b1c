package dev.evenkeel.scheduling.queueing;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.queueing.internal.Limits;
import dev.evenkeel.scheduling.queueing.internal.NormalTail;

/**
 * The square-root approximation of the waiting queue: with {@code n = a + beta sqrt(a)} agents for
 * a load of {@code a} erlang, the probability of waiting tends, as the load grows, to
 *
 * <pre>{@code
 * alpha(beta) = 1 / (1 + beta Phi(beta) / phi(beta))
 * }</pre>
 *
 * <p>with the standard normal distribution {@code Phi} and density {@code phi} (S. Halfin and W.
 * Whitt, "Heavy-traffic limits for queues with many exponential servers", Operations Research 29,
 * 1981). An approximation: {@link ErlangC} gives exact values and starts its searches here.
 */
public final class HalfinWhitt {
  private HalfinWhitt() {}

  /**
   * Returns the probability of waiting in the limit of large loads.
   *
   * @param beta the safety staffing in units of the square root of the load, finite
   * @return the probability; 1 if {@code beta} is zero or negative, where the queue grows without
   *     end
   * @throws IllegalArgumentException if {@code beta} is not finite
   */
  public static double waitProbability(double beta) {
    Check.finite(beta, "beta");
    return beta <= 0 ? 1 : 1 / (1 + beta * cumulativeOverDensity(beta));
  }

  /**
   * Returns the approximate number of agents for a service target. For 80 % in 20 s at a handle
   * time of 180 s it is right or one too few at all loads tried.
   *
   * @param load the offered load in erlang, from 0 to 1e9
   * @param handleTime the mean handle time, positive, in the unit of {@code within}
   * @param share the share to be answered in time, more than 0 and less than 1; 80 % is 0.80
   * @param within the wait that is in time, not negative
   * @return the load plus the safety staffing, rounded up; 0 without load
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static int agents(double load, double handleTime, double share, double within) {
    Check.inRange(load, 0, Limits.GREATEST_LOAD, "load");
    Check.positive(handleTime, "handleTime");
    Limits.checkShare(share, "share");
    Check.notNegative(within, "within");
    return agentsWithin(0x1p-40, load, within / handleTime, share);
  }

  /** Returns the number for a wait in handle times, with beta found to within a tolerance. */
  static int agentsWithin(double tolerance, double load, double relativeWait, double share) {
    double rootLoad = Math.sqrt(load);
    double beta = beta(1 - share, relativeWait * rootLoad, tolerance);
    return (int) StrictMath.ceil(load + beta * rootLoad);
  }

  /** Returns the beta at which alpha(beta) e^(-beta decay) falls to a limit. */
  private static double beta(double limit, double decay, double tolerance) {
    double low = 0;
    double high = 0.5;
    while (waitLonger(high, decay) > limit) {
      low = high;
      high *= 2;
    }
    while (high - low > tolerance) {
      double middle = 0.5 * (low + high);
      if (waitLonger(middle, decay) > limit) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private static double waitLonger(double beta, double decay) {
    return StrictMath.exp(-beta * decay) / (1 + beta * cumulativeOverDensity(beta));
  }

  /** Returns Phi(x)/phi(x), which is Mills' ratio at -x. */
  private static double cumulativeOverDensity(double x) {
    return NormalTail.millsRatio(-x);
  }
}
