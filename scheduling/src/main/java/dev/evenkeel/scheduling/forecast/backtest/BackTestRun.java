package dev.evenkeel.scheduling.forecast.backtest;

import dev.evenkeel.scheduling.forecast.internal.DayOutlook;
import dev.evenkeel.scheduling.forecast.internal.LoadModel;
import dev.evenkeel.scheduling.forecast.internal.counts.DayCounts;
import dev.evenkeel.scheduling.forecast.internal.counts.NegativeBinomial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One pass over the days: each is forecast from the origins before it, and then learned. */
final class BackTestRun {
  private static final List<ForecastMethod> METHODS = List.of(ForecastMethod.values());
  private static final int MODEL = METHODS.indexOf(ForecastMethod.MODEL);

  private final List<DayCounts> days;
  private final LoadModel model;
  private final SimpleRules rules;
  private final int horizon;
  private final double tail;
  private final AccuracyTally[][] slotTallies;
  private final AccuracyTally[][] dayTallies;

  BackTestRun(
      List<DayCounts> days, LoadModel model, SimpleRules rules, int horizon, double coverage) {
    this.days = days;
    this.model = model;
    this.rules = rules;
    this.horizon = horizon;
    this.tail = (1 - coverage) / 2;
    this.slotTallies = tallies(horizon);
    this.dayTallies = tallies(horizon);
  }

  private static AccuracyTally[][] tallies(int horizon) {
    AccuracyTally[][] tallies = new AccuracyTally[METHODS.size()][horizon];
    for (AccuracyTally[] ofMethod : tallies) {
      Arrays.setAll(ofMethod, ahead -> new AccuracyTally());
    }
    return tallies;
  }

  BackTest run(int warmUp, int step) {
    int origins = 0;
    int sinceOrigin = step;
    for (int i = 0; i < days.size(); i++) {
      DayCounts day = days.get(i);
      model.observe(day);
      rules.observe(day);
      sinceOrigin++;
      long age = day.date().toEpochDay() - days.get(0).date().toEpochDay() + 1;
      boolean last = i == days.size() - 1;
      if (age >= warmUp && sinceOrigin >= step && !last && isLearned(day)) {
        judge(i);
        origins++;
        sinceOrigin = 0;
      }
    }
    return BackTest.builder().origins(origins).horizon(horizon).accuracies(accuracies()).build();
  }

  private boolean isLearned(DayCounts day) {
    return model.last().filter(day.date()::equals).isPresent();
  }

  private void judge(int origin) {
    long from = days.get(origin).date().toEpochDay();
    int next = origin + 1;
    for (DayOutlook outlook : model.outlooks(horizon)) {
      while (next < days.size() && days.get(next).date().isBefore(outlook.date())) {
        next++;
      }
      boolean counted = next < days.size() && days.get(next).date().equals(outlook.date());
      if (counted && model.weekdays().contains(outlook.date().getDayOfWeek())) {
        judge(days.get(next), outlook, (int) (outlook.date().toEpochDay() - from));
      }
    }
  }

  private void judge(DayCounts day, DayOutlook outlook, int ahead) {
    double[] shares = model.shares(day.date());
    double[] forecasts = new double[METHODS.size()];
    double[] totals = new double[METHODS.size()];
    double actual = 0;
    double slotDispersion = (1 + outlook.dispersion()) * (1 + model.slotDispersion()) - 1;
    int judged = 0;
    for (int i = 0; i < day.size(); i++) {
      if (!forecast(day, i, ahead, shares[day.slot(i)] * outlook.size(), forecasts)) {
        continue;
      }
      add(slotTallies, ahead, day.contacts(i), forecasts, slotDispersion);
      actual += day.contacts(i);
      for (int method = 0; method < METHODS.size(); method++) {
        totals[method] += forecasts[method];
      }
      judged++;
    }
    if (judged > 0) {
      add(dayTallies, ahead, actual, totals, outlook.dispersion());
    }
  }

  /** Fills in what each method forecasts for a slot; false if one of them has no forecast. */
  private boolean forecast(DayCounts day, int i, int ahead, double rate, double[] forecasts) {
    for (int method = 0; method < METHODS.size(); method++) {
      double own =
          method == MODEL ? rate : rules.rate(METHODS.get(method), day.date(), ahead, day.slot(i));
      if (own < 0) {
        return false;
      }
      forecasts[method] = own * day.exposure(i);
    }
    return true;
  }

  private void add(
      AccuracyTally[][] tallies, int ahead, double actual, double[] forecasts, double dispersion) {
    boolean within = within(NegativeBinomial.of(forecasts[MODEL], dispersion), actual);
    for (int method = 0; method < METHODS.size(); method++) {
      tallies[method][ahead - 1].add(actual, forecasts[method], within && method == MODEL);
    }
  }

  private boolean within(NegativeBinomial contacts, double actual) {
    return contacts.quantile(tail) <= actual && actual <= contacts.quantile(1 - tail);
  }

  private List<ForecastAccuracy> accuracies() {
    List<ForecastAccuracy> accuracies = new ArrayList<>();
    for (int method = 0; method < METHODS.size(); method++) {
      ForecastMethod name = METHODS.get(method);
      addAccuracies(accuracies, name, ForecastGrain.INTERVAL, slotTallies[method]);
      addAccuracies(accuracies, name, ForecastGrain.DAY, dayTallies[method]);
    }
    return accuracies;
  }

  private static void addAccuracies(
      List<ForecastAccuracy> accuracies,
      ForecastMethod method,
      ForecastGrain grain,
      AccuracyTally[] tallies) {
    for (int ahead = 1; ahead <= tallies.length; ahead++) {
      if (!tallies[ahead - 1].isEmpty()) {
        accuracies.add(tallies[ahead - 1].accuracy(method, grain, ahead));
      }
    }
  }
}
