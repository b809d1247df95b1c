package dev.evenkeel.scheduling.queueing.simulation;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.uncertainty.Distribution;

/** How long something takes or how long somebody waits, in the unit of time of the model. */
public sealed interface TimeDistribution {
  /**
   * Returns the mean.
   *
   * @return the mean, not negative
   */
  double mean();

  /**
   * Returns the exponential distribution, which the Erlang formulas assume.
   *
   * @param mean the mean, positive
   * @return the distribution
   * @throws IllegalArgumentException if the mean is not positive or not finite
   */
  static TimeDistribution exponential(double mean) {
    return new Exponential(mean);
  }

  /**
   * Returns a time that is always the same. A patience of 0 loses every contact that cannot be
   * answered at once, as Erlang B assumes.
   *
   * @param time the time, not negative
   * @return the distribution
   * @throws IllegalArgumentException if the time is negative or not finite
   */
  static TimeDistribution constant(double time) {
    return new Constant(time);
  }

  /**
   * Returns the log-normal distribution, by which handle times of calls are often described.
   *
   * @param mean the mean, positive
   * @param variation the coefficient of variation, which is the standard deviation over the mean,
   *     positive; 1 for as much as an exponential time
   * @return the distribution
   * @throws IllegalArgumentException if an argument is not positive or not finite
   */
  static TimeDistribution logNormal(double mean, double variation) {
    return new LogNormal(mean, variation);
  }

  /**
   * Returns any other distribution of times, such as a triangular one.
   *
   * @param distribution the distribution, with no time below 0
   * @return the distribution
   * @throws NullPointerException if the distribution is null
   * @throws IllegalArgumentException if the distribution has negative times
   */
  static TimeDistribution of(Distribution distribution) {
    return new General(distribution);
  }

  /**
   * The exponential distribution: {@code P(T > t) = e^(-t / mean)}.
   *
   * @param mean the mean, positive
   */
  record Exponential(double mean) implements TimeDistribution {
    /**
     * Checks the mean.
     *
     * @param mean the mean
     * @throws IllegalArgumentException if the mean is not positive or not finite
     */
    public Exponential {
      Check.positive(mean, "mean");
    }
  }

  /**
   * Always the same time.
   *
   * @param mean the time, not negative
   */
  record Constant(double mean) implements TimeDistribution {
    /**
     * Checks the time.
     *
     * @param mean the time
     * @throws IllegalArgumentException if the time is negative or not finite
     */
    public Constant {
      Check.notNegative(mean, "time");
    }
  }

  /**
   * The log-normal distribution: {@code ln T} is normal with variance {@code s² = ln(1 + v²)} and
   * mean {@code ln(mean) - s² / 2}.
   *
   * @param mean the mean, positive
   * @param variation the coefficient of variation {@code v}, positive
   */
  record LogNormal(double mean, double variation) implements TimeDistribution {
    /**
     * Checks the parts.
     *
     * @param mean the mean
     * @param variation the coefficient of variation
     * @throws IllegalArgumentException if a part is not positive or not finite
     */
    public LogNormal {
      Check.positive(mean, "mean");
      Check.positive(variation, "variation");
    }
  }

  /**
   * Any distribution; times are drawn by its quantiles.
   *
   * @param distribution the distribution, with no time below 0
   */
  record General(Distribution distribution) implements TimeDistribution {
    /**
     * Checks the distribution.
     *
     * @param distribution the distribution
     * @throws NullPointerException if the distribution is null
     * @throws IllegalArgumentException if the distribution has negative times
     */
    public General {
      Check.notNull(distribution, "distribution");
      Check.notNegative(distribution.minimum(), "minimum", "distribution", distribution);
    }

    @Override
    public double mean() {
      return distribution.mean();
    }
  }
}
