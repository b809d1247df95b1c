package dev.evenkeel.scheduling.scenario.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Quantities as readers expect them. */
public final class Words {
  private static final BigDecimal NANOS_PER_HOUR = BigDecimal.valueOf(3_600_000_000_000L);

  private Words() {}

  /**
   * Returns working time in hours, to a hundredth at most.
   *
   * @param time the time
   * @return the number and the unit
   */
  public static String hours(Duration time) {
    return number(nanos(time).divide(NANOS_PER_HOUR, 2, RoundingMode.HALF_UP)) + " h";
  }

  /**
   * Returns the work of people, to a tenth of an hour.
   *
   * @param hours people × hours
   * @return the number and the unit
   */
  public static String personHours(double hours) {
    return String.format(Locale.ROOT, "%.1f person-hours", hours);
  }

  private static BigDecimal nanos(Duration time) {
    return BigDecimal.valueOf(time.getSeconds())
        .movePointRight(9)
        .add(BigDecimal.valueOf(time.getNano()));
  }

  private static String number(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /**
   * Returns the length of elapsed time, whatever its sign, such as {@code 2 d 3 h}.
   *
   * @param time the time
   * @return days, hours, minutes and seconds, those that are 0 left out
   */
  public static String elapsed(Duration time) {
    Duration length = time.abs();
    List<String> parts = new ArrayList<>();
    add(parts, length.toDays(), "d");
    add(parts, length.toHoursPart(), "h");
    add(parts, length.toMinutesPart(), "min");
    if (length.toSecondsPart() > 0 || length.toNanosPart() > 0 || parts.isEmpty()) {
      BigDecimal seconds =
          BigDecimal.valueOf(length.toSecondsPart())
              .add(BigDecimal.valueOf(length.toNanosPart(), 9));
      parts.add(number(seconds) + " s");
    }
    return String.join(" ", parts);
  }

  private static void add(List<String> parts, long amount, String unit) {
    if (amount > 0) {
      parts.add(amount + " " + unit);
    }
  }

  /**
   * Returns when something is due.
   *
   * @param object what is due
   * @param date the deadline, empty if there is none
   * @return one sentence
   */
  public static String due(String object, Optional<Instant> date) {
    return date.map(at -> object + " is due at " + at + ".").orElse(object + " has no deadline.");
  }
}
