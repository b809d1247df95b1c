package dev.evenkeel.examples.chart.option;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Local date-times on a time axis that shows them as they are, whatever zone the reader is in. */
public final class LocalAxis {
  private LocalAxis() {}

  /** Milliseconds for an axis with {@code useUTC}: the local time read as if it were UTC. */
  public static long millis(LocalDateTime time) {
    return time.toInstant(ZoneOffset.UTC).toEpochMilli();
  }

  public static long millis(LocalDate date) {
    return millis(date.atStartOfDay());
  }
}
