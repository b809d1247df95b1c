package dev.evenkeel.scheduling.forecast;

import dev.evenkeel.core.testing.SharedFiles;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.uncertainty.Draws;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Histories to forecast from. */
public final class Histories {
  public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  /** The first Monday of the made histories. */
  public static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

  private static final Duration HOUR = Duration.ofHours(1);
  private static final double[] SHARES = {0.1, 0.2, 0.25, 0.15, 0.1, 0.1, 0.06, 0.04};

  private Histories() {}

  /** The share of the day's contacts in an hour, 9 to 16. */
  public static double share(int hour) {
    return SHARES[hour - 9];
  }

  /** Hourly counts from 9 to 17 on weekdays: the mean of the day, spread and rounded. */
  public static ContactHistory rounded(int days, ToDoubleFunction<LocalDate> mean) {
    return weekdays(days, (date, hour) -> Math.round(mean.applyAsDouble(date) * share(hour)));
  }

  /** Hourly counts from 9 to 17 on weekdays that scatter around a mean as Poisson numbers. */
  public static ContactHistory random(int days, long seed, ToDoubleFunction<LocalDate> mean) {
    Draws draws = Draws.of(seed);
    return weekdays(
        days,
        (date, hour) ->
            poisson(
                mean.applyAsDouble(date) * share(hour), draws.uniform(date.toEpochDay(), hour)));
  }

  /** The number of contacts in an hour of a date. */
  public interface HourCount {
    long of(LocalDate date, int hour);
  }

  /** Hourly counts from 9 to 17 on weekdays. */
  public static ContactHistory weekdays(int days, HourCount count) {
    List<ContactCount> counts = new ArrayList<>();
    MONDAY
        .datesUntil(MONDAY.plusDays(days))
        .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
        .forEach(
            date -> {
              for (int hour = 9; hour < 17; hour++) {
                counts.add(at(date.atTime(hour, 0), HOUR, count.of(date, hour)));
              }
            });
    return ContactHistory.of(ZoneId.of("UTC"), HOUR, counts);
  }

  private static ContactCount at(LocalDateTime start, Duration length, long contacts) {
    Instant from = start.atZone(ZoneId.of("UTC")).toInstant();
    return ContactCount.of(Interval.of(from, from.plus(length)), contacts);
  }

  /** The least k whose distribution function reaches the draw, by its sum. */
  public static long poisson(double mean, double uniform) {
    double weight = StrictMath.exp(-mean);
    double sum = weight;
    long k = 0;
    while (sum < uniform && k < 100 + 20 * mean) {
      k++;
      weight *= mean / k;
      sum += weight;
    }
    return k;
  }

  /** The bank's calls in slots of so many minutes, or the test is skipped. */
  public static ContactHistory bank(int minutes) {
    List<ContactCount> counts = new ArrayList<>();
    List<String> lines = SharedFiles.assumeLines("data/bank-calls-5min.csv");
    long sum = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      LocalDateTime start = LocalDateTime.parse(cells[0]);
      sum += Long.parseLong(cells[1]);
      int end = start.getMinute() + 5;
      // The last five minutes of a day, from 21:00 on, are no whole half hour.
      if (end % minutes == 0 && start.getHour() < 21) {
        Instant to = start.plusMinutes(5).atZone(NEW_YORK).toInstant();
        counts.add(ContactCount.of(Interval.of(to.minus(Duration.ofMinutes(minutes)), to), sum));
      }
      sum = end % minutes == 0 || start.getHour() == 21 ? 0 : sum;
    }
    return ContactHistory.of(NEW_YORK, Duration.ofMinutes(minutes), counts);
  }

  /** The counts of the dates before another one. */
  public static ContactHistory before(ContactHistory history, LocalDate date) {
    List<ContactCount> counts =
        history.counts().stream()
            .filter(c -> LocalDate.ofInstant(c.interval().start(), history.zone()).isBefore(date))
            .toList();
    return history.toBuilder().counts(counts).build();
  }
}
