package dev.evenkeel.scheduling.forecast.internal;

import dev.evenkeel.scheduling.forecast.FittedLoadModel;
import dev.evenkeel.scheduling.forecast.ForecastTerm;
import dev.evenkeel.scheduling.forecast.LearnedEffect;
import dev.evenkeel.scheduling.forecast.SpecialDay;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** Says in words and factors what a model has learned. */
public final class ModelReport {
  private final LoadModel model;
  private final DayModel days;

  /**
   * Creates a report.
   *
   * @param model a model that has learned from a day at least
   */
  public ModelReport(LoadModel model) {
    this.model = model;
    this.days = model.dayModel();
  }

  /**
   * Returns what the model has learned.
   *
   * @return the model as a value
   */
  public FittedLoadModel fitted() {
    DayModelSettings settings = days.settings();
    return FittedLoadModel.builder()
        .days(model.dates().size())
        .noise(settings.noise())
        .levelChange(settings.noise() * StrictMath.sqrt(settings.level()))
        .trend(days.state(DayDesign.TREND))
        .persistence(settings.persistence())
        .passingChange(settings.noise() * StrictMath.sqrt(settings.passing()))
        .weekdaysChange(settings.weekday() > 0)
        .monthly(settings.month())
        .intervalDispersion(model.slotDispersion())
        .weeklyMemory(model.profileModel().memory())
        .effects(effects())
        .build();
  }

  private List<LearnedEffect> effects() {
    List<LearnedEffect> effects = new ArrayList<>();
    for (KnownEffect effect : model.known().design().effects()) {
      int state = DayDesign.KNOWN + effects.size();
      effects.add(
          new LearnedEffect(
              effect.name(),
              StrictMath.exp(days.state(state)),
              StrictMath.sqrt(days.stateVariance(state))));
    }
    return effects;
  }

  /**
   * Returns the factors whose product is the size of a day.
   *
   * @param outlook what is expected of the day
   * @return level, weekday, day of the month, special days and regressors
   */
  public List<ForecastTerm> terms(DayOutlook outlook) {
    List<ForecastTerm> terms = new ArrayList<>();
    double middle = weekdayMean();
    double level = outlook.contribution(DayDesign.LEVEL) + outlook.contribution(DayDesign.PASSING);
    DayOfWeek weekday = outlook.date().getDayOfWeek();
    terms.add(term("level", level + middle));
    terms.add(
        term(
            weekday.name(),
            outlook.contribution(DayDesign.WEEKDAY + weekday.getValue() - 1) - middle));
    if (days.settings().month()) {
      terms.add(term("day of month", sum(outlook, DayDesign.MONTH, DayDesign.KNOWN)));
    }
    addEffects(terms, outlook);
    return terms;
  }

  private void addEffects(List<ForecastTerm> terms, DayOutlook outlook) {
    int state = DayDesign.KNOWN;
    for (KnownEffect effect : model.known().design().effects()) {
      double contribution = outlook.contribution(state++);
      if (!effect.isSpecialDay() || effect.value(outlook.date()) != 0) {
        terms.add(term(effect.name(), contribution));
      }
    }
    for (SpecialDay special : model.known().specialDays(outlook.date())) {
      special.factor().ifPresent(f -> terms.add(new ForecastTerm(special.name(), f)));
    }
  }

  /** Weekdays are shown against the mean of those that were seen. */
  private double weekdayMean() {
    return model.weekdays().stream()
        .mapToDouble(day -> days.state(DayDesign.WEEKDAY + day.getValue() - 1))
        .average()
        .orElse(0);
  }

  private static double sum(DayOutlook outlook, int from, int to) {
    double sum = 0;
    for (int state = from; state < to; state++) {
      sum += outlook.contribution(state);
    }
    return sum;
  }

  private static ForecastTerm term(String name, double logarithm) {
    return new ForecastTerm(name, StrictMath.exp(logarithm));
  }
}
