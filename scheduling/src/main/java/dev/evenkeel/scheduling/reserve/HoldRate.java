package dev.evenkeel.scheduling.reserve;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.uncertainty.OrderStatistics;
import java.util.OptionalDouble;

/**
 * In how many periods a reserve was at least as large as the unplanned work.
 *
 * @param held in how many it was, 0 to the number of periods
 * @param periods the number of periods, not negative
 */
public record HoldRate(int held, int periods) {
  /**
   * Checks the counts.
   *
   * @param held in how many periods the reserve held
   * @param periods the number of periods
   * @throws IllegalArgumentException if a count is negative or more are held than there are
   */
  public HoldRate {
    Check.notNegative(periods, "number of periods");
    Check.inRange(held, 0, periods, "number of periods in which the reserve held");
  }

  /**
   * Returns the share of the periods in which the reserve held.
   *
   * @return the share, 0 to 1: 95 % is 0.95; empty without periods
   */
  public OptionalDouble rate() {
    return periods == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) held / periods);
  }

  /**
   * Returns the lower limit of the exact two-sided interval of the rate: the one with which as many
   * held periods or more have the probability <i>(1 − c) / 2</i>. Source: C. J. Clopper and E. S.
   * Pearson, "The use of confidence or fiducial limits illustrated in the case of the binomial",
   * Biometrika 26(4), 1934.
   *
   * @param confidence the confidence <i>c</i>, above 0 and below 1: 95 % is 0.95
   * @return the limit, at most the rate; 0 if no period was held or there are none
   * @throws IllegalArgumentException if the confidence is not above 0 and below 1
   */
  public double lowerLimit(double confidence) {
    double tail = tail(confidence);
    return held == 0 ? 0 : Binomial.successOf(held - 1, periods, 1 - tail);
  }

  /**
   * Returns the upper limit of the exact two-sided interval of the rate: the one with which as many
   * held periods or fewer have the probability <i>(1 − c) / 2</i>. Source as for {@link
   * #lowerLimit}.
   *
   * @param confidence the confidence <i>c</i>, above 0 and below 1: 95 % is 0.95
   * @return the limit, at least the rate; 1 if all periods were held or there are none
   * @throws IllegalArgumentException if the confidence is not above 0 and below 1
   */
  public double upperLimit(double confidence) {
    double tail = tail(confidence);
    return held == periods ? 1 : Binomial.successOf(held, periods, tail);
  }

  private static double tail(double confidence) {
    return (1 - OrderStatistics.checkConfidence(confidence)) / 2;
  }
}
