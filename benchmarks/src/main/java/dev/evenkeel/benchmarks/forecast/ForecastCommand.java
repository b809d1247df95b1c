package dev.evenkeel.benchmarks.forecast;

import dev.evenkeel.benchmarks.Command;
import dev.evenkeel.benchmarks.CommandLine;
import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.scheduling.forecast.ContactHistory;
import dev.evenkeel.scheduling.forecast.FittedLoadModel;
import dev.evenkeel.scheduling.forecast.ForecastFault;
import dev.evenkeel.scheduling.forecast.LoadForecast;
import dev.evenkeel.scheduling.forecast.LoadForecaster;
import dev.evenkeel.scheduling.forecast.SpecialDay;
import dev.evenkeel.scheduling.forecast.backtest.BackTest;
import dev.evenkeel.scheduling.forecast.backtest.BackTester;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tests the load forecast on a file of calls with a rolling origin, against simple rules. Exit code
 * 1 if one of them was better in any row.
 */
public final class ForecastCommand implements Command {
  private static final String ZONE = "--zone";
  private static final String MINUTES = "--minutes";
  private static final String HORIZON = "--horizon";
  private static final String WARM_UP = "--warm-up";
  private static final String SPECIAL = "--special-days";
  private static final int DAY = 1440;

  @Override
  public String name() {
    return "forecast";
  }

  @Override
  public String arguments() {
    return "[OPTIONS] FILE";
  }

  @Override
  public String purpose() {
    return "back-tests the load forecast on calls per interval, against simple rules";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    CommandLine line =
        CommandLine.parse(arguments, List.of(ZONE, MINUTES, HORIZON, WARM_UP, SPECIAL));
    ZoneId zone =
        line.value(ZONE, "a zone like Europe/Berlin", ForecastCommand::zone).orElse(ZoneOffset.UTC);
    long minutes = line.number(MINUTES, 1, DAY).orElse(30L);
    int horizon = line.number(HORIZON, 1, 366).orElse(14L).intValue();
    int warmUp = line.number(WARM_UP, 1, 36_600).orElse(28L).intValue();
    Optional<Path> special = line.value(SPECIAL, "a file", Path::of);
    if (line.paths().size() != 1) {
      line.fault(
          "Usage: benchmarks/run forecast [--zone UTC] [--minutes 30] [--horizon 14]"
              + " [--warm-up 28] [--special-days FILE] FILE");
    }
    if (!line.faults().isEmpty()) {
      line.faults().forEach(err::println);
      return REFUSED;
    }
    InputFaults faults = new InputFaults();
    Optional<ContactHistory> history =
        CallFile.read(line.paths().get(0), zone, Duration.ofMinutes(minutes), faults);
    List<SpecialDay> days =
        special.map(file -> SpecialDayFile.read(file, faults)).orElse(List.of());
    Findings findings = faults.collect();
    findings.forEach(err::println);
    if (findings.hasErrors()) {
      return REFUSED;
    }
    BackTester tester = BackTester.standard().withHorizon(horizon).withWarmUp(warmUp);
    return report(tester, LoadForecaster.standard().withSpecialDays(days), history, out);
  }

  private static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private static int report(
      BackTester tester,
      LoadForecaster forecaster,
      Optional<ContactHistory> history,
      PrintStream out) {
    return history.map(past -> report(tester, forecaster, past, out)).orElse(REFUSED);
  }

  private static int report(
      BackTester tester, LoadForecaster forecaster, ContactHistory history, PrintStream out) {
    long start = System.nanoTime();
    BackTest test = tester.backTest(forecaster, history);
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf(
        Locale.ROOT,
        "%d counts, %.0f contacts; forecasts from %d days in %.2f s%n%n",
        history.counts().size(),
        history.totalContacts(),
        test.origins(),
        seconds);
    boolean best = new BackTestTable(test, out).print();
    out.println();
    printModel(forecaster, history, out);
    return best ? OK : MISS;
  }

  private static void printModel(
      LoadForecaster forecaster, ContactHistory history, PrintStream out) {
    LocalDate next = history.lastDate().orElseThrow().plusDays(1);
    LoadForecast forecast =
        forecaster.forecast(history, next, next.plusDays(1), WorkCalendar.always());
    forecast.model().ifPresent(model -> printModel(model, out));
    forecast.findings().of(ForecastFault.OUTLYING_DAY).forEach(found -> print(found, out));
  }

  private static void printModel(FittedLoadModel model, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "model: noise of a day %.1f %%, passing deviations %.1f %% of which %.0f %% are left a day"
            + " later, level changes %.2f %% a day, day of month %s%n",
        100 * model.noise(),
        100 * model.passingChange(),
        100 * model.persistence(),
        100 * model.levelChange(),
        model.monthly() ? "counts" : "does not count");
    model
        .effects()
        .forEach(
            effect ->
                out.printf(
                    Locale.ROOT,
                    "%s: factor %.3f (standard error %.1f %%)%n",
                    effect.name(),
                    effect.factor(),
                    100 * effect.standardError()));
  }

  private static void print(Finding finding, PrintStream out) {
    out.println(finding.object() + ": " + finding.text().lines().findFirst().orElse(""));
  }
}
