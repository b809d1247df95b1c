package dev.evenkeel.scheduling.triage;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * A table that gives each pair of impact and urgency a priority, which the complexity may shift.
 *
 * <p>The table is monotone: more impact or more urgency never makes a ticket less urgent. So are
 * the shifts of the complexities: either no harder ticket is shifted further up than an easier one,
 * or none further down. A shifted priority stays between {@code P1} and the last of the table.
 */
@Value.Immutable
@ValueType
public abstract class PriorityMatrix {
  PriorityMatrix() {}

  /**
   * Returns the levels of impact, the greatest first.
   *
   * @return the names, at least one, each once
   */
  public abstract List<String> impacts();

  /**
   * Returns the levels of urgency, the greatest first.
   *
   * @return the names, at least one, each once
   */
  public abstract List<String> urgencies();

  /**
   * Returns the table: a row for each impact, with the number of a priority for each urgency.
   *
   * @return the rows
   */
  public abstract List<List<Integer>> priorities();

  /**
   * Returns the levels of complexity, the easiest first.
   *
   * @return the levels, none if complexity does not count
   */
  public abstract List<ComplexityLevel> complexities();

  @Value.Check
  void check() {
    checkNames(impacts(), "impacts");
    checkNames(urgencies(), "urgencies");
    Check.that(
        priorities().size() == impacts().size(),
        "priorities must have a row for each of %s impacts but had %s in priority matrix",
        impacts().size(),
        priorities().size());
    IntStream.range(0, impacts().size()).forEach(this::checkRow);
    IntStream.range(1, impacts().size()).forEach(this::checkColumns);
    checkComplexities();
  }

  private static void checkNames(List<String> names, String what) {
    Check.that(!names.isEmpty(), "%s must not be empty in priority matrix", what);
    names.forEach(name -> Check.notBlank(name, what, "matrix", "priority"));
    Check.that(
        new HashSet<>(names).size() == names.size(),
        "%s must not repeat but were %s in priority matrix",
        what,
        names);
  }

  private void checkRow(int impact) {
    List<Integer> row = priorities().get(impact);
    Check.that(
        row.size() == urgencies().size(),
        "priorities of impact '%s' must be %s, one for each urgency, but were %s",
        impacts().get(impact),
        urgencies().size(),
        row);
    row.forEach(Priority::of);
    for (int urgency = 1; urgency < row.size(); urgency++) {
      checkOrder(
          row.get(urgency - 1) <= row.get(urgency),
          cell(impact, urgency - 1),
          cell(impact, urgency));
    }
  }

  private void checkColumns(int impact) {
    for (int urgency = 0; urgency < urgencies().size(); urgency++) {
      checkOrder(
          priorities().get(impact - 1).get(urgency) <= priorities().get(impact).get(urgency),
          cell(impact - 1, urgency),
          cell(impact, urgency));
    }
  }

  private static void checkOrder(boolean ordered, String graver, String lesser) {
    Check.that(
        ordered,
        "priorities must be monotone but %s comes after %s in priority matrix\nMaybe the levels are"
            + " not listed from the greatest to the least.",
        graver,
        lesser);
  }

  private String cell(int impact, int urgency) {
    return String.format(
        Locale.ROOT,
        "%s (impact '%s', urgency '%s')",
        Priority.of(priorities().get(impact).get(urgency)),
        impacts().get(impact),
        urgencies().get(urgency));
  }

  private void checkComplexities() {
    if (complexities().isEmpty()) {
      return;
    }
    checkNames(complexities().stream().map(ComplexityLevel::name).toList(), "complexities");
    List<Integer> shifts = complexities().stream().map(ComplexityLevel::shift).toList();
    List<Integer> rising = new ArrayList<>(shifts);
    Collections.sort(rising);
    List<Integer> falling = new ArrayList<>(rising);
    Collections.reverse(falling);
    Check.that(
        shifts.equals(rising) || shifts.equals(falling),
        "shifts must be monotone in complexity but were %s in priority matrix",
        shifts);
    for (int level = 1; level < complexities().size(); level++) {
      Check.atLeast(
          complexities().get(level).typicalWork(),
          complexities().get(level - 1).typicalWork(),
          "typical work",
          "complexity",
          complexities().get(level).name());
    }
  }

  /**
   * Returns the priority of an assessment: that of the table, shifted by the complexity. A
   * complexity that was not assessed shifts nothing.
   *
   * @param assessment the levels
   * @return the priority
   * @throws NullPointerException if the assessment is null
   * @throws IllegalArgumentException if a level is not one of this matrix
   */
  public final Priority priority(Assessment assessment) {
    Priority unshifted = unshifted(assessment);
    int shift = complexity(assessment).map(ComplexityLevel::shift).orElse(0);
    return shift == 0
        ? unshifted
        : Priority.of(Math.max(1, Math.min(lowest(), unshifted.value() + shift)));
  }

