package dev.evenkeel.risk.matrix;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import java.util.List;

/** Finds levels that fall where the risk rises, and levels that are never reached. */
final class MatrixReview {
  private final RiskMatrix matrix;
  private final FindingsCollector collector = new FindingsCollector();

  MatrixReview(RiskMatrix matrix) {
    this.matrix = matrix;
  }

  Findings findings() {
    for (int i = 0; i < matrix.probability().size(); i++) {
      for (int j = 0; j < matrix.impact().size(); j++) {
        comparePrevious(i, j);
      }
    }
    matrix.levels().forEach(this::checkReached);
    return collector.collect();
  }

  private void comparePrevious(int i, int j) {
    if (i > 0 && falls(matrix.level(i - 1, j), matrix.level(i, j))) {
      add(MatrixFault.LEVEL_FALLS_WITH_PROBABILITY, i - 1, j, i, j);
    }
    if (j > 0 && falls(matrix.level(i, j - 1), matrix.level(i, j))) {
      add(MatrixFault.LEVEL_FALLS_WITH_IMPACT, i, j - 1, i, j);
    }
  }

  private static boolean falls(RiskLevel lower, RiskLevel higher) {
    return higher.rank() < lower.rank();
  }

  private void add(MatrixFault fault, int i, int j, int toI, int toJ) {
    add(fault, "level must not fall but " + cell(i, j) + " is followed by " + cell(toI, toJ));
  }

  private String cell(int i, int j) {
    String probability = matrix.probability().labels().get(i);
    String impact = matrix.impact().labels().get(j);
    return "'" + matrix.level(i, j) + "' at " + probability + " x " + impact;
  }

  private void checkReached(RiskLevel level) {
    if (matrix.table().stream().flatMap(List::stream).noneMatch(level::equals)) {
      add(MatrixFault.LEVEL_NEVER_REACHED, "no cell has the level '" + level + "'");
    }
  }

  private void add(MatrixFault fault, String text) {
    collector.add(Finding.warning(fault, "risk matrix '" + matrix.name() + "'", text));
  }
}
