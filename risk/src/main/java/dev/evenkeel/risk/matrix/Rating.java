package dev.evenkeel.risk.matrix;

import dev.evenkeel.core.internal.ValueType;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The result of one look-up in a {@link RiskMatrix}: the cell, its level, and which objectives
 * decided the impact.
 */
@Value.Immutable
@ValueType
public abstract class Rating {
  Rating() {}

  /**
   * Returns the position of the probability on its scale.
   *
   * @return the position, 0 for the lowest level
   */
  public abstract int probabilityIndex();

  /**
   * Returns the position of the impact on its scale.
   *
   * @return the position, 0 for the lowest level
   */
  public abstract int impactIndex();

  /**
   * Returns the level of the probability.
   *
   * @return the level on the probability scale of the matrix
   */
  public abstract ScaleLevel probability();

  /**
   * Returns the level of the impact.
   *
   * @return the level on the common impact scale of the matrix
   */
  public abstract ScaleLevel impact();

  /**
   * Returns the objectives whose impact is the one that counts.
   *
   * @return the objectives in their natural order; empty if the impact was not stated by objective
   */
  public abstract Set<ImpactObjective> decisive();

  /**
   * Returns the level that the matrix assigns to the cell.
   *
   * @return the level of risk
   */
  public abstract RiskLevel level();

  /**
   * Returns the look-up as text, such as {@code high = likely x major (schedule, service level)}.
   *
   * @return one line
   */
  public final String explanation() {
    String cell = level() + " = " + probability().label() + " x " + impact().label();
    return decisive().isEmpty() ? cell : cell + " (" + objectives() + ")";
  }

  private String objectives() {
    return decisive().stream().map(Rating::words).collect(Collectors.joining(", "));
  }

  private static String words(ImpactObjective objective) {
    return objective.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static RatingBuilder builder() {
    return new RatingBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this rating.
   *
   * @return a new builder
   */
  public abstract RatingBuilder toBuilder();
}
