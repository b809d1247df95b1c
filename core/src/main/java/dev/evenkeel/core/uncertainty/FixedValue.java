package dev.evenkeel.core.uncertainty;

/**
 * A quantity without uncertainty.
 *
 * @param value the value, between −10<sup>150</sup> and 10<sup>150</sup>
 */
public record FixedValue(double value) implements Distribution {
  /**
   * Checks the value.
   *
   * @param value the value
   * @throws IllegalArgumentException if the value is not a number or beyond ±10<sup>150</sup>
   */
  public FixedValue {
    Limits.parameter(value, "value");
  }

  /**
   * Returns a quantity without uncertainty.
   *
   * @param value the value
   * @return the distribution
   * @throws IllegalArgumentException if the value is not a number or beyond ±10<sup>150</sup>
   */
  public static FixedValue of(double value) {
    return new FixedValue(value);
  }

  @Override
  public double mean() {
    return value;
  }

  @Override
  public double variance() {
    return 0;
  }

  @Override
  public double cdf(double x) {
    return Limits.argument(x) < value ? 0 : 1;
  }

  @Override
  public double quantile(double p) {
    Limits.probability(p);
    return value;
  }

  @Override
  public double minimum() {
    return value;
  }

  @Override
  public double maximum() {
    return value;
  }
}
