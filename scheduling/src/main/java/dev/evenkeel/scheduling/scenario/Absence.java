package dev.evenkeel.scheduling.scenario;

import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.time.Closure;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.WeeklyCalendar;
import dev.evenkeel.core.time.WeeklyPattern;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Calendars that are open whenever somebody is not away. */
final class Absence {
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("+10000-01-01T00:00:00Z");

  /** Behind all years on which calendars calculate. */
  private static final LocalDateTime NEVER = LocalDateTime.of(10_000, 1, 2, 0, 0);

  private Absence() {}

  /** Returns whether an instant is in the years on which calendars calculate. */
  static boolean isInRange(Instant instant) {
    return !instant.isBefore(FIRST) && !instant.isAfter(LAST);
  }

  static WeeklyCalendar during(Interval away) {
    return open("away " + away, away.start(), local(away.end()));
  }

  static WeeklyCalendar from(Instant gone) {
    return open("gone " + gone, gone, NEVER);
  }

  private static WeeklyCalendar open(String id, Instant from, LocalDateTime to) {
    return WeeklyCalendar.builder()
        .id(CalendarId.of(id))
        .zone(ZoneOffset.UTC)
        .pattern(WeeklyPattern.always())
        .addClosures(Closure.of("away", local(from), to))
        .build();
  }

  private static LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
