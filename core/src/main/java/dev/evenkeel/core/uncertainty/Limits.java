package dev.evenkeel.core.uncertainty;

import dev.evenkeel.core.check.Check;

/** What the parameters and arguments of every distribution must keep to, in one place. */
final class Limits {
  /** Squares of differences of such values, and their products with weights, stay finite. */
  static final double MAX_MAGNITUDE = 1e150;

  private Limits() {}

  static void check(double low, double mode, double high) {
    parameter(low, "low");
    parameter(mode, "mode");
    parameter(high, "high");
    Check.that(low <= mode, "mode must be at least low but was %s below %s", mode, low);
    Check.that(mode <= high, "mode must be at most high but was %s above %s", mode, high);
  }

  static double parameter(double value, String name) {
    return Check.inRange(value, -MAX_MAGNITUDE, MAX_MAGNITUDE, name);
  }

  static double argument(double x) {
    Check.that(!Double.isNaN(x), "x must be a number but was %s", x);
    return x;
  }

  static double probability(double p) {
    return Check.fraction(p, "p");
  }
}
