package dev.evenkeel.risk.matrix;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An ordered scale for probability or impact: two or more levels from the lowest to the highest.
 * The positions of the levels only say which is higher; nothing is ever added or multiplied with
 * them. If the levels have edges, all have them and each begins where the one before ends, so that
 * every value between the first and the last edge falls into exactly one level.
 */
@Value.Immutable
@ValueType
public abstract class Scale {
  Scale() {}

  /**
   * Returns what the scale measures, such as "probability" or "cost".
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * Returns the unit of the edges, such as "days"; a probability has none.
   *
   * @return the unit, empty for pure numbers and for scales without edges
   */
  public abstract Optional<String> unit();

  /**
   * Returns the levels from the lowest to the highest.
   *
   * @return two or more levels with labels that differ
   */
  public abstract List<ScaleLevel> levels();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name", "scale", name());
    Check.that(
        levels().size() >= 2,
        "levels must be two or more but were %s in scale '%s'",
        levels().size(),
        name());
    checkLabels();
    checkEdges();
  }

  private void checkLabels() {
    List<String> labels = labels();
    for (int i = 0; i < labels.size(); i++) {
      Check.that(
          labels.indexOf(labels.get(i)) == i,
          "labels must differ but '%s' came twice in scale '%s'",
          labels.get(i),
          name());
    }
  }

  private void checkEdges() {
    for (int i = 1; i < levels().size(); i++) {
      OptionalDouble end = levels().get(i - 1).upper();
      OptionalDouble start = levels().get(i).lower();
      Check.that(
          end.equals(start),
          "each level must begin where the one before ends but was %s in scale '%s'",
          "'" + levels().get(i).label() + "' from " + describe(start) + " after " + describe(end),
          name());
    }
  }

  private static String describe(OptionalDouble edge) {
    return edge.isPresent() ? Double.toString(edge.getAsDouble()) : "no edge";
  }

  /**
   * Returns how many levels there are.
   *
   * @return the number, at least 2
   */
  public final int size() {
    return levels().size();
  }

  /**
   * Returns the labels from the lowest level to the highest.
   *
   * @return the labels, all different
   */
  public final List<String> labels() {
    return levels().stream().map(ScaleLevel::label).toList();
  }

  /**
   * Returns the edges from the lowest to the highest, one more than there are levels.
   *
   * @return the edges in the unit of the scale, strictly ascending; empty if the scale has none
   */
  public final List<Double> edges() {
    if (!levels().get(0).hasEdges()) {
      return List.of();
    }
    List<Double> edges = new ArrayList<>();
    edges.add(levels().get(0).lower().orElseThrow());
    levels().forEach(level -> edges.add(level.upper().orElseThrow()));
    return List.copyOf(edges);
  }

  /**
   * Returns the position of the level with a label.
   *
   * @param label the label, compared letter by letter
   * @return the position, 0 for the lowest level; empty if no level has the label
   * @throws NullPointerException if the label is null
   */
  public final OptionalInt indexOf(String label) {
    Check.notNull(label, "label");
    return IntStream.range(0, size())
        .filter(i -> levels().get(i).label().equals(label))
        .findFirst();
  }

  /**
   * Returns the position of the level into which a value falls. A value on an edge between two
   * levels falls into the higher one, a value on the last edge into the last level.
   *
   * @param value the value in the unit of the scale
   * @return the position, 0 for the lowest level; empty if the scale has no edges or the value lies
   *     outside them
   * @throws IllegalArgumentException if the value is not a number
   */
  public final OptionalInt indexAt(double value) {
    Check.that(!Double.isNaN(value), "value must be a number but was NaN in scale '%s'", name());
    List<Double> edges = edges();
    if (edges.isEmpty() || value < edges.get(0) || value > edges.get(size())) {
      return OptionalInt.empty();
    }
    return IntStream.range(0, size())
        .filter(i -> value < edges.get(i + 1) || i == size() - 1)
        .findFirst();
  }

  /** Position of a label that must be there. */
  final int requireIndexOf(String label) {
    return indexOf(label)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        Locale.ROOT,
                        "level must be one of %s but was '%s' in scale '%s'",
                        labels(),
                        label,
                        name())));
  }

  /** Position of a value that must lie between the edges. */
  final int requireIndexAt(double value) {
    return indexAt(value).orElseThrow(() -> outside(value));
  }

  private IllegalArgumentException outside(double value) {
    List<Double> edges = edges();
    if (edges.isEmpty()) {
      return new IllegalArgumentException(
          "scale must have edges to look up a value but has none: '"
              + name()
              + "'\nMaybe look up by label, or state the edges of each level.");
    }
    return new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "value must lie between %s and %s but was %s in scale '%s'",
            edges.get(0),
            edges.get(size()),
            value,
            name()));
  }

  /**
   * Returns a scale without edges.
   *
   * @param name what the scale measures, not blank
   * @param labels the labels from the lowest level to the highest, two or more
   * @return the scale
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the name or a label is blank, there are fewer than two
   *     labels, or two are equal
   */
  public static Scale of(String name, String... labels) {
    return builder().name(name).levels(Stream.of(labels).map(ScaleLevel::of).toList()).build();
  }

  /**
   * Returns a scale with edges.
   *
   * @param name what the scale measures, not blank
   * @param edges the edges from the lowest to the highest, one more than there are labels; the last
   *     may be infinite
   * @param labels the labels from the lowest level to the highest, two or more
   * @return the scale
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the name or a label is blank, there are fewer than two
   *     labels, two are equal, the number of edges does not fit, or the edges do not ascend
   */
  public static Scale withEdges(String name, List<Double> edges, List<String> labels) {
    Check.that(
        edges.size() == labels.size() + 1,
        "edges must be one more than the %s levels but were %s in scale '%s'",
        labels.size(),
        edges.size(),
        name);
    List<ScaleLevel> levels =
        IntStream.range(0, labels.size())
            .mapToObj(i -> ScaleLevel.of(labels.get(i), edges.get(i), edges.get(i + 1)))
            .toList();
    return builder().name(name).levels(levels).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ScaleBuilder builder() {
    return new ScaleBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this scale.
   *
   * @return a new builder
   */
  public abstract ScaleBuilder toBuilder();
}
