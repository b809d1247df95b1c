package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import java.time.Duration;

/** What both kinds of effort share. */
final class EffortRule {
  private static final double NANOS_PER_HOUR = 3.6e12;

  private EffortRule() {}

  static void check(Duration value, String name) {
    Check.notNull(value, name);
    Check.that(
        value.abs().compareTo(Effort.MAXIMUM) <= 0,
        "%s must be at most %s but was %s",
        name,
        Effort.MAXIMUM,
        value);
  }

  static double hours(Duration value) {
    return value.toNanos() / NANOS_PER_HOUR;
  }

  static Duration duration(double hours) {
    return Duration.ofNanos(Math.round(hours * NANOS_PER_HOUR));
  }
}
