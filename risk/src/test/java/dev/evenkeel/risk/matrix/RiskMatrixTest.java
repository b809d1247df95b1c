package dev.evenkeel.risk.matrix;

import static dev.evenkeel.risk.matrix.ImpactObjective.COST;
import static dev.evenkeel.risk.matrix.ImpactObjective.SCHEDULE;
import static dev.evenkeel.risk.matrix.ImpactObjective.SERVICE_LEVEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.check.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RiskMatrixTest {
  private static final RiskMatrix MATRIX = small().build();

  private static RiskMatrixBuilder small() {
    return RiskMatrix.builder()
        .name("small")
        .probability(Scale.withEdges("probability", List.of(0.0, 0.2, 1.0), List.of("no", "yes")))
        .impact(Scale.of("impact", "minor", "major", "severe"))
        .putObjectiveImpact(
            SCHEDULE,
            Scale.withEdges("delay", List.of(0.0, 2.0, 10.0, 60.0), List.of("1", "2", "3")))
        .levels(RiskLevel.ordered("low", "medium", "high"))
        .addRow(MatrixRow.of("yes", "medium", "high", "high"))
        .addRow(MatrixRow.of("no", "low", "low", "medium"));
  }

  private static RiskMatrixBuilder withRows(MatrixRow... rows) {
    return small().rows(List.of(rows));
  }

  @Test
  void level_byPositionAndLabel_agree() {
    assertThat(MATRIX.level(0, 0)).isEqualTo(new RiskLevel(0, "low"));
    assertThat(MATRIX.level(1, 2)).isEqualTo(MATRIX.level("yes", "severe"));
    assertThat(MATRIX.level("no", "severe")).hasToString("medium");
  }

  @Test
  void level_unknownLabel_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MATRIX.level("perhaps", "minor"))
        .withMessage("level must be one of [no, yes] but was 'perhaps' in scale 'probability'");
    assertThatNullPointerException().isThrownBy(() -> MATRIX.level(null, "minor"));
  }

  @Test
  void level_positionOffTheScale_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MATRIX.level(2, 0))
        .withMessageContaining("probability position");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MATRIX.level(0, -1))
        .withMessageContaining("impact position");
  }

  @Test
  void levelAt_scaleWithoutEdges_isRefusedWithAdvice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MATRIX.levelAt(0.1, 3))
        .withMessage(
            "scale must have edges to look up a value but has none: 'impact'\n"
                + "Maybe look up by label, or state the edges of each level.");
  }

  @Test
  void levelAt_valueOutside_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MATRIX.levelAt(1.2, 3))
        .withMessage("value must lie between 0.0 and 1.0 but was 1.2 in scale 'probability'");
  }

  @Test
  void rate_severalObjectives_highestDecides() {
    Map<ImpactObjective, String> impacts = new EnumMap<>(ImpactObjective.class);
    impacts.put(SERVICE_LEVEL, "major");
    impacts.put(SCHEDULE, "2");
    impacts.put(COST, "minor");
    Rating rating = MATRIX.rate("yes", impacts);
    assertThat(rating.level()).hasToString("high");
    assertThat(rating.probabilityIndex()).isEqualTo(1);
    assertThat(rating.impactIndex()).isEqualTo(1);
    assertThat(rating.decisive()).containsExactly(SCHEDULE, SERVICE_LEVEL);
    assertThat(rating.explanation()).isEqualTo("high = yes x major (schedule, service level)");
    assertThat(rating.toBuilder().build()).isEqualTo(rating);
  }

  @Test
  void explanation_withoutObjectives_isTheCell() {
    Rating rating = MATRIX.rate("no", Map.of(COST, "minor"));
    assertThat(rating.toBuilder().decisive(List.of()).build().explanation())
        .isEqualTo("low = no x minor");
  }

  @Test
  void rate_labelOfTheWrongScale_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MATRIX.rate("yes", Map.of(SCHEDULE, "minor")))
        .withMessage("level must be one of [1, 2, 3] but was 'minor' in scale 'delay'");
  }

  @Test
  void rate_noObjective_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MATRIX.rate("yes", Map.of()))
        .withMessage("impacts must be stated for one objective or more but none is");
  }

  @Test
  void findings_levelsThatFall_areNamedWithTheirCells() {
    RiskMatrix matrix =
        withRows(
                MatrixRow.of("yes", "low", "high", "medium"),
                MatrixRow.of("no", "medium", "medium", "medium"))
            .build();
    assertThat(matrix.findings().of(MatrixFault.LEVEL_FALLS_WITH_PROBABILITY).asList())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.object()).isEqualTo("risk matrix 'small'");
              assertThat(finding.text())
                  .isEqualTo(
                      "level must not fall but 'medium' at no x minor is followed by"
                          + " 'low' at yes x minor");
            });
    assertThat(matrix.findings().of(MatrixFault.LEVEL_FALLS_WITH_IMPACT).asList())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.text())
                    .endsWith("'high' at yes x major is followed by 'medium' at yes x severe"));
  }

  @Test
  void findings_levelWithoutCell_isNamed() {
    RiskMatrix matrix = small().levels(RiskLevel.ordered("low", "medium", "high", "never")).build();
    assertThat(matrix.findings().asList())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.reason()).isEqualTo(MatrixFault.LEVEL_NEVER_REACHED);
              assertThat(finding.text()).isEqualTo("no cell has the level 'never'");
            });
  }

  @Test
  void build_rowsUpsideDown_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                withRows(
                        MatrixRow.of("no", "low", "low", "medium"),
                        MatrixRow.of("yes", "medium", "high", "high"))
                    .build())
        .withMessage(
            "rows must be ordered from the highest probability down but 'no' came where 'yes'"
                + " belongs in risk matrix 'small'");
  }

  @Test
  void build_incompleteTable_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withRows(MatrixRow.of("yes", "low", "low", "low")).build())
        .withMessage(
            "rows must be one for each of the 2 probability levels but were 1"
                + " in risk matrix 'small'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withRows(MatrixRow.of("yes", "low"), MatrixRow.of("no", "low")).build())
        .withMessage(
            "each row must have one level for each impact but row 'yes' had 1"
                + " in risk matrix 'small'");
  }

  @Test
  void build_unknownLevel_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                withRows(
                        MatrixRow.of("yes", "low", "low", "huge"),
                        MatrixRow.of("no", "low", "low", "low"))
                    .build())
        .withMessage(
            "level must be one of [low, medium, high] but was 'huge' in risk matrix 'small'");
  }

  @Test
  void build_levelsOutOfOrder_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> small().levels(List.of(new RiskLevel(1, "a"), new RiskLevel(0, "b"))).build())
        .withMessageContaining("ascending ranks");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> small().levels(RiskLevel.ordered("a", "a")).build())
        .withMessageContaining("Maybe use RiskLevel.ordered(..).");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> small().levels(RiskLevel.ordered("a")).build())
        .withMessage("levels must be two or more but were 1 in risk matrix 'small'");
  }

  @Test
  void build_objectiveScaleOfOtherSize_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> small().putObjectiveImpact(COST, Scale.of("money", "few", "much")).build())
        .withMessage(
            "impact scale 'money' must have as many levels as 'impact' in risk matrix 'small'");
  }

  @Test
  void equals_ignoresWhatWasLookedUp() {
    RiskMatrix used = small().build();
    used.level(0, 0);
    assertThat(used).isEqualTo(small().build()).hasSameHashCodeAs(small().build());
    assertThat(used.toBuilder().build()).isEqualTo(used);
    assertThat(used.impactRule()).isEqualTo(ImpactRule.HIGHEST);
  }

  @Test
  void isAtLeast_comparesRanksAlone() {
    RiskLevel medium = new RiskLevel(1, "medium");
    assertThat(medium.isAtLeast(new RiskLevel(0, "very low"))).isTrue();
    assertThat(medium.isAtLeast(medium)).isTrue();
    assertThat(medium.isAtLeast(new RiskLevel(2, "high"))).isFalse();
  }

  @Test
  void riskLevel_brokenParts_areRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RiskLevel(-1, "low"));
    assertThatIllegalArgumentException().isThrownBy(() -> new RiskLevel(0, ""));
    assertThatIllegalArgumentException().isThrownBy(() -> MatrixRow.of(" ", "low"));
  }
}
