package dev.evenkeel.scheduling.forecast.internal;

import dev.evenkeel.scheduling.forecast.internal.counts.NegativeBinomial;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Forecasts of days to come, kept until these days are observed. Mutable, for a single owner. */
final class PendingForecasts {
  private static final int SIZE = HorizonDispersion.GREATEST_HORIZON + 1;

  private final long[][] targets = new long[SIZE][SIZE];
  private final double[][] sizes = new double[SIZE][SIZE];
  private final double[][] dispersions = new double[SIZE][SIZE];

  PendingForecasts() {
    for (long[] row : targets) {
      Arrays.fill(row, Long.MIN_VALUE);
    }
  }

  /** Keeps what was expected from a date on, by the model's own dispersion. */
  void keep(LocalDate origin, List<DayOutlook> outlooks) {
    for (DayOutlook outlook : outlooks) {
      long target = outlook.date().toEpochDay();
      int place = Math.floorMod(target, SIZE);
      int horizon = (int) (target - origin.toEpochDay());
      targets[place][horizon] = target;
      sizes[place][horizon] = outlook.size();
      dispersions[place][horizon] = outlook.dispersion();
    }
  }

  /** Judges all that was expected of a date. */
  void judge(LocalDate date, double exposure, double contacts, HorizonDispersion horizons) {
    long target = date.toEpochDay();
    int place = Math.floorMod(target, SIZE);
    for (int horizon = 1; horizon < SIZE; horizon++) {
      if (targets[place][horizon] == target) {
        double mean = exposure * sizes[place][horizon];
        double dispersion = dispersions[place][horizon];
        horizons.add(horizon, NegativeBinomial.deviance(contacts, mean, dispersion), dispersion);
      }
    }
  }
}
