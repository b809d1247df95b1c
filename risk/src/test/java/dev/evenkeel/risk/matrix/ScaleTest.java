package dev.evenkeel.risk.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {
  private static final Scale DAYS =
      Scale.withEdges(
          "delay", List.of(0.0, 2.0, 10.0, Double.POSITIVE_INFINITY), List.of("low", "mid", "top"));

  @Test
  void indexAt_edges_belongToTheHigherLevel() {
    assertThat(DAYS.indexAt(0)).hasValue(0);
    assertThat(DAYS.indexAt(1.999)).hasValue(0);
    assertThat(DAYS.indexAt(2)).hasValue(1);
    assertThat(DAYS.indexAt(10)).hasValue(2);
    assertThat(DAYS.indexAt(1e300)).hasValue(2);
    assertThat(DAYS.indexAt(Double.POSITIVE_INFINITY)).hasValue(2);
  }

  @Test
  void indexAt_lastEdge_belongsToTheLastLevel() {
    Scale scale = Scale.withEdges("probability", List.of(0.0, 0.5, 1.0), List.of("low", "high"));
    assertThat(scale.indexAt(1)).hasValue(1);
    assertThat(scale.indexAt(1.0001)).isEmpty();
  }

  @Test
  void indexAt_outsideOrWithoutEdges_isEmpty() {
    assertThat(DAYS.indexAt(-0.1)).isEmpty();
    assertThat(Scale.of("impact", "low", "high").indexAt(1)).isEmpty();
  }

  @Test
  void indexAt_nan_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DAYS.indexAt(Double.NaN))
        .withMessage("value must be a number but was NaN in scale 'delay'");
  }

  @Test
  void indexOf_label_isItsPosition() {
    assertThat(DAYS.indexOf("mid")).hasValue(1);
    assertThat(DAYS.indexOf("Mid")).isEmpty();
    assertThat(DAYS.size()).isEqualTo(3);
    assertThatNullPointerException().isThrownBy(() -> DAYS.indexOf(null)).withMessage("label");
  }

  @Test
  void edges_areGivenBack() {
    assertThat(DAYS.edges()).containsExactly(0.0, 2.0, 10.0, Double.POSITIVE_INFINITY);
    assertThat(Scale.of("impact", "low", "high").edges()).isEmpty();
  }

  @Test
  void build_fewerThanTwoLevels_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.of("impact", "low"))
        .withMessage("levels must be two or more but were 1 in scale 'impact'");
  }

  @Test
  void build_equalLabels_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.of("impact", "low", "high", "low"))
        .withMessage("labels must differ but 'low' came twice in scale 'impact'");
  }

  @Test
  void build_gapBetweenLevels_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Scale.builder()
                    .name("delay")
                    .addLevels(ScaleLevel.of("low", 0, 1), ScaleLevel.of("high", 2, 3))
                    .build())
        .withMessage(
            "each level must begin where the one before ends but was 'high' from 2.0 after 1.0"
                + " in scale 'delay'");
  }

  @Test
  void build_edgesOfSomeLevelsOnly_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Scale.builder()
                    .name("delay")
                    .addLevels(ScaleLevel.of("low", 0, 1), ScaleLevel.of("high"))
                    .build())
        .withMessageContaining("'high' from no edge after 1.0");
  }

  @Test
  void withEdges_wrongNumber_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.withEdges("delay", List.of(0.0, 1.0), List.of("low", "high")))
        .withMessage("edges must be one more than the 2 levels but were 2 in scale 'delay'");
  }

  @Test
  void level_edgesThatDoNotAscend_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScaleLevel.of("low", 1, 1))
        .withMessage(
            "upper edge must be above the lower edge 1.0 but was 1.0 in scale level 'low'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScaleLevel.of("low", 1, Double.NaN))
        .withMessageContaining("but was NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScaleLevel.of("low", Double.NEGATIVE_INFINITY, 1))
        .withMessageContaining("lower edge must be finite");
  }

  @Test
  void level_oneEdgeOnly_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScaleLevel.builder().label("low").lower(1).build())
        .withMessage("lower and upper edge must be stated together in scale level 'low'");
  }

  @Test
  void blankNames_areRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> ScaleLevel.of(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> Scale.of(" ", "low", "high"));
  }

  @Test
  void toBuilder_keepsTheParts() {
    Scale named = DAYS.toBuilder().unit("days").build();
    assertThat(named.levels()).isEqualTo(DAYS.levels());
    assertThat(named.unit()).hasValue("days");
    ScaleLevel level = DAYS.levels().get(0).toBuilder().definition("a day or less").build();
    assertThat(level.definition()).hasValue("a day or less");
    assertThat(level.upper()).hasValue(2);
  }
}
