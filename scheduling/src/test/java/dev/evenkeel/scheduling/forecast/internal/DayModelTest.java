package dev.evenkeel.scheduling.forecast.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.uncertainty.Draws;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DayModelTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 5);
  private static final Draws DRAWS = Draws.of(5);

  /** With many contacts and nothing that changes, the states are those of ridge regression. */
  @Test
  void observe_manyContacts_isRidgeRegressionOfLogarithms() {
    Map<LocalDate, Double> values = new TreeMap<>();
    START
        .datesUntil(START.plusDays(60))
        .forEach(date -> values.put(date, DRAWS.uniform(date.toEpochDay(), 1)));
    DayDesign design = new DayDesign(List.of(KnownEffect.ofValues("orders", values)));
    double noise = 0.24;
    DayModel model = new DayModel(DayModelSettings.builder().noise(noise).level(0).build(), design);
    int size = design.size();
    double[][] normal = new double[size][size + 1];
    for (int i = 0; i < 60; i++) {
      LocalDate date = START.plusDays(i);
      double[] row = design.row(date);
      double log = 20 + 0.1 * (i % 7) + 0.3 * (DRAWS.uniform(date.toEpochDay(), 2) - 0.5);
      if (i > 0) {
        model.advance();
      }
      model.observe(row, 1, StrictMath.exp(log));
      add(normal, row, log, noise * noise);
    }
    double firstLog = 20 + 0.3 * (DRAWS.uniform(START.toEpochDay(), 2) - 0.5);
    addPrior(normal, DayDesign.LEVEL, 1, firstLog);
    for (int i = DayDesign.WEEKDAY; i < DayDesign.MONTH; i++) {
      addPrior(normal, i, 1, 0);
    }
    addPrior(normal, DayDesign.KNOWN, 0.3 * 0.3, 0);
    for (int i : new int[] {DayDesign.TREND, DayDesign.PASSING}) {
      addPrior(normal, i, 1e-12, 0);
    }
    for (int i = DayDesign.MONTH; i < DayDesign.KNOWN; i++) {
      addPrior(normal, i, 1e-12, 0);
    }

    double[] solution = solved(normal);
    for (int i = 0; i < size; i++) {
      assertThat(model.state(i)).isCloseTo(solution[i], within(1e-5));
    }
  }

  private static void add(double[][] normal, double[] row, double log, double variance) {
    for (int i = 0; i < row.length; i++) {
      for (int j = 0; j < row.length; j++) {
        normal[i][j] += row[i] * row[j] / variance;
      }
      normal[i][row.length] += row[i] * log / variance;
    }
  }

  private static void addPrior(double[][] normal, int i, double variance, double mean) {
    normal[i][i] += 1 / variance;
    normal[i][normal.length] += mean / variance;
  }

  /** Gauss and Jordan with pivots on the diagonal, which a positive definite matrix allows. */
  private static double[] solved(double[][] m) {
    int size = m.length;
    for (int p = 0; p < size; p++) {
      for (int i = 0; i < size; i++) {
        double factor = i == p ? 0 : m[i][p] / m[p][p];
        for (int j = p; j <= size; j++) {
          m[i][j] -= factor * m[p][j];
        }
      }
    }
    double[] solution = new double[size];
    for (int i = 0; i < size; i++) {
      solution[i] = m[i][size] / m[i][i];
    }
    return solution;
  }

  /** Gamma prior of shape 1/Q and mean m, y contacts in e days: mean (1/Q + y)/(1/(Q m) + e). */
  @Test
  void observe_fewContacts_isThePoissonGammaUpdate() {
    DayDesign design = new DayDesign(List.of());
    DayModel model = new DayModel(DayModelSettings.builder().noise(1e-4).level(0).build(), design);
    double[] row = design.row(START);
    model.observe(row, 1, 6);
    double mean = model.size(row);
    double variance = model.uncertainty(row);
    model.advance();
    model.advance();
    model.advance();
    model.advance();
    model.advance();
    model.advance();
    model.advance();
    model.observe(design.row(START.plusDays(7)), 0.5, 0);

    double expected = (1 / variance) / (1 / (variance * mean) + 0.5);
    assertThat(model.size(row)).isCloseTo(expected, within(1e-4 * expected));
    assertThat(expected).isLessThan(mean);
  }

  @Test
  void observe_oneStrangeDay_hardlyMovesTheLevel() {
    DayDesign design = new DayDesign(List.of());
    DayModel model =
        new DayModel(DayModelSettings.builder().noise(0.03).level(0.01).build(), design);
    observe(model, design, 0, 70, 10_000);
    double before = model.size(design.row(START.plusDays(71)));
    observe(model, design, 70, 71, 2_000);

    assertThat(model.deviation()).isLessThan(-10);
    assertThat(model.size(design.row(START.plusDays(71)))).isGreaterThan(0.97 * before);
  }

  @Test
  void observe_newLevel_isFollowedWithinWeeks() {
    DayDesign design = new DayDesign(List.of());
    DayModels models = new DayModels(new KnownDays(List.of(), List.of(), Duration.ofHours(1)));
    for (int i = 0; i < 91; i++) {
      if (i > 0) {
        models.advance();
      }
      double contacts = (i < 63 ? 1000 : 1500) * (1 + 0.04 * (DRAWS.uniform(i, 7) - 0.5));
      models.observe(START.plusDays(i), 1, contacts);
    }

    assertThat(models.best().size(design.row(START.plusDays(91)))).isBetween(1400.0, 1600.0);
  }

  private static void observe(DayModel model, DayDesign design, int from, int to, double contacts) {
    for (int i = from; i < to; i++) {
      if (i > 0) {
        model.advance();
      }
      model.observe(design.row(START.plusDays(i)), 1, contacts);
    }
  }

  @Test
  void state_afterAHundredYears_isStillSound() {
    DayDesign design = new DayDesign(List.of());
    DayModel model =
        new DayModel(
            DayModelSettings.builder()
                .noise(0.02)
                .level(0.01)
                .trend(true)
                .persistence(0.85)
                .passing(1)
                .month(true)
                .build(),
            design);
    for (int i = 0; i < 36_600; i++) {
      if (i > 0) {
        model.advance();
      }
      LocalDate date = START.plusDays(i);
      model.observe(design.row(date), 1, 500 + date.getDayOfWeek().getValue());
      assertThat(model.stateVariance(DayDesign.LEVEL)).isPositive().isLessThan(1.01);
    }
    assertThat(model.size(design.row(START.plusDays(36_600)))).isBetween(495.0, 515.0);
  }
}
