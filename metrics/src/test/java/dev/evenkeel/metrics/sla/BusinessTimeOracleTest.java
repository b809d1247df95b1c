package dev.evenkeel.metrics.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.testing.SharedFiles;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.Closure;
import dev.evenkeel.core.time.Holiday;
import dev.evenkeel.core.time.WeeklyCalendar;
import dev.evenkeel.core.time.WeeklyPattern;
import dev.evenkeel.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every row of the shared oracle file through a clock: seconds to add are the target, seconds
 * between are what elapsed, and a local time is the opening at which a target of nothing is due.
 */
class BusinessTimeOracleTest {
  private static final int START = 5;
  private static final int END = 6;
  private static final int EXPECTED = 8;

  @Test
  void everyRow_isMet() {
    List<String> lines = SharedFiles.assumeLines("oracles/service/business-time.csv");
    assertThat(lines).hasSizeGreaterThan(20);
    assertSoftly(
        softly -> {
          for (String line : lines.subList(1, lines.size())) {
            String[] row = line.split(",", -1);
            softly.assertThat(computed(row)).as(line).isEqualTo(expected(row));
          }
        });
  }

  private static Object computed(String[] row) {
    return switch (row[1]) {
      case "add" ->
          clock(calendar(row), instant(row[START]), seconds(row[7]))
              .due(SlaMetric.RESOLUTION)
              .orElseThrow();
      case "between" -> elapsed(row);
      case "resolve" -> resolved(row);
      default -> throw new AssertionError("unknown operation " + row[1]);
    };
  }

  private static Object expected(String[] row) {
    return row[1].equals("between") ? seconds(row[EXPECTED]) : instant(row[EXPECTED]);
  }

  private static Duration elapsed(String[] row) {
    return clock(calendar(row), instant(row[START]), Duration.ZERO)
        .reading(SlaMetric.RESOLUTION, instant(row[END]))
        .elapsed();
  }

  private static Instant resolved(String[] row) {
    LocalDateTime local = LocalDateTime.parse(row[START]);
    WeeklyCalendar calendar =
        WeeklyCalendar.builder()
            .id(CalendarId.of("resolve"))
            .zone(ZoneId.of(row[2]))
            .pattern(WeeklyPattern.always())
            .addClosure(Closure.of("before", local.minusDays(5), local))
            .build();
    Instant closed = local.minusDays(2).toInstant(ZoneOffset.UTC);
    return clock(calendar, closed, Duration.ZERO).due(SlaMetric.RESOLUTION).orElseThrow();
  }

  private static SlaClock clock(WorkCalendar calendar, Instant created, Duration target) {
    SlaPolicy policy =
        SlaPolicy.builder()
            .id("oracle")
            .calendars(CalendarBook.of(calendar))
            .defaultTargets(SlaTargets.none().with(SlaMetric.RESOLUTION, target))
            .build();
    SlaTicket ticket = SlaTicket.builder().id("oracle").priority("any").build();
    return SlaClock.open(ticket, policy, new SlaEvent.Created(created));
  }

  private static WorkCalendar calendar(String[] row) {
    List<Holiday> holidays =
        Arrays.stream(row[4].split("[ ;]+"))
            .filter(date -> !date.isEmpty())
            .map(date -> Holiday.of(LocalDate.parse(date), "holiday"))
            .toList();
    return WeeklyCalendar.builder()
        .id(CalendarId.of(row[0]))
        .zone(ZoneId.of(row[2]))
        .pattern(WeeklyPattern.parse(row[3]))
        .holidays(holidays)
        .build();
  }

  private static Duration seconds(String text) {
    return Duration.ofSeconds(Long.parseLong(text));
  }

  private static Instant instant(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }
}
