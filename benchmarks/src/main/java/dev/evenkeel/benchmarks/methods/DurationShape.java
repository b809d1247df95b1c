package dev.evenkeel.benchmarks.methods;

import dev.evenkeel.core.uncertainty.Distribution;
import dev.evenkeel.core.uncertainty.FixedValue;
import dev.evenkeel.core.uncertainty.LogNormal;
import dev.evenkeel.core.uncertainty.TruncatedNormal;

/** How long activities really take, given the two estimates that all methods see. */
enum DurationShape {
  /** Skewed to the right: the aggressive estimate is the median, the safe one the P90. */
  LOG_NORMAL("log-normal") {
    @Override
    Distribution through(double aggressive, double safe) {
      return LogNormal.ofMedianAndQuantile(aggressive, 0.9, safe);
    }
  },

  /**
   * Symmetric: the aggressive estimate is mean and median, the safe one two standard deviations
   * more. Truncated at 0, and for the sake of symmetry as far above the mean.
   */
  NORMAL("normal") {
    @Override
    Distribution through(double aggressive, double safe) {
      double sigma = (safe - aggressive) / 2;
      return TruncatedNormal.of(aggressive, sigma, 0, 2 * aggressive);
    }
  };

  private final String text;

  DurationShape(String text) {
    this.text = text;
  }

  abstract Distribution through(double aggressive, double safe);

  /** Returns the distribution of an effort that is planned with the aggressive estimate. */
  Distribution of(double aggressive, double safety) {
    return aggressive == 0 ? FixedValue.of(0) : through(aggressive, safety * aggressive);
  }

  /** Returns the share of cases in which the safe estimate is kept. */
  double safePercentile(double safety) {
    return through(1, safety).cdf(safety);
  }

  @Override
  public String toString() {
    return text;
  }
}
