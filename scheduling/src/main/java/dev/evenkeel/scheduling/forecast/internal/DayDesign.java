package dev.evenkeel.scheduling.forecast.internal;

import java.time.LocalDate;
import java.util.List;

/**
 * Which states of the model act on a date, and how strongly. The states are, in this order: level,
 * trend, passing deviation, seven weekdays, waves of the month, learned special days, regressors.
 */
public final class DayDesign {
  static final int LEVEL = 0;
  static final int TREND = 1;
  static final int PASSING = 2;
  static final int WEEKDAY = 3;
  static final int MONTH = 10;
  static final int WAVES = 2;
  static final int KNOWN = MONTH + 2 * WAVES;

  private final List<KnownEffect> effects;

  /**
   * Creates a design.
   *
   * @param effects the learned special days and regressors
   */
  public DayDesign(List<KnownEffect> effects) {
    this.effects = List.copyOf(effects);
  }

  int size() {
    return KNOWN + effects.size();
  }

  /**
   * Returns the learned special days and regressors.
   *
   * @return the effects in order
   */
  public List<KnownEffect> effects() {
    return effects;
  }

  /**
   * Returns whether the value of every regressor is known.
   *
   * @param date the date
   * @return whether the date can be forecast or learned from
   */
  public boolean covers(LocalDate date) {
    return effects.stream().allMatch(effect -> effect.covers(date));
  }

  double[] row(LocalDate date) {
    double[] row = new double[size()];
    row[LEVEL] = 1;
    row[PASSING] = 1;
    row[WEEKDAY + date.getDayOfWeek().getValue() - 1] = 1;
    addWaves(row, date);
    for (int i = 0; i < effects.size(); i++) {
      row[KNOWN + i] = effects.get(i).value(date);
    }
    return row;
  }

  private static void addWaves(double[] row, LocalDate date) {
    double phase = 2 * Math.PI * (date.getDayOfMonth() - 0.5) / date.lengthOfMonth();
    for (int wave = 0; wave < WAVES; wave++) {
      row[MONTH + 2 * wave] = StrictMath.cos((wave + 1) * phase);
      row[MONTH + 2 * wave + 1] = StrictMath.sin((wave + 1) * phase);
    }
  }
}
