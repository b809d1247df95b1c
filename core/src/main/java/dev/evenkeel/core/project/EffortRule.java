package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import java.time.Duration;

/** What the kinds of effort share. */
final class EffortRule {
  private static final double NANOS_PER_HOUR = 3.6e12;

  private EffortRule() {}

  static void check(Duration value, String name) {
    Check.notNull(value, name);
    Check.that(isInRange(value), "%s must be at most %s but was %s", name, Effort.MAXIMUM, value);
  }

  /** The magnitude of the least duration is no duration, so both ends are compared. */
  static boolean isInRange(Duration value) {
    return value.compareTo(Effort.MAXIMUM) <= 0 && value.compareTo(Effort.MAXIMUM.negated()) >= 0;
  }

  static double hours(Duration value) {
    return value.toNanos() / NANOS_PER_HOUR;
  }

  static Duration duration(double hours) {
    return Duration.ofNanos(Math.round(hours * NANOS_PER_HOUR));
  }
}
