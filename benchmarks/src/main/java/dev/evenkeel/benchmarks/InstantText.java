package dev.evenkeel.benchmarks;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Reads instants as people write them: with T or a space between date and time, with or without
 * seconds, with an offset of hours, of hours and minutes with or without colon, or Z; without an
 * offset it is the local time of a zone.
 */
final class InstantText {
  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[' '][XXXXX][XXXX][X]")
          .toFormatter(Locale.ROOT);

  private InstantText() {}

  static Instant parse(String text, ZoneId zone) {
    TemporalAccessor time =
        FORMAT.parseBest(text.strip(), ZonedDateTime::from, LocalDateTime::from);
    return time instanceof ZonedDateTime zoned
        ? zoned.toInstant()
        : ((LocalDateTime) time).atZone(zone).toInstant();
  }
}
