package dev.evenkeel.risk.matrix;

import dev.evenkeel.core.check.Check;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One of the levels that a {@link RiskMatrix} assigns, such as "high". Ranks order the levels of
 * one matrix and mean nothing else: they are never added or multiplied.
 *
 * @param rank the position among the levels of the matrix, 0 for the lowest risk
 * @param label the name of the level, not blank
 */
public record RiskLevel(int rank, String label) {
  /**
   * Checks rank and label.
   *
   * @param rank the position among the levels of the matrix, 0 for the lowest risk
   * @param label the name of the level, not blank
   * @throws NullPointerException if the label is null
   * @throws IllegalArgumentException if the rank is negative or the label blank
   */
  public RiskLevel {
    Check.notBlank(label, "label", "risk level", label);
    Check.notNegative(rank, "rank", "risk level", label);
  }

  /**
   * Returns levels with ascending ranks.
   *
   * @param labels the labels from the lowest risk to the highest
   * @return the levels in the same order, with ranks from 0
   * @throws NullPointerException if the array or a label is null
   * @throws IllegalArgumentException if a label is blank
   */
  public static List<RiskLevel> ordered(String... labels) {
    return IntStream.range(0, labels.length).mapToObj(i -> new RiskLevel(i, labels[i])).toList();
  }

  /**
   * Returns whether this level is another one or above it in the same matrix.
   *
   * @param other a level of the same matrix
   * @return true if this rank is not below the other
   * @throws NullPointerException if the other level is null
   */
  public boolean isAtLeast(RiskLevel other) {
    return rank >= other.rank;
  }

  /**
   * Returns the label alone.
   *
   * @return the label
   */
  @Override
  public String toString() {
    return label;
  }
}
