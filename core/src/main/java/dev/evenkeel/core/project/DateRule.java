package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import java.time.Instant;

/** Which instants a project may name: those on which calendars can calculate. */
final class DateRule {
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private DateRule() {}

  static void check(Instant instant, String name, String kind, Object id) {
    Check.atLeast(instant, FIRST, name, kind, id);
    Check.atMost(instant, LAST, name, kind, id);
  }
}
