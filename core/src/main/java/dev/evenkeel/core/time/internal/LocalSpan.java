package dev.evenkeel.core.time.internal;

import dev.evenkeel.core.time.Closure;
import dev.evenkeel.core.time.LocalInterval;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A dated span of local time, as days from 1970-01-01 and nanoseconds of the day. */
record LocalSpan(long startDay, long startNano, long endDay, long endNano) {
  static LocalSpan of(LocalDate date, LocalInterval interval) {
    long day = date.toEpochDay();
    long startNano = interval.start().toNanoOfDay();
    return new LocalSpan(day, startNano, day, startNano + interval.length().toNanos());
  }

  static LocalSpan of(Closure closure) {
    LocalDateTime from = closure.from();
    LocalDateTime to = closure.to();
    return new LocalSpan(
        from.toLocalDate().toEpochDay(),
        from.toLocalTime().toNanoOfDay(),
        to.toLocalDate().toEpochDay(),
        to.toLocalTime().toNanoOfDay());
  }

  /** Returns whether it covers a year and some days on each side. */
  boolean covers(int year) {
    return startDay < UtcYear.startDay(year) - ZoneOffsets.MARGIN
        && endDay > UtcYear.startDay(year + 1) + ZoneOffsets.MARGIN;
  }

  /** Returns the start in local nanoseconds from the beginning of a year, cut far outside it. */
  long start(int year) {
    return local(year, startDay, startNano);
  }

  /** Returns the end in local nanoseconds from the beginning of a year, cut far outside it. */
  long end(int year) {
    return local(year, endDay, endNano);
  }

  private static long local(int year, long day, long nano) {
    long fromNewYear = day - UtcYear.startDay(year);
    long cut =
        Math.max(-2L * ZoneOffsets.MARGIN, Math.min(fromNewYear, 366 + 2L * ZoneOffsets.MARGIN));
    return cut * UtcYear.DAY + nano;
  }
}
