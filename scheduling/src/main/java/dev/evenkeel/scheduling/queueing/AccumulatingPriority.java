package dev.evenkeel.scheduling.queueing;

import dev.evenkeel.core.check.Check;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;

/**
 * Mean waits where priority grows with the time waited: an agent who becomes free answers the
 * waiting contact with the greatest wait × rate of its type. Nobody is interrupted or gives up.
 *
 * <p>With types in order of their rates {@code b_1 >= b_2 >= …}, loads {@code a_i} in erlang,
 * {@code n} agents, {@code ρ_i = a_i / n}, one mean handle time {@code h} for all, exponential, and
 * the mean wait {@code W = C h / (n - a)} of {@link ErlangC} at the whole load
 *
 * <pre>{@code
 *       W - sum over i > k of ρ_i W_i (1 - b_i / b_k)
 * W_k = ---------------------------------------------
 *          1 - sum over i < k of ρ_i (1 - b_k / b_i)
 * }</pre>
 *
 * <p>(L. Kleinrock, "A delay dependent queue discipline", Naval Research Logistics Quarterly 11,
 * 1964, and "Queueing Systems" II, 1976, section 3.7, for one agent; with {@code n} agents the
 * queue moves as that of one agent who is {@code n} times as fast while all are busy, and does not
 * exist else.) With equal rates the types are answered in order of arrival; the more the rates
 * differ, the nearer the waits come to those of {@link HeadOfLinePriority}.
 */
public final class AccumulatingPriority {
  /** The differences cancel near overload; of 50 digits enough are left. */
  private static final MathContext DIGITS = new MathContext(50);

  private AccumulatingPriority() {}

  /**
   * Returns the mean wait of a type.
   *
   * @param loads the offered loads in erlang by type, finite and not negative
   * @param rates by how much priority grows per unit of time by type, positive, in any order
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @param type which type, 1 for the first
   * @return the mean wait in the unit of the handle time, those who do not wait included; empty if
   *     the load of all types is not below the number of agents, as then even those with the
   *     smallest rate overtake others in the end
   * @throws NullPointerException if an array is null
   * @throws IllegalArgumentException if an argument is outside its limits, or the arrays differ in
   *     length
   */
  public static OptionalDouble meanWait(
      double[] loads, double[] rates, int agents, double handleTime, int type) {
    check(loads, rates);
    Check.inRange(type, 1, loads.length, "type");
    Check.notNegative(agents, "agents");
    Check.positive(handleTime, "handleTime");
    BigDecimal idle = BigDecimal.valueOf(agents);
    for (double load : loads) {
      idle = idle.subtract(new BigDecimal(load));
    }
    if (idle.signum() <= 0) {
      return OptionalDouble.empty();
    }
    BigDecimal ratio = ratios(loads, rates, agents, byRate(rates))[type - 1];
    double waiting = ErlangC.waitProbability(Arrays.stream(loads).sum(), agents);
    return OptionalDouble.of(waiting * handleTime * ratio.divide(idle, DIGITS).doubleValue());
  }

  private static void check(double[] loads, double[] rates) {
    Check.that(
        loads.length == rates.length,
        "rates must be one for each of %s loads but were %s",
        loads.length,
        rates.length);
    for (int i = 0; i < loads.length; i++) {
      Check.notNegative(loads[i], "load", "type", i + 1);
      Check.positive(rates[i], "rate", "type", i + 1);
    }
  }

  private static Integer[] byRate(double[] rates) {
    Integer[] order = new Integer[rates.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> -rates[i]));
    return order;
  }

  /** Returns W_k / W for each type. */
  private static BigDecimal[] ratios(double[] loads, double[] rates, int agents, Integer[] order) {
    BigDecimal[] waits = new BigDecimal[loads.length];
    for (int place = order.length - 1; place >= 0; place--) {
      int k = order[place];
      BigDecimal above = BigDecimal.ONE;
      for (int i = place + 1; i < order.length; i++) {
        int slower = order[i];
        BigDecimal share = lostShare(loads[slower], agents, rates[slower], rates[k]);
        above = above.subtract(share.multiply(waits[slower]), DIGITS);
      }
      BigDecimal below = BigDecimal.ONE;
      for (int i = 0; i < place; i++) {
        int faster = order[i];
        below = below.subtract(lostShare(loads[faster], agents, rates[k], rates[faster]), DIGITS);
      }
      waits[k] = above.divide(below, DIGITS);
    }
    return waits;
  }

  /** Returns ρ (1 - slow / fast). */
  private static BigDecimal lostShare(double load, int agents, double slow, double fast) {
    BigDecimal ratio = new BigDecimal(slow).divide(new BigDecimal(fast), DIGITS);
    BigDecimal share = new BigDecimal(load).divide(new BigDecimal(agents), DIGITS);
    return share.multiply(BigDecimal.ONE.subtract(ratio), DIGITS);
  }
}
