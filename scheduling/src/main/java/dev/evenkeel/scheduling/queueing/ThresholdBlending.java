package dev.evenkeel.scheduling.queueing;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.queueing.internal.Limits;
import java.util.OptionalInt;

/**
 * Work that can wait, done between contacts: whenever a job ends and fewer than {@code c} of {@code
 * s} agents are then busy, a deferred job is begun, of which there is always one at hand. Contacts
 * arrive at random, wait in order of arrival and never give up; deferred jobs take as long as
 * contacts do on average, and no job is interrupted.
 *
 * <p>With load {@code a} in erlang, mean handle time {@code h} and the weights of {@code c} to
 * {@code s} busy agents
 *
 * <pre>{@code
 * q_c = 1, q_k = q_(k-1) a / k,  T = q_s / (1 - a / s),  Z = q_c + ... + q_(s-1) + T
 * P(W > 0) = T / Z,  P(W > t) = P(W > 0) e^(-(s - a) t / h)
 * deferred capacity = c q_c / Z  (c T (1 - a / s) / Z = s - a for c = s)
 * }</pre>
 *
 * <p>(N. Gans and Y.-P. Zhou, "A call-routing problem with service-level constraints", Operations
 * Research 51, 2003; S. Bhulai and G. Koole, "A queueing model for call blending in call centers",
 * IEEE Transactions on Automatic Control 48, 2003.) Deferred jobs begin in state {@code c} alone,
 * once for each job that ends there, hence the short form of the capacity. With {@code c = 0}
 * nothing deferred is done and the queue is that of {@link ErlangC}; with {@code c = s} no contact
 * ever finds an agent free.
 *
 * <p>If the load is not below the number of agents, the queue grows without end: everybody waits
 * and nothing deferred is done.
 */
public final class ThresholdBlending {
  private ThresholdBlending() {}

  /**
   * Returns the probability that a contact has to wait.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, not negative
   * @param threshold the number of busy agents below which deferred jobs are begun, from 0 to the
   *     number of agents
   * @return the probability; 1 if the load is not below the number of agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double waitProbability(double load, int agents, int threshold) {
    check(load, agents, threshold);
    return load >= agents ? 1 : BlendedQueue.of(load, agents, threshold).waiting();
  }

  /**
   * Returns the service level: the share of contacts answered in time.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, not negative
   * @param threshold the number of busy agents below which deferred jobs are begun, from 0 to the
   *     number of agents
   * @param handleTime the mean handle time of contacts and deferred jobs, positive
   * @param within the longest wait that is in time, not negative, in the same unit
   * @return the share; 80 % is 0.80; 0 if the load is not below the number of agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double serviceLevel(
      double load, int agents, int threshold, double handleTime, double within) {
    checkTimes(handleTime, within);
    double waiting = waitProbability(load, agents, threshold);
    return load >= agents ? 0 : level(waiting, agents - load, within / handleTime);
  }

  /**
   * Returns the capacity left for deferred work.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, not negative
   * @param threshold the number of busy agents below which deferred jobs are begun, from 0 to the
   *     number of agents
   * @return the mean number of agents at deferred jobs, in erlang; 0 if the load is not below the
   *     number of agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double deferredCapacity(double load, int agents, int threshold) {
    check(load, agents, threshold);
    return load >= agents ? 0 : BlendedQueue.of(load, agents, threshold).deferred();
  }

  /**
   * Returns the share of their time that agents spend on contacts and deferred jobs.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, positive
   * @param threshold the number of busy agents below which deferred jobs are begun, from 0 to the
   *     number of agents
   * @return the share; 1 if the load is not below the number of agents
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double occupancy(double load, int agents, int threshold) {
    Check.positive(agents, "agents");
    return load >= agents
        ? 1
        : Math.min(1, (load + deferredCapacity(load, agents, threshold)) / agents);
  }

  /**
   * Returns the greatest threshold below the number of agents that keeps a service level. Threshold
   * {@code s} is left out: with it every contact waits.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time of contacts and deferred jobs, positive
   * @param share the share to be answered in time, more than 0 and less than 1; 80 % is 0.80
   * @param within the longest wait that is in time, not negative, in the same unit
   * @return the threshold; empty if the target is missed even without deferred work
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static OptionalInt greatestThreshold(
      double load, int agents, double handleTime, double share, double within) {
    checkTimes(handleTime, within);
    Limits.checkShare(share, "share");
    check(load, agents, 0);
    if (load >= agents || missed(load, agents, 0, within / handleTime, share)) {
      return OptionalInt.empty();
    }
    int low = 0;
    int high = agents;
    while (high - low > 1) {
      int middle = low + (high - low) / 2;
      if (missed(load, agents, middle, within / handleTime, share)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return OptionalInt.of(low);
  }

  private static boolean missed(
      double load, int agents, int threshold, double within, double share) {
    double waiting = BlendedQueue.of(load, agents, threshold).waiting();
    return waiting * StrictMath.exp(-(agents - load) * within) > 1 - share;
  }

  static double level(double waiting, double spare, double within) {
    return 1 - waiting * StrictMath.exp(-spare * within);
  }

  static void checkTimes(double handleTime, double within) {
    Check.positive(handleTime, "handleTime");
    Check.notNegative(within, "within");
  }

  private static void check(double load, int agents, int threshold) {
    Check.notNegative(load, "load");
    Check.notNegative(agents, "agents");
    Check.inRange(threshold, 0, agents, "threshold");
  }
}
