package dev.evenkeel.examples.files;

import dev.evenkeel.core.time.WeeklyPattern;
import dev.evenkeel.examples.input.InputFault;
import dev.evenkeel.examples.input.InputRecord;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How the files write dates, times, money and ids. */
public final class Fields {
  private static final String DATE = "a date like 2027-05-31";
  private static final String DATE_TIME = "a local date-time like 2027-05-31T17:00";
  private static final String DURATION = "a duration like PT16H";
  private static final String TIME = "a time like 09:30";
  private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

  private Fields() {}

  public static <T> T id(InputRecord record, String field, Function<String, T> maker) {
    return record.parsed(field, "an id", maker, maker.apply("missing"));
  }

  public static <T> Optional<T> optionalId(
      InputRecord record, String field, Function<String, T> maker) {
    return record.optionalParsed(field, "an id", maker);
  }

  public static LocalDate date(InputRecord record, String field) {
    return record.parsed(field, DATE, LocalDate::parse, LocalDate.EPOCH);
  }

  public static Optional<LocalDate> optionalDate(InputRecord record, String field) {
    return record.optionalParsed(field, DATE, LocalDate::parse);
  }

  public static LocalDateTime dateTime(InputRecord record, String field) {
    return record.parsed(field, DATE_TIME, LocalDateTime::parse, LocalDate.EPOCH.atStartOfDay());
  }

  public static Instant instant(InputRecord record, String field, ZoneId zone) {
    return dateTime(record, field).atZone(zone).toInstant();
  }

  public static Optional<Instant> optionalInstant(InputRecord record, String field, ZoneId zone) {
    return record.optionalParsed(
        field, DATE_TIME, text -> LocalDateTime.parse(text).atZone(zone).toInstant());
  }

  public static LocalTime time(InputRecord record, String field) {
    return record.parsed(field, TIME, LocalTime::parse, LocalTime.MIDNIGHT);
  }

  public static Duration duration(InputRecord record, String field) {
    return record.parsed(field, DURATION, Duration::parse, Duration.ZERO);
  }

  public static Optional<Duration> optionalDuration(InputRecord record, String field) {
    return record.optionalParsed(field, DURATION, Duration::parse);
  }

  public static ZoneId zone(InputRecord record, String field) {
    return record.parsed(field, "an IANA time zone like Europe/Berlin", ZoneId::of, ZoneOffset.UTC);
  }

  public static DayOfWeek weekday(InputRecord record, String field) {
    return record.parsed(field, "one of " + DAYS, Fields::weekday, DayOfWeek.MONDAY);
  }

  private static DayOfWeek weekday(String text) {
    int index = DAYS.indexOf(text.toUpperCase(Locale.ROOT));
    if (index < 0) {
      throw new IllegalArgumentException(text);
    }
    return DayOfWeek.of(index + 1);
  }

  public static WeeklyPattern pattern(InputRecord record, String field) {
    return record.parsed(
        field,
        "a week like MON-FRI 08:00-17:00; SAT 09:00-14:00",
        WeeklyPattern::parse,
        WeeklyPattern.none());
  }

  public static Optional<Money> optionalMoney(
      InputRecord record, String field, CurrencyUnit currency) {
    return record.has(field) ? money(record, field, currency) : Optional.empty();
  }

  /** The amount as it is written; more decimals than the currency has are a fault. */
  public static Optional<Money> money(InputRecord record, String field, CurrencyUnit currency) {
    double amount = record.number(field);
    try {
      return Optional.of(Money.of(currency, amount));
    } catch (ArithmeticException e) {
      record.fault(
          field, InputFault.BAD_VALUE, field + " must fit " + currency + " but was " + amount);
      return Optional.empty();
    }
  }
}
