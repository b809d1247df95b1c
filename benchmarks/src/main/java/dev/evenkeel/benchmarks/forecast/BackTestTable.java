package dev.evenkeel.benchmarks.forecast;

import dev.evenkeel.scheduling.forecast.backtest.BackTest;
import dev.evenkeel.scheduling.forecast.backtest.ForecastAccuracy;
import dev.evenkeel.scheduling.forecast.backtest.ForecastGrain;
import dev.evenkeel.scheduling.forecast.backtest.ForecastMethod;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Prints errors and coverage by how far ahead was looked, as a Markdown table. */
final class BackTestTable {
  private static final int WEEK = 7;

  private final BackTest test;
  private final PrintStream out;

  BackTestTable(BackTest test, PrintStream out) {
    this.test = test;
    this.out = out;
  }

  /** Prints the table; returns whether the model was the best in every row. */
  boolean print() {
    out.println(
        "| forecast of | days ahead | forecasts | model wMAPE | last week | weekday mean"
            + " | last four | model MAE | model bias | coverage |");
    out.println("|---|---|---|---|---|---|---|---|---|---|");
    boolean best = true;
    for (ForecastGrain grain : ForecastGrain.values()) {
      best &= printRow(grain, 1, 1);
      for (int first = 1; first <= test.horizon(); first += WEEK) {
        best &= printRow(grain, first, Math.min(test.horizon(), first + WEEK - 1));
      }
    }
    return best;
  }

  private boolean printRow(ForecastGrain grain, int first, int last) {
    List<ForecastAccuracy> row =
        List.of(
            test.accuracy(ForecastMethod.MODEL, grain, first, last),
            test.accuracy(ForecastMethod.LAST_WEEK, grain, first, last),
            test.accuracy(ForecastMethod.WEEKDAY_MEAN, grain, first, last),
            test.accuracy(ForecastMethod.RECENT_WEEKDAY_MEAN, grain, first, last));
    ForecastAccuracy model = row.get(0);
    out.printf(
        Locale.ROOT,
        "| %s | %s | %d | **%s** | %s | %s | %s | %s | %s | %s |%n",
        grain.name().toLowerCase(Locale.ROOT),
        first == last ? String.valueOf(first) : first + "–" + last,
        model.forecasts(),
        percent(model.weightedError()),
        percent(row.get(1).weightedError()),
        percent(row.get(2).weightedError()),
        percent(row.get(3).weightedError()),
        number(model.meanAbsoluteError()),
        percent(model.bias()),
        percent(model.coverage()));
    return row.stream().skip(1).noneMatch(rule -> rule.absoluteErrors() < model.absoluteErrors());
  }

  private static String percent(OptionalDouble share) {
    return share.isEmpty() ? "–" : String.format(Locale.ROOT, "%.2f %%", 100 * share.getAsDouble());
  }

  private static String number(OptionalDouble number) {
    return number.isEmpty() ? "–" : String.format(Locale.ROOT, "%.1f", number.getAsDouble());
  }
}
