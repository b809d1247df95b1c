package dev.evenkeel.scheduling.triage.internal;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * The present lines of numbered tickets side by side, four numbers each, and their exact
 * comparison: where rounding could decide, decimal arithmetic without rounding does. So the order
 * is one and the same wherever and in whichever order tickets are compared.
 */
final class Urgencies {
  private static final int FIELDS = 4;
  private static final int TIER = 0;
  private static final int BASE = 1;
  private static final int SLOPE = 2;
  private static final int START = 3;

  /** A bound of the relative rounding error of a value and of the difference of two: 8 · 2⁻⁵³. */
  private static final double ROUNDING = 0x1p-50;

  private static final double SAFE = 1 - 0x1p-40;
  private static final double FAR = 0x1p53;

  private double[] numbers;

  Urgencies(int capacity) {
    numbers = new double[capacity * FIELDS];
  }

  void grow(int capacity) {
    numbers = Arrays.copyOf(numbers, capacity * FIELDS);
  }

  void set(int slot, int tier, UrgencyCurve.Line line) {
    int at = slot * FIELDS;
    numbers[at + TIER] = tier;
    numbers[at + BASE] = line.base();
    numbers[at + SLOPE] = line.slope();
    numbers[at + START] = line.start();
  }

  /** Returns a negative number if the first comes before the second, 0 if they are alike. */
  int compare(int first, int second, long now) {
    int a = first * FIELDS;
    int b = second * FIELDS;
    if (numbers[a + TIER] != numbers[b + TIER]) {
      return numbers[a + TIER] < numbers[b + TIER] ? -1 : 1;
    }
    if (areParallel(a, b)) {
      return Double.compare(numbers[b + BASE], numbers[a + BASE]);
    }
    double difference = value(a, now) - value(b, now);
    double error = error(a, b, now);
    if (difference > error) {
      return -1;
    }
    return difference < -error ? 1 : exact(b, now).compareTo(exact(a, now));
  }

  private boolean areParallel(int a, int b) {
    return numbers[a + SLOPE] == numbers[b + SLOPE]
        && (numbers[a + SLOPE] == 0 || numbers[a + START] == numbers[b + START]);
  }

  private double growth(int at, long now) {
    return numbers[at + SLOPE] == 0 ? 0 : numbers[at + SLOPE] * (now - numbers[at + START]);
  }

  private double value(int at, long now) {
    return numbers[at + BASE] + growth(at, now);
  }

  private double error(int a, int b, long now) {
    double size =
        Math.abs(numbers[a + BASE])
            + Math.abs(growth(a, now))
            + Math.abs(numbers[b + BASE])
            + Math.abs(growth(b, now));
    return size * ROUNDING + Double.MIN_NORMAL;
  }

  private BigDecimal exact(int at, long now) {
    BigDecimal age = BigDecimal.valueOf(now).subtract(new BigDecimal(numbers[at + START]));
    return new BigDecimal(numbers[at + SLOPE])
        .multiply(age)
        .add(new BigDecimal(numbers[at + BASE]));
  }

  /**
   * Returns a time after now, up to which the first, which comes before the second now, surely
   * still does: never too late, but perhaps too early.
   */
  long staysBefore(int first, int second, long now) {
    int a = first * FIELDS;
    int b = second * FIELDS;
    double closing = numbers[b + SLOPE] - numbers[a + SLOPE];
    if (numbers[a + TIER] != numbers[b + TIER] || !(closing > 0)) {
      return Long.MAX_VALUE;
    }
    double lead = value(a, now) - value(b, now) - error(a, b, now);
    double time = lead / closing * SAFE;
    if (!(time >= 1)) {
      return now + 1;
    }
    return time >= FAR ? Long.MAX_VALUE : now + (long) time;
  }
}
