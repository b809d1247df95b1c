package dev.evenkeel.risk.matrix;

import dev.evenkeel.core.check.Check;
import java.util.List;

/**
 * One row of a {@link RiskMatrix} as it is drawn: the levels of one probability, from the lowest
 * impact to the highest. The row names its probability so that a table entered upside down is
 * refused.
 *
 * @param probability the label of the probability level, not blank
 * @param levels the labels of the risk levels from the lowest impact to the highest
 */
public record MatrixRow(String probability, List<String> levels) {
  /**
   * Checks the label and copies the list.
   *
   * @param probability the label of the probability level, not blank
   * @param levels the labels of the risk levels from the lowest impact to the highest
   * @throws NullPointerException if an argument or a level is null
   * @throws IllegalArgumentException if the label is blank
   */
  public MatrixRow {
    Check.notBlank(probability, "probability", "matrix row", probability);
    levels = List.copyOf(levels);
  }

  /**
   * Returns a row.
   *
   * @param probability the label of the probability level, not blank
   * @param levels the labels of the risk levels from the lowest impact to the highest
   * @return the row
   * @throws NullPointerException if an argument or a level is null
   * @throws IllegalArgumentException if the label is blank
   */
  public static MatrixRow of(String probability, String... levels) {
    return new MatrixRow(probability, List.of(levels));
  }
}
