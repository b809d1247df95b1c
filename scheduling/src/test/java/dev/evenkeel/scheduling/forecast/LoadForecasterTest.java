package dev.evenkeel.scheduling.forecast;

import static dev.evenkeel.scheduling.forecast.Histories.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.evenkeel.core.check.Severity;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LoadForecasterTest {
  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final WorkCalendar DESK = WorkCalendar.weekly("desk", UTC, "MON-FRI 09:00-17:00");
  private static final LoadForecaster FORECASTER = LoadForecaster.standard();

  private static double ofWeekday(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.MONDAY ? 1500 : 1000;
  }

  private static LoadForecast forecast(LoadForecaster forecaster, ContactHistory history) {
    LocalDate first = MONDAY.plusWeeks(12);
    return forecaster.forecast(history, first, first.plusDays(7), DESK);
  }

  @Test
  void forecast_steadyWeeks_findsWeekdaysAndHours() {
    LoadForecast forecast =
        forecast(FORECASTER, Histories.rounded(84, LoadForecasterTest::ofWeekday));

    assertThat(forecast.days()).hasSize(5);
    assertThat(forecast.days().get(0).mean()).isCloseTo(1500, withinPercentage(1));
    assertThat(forecast.days().get(3).mean()).isCloseTo(1000, withinPercentage(1));
    assertThat(forecast.intervals()).hasSize(40);
    assertThat(forecast.intervals().get(2).mean()).isCloseTo(375, withinPercentage(2));
    assertThat(forecast.intervals().get(15).mean()).isCloseTo(40, withinPercentage(2));
    assertThat(forecast.findings()).isEmpty();
    assertThat(forecast.model().orElseThrow().days()).isEqualTo(60);
    assertThat(forecast.model().orElseThrow().noise()).isEqualTo(0.01);
    assertThat(forecast.totalContacts()).isCloseTo(5500, withinPercentage(1));
  }

  @Test
  void forecast_closedDaysInHistory_areNotTakenForZero() {
    LocalDate closed = MONDAY.plusDays(30);
    ContactHistory all = Histories.rounded(84, LoadForecasterTest::ofWeekday);
    List<ContactCount> open =
        all.counts().stream()
            .filter(c -> !LocalDate.ofInstant(c.interval().start(), UTC).equals(closed))
            .toList();

    LoadForecast forecast = forecast(FORECASTER, all.toBuilder().counts(open).build());

    assertThat(forecast.totalContacts()).isCloseTo(5500, withinPercentage(1));
    assertThat(forecast.findings()).isEmpty();
  }

  @Test
  void forecast_lostAfternoons_areNotTakenForZero() {
    ContactHistory all = Histories.rounded(84, LoadForecasterTest::ofWeekday);
    List<ContactCount> kept =
        all.counts().stream()
            .filter(
                c ->
                    LocalDate.ofInstant(c.interval().start(), UTC).getDayOfMonth() % 4 != 0
                        || c.interval().start().atZone(UTC).getHour() < 12)
            .toList();

    LoadForecast forecast = forecast(FORECASTER, all.toBuilder().counts(kept).build());

    assertThat(forecast.totalContacts()).isCloseTo(5500, withinPercentage(1));
  }

  @Test
  void forecast_growth_goesOn() {
    ContactHistory history =
        Histories.rounded(84, date -> 1000 * Math.exp(0.005 * (date.toEpochDay() % 10_000)));
    LoadForecast forecast = forecast(FORECASTER, history);

    double last = 1000 * Math.exp(0.005 * (MONDAY.plusDays(84).toEpochDay() % 10_000));
    assertThat(forecast.days().get(0).mean()).isCloseTo(last, withinPercentage(2));
  }

  @Test
  void forecast_specialDay_learnsFactorAndSpread() {
    List<LocalDate> mailings = new ArrayList<>();
    for (int week : new int[] {2, 4, 5, 7, 9, 12}) {
      mailings.add(MONDAY.plusWeeks(week).plusDays(week % 5));
    }
    ContactHistory history =
        Histories.weekdays(
            84,
            (date, hour) -> {
              double mean = ofWeekday(date) * Histories.share(hour);
              boolean mailing = mailings.contains(date);
              return Math.round(mailing ? (hour < 13 ? 2 : 1) * mean : mean);
            });
    LocalDate next = mailings.get(mailings.size() - 1);

    LoadForecaster knowing =
        FORECASTER.withSpecialDays(List.of(SpecialDay.learned("mailing", mailings)));
    LoadForecast forecast = forecast(knowing, history);

    DayForecast day =
        forecast.days().stream().filter(d -> d.date().equals(next)).findFirst().orElseThrow();
    assertThat(day.mean()).isCloseTo(1700, withinPercentage(4));
    LearnedEffect effect = forecast.model().orElseThrow().effects().get(0);
    assertThat(effect.name()).isEqualTo("mailing");
    assertThat(effect.factor()).isCloseTo(1.7, withinPercentage(4));
    assertThat(effect.standardError()).isPositive().isLessThan(0.1);
    assertThat(at(forecast, next, 10)).isCloseTo(400, withinPercentage(5));
    assertThat(at(forecast, next, 15)).isCloseTo(60, withinPercentage(8));
    assertThat(at(forecast, next.plusDays(1), 10)).isCloseTo(200, withinPercentage(3));
    assertThat(forecast(FORECASTER, history).findings().of(ForecastFault.OUTLYING_DAY).asList())
        .anyMatch(finding -> finding.object().equals("date '" + mailings.get(3) + "'"));
  }

  private static double at(LoadForecast forecast, LocalDate date, int hour) {
    return forecast.intervals().stream()
        .filter(f -> f.interval().start().equals(date.atTime(hour, 0).atZone(UTC).toInstant()))
        .findFirst()
        .orElseThrow()
        .mean();
  }

  @Test
  void forecast_givenFactorAndSpread_areTaken() {
    LocalDate fair = MONDAY.plusWeeks(12).plusDays(1);
    ContactHistory history = Histories.rounded(84, LoadForecasterTest::ofWeekday);
    SpecialDay special =
        SpecialDay.given("fair", List.of(MONDAY, fair), 1.2).toBuilder()
            .profile(DayProfile.of(Map.of(LocalTime.of(9, 0), 3.0, LocalTime.of(10, 0), 1.0)))
            .build();
    LoadForecast forecast =
        forecast(
            FORECASTER.withSpecialDays(
                List.of(special, SpecialDay.given("quiet", List.of(fair), 0.5))),
            history);

    assertThat(at(forecast, fair, 9)).isCloseTo(450, withinPercentage(2));
    assertThat(at(forecast, fair, 10)).isCloseTo(150, withinPercentage(2));
    assertThat(at(forecast, fair, 11)).isZero();
    assertThat(forecast.days().get(0).terms().get(0).factor()).isBetween(900.0, 1300.0);
    assertThat(forecast.days().get(1).terms())
        .contains(new ForecastTerm("fair", 1.2), new ForecastTerm("quiet", 0.5));
    assertThat(forecast.toContactLoad(Duration.ofMinutes(3)).intervals()).hasSize(40);
  }

  @Test
  void forecast_spreadThatDoesNotFitTheSlots_isRefused() {
    SpecialDay special =
        SpecialDay.builder()
            .name("fair")
            .profile(DayProfile.of(Map.of(LocalTime.of(9, 30), 3.0)))
            .build();
    ContactHistory history = Histories.rounded(84, LoadForecasterTest::ofWeekday);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> forecast(FORECASTER.withSpecialDays(List.of(special)), history))
        .withMessageContaining("start of a slot of the history but was 09:30")
        .withMessageContaining("'fair'");
  }

  @Test
  void forecast_specialDayWithoutPast_isNamed() {
    LocalDate fair = MONDAY.plusWeeks(12).plusDays(1);
    LoadForecast forecast =
        forecast(
            FORECASTER.withSpecialDays(List.of(SpecialDay.learned("fair", List.of(fair)))),
            Histories.rounded(84, LoadForecasterTest::ofWeekday));

    assertThat(forecast.findings().asList())
        .singleElement()
        .matches(f -> f.reason() == ForecastFault.SPECIAL_DAY_NOT_OBSERVED)
        .matches(f -> f.severity() == Severity.WARNING)
        .matches(f -> f.object().equals("date '" + fair + "'"));
    assertThat(forecast.days().get(1).dispersion()).isGreaterThan(0.9);
    assertThat(forecast.days().get(1).mean()).isCloseTo(1000, withinPercentage(1));
  }

  @Test
  void forecast_regressor_learnsItsEffect() {
    Map<LocalDate, Double> orders = new TreeMap<>();
    MONDAY
        .datesUntil(MONDAY.plusDays(91))
        .forEach(date -> orders.put(date, (double) (date.toEpochDay() * 37 % 101)));
    ContactHistory history = Histories.rounded(84, date -> 1000 * Math.exp(orders.get(date) / 200));

    LoadForecast forecast =
        forecast(FORECASTER.withRegressors(List.of(Regressor.of("orders", orders))), history);

    for (DayForecast day : forecast.days()) {
      double expected = 1000 * Math.exp(orders.get(day.date()) / 200);
      assertThat(day.mean()).isCloseTo(expected, withinPercentage(2));
      assertThat(day.terms()).anyMatch(term -> term.name().equals("orders"));
    }
  }

  @Test
  void forecast_regressorWithGaps_leavesDatesOut() {
    Map<LocalDate, Double> orders = new TreeMap<>();
    MONDAY.datesUntil(MONDAY.plusDays(86)).forEach(date -> orders.put(date, 5.0));
    orders.remove(MONDAY.plusDays(1));
    LoadForecast forecast =
        forecast(
            FORECASTER.withRegressors(List.of(Regressor.of("orders", orders))),
            Histories.rounded(84, LoadForecasterTest::ofWeekday));

    assertThat(forecast.days()).hasSize(2);
    assertThat(forecast.model().orElseThrow().days()).isEqualTo(59);
    assertThat(forecast.findings().of(ForecastFault.REGRESSOR_VALUE_MISSING).size()).isEqualTo(3);
    assertThat(forecast.days().get(0).mean()).isCloseTo(1500, withinPercentage(2));
  }

  @Test
  void forecast_unknownWeekdaysAndHours_areLeftOutAndNamed() {
    LocalDate first = MONDAY.plusWeeks(12);
    WorkCalendar longer = WorkCalendar.weekly("longer", UTC, "MON-SAT 08:30-17:00");
    LoadForecast forecast =
        FORECASTER.forecast(
            Histories.rounded(84, LoadForecasterTest::ofWeekday), first, first.plusDays(7), longer);

    assertThat(forecast.days()).hasSize(5);
    assertThat(forecast.intervals()).hasSize(40);
    assertThat(forecast.findings().of(ForecastFault.WEEKDAY_NOT_OBSERVED).size()).isEqualTo(1);
    assertThat(forecast.findings().of(ForecastFault.TIME_OF_DAY_NOT_OBSERVED).size()).isEqualTo(5);
    WorkCalendar night = WorkCalendar.weekly("night", UTC, "MON 01:00-02:00");
    LoadForecast nothing =
        FORECASTER.forecast(
            Histories.rounded(84, LoadForecasterTest::ofWeekday), first, first.plusDays(1), night);
    assertThat(nothing.days()).isEmpty();
    assertThat(nothing.findings().size()).isEqualTo(1);
  }

  @Test
  void forecast_slotOpenInPart_hasThatPartOfItsContacts() {
    LocalDate first = MONDAY.plusWeeks(12);
    WorkCalendar late = WorkCalendar.weekly("late", UTC, "MON 09:45-10:00 10:00-10:30 10:40-11:00");
    LoadForecast forecast =
        FORECASTER.forecast(
            Histories.rounded(84, LoadForecasterTest::ofWeekday), first, first.plusDays(1), late);

    assertThat(forecast.intervals()).hasSize(3);
    assertThat(forecast.intervals().get(0).mean()).isCloseTo(37.5, withinPercentage(2));
    assertThat(forecast.intervals().get(1).mean()).isCloseTo(150, withinPercentage(2));
    assertThat(forecast.intervals().get(2).mean()).isCloseTo(100, withinPercentage(2));
  }

  /** 100 contacts per hour around the clock; the day of 23 hours has 2,300, that of 25 2,500. */
  @Test
  void forecast_changeOfClocks_countsTheHoursThatPass() {
    List<ContactCount> counts = new ArrayList<>();
    var start = LocalDate.of(2026, 3, 2).atStartOfDay(BERLIN).toInstant();
    var end = LocalDate.of(2026, 10, 20).atStartOfDay(BERLIN).toInstant();
    for (var t = start; t.isBefore(end); t = t.plus(Duration.ofHours(1))) {
      counts.add(ContactCount.of(Interval.of(t, t.plus(Duration.ofHours(1))), 100));
    }
    ContactHistory history = ContactHistory.of(BERLIN, Duration.ofHours(1), counts);

    LocalDate back = LocalDate.of(2026, 10, 25);
    LoadForecast forecast =
        FORECASTER.forecast(history, back, back.plusDays(1), WorkCalendar.always());

    assertThat(forecast.intervals()).hasSize(25);
    assertThat(forecast.intervals())
        .allSatisfy(f -> assertThat(f.mean()).isCloseTo(100, withinPercentage(1)));
    assertThat(forecast.findings()).isEmpty();
  }

  @Test
  void forecast_fewContacts_copesWithDaysOfNone() {
    LoadForecast forecast = forecast(FORECASTER, Histories.random(84, 1, date -> 1.5));

    assertThat(forecast.totalContacts()).isBetween(4.0, 12.0);
    assertThat(forecast.days().get(0).lower()).isZero();
    assertThat(forecast.days().get(0).upper()).isBetween(2L, 8L);
  }

  @Test
  void forecast_nothingToLearnFrom_isAFinding() {
    LoadForecast none = forecast(FORECASTER, Histories.rounded(84, date -> 0));

    assertThat(none.model()).isEmpty();
    assertThat(none.days()).isEmpty();
    assertThat(none.findings().asList())
        .singleElement()
        .matches(f -> f.reason() == ForecastFault.NO_CONTACTS);
    assertThat(forecast(FORECASTER, Histories.rounded(0, date -> 0)).model()).isEmpty();
  }

  @Test
  void forecast_oneDay_isRepeatedInAWideInterval() {
    ContactHistory history = Histories.rounded(1, date -> 1000);
    LoadForecast forecast =
        FORECASTER.forecast(history, MONDAY.plusDays(1), MONDAY.plusDays(8), DESK);

    assertThat(forecast.days()).hasSize(1);
    assertThat(forecast.days().get(0).mean()).isCloseTo(1000, withinPercentage(5));
    assertThat(forecast.findings().of(ForecastFault.WEEKDAY_NOT_OBSERVED).size()).isEqualTo(4);
  }

  /** Mornings alone on the first day, afternoons alone on the second, then all. */
  @Test
  void forecast_hoursSeenOnDifferentDays_arePutTogether() {
    ContactHistory all = Histories.rounded(84, LoadForecasterTest::ofWeekday);
    List<ContactCount> kept =
        all.counts().stream()
            .filter(
                c -> {
                  LocalDate date = LocalDate.ofInstant(c.interval().start(), UTC);
                  boolean morning = c.interval().start().atZone(UTC).getHour() < 12;
                  return date.equals(MONDAY)
                      ? morning
                      : !morning || !date.equals(MONDAY.plusDays(1));
                })
            .toList();

    LoadForecast forecast = forecast(FORECASTER, all.toBuilder().counts(kept).build());

    assertThat(forecast.totalContacts()).isCloseTo(5500, withinPercentage(1));
    assertThat(forecast.intervals()).hasSize(40);
  }

  @Test
  void forecast_hoursOfSpecialDaysAlone_areKnownFromThem() {
    LocalDate sale = MONDAY.plusWeeks(12).plusDays(1);
    List<LocalDate> sales = List.of(MONDAY.plusDays(9), MONDAY.plusDays(50), sale);
    ContactHistory ordinary = Histories.rounded(84, LoadForecasterTest::ofWeekday);
    List<ContactCount> counts = new ArrayList<>(ordinary.counts());
    for (LocalDate date : sales.subList(0, 2)) {
      var evening = date.atTime(20, 0).atZone(UTC).toInstant();
      counts.add(ContactCount.of(Interval.of(evening, evening.plus(Duration.ofHours(1))), 300));
    }
    ContactHistory history = ContactHistory.of(UTC, Duration.ofHours(1), counts);
    LoadForecast forecast =
        FORECASTER
            .withSpecialDays(List.of(SpecialDay.learned("sale", sales)))
            .forecast(history, sale, sale.plusDays(1), WorkCalendar.always());

    assertThat(at(forecast, sale, 20)).isCloseTo(300, withinPercentage(10));
    assertThat(at(forecast, sale, 10)).isCloseTo(200, withinPercentage(10));
  }

  @Test
  void forecast_wrongDates_areRefused() {
    ContactHistory history = Histories.rounded(84, LoadForecasterTest::ofWeekday);
    LocalDate last = history.lastDate().orElseThrow();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FORECASTER.forecast(history, last, last.plusDays(3), DESK))
        .withMessageContaining("must be after the history, which ends on " + last)
        .withMessageContaining("\nMaybe");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FORECASTER.forecast(history, last.plusDays(2), last.plusDays(1), DESK))
        .withMessageContaining("end of the dates");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FORECASTER.forecast(history, last.plusDays(2), LocalDate.MAX, DESK))
        .withMessageContaining("at most 3660 days after the history");
  }

  @Test
  void forecast_tenYearsAhead_staysFinite() {
    ContactHistory history = Histories.random(84, 3, date -> 50);
    LocalDate last = history.lastDate().orElseThrow();
    LoadForecast forecast =
        FORECASTER.forecast(history, last.plusDays(3650), last.plusDays(3660), DESK);

    assertThat(forecast.days()).isNotEmpty();
    assertThat(forecast.days()).allSatisfy(day -> assertThat(day.mean()).isBetween(20.0, 120.0));
  }

  @Test
  void toContactLoad_handleTimePerInterval_isTaken() {
    LoadForecast forecast =
        forecast(FORECASTER, Histories.rounded(84, LoadForecasterTest::ofWeekday));
    LoadInterval second =
        forecast
            .toContactLoad(i -> Duration.ofSeconds(i.start().getEpochSecond() % 86400 / 100))
            .intervals()
            .get(1);

    assertThat(second.handleTime()).isEqualTo(Duration.ofMinutes(6));
    assertThat(second.contacts()).isEqualTo(forecast.intervals().get(1).mean(), offset(0.0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> forecast.toContactLoad(Duration.ZERO))
        .withMessageContaining("handle time must be positive");
  }

  @Test
  void options_wrong_areRefused() {
    SpecialDay fair = SpecialDay.learned("fair", List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FORECASTER.withSpecialDays(List.of(fair, fair)))
        .withMessageContaining("'fair' came twice");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                FORECASTER
                    .withSpecialDays(List.of(fair))
                    .withRegressors(List.of(Regressor.of("fair", Map.of()))))
        .withMessageContaining("'fair' came twice");
    for (double wrong : new double[] {0, 1, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> FORECASTER.withCoverage(wrong))
          .withMessageContaining("coverage");
    }
    assertThat(FORECASTER.withCoverage(0.5).coverage()).isEqualTo(0.5);
  }

  @Test
  void withCoverage_more_isWider() {
    ContactHistory history = Histories.random(84, 4, LoadForecasterTest::ofWeekday);
    DayForecast narrow = forecast(FORECASTER.withCoverage(0.5), history).days().get(0);
    DayForecast wide = forecast(FORECASTER.withCoverage(0.99), history).days().get(0);

    assertThat(wide.lower()).isLessThan(narrow.lower());
    assertThat(wide.upper()).isGreaterThan(narrow.upper());
    assertThat(wide.mean()).isEqualTo(narrow.mean());
  }
}
