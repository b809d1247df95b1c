package dev.evenkeel.scheduling.triage.internal;

import java.math.BigDecimal;

/**
 * The present lines of tickets side by side, with whose they are and until when that is sure, and
 * their exact comparison: where rounding could decide, decimal arithmetic without rounding does. So
 * the order is one and the same wherever and in whichever order tickets are compared.
 */
final class Urgencies {
  /** No ticket. */
  static final int NOBODY = -1;

  /** A time that never comes. */
  static final double NEVER = Double.POSITIVE_INFINITY;

  private static final int FIELDS = 6;
  private static final int TIER = 0;
  private static final int BASE = 1;
  private static final int SLOPE = 2;
  private static final int START = 3;
  private static final int EXPIRY = 4;

  /** The number of the ticket and one, so that 0 is nobody. */
  private static final int TICKET = 5;

  /** A bound of the relative rounding error of a value and of the difference of two: 8 · 2⁻⁵³. */
  private static final double ROUNDING = 0x1p-50;

  private static final double SAFE = 1 - 0x1p-40;
  private static final double FAR = 0x1p53;

  private double[] numbers;

  Urgencies(int places) {
    numbers = new double[places * FIELDS];
  }

  void set(int place, int tier, UrgencyCurve.Line line) {
    int at = place * FIELDS;
    numbers[at + TIER] = tier;
    numbers[at + BASE] = line.base();
    numbers[at + SLOPE] = line.slope();
    numbers[at + START] = line.start();
  }

  /** Says whose line it is, and up to which time that cannot change. */
  void assign(int place, int ticket, double expiry) {
    numbers[place * FIELDS + TICKET] = ticket + 1;
    numbers[place * FIELDS + EXPIRY] = expiry;
  }

  void copy(Urgencies source, int from, int to, int count) {
    System.arraycopy(source.numbers, from * FIELDS, numbers, to * FIELDS, count * FIELDS);
  }

  /** Copies the line alone. */
  void copyLine(int from, int to) {
    int source = from * FIELDS;
    int target = to * FIELDS;
    numbers[target + TIER] = numbers[source + TIER];
    numbers[target + BASE] = numbers[source + BASE];
    numbers[target + SLOPE] = numbers[source + SLOPE];
    numbers[target + START] = numbers[source + START];
  }

  int ticket(int place) {
    return (int) numbers[place * FIELDS + TICKET] - 1;
  }

  /** Only where there is a ticket. */
  double expiry(int place) {
    return numbers[place * FIELDS + EXPIRY];
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
  double staysBefore(int first, int second, long now) {
    int a = first * FIELDS;
    int b = second * FIELDS;
    double closing = numbers[b + SLOPE] - numbers[a + SLOPE];
    if (numbers[a + TIER] != numbers[b + TIER] || !(closing > 0)) {
      return NEVER;
    }
    double lead = value(a, now) - value(b, now) - error(a, b, now);
    double time = lead / closing * SAFE;
    if (!(time >= 1)) {
      return (double) (now + 1);
    }
    return time >= FAR ? NEVER : (double) (now + (long) time);
  }
}
