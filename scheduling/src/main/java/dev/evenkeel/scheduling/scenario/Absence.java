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
  /** Behind all years on which calendars calculate. */
  private static final LocalDateTime NEVER = LocalDateTime.of(10_000, 1, 2, 0, 0);

  private Absence() {}

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
