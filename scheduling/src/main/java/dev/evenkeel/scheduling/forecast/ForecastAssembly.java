package dev.evenkeel.scheduling.forecast;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.forecast.internal.DayOutlook;
import dev.evenkeel.scheduling.forecast.internal.LoadModel;
import dev.evenkeel.scheduling.forecast.internal.ModelReport;
import dev.evenkeel.scheduling.forecast.internal.counts.NegativeBinomial;
import dev.evenkeel.scheduling.forecast.internal.counts.OutlyingDay;
import dev.evenkeel.scheduling.forecast.internal.counts.SlotGrid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts a forecast together from what a model expects of days and slots. */
final class ForecastAssembly {
  private static final double MOST_CONTACTS = 1e15;

  private final LoadModel model;
  private final SlotGrid grid;
  private final double coverage;
  private final ModelReport report;
  private final FindingsCollector findings = new FindingsCollector();
  private final LoadForecastBuilder forecast = LoadForecast.builder();

  ForecastAssembly(LoadModel model, SlotGrid grid, double coverage) {
    this.model = model;
    this.grid = grid;
    this.coverage = coverage;
    this.report = new ModelReport(model);
  }

  LoadForecast forecast(LocalDate first, LocalDate end, WorkCalendar openings) {
    model.outlyingDays().forEach(this::addOutlyingDay);
    Map<LocalDate, DayOutlook> outlooks = outlooks(end);
    first.datesUntil(end).forEach(date -> addDate(date, outlooks, openings));
    return forecast.coverage(coverage).model(report.fitted()).findings(findings.collect()).build();
  }

  private Map<LocalDate, DayOutlook> outlooks(LocalDate end) {
    long horizon = end.toEpochDay() - model.last().orElseThrow().toEpochDay() - 1;
    Map<LocalDate, DayOutlook> outlooks = new LinkedHashMap<>();
    model.outlooks((int) horizon).forEach(outlook -> outlooks.put(outlook.date(), outlook));
    return outlooks;
  }

  private void addOutlyingDay(OutlyingDay day) {
    String text =
        text(
            "contacts were %.0f but %.1f had been expected a day ahead%n"
                + "Maybe name the date as a special day",
            day.contacts(), day.expected());
    findings.add(Finding.notice(ForecastFault.OUTLYING_DAY, object(day.date()), text));
  }

  private void addDate(LocalDate date, Map<LocalDate, DayOutlook> outlooks, WorkCalendar openings) {
    List<Interval> open = open(date, openings);
    if (open.isEmpty()) {
      return;
    }
    DayOutlook outlook = outlooks.get(date);
    if (outlook == null) {
      warn(
          ForecastFault.REGRESSOR_VALUE_MISSING,
          date,
          "every regressor must have a value to forecast a date but one has none");
    } else if (!model.weekdays().contains(date.getDayOfWeek())) {
      warn(
          ForecastFault.WEEKDAY_NOT_OBSERVED,
          date,
          "history must hold the same day of the week but holds no " + date.getDayOfWeek());
    } else {
      addDay(outlook, open);
    }
  }

  private List<Interval> open(LocalDate date, WorkCalendar openings) {
    List<Interval> open = new ArrayList<>();
    for (Interval slot : grid.slotsOf(date)) {
      openings.workingTime().openings(slot.start(), slot.end()).forEach(open::add);
    }
    return open;
  }

  private void addDay(DayOutlook outlook, List<Interval> open) {
    checkSpecialDays(outlook.date());
    double[] shares = model.shares(outlook.date());
    double exposure = 0;
    int unknown = 0;
    for (Interval interval : open) {
      double share = shares[grid.slotOf(interval.start())];
      if (share < 0) {
        unknown++;
      } else {
        double part = share * grid.exposure(interval);
        forecast.addInterval(interval(interval, outlook, part));
        exposure += part;
      }
    }
    if (unknown > 0) {
      warnOfUnknown(outlook.date(), unknown, open.size());
    }
    if (unknown < open.size()) {
      forecast.addDay(day(outlook, exposure));
    }
  }

  private void warnOfUnknown(LocalDate date, int unknown, int open) {
    warn(
        ForecastFault.TIME_OF_DAY_NOT_OBSERVED,
        date,
        text(
            "history must hold every time of day that is open but lacks %d of %d intervals",
            unknown, open));
  }

  private void checkSpecialDays(LocalDate date) {
    for (String name : model.unobservedSpecialDays(date)) {
      warn(
          ForecastFault.SPECIAL_DAY_NOT_OBSERVED,
          date,
          "history must hold a date of special day '" + name + "' to learn from but holds none");
    }
  }

  private IntervalForecast interval(Interval interval, DayOutlook outlook, double part) {
    double mean = part * outlook.size();
    double dispersion = (1 + outlook.dispersion()) * (1 + model.slotDispersion()) - 1;
    NegativeBinomial contacts = NegativeBinomial.of(checked(mean, outlook), dispersion);
    return IntervalForecast.builder()
        .interval(interval)
        .mean(mean)
        .dispersion(dispersion)
        .lower((long) contacts.quantile((1 - coverage) / 2))
        .upper((long) contacts.quantile((1 + coverage) / 2))
        .build();
  }

  private DayForecast day(DayOutlook outlook, double exposure) {
    double mean = exposure * outlook.size();
    NegativeBinomial contacts = NegativeBinomial.of(checked(mean, outlook), outlook.dispersion());
    return DayForecast.builder()
        .date(outlook.date())
        .mean(mean)
        .dispersion(outlook.dispersion())
        .lower((long) contacts.quantile((1 - coverage) / 2))
        .upper((long) contacts.quantile((1 + coverage) / 2))
        .terms(report.terms(outlook))
        .addTerm(new ForecastTerm("part of the day that is open", exposure))
        .build();
  }

  private static double checked(double mean, DayOutlook outlook) {
    return Check.atMost(mean, MOST_CONTACTS, "contacts expected", "forecast", outlook.date());
  }

  private void warn(ForecastFault fault, LocalDate date, String text) {
    findings.add(Finding.warning(fault, object(date), text));
  }

  private static String object(LocalDate date) {
    return "date '" + date + "'";
  }

  private static String text(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }
}
