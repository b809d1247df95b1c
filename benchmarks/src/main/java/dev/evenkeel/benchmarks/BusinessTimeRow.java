package dev.evenkeel.benchmarks;

import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.time.Closure;
import dev.evenkeel.core.time.Holiday;
import dev.evenkeel.core.time.WeeklyCalendar;
import dev.evenkeel.core.time.WeeklyPattern;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.examples.input.InputRecord;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** A row of a file of questions about business time; what cannot be read is noted as a fault. */
public final class BusinessTimeRow {
  /** The columns of such a file, in any order. */
  public static final List<String> COLUMNS =
      List.of("id", "operation", "zone", "week", "holidays", "start", "end", "seconds", "expected");

  private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

  private final InputRecord row;
  private final ZoneId zone;

  /** Reads the zone of a row. */
  public BusinessTimeRow(InputRecord row) {
    this.row = row;
    this.zone = row.parsed("zone", "a zone like Europe/Berlin", ZoneId::of, ZoneOffset.UTC);
  }

  /** Returns the name of the row. */
  public String id() {
    return row.text("id");
  }

  /** Returns what is asked, such as {@code add}. */
  public String operation() {
    return row.text("operation");
  }

  /** Returns the calendar of week and holidays. */
  public WorkCalendar calendar() {
    WeeklyPattern pattern =
        row.parsed(
            "week",
            "days and intervals like MON-FRI 09:00-17:00",
            WeeklyPattern::parse,
            WeeklyPattern.none());
    List<Holiday> holidays =
        row.optionalParsed("holidays", "dates like 2026-12-25", BusinessTimeRow::holidays)
            .orElse(List.of());
    return WeeklyCalendar.builder()
        .id(CalendarId.of("question"))
        .zone(zone)
        .pattern(pattern)
        .holidays(holidays)
        .build();
  }

  private static List<Holiday> holidays(String dates) {
    return Arrays.stream(dates.split("[\\s;,]+"))
        .map(date -> Holiday.of(LocalDate.parse(date), "holiday"))
        .toList();
  }

  /** Returns a field that is a local time of the zone. */
  public LocalDateTime localTime(String field) {
    return row.parsed(
        field, "a local time like 2026-11-23T09:00", LocalDateTime::parse, LocalDateTime.MIN);
  }

  /** Returns a calendar that opens once, for good, at a local time. */
  public WorkCalendar openFrom(LocalDateTime local) {
    return WeeklyCalendar.builder()
        .id(CalendarId.of("resolve"))
        .zone(zone)
        .pattern(WeeklyPattern.always())
        .addClosure(Closure.of("question", closedFrom(local), local))
        .build();
  }

  private static LocalDateTime closedFrom(LocalDateTime local) {
    return local.minusDays(3);
  }

  /** Returns an instant at which the calendar that {@link #openFrom opens once} is closed. */
  public static Instant before(LocalDateTime local) {
    return closedFrom(local).plusDays(1).toInstant(ZoneOffset.UTC);
  }

  /** Returns a field that is an instant, or a local time of the zone. */
  public Instant instant(String field) {
    return row.parsed(
        field,
        "a time like 2026-11-23T09:00+01:00",
        text -> InstantText.parse(text, zone),
        Instant.EPOCH);
  }

  /** Returns a field that is a number of seconds. */
  public Duration seconds(String field) {
    return row.parsed(field, "a number of seconds", BusinessTimeRow::exactSeconds, Duration.ZERO);
  }

  private static Duration exactSeconds(String text) {
    BigDecimal[] parts = new BigDecimal(text).divideAndRemainder(BigDecimal.ONE);
    try {
      return Duration.ofSeconds(
          parts[0].longValueExact(), parts[1].multiply(NANOS).longValueExact());
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
