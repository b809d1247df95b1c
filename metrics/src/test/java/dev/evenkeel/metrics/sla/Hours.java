package dev.evenkeel.metrics.sla;

import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.time.Holiday;
import dev.evenkeel.core.time.LocalInterval;
import dev.evenkeel.core.time.WeeklyCalendar;
import dev.evenkeel.core.time.WeeklyPattern;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Random office hours, as a calendar and, found without it, as the set of open minutes. */
record Hours(
    String id,
    ZoneId zone,
    Set<DayOfWeek> days,
    List<LocalTime[]> openings,
    List<LocalDate> holidays) {
  private static final List<String> ZONES =
      List.of("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC");

  static Hours random(String id, LocalDate around, Random random) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    while (days.size() < 2) {
      for (DayOfWeek day : DayOfWeek.values()) {
        if (random.nextInt(3) > 0) {
          days.add(day);
        }
      }
    }
    List<LocalTime[]> openings = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(2); i++) {
      LocalTime start = LocalTime.of(random.nextInt(24), 30 * random.nextInt(2));
      openings.add(new LocalTime[] {start, start.plusMinutes(120 + 30L * random.nextInt(30))});
    }
    List<LocalDate> holidays = new ArrayList<>();
    for (int i = 0; i < random.nextInt(3); i++) {
      holidays.add(around.plusDays(random.nextInt(10)));
    }
    ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    return new Hours(id, zone, days, openings, holidays);
  }

  WeeklyCalendar calendar() {
    LocalInterval[] intervals =
        openings.stream()
            .map(opening -> LocalInterval.of(opening[0], opening[1]))
            .toArray(LocalInterval[]::new);
    return WeeklyCalendar.builder()
        .id(CalendarId.of(id))
        .zone(zone)
        .pattern(WeeklyPattern.of(days, intervals))
        .holidays(holidays.stream().distinct().map(date -> Holiday.of(date, "holiday")).toList())
        .build();
  }

  /** Returns which minutes are open, the one that begins at the base being number 0. */
  BitSet openMinutes(Instant base, int minutes) {
    BitSet open = new BitSet(minutes);
    LocalDate first = base.atZone(zone).toLocalDate().minusDays(2);
    for (LocalDate date = first;
        minute(base, date.atStartOfDay()) < minutes;
        date = date.plusDays(1)) {
      if (days.contains(date.getDayOfWeek()) && !holidays.contains(date)) {
        for (LocalTime[] opening : openings) {
          LocalDate endDate = opening[1].isAfter(opening[0]) ? date : date.plusDays(1);
          int from = Math.max(0, minute(base, date.atTime(opening[0])));
          int to = Math.min(minutes, minute(base, endDate.atTime(opening[1])));
          if (from < to) {
            open.set(from, to);
          }
        }
      }
    }
    return open;
  }

  private int minute(Instant base, LocalDateTime local) {
    return (int) Duration.between(base, local.atZone(zone).toInstant()).toMinutes();
  }
}
