package dev.evenkeel.scheduling.forecast;

import static dev.evenkeel.scheduling.forecast.Histories.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.core.uncertainty.Draws;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LoadForecasterPropertyTest {
  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final WorkCalendar DESK = WorkCalendar.weekly("desk", UTC, "MON-FRI 09:00-17:00");

  private static ContactHistory history(int days, int seed) {
    Draws draws = Draws.of(seed);
    double mean = StrictMath.exp(8 * draws.uniform(0, 0));
    return Histories.random(
        days, seed, date -> mean * (0.5 + draws.uniform(1, date.getDayOfWeek().getValue())));
  }

  /** Special days and a regressor with random dates and values, some of them to come. */
  private static LoadForecaster forecaster(int seed) {
    Draws draws = Draws.of(seed);
    List<LocalDate> dates = new ArrayList<>();
    Map<LocalDate, Double> values = new TreeMap<>();
    MONDAY
        .datesUntil(MONDAY.plusDays(120))
        .forEach(
            date -> {
              values.put(date, draws.uniform(2, date.toEpochDay()));
              if (draws.uniform(3, date.toEpochDay()) < 0.1) {
                dates.add(date);
              }
            });
    return LoadForecaster.standard()
        .withSpecialDays(
            List.of(SpecialDay.learned("learned", dates), SpecialDay.given("given", dates, 1.3)))
        .withRegressors(List.of(Regressor.of("regressor", values)));
  }

  private static LoadForecast forecast(LoadForecaster forecaster, ContactHistory history) {
    LocalDate first = history.lastDate().orElse(MONDAY).plusDays(1);
    return forecaster.forecast(history, first, first.plusDays(14), DESK);
  }

  @Property(tries = 25)
  void day_isTheProductOfItsTermsAndTheSumOfItsIntervals(
      @ForAll @IntRange(min = 1, max = 80) int days, @ForAll @IntRange(max = 1000) int seed) {
    LoadForecast forecast = forecast(forecaster(seed), history(days, seed));

    for (DayForecast day : forecast.days()) {
      double product = 1;
      for (ForecastTerm term : day.terms()) {
        product *= term.factor();
      }
      double sum = 0;
      for (IntervalForecast interval : forecast.intervals()) {
        boolean same = LocalDate.ofInstant(interval.interval().start(), UTC).equals(day.date());
        sum += same ? interval.mean() : 0;
      }
      assertThat(product).isCloseTo(day.mean(), within(1e-9 * day.mean()));
      assertThat(sum).isCloseTo(day.mean(), within(1e-9 * day.mean()));
    }
  }

  @Property(tries = 25)
  void forecast_hasItsInvariants(
      @ForAll @IntRange(min = 1, max = 80) int days, @ForAll @IntRange(max = 1000) int seed) {
    LoadForecast forecast = forecast(forecaster(seed), history(days, seed));

    for (IntervalForecast interval : forecast.intervals()) {
      assertThat(interval.mean()).isFinite().isPositive();
      assertThat(interval.dispersion()).isFinite().isPositive();
    }
    double total = forecast.intervals().stream().mapToDouble(IntervalForecast::mean).sum();
    assertThat(forecast.totalContacts()).isEqualTo(total);
    assertThat(forecast.intervals())
        .isSortedAccordingTo((a, b) -> a.interval().start().compareTo(b.interval().start()));
  }

  @Property(tries = 15)
  void forecast_orderOfCounts_changesNothing(
      @ForAll @IntRange(min = 1, max = 60) int days, @ForAll @IntRange(max = 1000) int seed) {
    ContactHistory history = history(days, seed);
    List<ContactCount> shuffled = new ArrayList<>(history.counts());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(
            forecast(
                forecaster(seed),
                ContactHistory.of(history.zone(), history.resolution(), shuffled)))
        .isEqualTo(forecast(forecaster(seed), history));
  }

  /** A step of the regressor's unit and its zero are the caller's choice. */
  @Property(tries = 15)
  void forecast_regressorInOtherUnits_isTheSame(@ForAll @IntRange(max = 1000) int seed) {
    ContactHistory history = history(60, seed);
    LoadForecaster plain = forecaster(seed);
    Map<LocalDate, Double> other = new TreeMap<>();
    plain.regressors().get(0).values().forEach((date, v) -> other.put(date, 1024 * v - 512));
    LoadForecaster scaled = plain.withRegressors(List.of(Regressor.of("other", other)));

    List<DayForecast> before = forecast(plain, history).days();
    List<DayForecast> after = forecast(scaled, history).days();
    for (int i = 0; i < before.size(); i++) {
      double mean = before.get(i).mean();
      assertThat(after.get(i).mean()).isCloseTo(mean, within(1e-6 * mean));
    }
  }

  @Property(tries = 15)
  void forecast_lookingFurther_changesNothingBefore(@ForAll @IntRange(max = 1000) int seed) {
    ContactHistory history = history(50, seed);
    LocalDate first = history.lastDate().orElseThrow().plusDays(1);
    LoadForecast near = forecaster(seed).forecast(history, first, first.plusDays(6), DESK);
    LoadForecast far = forecaster(seed).forecast(history, first, first.plusDays(30), DESK);

    assertThat(far.days()).startsWith(near.days().toArray(DayForecast[]::new));
    assertThat(far.intervals()).startsWith(near.intervals().toArray(IntervalForecast[]::new));
  }

  /** Prediction intervals hold what they promise for numbers made as the model says. */
  @Example
  void coverage_ofMadeHistories_isAsPromised() {
    int within = 0;
    int all = 0;
    for (int seed = 0; seed < 30; seed++) {
      ContactHistory made = history(77, seed);
      LocalDate first = MONDAY.plusDays(70);
      List<ContactCount> future =
          made.counts().stream()
              .filter(c -> !LocalDate.ofInstant(c.interval().start(), UTC).isBefore(first))
              .toList();
      List<IntervalForecast> forecast =
          LoadForecaster.standard()
              .forecast(Histories.before(made, first), first, first.plusDays(7), DESK)
              .intervals();
      for (int i = 0; i < forecast.size(); i++) {
        long contacts = future.get(i).contacts();
        boolean in = forecast.get(i).lower() <= contacts && contacts <= forecast.get(i).upper();
        within += in ? 1 : 0;
        all++;
      }
    }
    assertThat(all).isEqualTo(1200);
    // Whole numbers make intervals wider than promised where few contacts come.
    assertThat(within / (double) all).isBetween(0.88, 0.97);
  }
}
