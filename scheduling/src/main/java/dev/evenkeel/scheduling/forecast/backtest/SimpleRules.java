package dev.evenkeel.scheduling.forecast.backtest;

import dev.evenkeel.scheduling.forecast.internal.counts.DayCounts;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forecasts that need no model, from the days seen up to now. Rates are per slot. */
final class SimpleRules {
  private static final int RECENT = 4;
  private static final int WEEK = 7;

  private final Map<LocalDate, DayCounts> days = new LinkedHashMap<>();
  private final List<Deque<DayCounts>> recent = new ArrayList<>();
  private final double[][] sums;
  private final long[][] counts;

  SimpleRules(int slots) {
    sums = new double[WEEK][slots];
    counts = new long[WEEK][slots];
    for (int day = 0; day < WEEK; day++) {
      recent.add(new ArrayDeque<>());
    }
  }

  void observe(DayCounts day) {
    int weekday = day.date().getDayOfWeek().getValue() - 1;
    days.put(day.date(), day);
    Deque<DayCounts> same = recent.get(weekday);
    same.addLast(day);
    if (same.size() > RECENT) {
      same.removeFirst();
    }
    for (int i = 0; i < day.size(); i++) {
      sums[weekday][day.slot(i)] += day.contacts(i) / day.exposure(i);
      counts[weekday][day.slot(i)]++;
    }
  }

  /** The rate by a rule; −1 if it has none. */
  double rate(ForecastMethod method, LocalDate date, int horizon, int slot) {
    int weekday = date.getDayOfWeek().getValue() - 1;
    if (method == ForecastMethod.LAST_WEEK) {
      int weeks = (horizon + WEEK - 1) / WEEK;
      DayCounts day = days.get(date.minusWeeks(weeks));
      return day == null ? -1 : day.rate(slot);
    }
    if (method == ForecastMethod.WEEKDAY_MEAN) {
      long count = counts[weekday][slot];
      return count == 0 ? -1 : sums[weekday][slot] / count;
    }
    return recent.get(weekday).stream()
        .mapToDouble(day -> day.rate(slot))
        .filter(rate -> rate >= 0)
        .average()
        .orElse(-1);
  }
}
