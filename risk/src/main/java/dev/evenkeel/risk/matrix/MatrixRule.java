package dev.evenkeel.risk.matrix;

import dev.evenkeel.core.check.Check;
import java.util.List;

/** What must hold for a table to be looked up at all. */
final class MatrixRule {
  private final RiskMatrix matrix;

  MatrixRule(RiskMatrix matrix) {
    this.matrix = matrix;
  }

  void check() {
    checkLevels();
    checkRowCount();
    for (int i = 0; i < matrix.rows().size(); i++) {
      checkRow(matrix.rows().get(i), expectedProbability(i));
    }
    matrix.objectiveImpacts().values().forEach(this::checkObjective);
  }

  private void checkLevels() {
    List<RiskLevel> levels = matrix.levels();
    Check.that(
        levels.size() >= 2,
        "levels must be two or more but were %s in risk matrix '%s'",
        levels.size(),
        matrix.name());
    for (int i = 0; i < levels.size(); i++) {
      Check.that(
          levels.get(i).rank() == i && labels().indexOf(levels.get(i).label()) == i,
          "levels must have ascending ranks from 0 and different labels but were %s"
              + " in risk matrix '%s'\nMaybe use RiskLevel.ordered(..).",
          levels,
          matrix.name());
    }
  }

  private List<String> labels() {
    return matrix.levels().stream().map(RiskLevel::label).toList();
  }

  private void checkRowCount() {
    Check.that(
        matrix.rows().size() == matrix.probability().size(),
        "rows must be one for each of the %s probability levels but were %s in risk matrix '%s'",
        matrix.probability().size(),
        matrix.rows().size(),
        matrix.name());
  }

  private String expectedProbability(int row) {
    return matrix.probability().labels().get(matrix.probability().size() - 1 - row);
  }

  private void checkRow(MatrixRow row, String expected) {
    Check.that(
        row.probability().equals(expected),
        "rows must be ordered from the highest probability down but '%s' came where '%s'"
            + " belongs in risk matrix '%s'",
        row.probability(),
        expected,
        matrix.name());
    Check.that(
        row.levels().size() == matrix.impact().size(),
        "each row must have one level for each impact but row '%s' had %s in risk matrix '%s'",
        row.probability(),
        row.levels().size(),
        matrix.name());
    row.levels().forEach(this::checkKnown);
  }

  private void checkKnown(String label) {
    Check.that(
        labels().contains(label),
        "level must be one of %s but was '%s' in risk matrix '%s'",
        labels(),
        label,
        matrix.name());
  }

  private void checkObjective(Scale scale) {
    Check.that(
        scale.size() == matrix.impact().size(),
        "impact scale '%s' must have as many levels as '%s' in risk matrix '%s'",
        scale.name(),
        matrix.impact().name(),
        matrix.name());
  }
}
