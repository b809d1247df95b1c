package dev.evenkeel.metrics.feedback;

import static dev.evenkeel.metrics.feedback.RatingScale.Direction.LOWER_IS_BETTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingScaleTest {
  private static List<Integer> topBox(RatingScale scale) {
    return IntStream.iterate(scale.low(), v -> v <= scale.high(), v -> v + scale.step())
        .filter(v -> Rating.of(v, scale).isSatisfied())
        .boxed()
        .toList();
  }

  /** Boxes by scale as in pull request 7128 of Formbricks. */
  @ParameterizedTest
  @CsvSource({
    "1, 2, 2",
    "1, 3, 3",
    "1, 4, 3 4",
    "1, 5, 4 5",
    "1, 6, 5 6",
    "1, 7, 6 7",
    "1, 10, 8 9 10"
  })
  void isSatisfied_usualTopBox(int low, int high, String box) {
    List<Integer> expected = List.of(box.split(" ")).stream().map(Integer::valueOf).toList();
    assertThat(topBox(RatingScale.of(low, high))).isEqualTo(expected);
  }

  @Test
  void isSatisfied_lowerIsBetter_boxIsAtTheLowEnd() {
    RatingScale marks = RatingScale.of(1, 6).toBuilder().direction(LOWER_IS_BETTER).build();
    assertThat(topBox(marks)).containsExactly(1, 2);
  }

  @Test
  void isSatisfied_statedTopBoxAndStep_areKept() {
    RatingScale percent = RatingScale.builder().low(0).high(100).step(10).topBox(2).build();
    assertThat(percent.points()).isEqualTo(11);
    assertThat(topBox(percent)).containsExactly(90, 100);
    assertThat(percent).hasToString("0..100 step 10");
  }

  @Test
  void build_unusualScaleWithoutTopBox_isRefusedWithAdvice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RatingScale.of(0, 10))
        .withMessage(
            "top box must be stated for a scale of 11 points but was not in rating scale '0..10'\n"
                + "Maybe .topBox(n) with the number of ratings that count as satisfied.");
  }

  @Test
  void build_topBoxOfNoneOrAll_isRefused() {
    RatingScaleBuilder builder = RatingScale.builder().low(1).high(5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.topBox(5).build())
        .withMessage(
            "top box must be 1 or more of the 5 points and leave one out but was 5"
                + " in rating scale '1..5'");
    assertThatIllegalArgumentException().isThrownBy(() -> builder.topBox(0).build());
  }

  @Test
  void build_brokenBounds_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RatingScale.of(5, 5))
        .withMessage("high must be above low 5 but was 5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RatingScale.builder().low(0).high(10).step(3).topBox(1).build())
        .withMessage("step must divide 0..10 step 3 evenly but was 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RatingScale.builder().low(0).high(10).step(0).build())
        .withMessageStartingWith("step must be positive but was 0");
    assertThatIllegalArgumentException().isThrownBy(() -> RatingScale.of(Integer.MIN_VALUE, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> RatingScale.of(5, Integer.MAX_VALUE));
  }

  @Test
  void rating_offItsScale_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rating.of(6, Feedbacks.STARS))
        .withMessage("rating must be a point of the scale 1..5 but was 6");
    assertThatIllegalArgumentException().isThrownBy(() -> Rating.of(0, Feedbacks.STARS));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rating.of(15, Feedbacks.SCALES.get(3)))
        .withMessage("rating must be a point of the scale 0..100 step 10 but was 15");
    assertThatNullPointerException().isThrownBy(() -> Rating.of(1, null)).withMessage("scale");
  }

  @Test
  void rating_stepsBelowTheTopBox() {
    RatingScale marks = RatingScale.of(1, 6).toBuilder().direction(LOWER_IS_BETTER).build();
    assertThat(Rating.of(6, marks).stepsBelowTopBox()).isEqualTo(4);
    assertThat(Rating.of(6, marks).firstSatisfied()).isEqualTo(4);
    assertThat(Rating.of(3, marks).stepsBelowTopBox()).isEqualTo(1);
    assertThat(Rating.of(1, marks).stepsBelowTopBox()).isZero();
    assertThat(Rating.of(3, marks)).hasToString("3 on 1..6");
  }
}
