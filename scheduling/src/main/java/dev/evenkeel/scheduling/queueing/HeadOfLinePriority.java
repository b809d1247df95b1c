package dev.evenkeel.scheduling.queueing;

import dev.evenkeel.core.check.Check;
import java.util.OptionalDouble;

/**
 * Mean waits where an agent who becomes free answers the waiting contact of the highest rank, and
 * within a rank the one that has waited longest; nobody is interrupted and nobody gives up.
 *
 * <p>With offered loads {@code a_1, a_2 …} in order of rank, {@code n} agents, one mean handle time
 * {@code h} for all, exponential, and {@code s_k = (a_1 + … + a_k) / n}
 *
 * <pre>{@code
 * W_k = C(n, a) (h / n) / ((1 - s_(k-1)) (1 - s_k))
 * }</pre>
 *
 * <p>where {@code C} is the probability of waiting of {@link ErlangC} at the whole load {@code a}
 * (A. Cobham, "Priority assignment in waiting line problems", Operations Research 2, 1954; O.
 * Kella, U. Yechiali, "Waiting times in the non-preemptive priority M/M/c queue", Stochastic Models
 * 1, 1985). One agent may have handle times of any distribution, a different one for each rank.
 *
 * <p>A rank keeps a finite wait as long as the load of it and of the higher ranks is below the
 * number of agents, even if lower ranks are overloaded.
 */
public final class HeadOfLinePriority {
  private HeadOfLinePriority() {}

  /**
   * Returns the mean wait of a rank when all handle times are exponential with the same mean.
   *
   * @param loads the offered loads in erlang by rank, the one that is answered first first; finite
   *     and not negative
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @param rank the rank, 1 for the one that is answered first
   * @return the mean wait in the unit of the handle time, those who do not wait included; empty if
   *     the load up to this rank is not below the number of agents
   * @throws NullPointerException if the array is null
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static OptionalDouble meanWait(double[] loads, int agents, double handleTime, int rank) {
    Check.notNegative(agents, "agents");
    Check.positive(handleTime, "handleTime");
    checkAll(loads, "load");
    checkRank(rank, loads.length);
    double higher = agents - sum(loads, rank - 1);
    double own = higher - loads[rank - 1];
    if (own <= 0) {
      return OptionalDouble.empty();
    }
    double waiting = ErlangC.waitProbability(sum(loads, loads.length), agents);
    return OptionalDouble.of(waiting * handleTime / higher * (agents / own));
  }

  /**
   * Returns the mean wait of a rank with a single agent and any handle times. With arrival rates
   * {@code λ_i}, handle times {@code S_i} and {@code s_k = λ_1 E[S_1] + … + λ_k E[S_k]}
   *
   * <pre>{@code
   * W_k = W_0 / ((1 - s_(k-1)) (1 - s_k)),  W_0 = sum λ_i E[S_i²] / 2
   * }</pre>
   *
   * <p>where the first rank that is overloaded counts in {@code W_0} with the rate at which it is
   * answered, and the ranks below it, which never are, not at all.
   *
   * @param arrivalRates the arrivals per unit of time by rank, finite and not negative
   * @param handleTimes the mean handle times by rank, positive
   * @param secondMoments the means of the squared handle times by rank, at least the squares of the
   *     means; twice as much for exponential times
   * @param rank the rank, 1 for the one that is answered first
   * @return the mean wait in the unit of the handle times, those who do not wait included; empty if
   *     the agent is not fast enough for the ranks up to this one
   * @throws NullPointerException if an array is null
   * @throws IllegalArgumentException if an argument is outside its limits, or the arrays differ in
   *     length
   */
  public static OptionalDouble meanWaitWithOneAgent(
      double[] arrivalRates, double[] handleTimes, double[] secondMoments, int rank) {
    double[] loads = loads(arrivalRates, handleTimes);
    checkMoments(handleTimes, secondMoments);
    checkRank(rank, loads.length);
    double higher = 1 - sum(loads, rank - 1);
    double own = higher - loads[rank - 1];
    return own <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(residual(loads, handleTimes, secondMoments) / higher / own);
  }

  private static double[] loads(double[] arrivalRates, double[] handleTimes) {
    checkAll(arrivalRates, "arrival rate");
    checkLength(handleTimes.length, arrivalRates.length, "handle times");
    double[] loads = new double[arrivalRates.length];
    for (int i = 0; i < loads.length; i++) {
      Check.positive(handleTimes[i], "handle time", "rank", i + 1);
      loads[i] = Check.finite(arrivalRates[i] * handleTimes[i], "load", "rank", i + 1);
    }
    return loads;
  }

  private static void checkMoments(double[] handleTimes, double[] secondMoments) {
    checkLength(secondMoments.length, handleTimes.length, "second moments");
    for (int i = 0; i < secondMoments.length; i++) {
      // A constant time has the square of its mean, which rounding may put beside the given value.
      double least = handleTimes[i] * handleTimes[i] * (1 - 0x1p-50);
      Check.finite(secondMoments[i], "second moment", "rank", i + 1);
      Check.that(
          secondMoments[i] >= least,
          "second moment must be at least %s but was %s in rank '%s'",
          least,
          secondMoments[i],
          i + 1);
    }
  }

  /** Returns the mean time that an arrival finds left of what the agent is doing. */
  private static double residual(double[] loads, double[] handleTimes, double[] secondMoments) {
    double residual = 0;
    double left = 1;
    for (int i = 0; i < loads.length; i++) {
      double share = Math.min(left, loads[i]);
      residual += share * secondMoments[i] / handleTimes[i] / 2;
      left -= share;
    }
    return residual;
  }

  private static void checkAll(double[] values, String name) {
    for (int i = 0; i < values.length; i++) {
      Check.notNegative(values[i], name, "rank", i + 1);
    }
  }

  private static void checkLength(int length, int expected, String name) {
    Check.that(
        length == expected,
        "%s must be one for each of %s ranks but were %s",
        name,
        expected,
        length);
  }

  private static void checkRank(int rank, int ranks) {
    Check.inRange(rank, 1, ranks, "rank");
  }

  private static double sum(double[] values, int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += values[i];
    }
    return sum;
  }
}
