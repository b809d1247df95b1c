package dev.evenkeel.scheduling.forecast.backtest;

import static dev.evenkeel.scheduling.forecast.Histories.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.forecast.ContactCount;
import dev.evenkeel.scheduling.forecast.ContactHistory;
import dev.evenkeel.scheduling.forecast.Histories;
import dev.evenkeel.scheduling.forecast.IntervalForecast;
import dev.evenkeel.scheduling.forecast.LoadForecast;
import dev.evenkeel.scheduling.forecast.LoadForecaster;
import dev.evenkeel.scheduling.forecast.Regressor;
import dev.evenkeel.scheduling.forecast.SpecialDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BackTesterTest {
  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final int DAYS = 63;

  private static ContactHistory history() {
    return Histories.random(
        DAYS, 11, d -> 60 + 10 * d.getDayOfWeek().getValue() + d.getDayOfYear());
  }

  private static LoadForecaster knowing() {
    return LoadForecaster.standard()
        .withSpecialDays(
            List.of(
                SpecialDay.learned("learned", List.of(MONDAY.plusDays(8), MONDAY.plusDays(45))),
                SpecialDay.given("given", List.of(MONDAY.plusDays(50)), 1.1)))
        .withRegressors(List.of(Regressor.of("day", days())));
  }

  private static Map<LocalDate, Double> days() {
    Map<LocalDate, Double> values = new TreeMap<>();
    MONDAY
        .datesUntil(MONDAY.plusDays(DAYS))
        .forEach(date -> values.put(date, (double) date.getDayOfMonth()));
    values.remove(MONDAY.plusDays(37));
    return values;
  }

  /** What the pass over all days says is what forecasts from cut histories say. */
  @Test
  void backTest_model_isWhatForecastsFromThePastAloneSay() {
    ContactHistory history = history();
    BackTest test =
        BackTester.standard().withWarmUp(30).withHorizon(9).backTest(knowing(), history);

    double[] errors = new double[10];
    double[] forecasts = new double[10];
    long[] within = new long[10];
    Map<Instant, Long> actual = new TreeMap<>();
    history.counts().forEach(c -> actual.put(c.interval().start(), c.contacts()));
    for (int day = 29; day < DAYS - 3; day++) {
      LocalDate origin = MONDAY.plusDays(day);
      if (origin.getDayOfWeek().getValue() < 6 && day != 37) {
        ContactHistory past = Histories.before(history, origin.plusDays(1));
        LoadForecast forecast =
            knowing()
                .forecast(past, origin.plusDays(1), origin.plusDays(10), WorkCalendar.always());
        for (IntervalForecast interval : forecast.intervals()) {
          Long came = actual.get(interval.interval().start());
          if (came != null) {
            LocalDate date = LocalDate.ofInstant(interval.interval().start(), UTC);
            int ahead = (int) (date.toEpochDay() - origin.toEpochDay());
            errors[ahead] += Math.abs(interval.mean() - came);
            forecasts[ahead] += interval.mean();
            within[ahead] += interval.lower() <= came && came <= interval.upper() ? 1 : 0;
          }
        }
      }
    }
    for (int ahead = 1; ahead <= 9; ahead++) {
      ForecastAccuracy accuracy =
          test.accuracy(ForecastMethod.MODEL, ForecastGrain.INTERVAL, ahead, ahead);
      assertThat(accuracy.absoluteErrors()).isCloseTo(errors[ahead], within(1e-6));
      assertThat(accuracy.forecastContacts()).isCloseTo(forecasts[ahead], within(1e-6));
      assertThat(accuracy.covered()).isEqualTo(within[ahead]);
    }
    assertThat(test.origins()).isEqualTo(22);
  }

  @Test
  void backTest_simpleRules_areAsTheirNamesSay() {
    ContactHistory history = Histories.weekdays(49, (d, hour) -> count(d));
    BackTest test =
        BackTester.standard()
            .withWarmUp(43)
            .withHorizon(3)
            .backTest(LoadForecaster.standard(), history);
    double lastWeek = 0;
    double mean = 0;
    double recent = 0;
    for (int origin = 42; origin < 46; origin++) {
      for (int day = origin + 1; day <= Math.min(46, origin + 3); day++) {
        double came = count(MONDAY.plusDays(day));
        double sum = 0;
        double four = 0;
        for (int week = 1; week <= 6; week++) {
          double past = count(MONDAY.plusDays(day).minusWeeks(week));
          sum += past;
          four += week <= 4 ? past : 0;
        }
        lastWeek += Math.abs(count(MONDAY.plusDays(day).minusWeeks(1)) - came);
        mean += Math.abs(sum / 6 - came);
        recent += Math.abs(four / 4 - came);
      }
    }

    assertThat(errors(test, ForecastMethod.LAST_WEEK)).isCloseTo(8 * lastWeek, within(1e-9));
    assertThat(errors(test, ForecastMethod.WEEKDAY_MEAN)).isCloseTo(8 * mean, within(1e-9));
    assertThat(errors(test, ForecastMethod.RECENT_WEEKDAY_MEAN))
        .isCloseTo(8 * recent, within(1e-9));
    ForecastAccuracy days = test.accuracy(ForecastMethod.LAST_WEEK, ForecastGrain.DAY, 1, 3);
    assertThat(days.absoluteErrors()).isCloseTo(8 * lastWeek, within(1e-9));
    assertThat(days.forecasts()).isEqualTo(9);
    assertThat(days.coverage()).isEmpty();
  }

  private static long count(LocalDate date) {
    return 20 + date.toEpochDay() * 7 % 13 + date.getDayOfWeek().getValue();
  }

  private static double errors(BackTest test, ForecastMethod method) {
    return test.accuracy(method, ForecastGrain.INTERVAL, 1, 3).absoluteErrors();
  }

  @Test
  void backTest_twoWeeksAhead_lastWeekIsTwoWeeksAgo() {
    ContactHistory history = Histories.weekdays(70, (d, hour) -> count(d));
    BackTest test =
        BackTester.standard().withWarmUp(57).backTest(LoadForecaster.standard(), history);
    ForecastAccuracy accuracy = test.accuracy(ForecastMethod.LAST_WEEK, ForecastGrain.DAY, 8, 8);
    double errors = 0;
    int days = 0;
    for (int origin = 56; origin + 8 < 70; origin++) {
      LocalDate target = MONDAY.plusDays(origin + 8);
      boolean both =
          target.getDayOfWeek().getValue() < 6
              && MONDAY.plusDays(origin).getDayOfWeek().getValue() < 6;
      errors += both ? 8 * Math.abs(count(target.minusWeeks(2)) - count(target)) : 0;
      days += both ? 1 : 0;
    }
    assertThat(accuracy.forecasts()).isEqualTo(days);
    assertThat(accuracy.absoluteErrors()).isCloseTo(errors, within(1e-9));
  }

  @Test
  void backTest_missingWeek_isJudgedWhereAllMethodsHaveAForecast() {
    ContactHistory history = Histories.weekdays(49, (d, hour) -> count(d));
    LocalDate lost = MONDAY.plusDays(37);
    List<ContactCount> kept =
        history.counts().stream()
            .filter(
                c ->
                    !LocalDate.ofInstant(c.interval().start(), UTC).equals(lost)
                        || c.interval().start().atZone(UTC).getHour() < 12)
            .toList();
    BackTest test =
        BackTester.standard()
            .withWarmUp(44)
            .withHorizon(1)
            .withStep(2)
            .backTest(LoadForecaster.standard(), history.toBuilder().counts(kept).build());

    // Wednesday is an origin, Thursday is forecast: 44 is the Wednesday of week 7.
    for (ForecastMethod method : ForecastMethod.values()) {
      assertThat(test.accuracy(method, ForecastGrain.INTERVAL, 1, 1).forecasts())
          .isEqualTo(test.accuracy(ForecastMethod.MODEL, ForecastGrain.INTERVAL, 1, 1).forecasts());
    }
    assertThat(test.origins()).isEqualTo(2);
    assertThat(test.accuracy(ForecastMethod.MODEL, ForecastGrain.INTERVAL, 1, 1).forecasts())
        .isEqualTo(3 + 8);
  }

  @Test
  void backTest_shortHistory_hasNoAccuracies() {
    for (int days : new int[] {0, 1, 20}) {
      BackTest test =
          BackTester.standard()
              .backTest(LoadForecaster.standard(), Histories.rounded(days, d -> 100));
      assertThat(test.origins()).isZero();
      assertThat(test.accuracies()).isEmpty();
      ForecastAccuracy none = test.accuracy(ForecastMethod.MODEL, ForecastGrain.DAY, 1, 14);
      assertThat(none.meanAbsoluteError()).isEmpty();
      assertThat(none.weightedError()).isEmpty();
      assertThat(none.bias()).isEmpty();
      assertThat(none.coverage()).isEmpty();
    }
  }

  @Test
  void accuracy_measures_areThoseOfTheirFormulas() {
    ForecastAccuracy accuracy =
        ForecastAccuracy.builder()
            .method(ForecastMethod.MODEL)
            .grain(ForecastGrain.DAY)
            .leastHorizon(1)
            .greatestHorizon(2)
            .forecasts(4)
            .contacts(200)
            .forecastContacts(190)
            .absoluteErrors(20)
            .covered(3)
            .build();

    assertThat(accuracy.meanAbsoluteError()).hasValue(5);
    assertThat(accuracy.weightedError()).hasValue(0.1);
    assertThat(accuracy.bias()).hasValue(-0.05);
    assertThat(accuracy.coverage()).hasValue(0.75);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> accuracy.toBuilder().leastHorizon(3).build())
        .withMessageContaining("greatest horizon must be at least 3 but was 2");
  }

  @Test
  void options_wrong_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BackTester.standard().withWarmUp(0))
        .withMessageContaining("warm-up days must be at least 1 but was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BackTester.standard().withHorizon(367))
        .withMessageContaining("horizon must be between");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BackTester.standard().withStep(0))
        .withMessageContaining("step must be at least 1");
    assertThatNullPointerException()
        .isThrownBy(() -> BackTester.standard().backTest(LoadForecaster.standard(), null));
  }

  /** The bank of Weinberg, Brown and Stroud (2007): better than every simple rule. */
  @Test
  void backTest_bank_beatsTheSimpleRulesAndCoversAsPromised() {
    BackTest test = BackTester.standard().backTest(LoadForecaster.standard(), Histories.bank(30));

    assertThat(test.origins()).isEqualTo(143);
    for (ForecastGrain grain : ForecastGrain.values()) {
      for (int[] ahead : new int[][] {{1, 1}, {1, 7}, {8, 14}}) {
        ForecastAccuracy model = test.accuracy(ForecastMethod.MODEL, grain, ahead[0], ahead[1]);
        for (ForecastMethod rule : ForecastMethod.values()) {
          double error =
              test.accuracy(rule, grain, ahead[0], ahead[1]).weightedError().orElseThrow();
          if (rule != ForecastMethod.MODEL) {
            assertThat(model.weightedError().orElseThrow()).isLessThan(0.95 * error);
          }
        }
        assertThat(model.coverage().orElseThrow()).isBetween(0.85, 0.95);
        assertThat(model.bias().orElseThrow()).isBetween(-0.02, 0.02);
      }
    }
  }
}