  private Priority unshifted(Assessment assessment) {
    int impact = indexOf(assessment.impact(), impacts(), "impact");
    int urgency = indexOf(assessment.urgency(), urgencies(), "urgency");
    return Priority.of(priorities().get(impact).get(urgency));
  }

  private int lowest() {
    return priorities().get(impacts().size() - 1).get(urgencies().size() - 1);
  }

  /**
   * Returns what this matrix says about the complexity of an assessment.
   *
   * @param assessment the levels
   * @return the level, empty if the complexity was not assessed
   * @throws NullPointerException if the assessment is null
   * @throws IllegalArgumentException if the complexity is not one of this matrix
   */
  public final Optional<ComplexityLevel> complexity(Assessment assessment) {
    List<String> names = complexities().stream().map(ComplexityLevel::name).toList();
    return assessment
        .complexity()
        .map(name -> complexities().get(indexOf(name, names, "complexity")));
  }

  private static int indexOf(String name, List<String> names, String what) {
    int index = names.indexOf(name);
    Check.that(
        index >= 0,
        "%s must be a level of the priority matrix, %s, but was '%s'",
        what,
        names,
        name);
    return index;
  }

  /**
   * Returns why an assessment has its priority, such as {@code P3: impact 'high' and urgency 'high'
   * give P1, complexity 'hard' adds 2}.
   *
   * @param assessment the levels
   * @return the explanation
   * @throws NullPointerException if the assessment is null
   * @throws IllegalArgumentException if a level is not one of this matrix
   */
  public final String explain(Assessment assessment) {
    String table =
        String.format(
            Locale.ROOT,
            "%s: impact '%s' and urgency '%s' give %s",
            priority(assessment),
            assessment.impact(),
            assessment.urgency(),
            unshifted(assessment));
    return complexity(assessment).filter(level -> level.shift() != 0).stream()
        .map(level -> table + shifted(level))
        .findFirst()
        .orElse(table);
  }

  private static String shifted(ComplexityLevel level) {
    String verb = level.shift() > 0 ? "adds " : "takes off ";
    return ", complexity '" + level.name() + "' " + verb + Math.abs(level.shift());
  }

  /**
   * Returns the table with three levels on each side and four priorities: {@code P1 P2 P3 / P2 P3
   * P4 / P3 P4 P4}. The levels are {@code high}, {@code medium} and {@code low}. Help desks with
   * four priorities use this form of the table of ITIL (Service Operation, 2007, section 4.2.5.4)
   * that merges its last two.
   *
   * @return the table, without complexity
   */
  public static PriorityMatrix threeByThree() {
    return builder()
        .addImpacts("high", "medium", "low")
        .addUrgencies("high", "medium", "low")
        .addPriorities(List.of(1, 2, 3), List.of(2, 3, 4), List.of(3, 4, 4))
        .build();
  }

  /**
   * Returns the table with four levels on each side and four priorities: {@code P1 P1 P2 P4 / P1 P2
   * P3 P4 / P2 P2 P3 P4 / P2 P3 P3 P4}. The impacts are {@code extensive}, {@code significant},
   * {@code moderate} and {@code minor}, the urgencies {@code critical}, {@code high}, {@code
   * medium} and {@code low}, the level names of BMC Remedy's incident management; the table is that
   * of a help desk in public use.
   *
   * @return the table, without complexity
   */
  public static PriorityMatrix fourByFour() {
    return builder()
        .addImpacts("extensive", "significant", "moderate", "minor")
        .addUrgencies("critical", "high", "medium", "low")
        .addPriorities(List.of(1, 1, 2, 4), List.of(1, 2, 3, 4))
        .addPriorities(List.of(2, 2, 3, 4), List.of(2, 3, 3, 4))
        .build();
  }

  /**
   * Returns the table in which each step down in impact or urgency adds one: <i>priority = i + u −
   * 1</i>, counted from 1. With three levels each it is the table of ITIL (Service Operation, 2007,
   * section 4.2.5.4), {@code P1 P2 P3 / P2 P3 P4 / P3 P4 P5}.
   *
   * @param impacts the levels of impact, the greatest first
   * @param urgencies the levels of urgency, the greatest first
   * @return the table, without complexity
   * @throws NullPointerException if a list or a name is null
   * @throws IllegalArgumentException if a list is empty, a name is blank or repeats, or the sum is
   *     more than 1,000
   */
  public static PriorityMatrix additive(List<String> impacts, List<String> urgencies) {
    Check.notNull(impacts, "impacts");
    Check.notNull(urgencies, "urgencies");
    PriorityMatrixBuilder matrix = builder().impacts(impacts).urgencies(urgencies);
    for (int impact = 1; impact <= impacts.size(); impact++) {
      matrix.addPriorities(IntStream.range(impact, impact + urgencies.size()).boxed().toList());
    }
    return matrix.build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static PriorityMatrixBuilder builder() {
    return new PriorityMatrixBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this matrix.
   *
   * @return a new builder
   */
  public abstract PriorityMatrixBuilder toBuilder();
}
