package dev.evenkeel.scheduling.forecast;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.forecast.internal.KnownDays;
import dev.evenkeel.scheduling.forecast.internal.LoadModel;
import dev.evenkeel.scheduling.forecast.internal.counts.HistoryDays;
import dev.evenkeel.scheduling.forecast.internal.counts.SlotGrid;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Forecasts the contacts of a service from its history: the size of each day, and its spread over
 * the slots of the day.
 *
 * <p>The logarithm of a day's expected contacts is the sum of a level, which may drift and have a
 * damped trend, a passing deviation, the effect of its weekday, two waves over the month, and the
 * effects of special days and regressors, shrunk towards none as in ridge regression. The number of
 * contacts is Poisson with a gamma distributed rate, so that small services and days without
 * contacts need no special treatment (West, Harrison and Migon: Dynamic generalized linear models
 * and Bayesian forecasting, Journal of the American Statistical Association 80, 1985, 73–83). Some
 * hundred settings of that model go through the history side by side, and the one that foresaw the
 * days best, one day ahead, makes the forecast; likewise for the spread over the day. Days that are
 * far out teach little and are reported. The prediction intervals are those of the Poisson–gamma
 * distribution, with the day's dispersion scaled by how far past forecasts with as much lead were
 * out.
 *
 * <p>The time needed is proportional to the length of the history. Immutable and thread-safe.
 */
public final class LoadForecaster {
  private static final double STANDARD_COVERAGE = 0.9;
  private static final int GREATEST_HORIZON = 3_660;
  private static final LoadForecaster STANDARD =
      new LoadForecaster(List.of(), List.of(), STANDARD_COVERAGE);

  private final List<SpecialDay> specialDays;
  private final List<Regressor> regressors;
  private final double coverage;

  private LoadForecaster(
      List<SpecialDay> specialDays, List<Regressor> regressors, double coverage) {
    this.specialDays = specialDays;
    this.regressors = regressors;
    this.coverage = coverage;
  }

  /**
   * Returns a forecaster that knows nothing of days to come, with prediction intervals of 90 %.
   *
   * @return the forecaster
   */
  public static LoadForecaster standard() {
    return STANDARD;
  }

  /**
   * Returns a forecaster that knows special days.
   *
   * @param specialDays the kinds of special days, each name once; they replace those known before
   * @return a forecaster with these special days
   * @throws NullPointerException if the list or a special day is null
   * @throws IllegalArgumentException if a name comes twice or is that of a regressor
   */
  public LoadForecaster withSpecialDays(List<SpecialDay> specialDays) {
    List<SpecialDay> copy = List.copyOf(specialDays);
    checkNames(copy, regressors);
    return new LoadForecaster(copy, regressors, coverage);
  }

  /**
   * Returns a forecaster that knows numbers which move the contacts. Dates for which one of them
   * has no value are not learned from and not forecast.
   *
   * @param regressors the numbers, each name once; they replace those known before
   * @return a forecaster with these regressors
   * @throws NullPointerException if the list or a regressor is null
   * @throws IllegalArgumentException if a name comes twice or is that of a special day
   */
  public LoadForecaster withRegressors(List<Regressor> regressors) {
    List<Regressor> copy = List.copyOf(regressors);
    checkNames(specialDays, copy);
    return new LoadForecaster(specialDays, copy, coverage);
  }

  /**
   * Returns a forecaster with other prediction intervals.
   *
   * @param coverage the probability with which contacts lie within the interval, more than 0 and
   *     less than 1; 90 % is 0.9
   * @return a forecaster with these intervals
   * @throws IllegalArgumentException if the coverage is not more than 0 and less than 1
   */
  public LoadForecaster withCoverage(double coverage) {
    Check.positive(coverage, "coverage");
    Check.that(coverage < 1, "coverage must be below 1 but was %s", coverage);
    return new LoadForecaster(specialDays, regressors, coverage);
  }

  private static void checkNames(List<SpecialDay> specialDays, List<Regressor> regressors) {
    Set<String> names = new LinkedHashSet<>();
    Stream.concat(
            specialDays.stream().map(SpecialDay::name), regressors.stream().map(Regressor::name))
        .forEach(
            name ->
                Check.that(
                    names.add(name),
                    "names of special days and regressors must differ but '%s' came twice",
                    name));
  }

  /**
   * Returns the special days.
   *
   * @return the kinds of special days in order
   */
  public List<SpecialDay> specialDays() {
    return specialDays;
  }

  /**
   * Returns the regressors.
   *
   * @return the numbers that move the contacts, in order
   */
  public List<Regressor> regressors() {
    return regressors;
  }

  /**
   * Returns what the prediction intervals promise.
   *
   * @return the probability with which contacts lie within the interval
   */
  public double coverage() {
    return coverage;
  }

  /**
   * Forecasts the contacts of a range of dates.
   *
   * @param history the past
   * @param first the first date, after the last one of the history
   * @param end the date after the last one, at most 3,660 days after the history
   * @param openings when the service will be open; {@link WorkCalendar#always()} gives all slots
   *     that the history knows
   * @return the forecast; dates and times that cannot be forecast are left out and named by the
   *     findings
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the first date is not after the history, the end is before
   *     it or too late, a given spread over the day does not fit the slots of the history, or more
   *     than 1e15 contacts would be expected on a day
   */
  public LoadForecast forecast(
      ContactHistory history, LocalDate first, LocalDate end, WorkCalendar openings) {
    Check.notNull(openings, "openings");
    Check.atLeast(end, first, "end of the dates");
    history.lastDate().ifPresent(last -> checkDates(last, first, end));
    SlotGrid grid = new SlotGrid(history.zone(), history.resolution());
    LoadModel model =
        new LoadModel(new KnownDays(specialDays, regressors, history.resolution()), grid.size());
    HistoryDays.of(history).forEach(model::observe);
    return model.last().isEmpty()
        ? nothing()
        : new ForecastAssembly(model, grid, coverage).forecast(first, end, openings);
  }

  private static void checkDates(LocalDate last, LocalDate first, LocalDate end) {
    Check.that(
        first.isAfter(last),
        "first date of a forecast must be after the history, which ends on %s, but was %s%n"
            + "Maybe leave out the counts from that date on",
        last,
        first);
    Check.that(
        ChronoUnit.DAYS.between(last, end) <= GREATEST_HORIZON,
        "end of a forecast must be at most 3660 days after the history, which ends on %s, but was"
            + " %s",
        last,
        end);
  }

  private LoadForecast nothing() {
    return LoadForecast.builder()
        .coverage(coverage)
        .findings(
            Findings.of(
                Finding.error(
                    ForecastFault.NO_CONTACTS,
                    "contact history",
                    "history must hold a contact on a date that can be learned from but holds"
                        + " none")))
        .build();
  }
}
