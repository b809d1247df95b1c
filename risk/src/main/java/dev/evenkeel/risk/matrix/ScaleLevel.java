package dev.evenkeel.risk.matrix;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * One level of a {@link Scale}, such as "likely": a label and, if the scale is numeric, the values
 * that fall into it. The values run from the lower edge, included, to the upper edge, excluded; the
 * last level of a scale includes its upper edge. Edges are in the unit of the scale.
 */
@Value.Immutable
@ValueType
public abstract class ScaleLevel {
  ScaleLevel() {}

  /**
   * Returns the name of the level, unique in its scale.
   *
   * @return the label, not blank
   */
  public abstract String label();

  /**
   * Returns what an assessor should understand by the level, such as "once a year or more often".
   *
   * @return the definition, empty if none is stated
   */
  public abstract Optional<String> definition();

  /**
   * Returns the least value that falls into the level.
   *
   * @return the lower edge, finite; empty if the level has no edges
   */
  public abstract OptionalDouble lower();

  /**
   * Returns the value where the level ends.
   *
   * @return the upper edge, above the lower one, perhaps infinite; empty if the level has no edges
   */
  public abstract OptionalDouble upper();

  @Value.Check
  void check() {
    Check.notBlank(label(), "label", "scale level", label());
    Check.that(
        lower().isPresent() == upper().isPresent(),
        "lower and upper edge must be stated together in scale level '%s'",
        label());
    if (hasEdges()) {
      checkEdges(lower().getAsDouble(), upper().getAsDouble());
    }
  }

  private void checkEdges(double lower, double upper) {
    Check.finite(lower, "lower edge", "scale level", label());
    Check.that(
        lower < upper,
        "upper edge must be above the lower edge %s but was %s in scale level '%s'",
        lower,
        upper,
        label());
  }

  final boolean hasEdges() {
    return lower().isPresent();
  }

  /**
   * Returns a level without edges.
   *
   * @param label the name of the level, not blank
   * @return the level
   * @throws NullPointerException if the label is null
   * @throws IllegalArgumentException if the label is blank
   */
  public static ScaleLevel of(String label) {
    return builder().label(label).build();
  }

  /**
   * Returns a level with edges.
   *
   * @param label the name of the level, not blank
   * @param lower the least value that falls into the level, finite
   * @param upper the value where the level ends, above the lower edge, perhaps infinite
   * @return the level
   * @throws NullPointerException if the label is null
   * @throws IllegalArgumentException if the label is blank, the lower edge is not finite, or the
   *     upper edge is not above it
   */
  public static ScaleLevel of(String label, double lower, double upper) {
    return builder().label(label).lower(lower).upper(upper).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ScaleLevelBuilder builder() {
    return new ScaleLevelBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this level.
   *
   * @return a new builder
   */
  public abstract ScaleLevelBuilder toBuilder();
}
