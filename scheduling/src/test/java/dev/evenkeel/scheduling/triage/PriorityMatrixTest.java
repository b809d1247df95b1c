package dev.evenkeel.scheduling.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriorityMatrixTest {
  private static final List<String> LEVELS = List.of("high", "medium", "low");
  private static final PriorityMatrix SHIFTED =
      PriorityMatrix.threeByThree().toBuilder()
          .addComplexities(
              ComplexityLevel.of("easy", -1, Duration.ofMinutes(10)),
              ComplexityLevel.of("usual", 0, Duration.ofHours(1)),
              ComplexityLevel.of("hard", 2, Duration.ofHours(8)))
          .build();

  private static PriorityMatrixBuilder twoByTwo() {
    return PriorityMatrix.builder().addImpacts("much", "little").addUrgencies("now", "then");
  }

  private static List<Integer> row(PriorityMatrix matrix, String impact) {
    return matrix.urgencies().stream()
        .map(urgency -> matrix.priority(Assessment.of(impact, urgency)).value())
        .toList();
  }

  @Test
  void priority_threeByThree_isTheTableInItsJavadoc() {
    PriorityMatrix matrix = PriorityMatrix.threeByThree();
    assertThat(row(matrix, "high")).containsExactly(1, 2, 3);
    assertThat(row(matrix, "medium")).containsExactly(2, 3, 4);
    assertThat(row(matrix, "low")).containsExactly(3, 4, 4);
  }

  @Test
  void priority_fourByFour_isTheTableInItsJavadoc() {
    PriorityMatrix matrix = PriorityMatrix.fourByFour();
    assertThat(row(matrix, "extensive")).containsExactly(1, 1, 2, 4);
    assertThat(row(matrix, "significant")).containsExactly(1, 2, 3, 4);
    assertThat(row(matrix, "moderate")).containsExactly(2, 2, 3, 4);
    assertThat(row(matrix, "minor")).containsExactly(2, 3, 3, 4);
  }

  @Test
  void additive_threeLevels_givesFivePriorities() {
    PriorityMatrix matrix = PriorityMatrix.additive(LEVELS, LEVELS);
    assertThat(row(matrix, "high")).containsExactly(1, 2, 3);
    assertThat(row(matrix, "low")).containsExactly(3, 4, 5);
    assertThat(Priority.of(5)).hasToString("P5");
  }

  @Test
  void priority_withComplexity_isShiftedWithinTheTable() {
    assertThat(SHIFTED.priority(Assessment.of("high", "high", "hard"))).isEqualTo(Priority.of(3));
    assertThat(SHIFTED.priority(Assessment.of("high", "high", "easy"))).isEqualTo(Priority.of(1));
    assertThat(SHIFTED.priority(Assessment.of("low", "medium", "hard"))).isEqualTo(Priority.of(4));
    assertThat(SHIFTED.priority(Assessment.of("low", "high"))).isEqualTo(Priority.of(3));
  }

  @Test
  void explain_shifts_namesTableAndShift() {
    assertThat(SHIFTED.explain(Assessment.of("high", "high", "hard")))
        .isEqualTo("P3: impact 'high' and urgency 'high' give P1, complexity 'hard' adds 2");
    assertThat(SHIFTED.explain(Assessment.of("low", "high", "easy")))
        .isEqualTo("P2: impact 'low' and urgency 'high' give P3, complexity 'easy' takes off 1");
    assertThat(SHIFTED.explain(Assessment.of("low", "high", "usual")))
        .isEqualTo("P3: impact 'low' and urgency 'high' give P3");
  }

  @Test
  void complexity_assessedOrNot_isFoundOrEmpty() {
    assertThat(SHIFTED.complexity(Assessment.of("low", "low", "usual")))
        .contains(SHIFTED.complexities().get(1));
    assertThat(SHIFTED.complexity(Assessment.of("low", "low"))).isEmpty();
  }

  @Test
  void build_rowNotMonotone_namesBothCells() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> twoByTwo().addPriorities(List.of(2, 1), List.of(2, 3)).build())
        .withMessageStartingWith(
            "priorities must be monotone but P2 (impact 'much', urgency 'now') comes after P1"
                + " (impact 'much', urgency 'then') in priority matrix")
        .withMessageContaining("\nMaybe ");
  }

  @Test
  void build_columnNotMonotone_namesBothCells() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> twoByTwo().addPriorities(List.of(1, 3), List.of(1, 2)).build())
        .withMessageContaining("P3 (impact 'much', urgency 'then') comes after P2");
  }

  @Test
  void build_wrongShape_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> twoByTwo().addPriorities(List.of(1, 2)).build())
        .withMessage(
            "priorities must have a row for each of 2 impacts but had 1 in priority matrix");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> twoByTwo().addPriorities(List.of(1, 2), List.of(2)).build())
        .withMessage("priorities of impact 'little' must be 2, one for each urgency, but were [2]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> twoByTwo().addPriorities(List.of(0, 2), List.of(2, 3)).build())
        .withMessageContaining("priority must be between 1 and 1000 but was 0");
  }

  @Test
  void build_namesMissingBlankOrRepeated_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PriorityMatrix.builder().addUrgencies("now").build())
        .withMessageContaining("impacts must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PriorityMatrix.additive(List.of("a", "a"), LEVELS))
        .withMessage("impacts must not repeat but were [a, a] in priority matrix");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PriorityMatrix.additive(List.of(" "), LEVELS))
        .withMessageContaining("impacts must not be blank");
    assertThatNullPointerException()
        .isThrownBy(() -> PriorityMatrix.additive(LEVELS, null))
        .withMessageContaining("urgencies");
  }

  @Test
  void build_shiftsUpAndDown_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SHIFTED.toBuilder()
                    .addComplexities(ComplexityLevel.of("worst", 0, Duration.ofDays(9)))
                    .build())
        .withMessage(
            "shifts must be monotone in complexity but were [-1, 0, 2, 0] in priority matrix");
  }

  @Test
  void build_shiftsFalling_isAllowed() {
    PriorityMatrix hardFirst =
        PriorityMatrix.threeByThree().toBuilder()
            .addComplexities(
                ComplexityLevel.of("easy", 1, Duration.ofHours(1)),
                ComplexityLevel.of("hard", -1, Duration.ofHours(1)))
            .build();
    assertThat(hardFirst.priority(Assessment.of("low", "high", "hard"))).isEqualTo(Priority.of(2));
  }

  @Test
  void build_harderTakesLess_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SHIFTED.toBuilder()
                    .addComplexities(ComplexityLevel.of("worst", 3, Duration.ofHours(7)))
                    .build())
        .withMessage("typical work must be at least PT8H but was PT7H in complexity 'worst'");
  }

  @Test
  void priority_unknownLevel_listsTheKnown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHIFTED.priority(Assessment.of("High", "high")))
        .withMessage(
            "impact must be a level of the priority matrix, [high, medium, low], but was 'High'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHIFTED.priority(Assessment.of("high", "x")))
        .withMessageStartingWith("urgency must be a level");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHIFTED.priority(Assessment.of("high", "high", "x")))
        .withMessageStartingWith("complexity must be a level");
  }

  @Test
  void parts_outOfRange_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ComplexityLevel.of("x", 1_001, Duration.ofHours(1)))
        .withMessage("shift must be between -1000 and 1000 but was 1001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ComplexityLevel.of("x", 0, Duration.ZERO))
        .withMessageStartingWith("typical work must be between PT0.000001S and");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Assessment.of("high", "high", ""))
        .withMessage("complexity must not be blank but was ''");
    assertThat(Assessment.of("a", "b", "c"))
        .hasToString("impact 'a', urgency 'b', complexity 'c'")
        .isNotEqualTo(Assessment.of("a", "b"));
    assertThat(Assessment.of("a", "b")).hasToString("impact 'a', urgency 'b'");
    assertThat(Priority.of(1)).isLessThan(Priority.of(2));
  }
}
