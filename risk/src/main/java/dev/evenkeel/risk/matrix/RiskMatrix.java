package dev.evenkeel.risk.matrix;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.internal.ValueType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * A table that assigns a level of risk to each pair of a probability level and an impact level. It
 * has any number of rows, columns and levels. Looking up is all it does: positions of levels are
 * never added or multiplied, so that renaming or re-scoring labels cannot change a result.
 *
 * <p>The table must be complete and name known levels only; whether it makes sense is told by
 * {@link #findings()}.
 *
 * <pre>{@code
 * RiskMatrix matrix =
 *     RiskMatrix.builder()
 *         .name("service desk")
 *         .probability(Scale.of("probability", "unlikely", "likely"))
 *         .impact(Scale.of("impact", "minor", "major"))
 *         .levels(RiskLevel.ordered("low", "medium", "high"))
 *         .addRow(MatrixRow.of("likely", "medium", "high"))
 *         .addRow(MatrixRow.of("unlikely", "low", "medium"))
 *         .build();
 * matrix.level("likely", "major"); // high
 * }</pre>
 */
@Value.Immutable
@ValueType
public abstract class RiskMatrix {
  RiskMatrix() {}

  /**
   * Returns what the matrix is called.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * Returns where the table comes from, such as a standard and the number of its table.
   *
   * @return the source, empty if none is stated
   */
  public abstract Optional<String> source();

  /**
   * Returns the scale of the rows.
   *
   * @return the probability scale
   */
  public abstract Scale probability();

  /**
   * Returns the scale of the columns, common to all objectives.
   *
   * @return the impact scale
   */
  public abstract Scale impact();

  /**
   * Returns scales for single objectives, with labels and edges of their own, such as days for the
   * schedule. Each has as many levels as the common scale and corresponds to it level by level.
   *
   * @return the scales of those objectives that do not use the common one
   */
  public abstract Map<ImpactObjective, Scale> objectiveImpacts();

  /**
   * Returns how impacts on several objectives become one.
   *
   * @return the rule, {@link ImpactRule#HIGHEST} unless set
   */
  @Value.Default
  public ImpactRule impactRule() {
    return ImpactRule.HIGHEST;
  }

  /**
   * Returns the levels that the matrix assigns.
   *
   * @return the levels from the lowest risk to the highest, with ranks from 0
   */
  public abstract List<RiskLevel> levels();

  /**
   * Returns the table as it is drawn.
   *
   * @return one row for each probability level, the highest first
   */
  public abstract List<MatrixRow> rows();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name", "risk matrix", name());
    new MatrixRule(this).check();
  }

  /** The table by position: first by probability, then by impact, both from the lowest. */
  @Value.Lazy
  List<List<RiskLevel>> table() {
    int last = rows().size() - 1;
    return IntStream.rangeClosed(0, last)
        .mapToObj(i -> rows().get(last - i).levels().stream().map(this::known).toList())
        .toList();
  }

  private RiskLevel known(String label) {
    return levels().stream().filter(level -> level.label().equals(label)).findFirst().orElseThrow();
  }

  /**
   * Returns the level of a cell by position.
   *
   * @param probability the position on the probability scale, 0 for the lowest level
   * @param impact the position on the impact scale, 0 for the lowest level
   * @return the level of risk
   * @throws IllegalArgumentException if a position is not on its scale
   */
  public final RiskLevel level(int probability, int impact) {
    Check.inRange(probability, 0, probability().size() - 1, "probability position");
    Check.inRange(impact, 0, impact().size() - 1, "impact position");
    return table().get(probability).get(impact);
  }

  /**
   * Returns the level of a cell by labels.
   *
   * @param probability the label on the probability scale
   * @param impact the label on the common impact scale
   * @return the level of risk
   * @throws NullPointerException if a label is null
   * @throws IllegalArgumentException if a label is not on its scale
   */
  public final RiskLevel level(String probability, String impact) {
    return level(probability().requireIndexOf(probability), impact().requireIndexOf(impact));
  }

  /**
   * Returns the level of the cell into which two values fall. A value on an edge between two levels
   * falls into the higher one.
   *
   * @param probability the probability in the unit of its scale, mostly 0 to 1: 5 % is 0.05
   * @param impact the impact in the unit of the common scale
   * @return the level of risk
   * @throws IllegalArgumentException if a scale has no edges or a value lies outside them
   */
  public final RiskLevel levelAt(double probability, double impact) {
    return level(probability().requireIndexAt(probability), impact().requireIndexAt(impact));
  }

  /**
   * Returns the scale on which the impact on one objective is assessed.
   *
   * @param objective the objective
   * @return its own scale, or the common one
   * @throws NullPointerException if the objective is null
   */
  public final Scale impact(ImpactObjective objective) {
    return objectiveImpacts().getOrDefault(Check.notNull(objective, "objective"), impact());
  }

  /**
   * Returns the rating of a risk that hits one or more objectives. The impacts are combined by the
   * rule of the matrix.
   *
   * @param probability the label on the probability scale
   * @param impacts for each assessed objective the label on its scale, one or more
   * @return the rating
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if a label is not on its scale or no objective is assessed
   */
  public final Rating rate(String probability, Map<ImpactObjective, String> impacts) {
    Map<ImpactObjective, Integer> positions = new EnumMap<>(ImpactObjective.class);
    impacts.forEach((key, label) -> positions.put(key, impact(key).requireIndexOf(label)));
    return rating(probability().requireIndexOf(probability), positions);
  }

  private Rating rating(int probability, Map<ImpactObjective, Integer> impacts) {
    int impact = impactRule().combine(impacts.values());
    return Rating.builder()
        .probabilityIndex(probability)
        .impactIndex(impact)
        .probability(probability().levels().get(probability))
        .impact(impact().levels().get(impact))
        .decisive(objectivesAt(impact, impacts))
        .level(level(probability, impact))
        .build();
  }

  private static List<ImpactObjective> objectivesAt(
      int impact, Map<ImpactObjective, Integer> impacts) {
    return impacts.entrySet().stream()
        .filter(entry -> entry.getValue() == impact)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Returns what a reviewer would object to: levels that fall as probability or impact rises, and
   * levels that no cell has. All are warnings; the matrix can be used nevertheless.
   *
   * @return the findings, each naming the cells
   */
  public final Findings findings() {
    return new MatrixReview(this).findings();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static RiskMatrixBuilder builder() {
    return new RiskMatrixBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this matrix.
   *
   * @return a new builder
   */
  public abstract RiskMatrixBuilder toBuilder();
}
