package dev.evenkeel.metrics.kpi;

import static dev.evenkeel.metrics.feedback.Feedbacks.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenkeel.metrics.feedback.Feedback;
import dev.evenkeel.metrics.feedback.FeedbackChannel;
import dev.evenkeel.metrics.feedback.Rating;
import dev.evenkeel.metrics.feedback.RatingScale;
import dev.evenkeel.metrics.interval.ProportionInterval;
import dev.evenkeel.metrics.interval.WilsonInterval;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsatCalculatorTest {
  private static final CsatCalculator CALCULATOR = CsatCalculator.standard();

  private static Feedback rated(int number, int value, int high) {
    return about("price", number).rating(Rating.of(value, RatingScale.of(1, high))).build();
  }

  @Test
  void calculate_countsTheTopBoxOfEachScale() {
    Csat csat =
        CALCULATOR.calculate(
            List.of(rated(1, 4, 5), rated(2, 3, 5), rated(3, 3, 3), rated(4, 5, 7)));
    assertThat(csat.satisfied()).isEqualTo(2);
    assertThat(csat.answered()).isEqualTo(4);
    assertThat(csat.share()).hasValue(0.5);
    assertThat(csat.interval()).hasValue(WilsonInterval.of(2, 4, 0.95));
  }

  @Test
  void calculate_withoutRatings_isNoDataNotZero() {
    Csat csat = CALCULATOR.calculate(List.of(about("price", 1).build()));
    assertThat(csat.unanswered()).isEqualTo(1);
    assertThat(csat.share()).isEmpty();
    assertThat(csat.interval()).isEmpty();
    assertThat(CALCULATOR.calculate(List.of()).share()).isEmpty();
  }

  @Test
  void calculate_publishedInterval_isMet() {
    Csat csat = Csat.builder().satisfied(18).answered(20).unanswered(0).build();
    ProportionInterval interval = csat.interval().orElseThrow();
    assertThat(interval.low()).isEqualTo(0.6989663547715128);
    assertThat(csat.share()).hasValue(0.9);
  }

  @Test
  void withConfidence_setsTheInterval() {
    Csat csat = CALCULATOR.withConfidence(0.9).calculate(List.of(rated(1, 4, 5)));
    assertThat(csat.interval()).hasValue(WilsonInterval.of(1, 1, 0.9));
    for (double confidence : new double[] {0, 1, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CALCULATOR.withConfidence(confidence))
          .withMessage("confidence must be above 0 and below 1 but was " + confidence);
    }
  }

  @Test
  void calculateBy_groupsInOrder() {
    List<Feedback> list =
        List.of(
            rated(1, 5, 5).toBuilder().channel(FeedbackChannel.SURVEY).segment("b").build(),
            rated(2, 1, 5).toBuilder().channel(FeedbackChannel.EMAIL).segment("a").build(),
            about("tone", 3).channel(FeedbackChannel.EMAIL).segment("b").build());
    assertThat(CALCULATOR.byChannel(list).keySet())
        .containsExactly(FeedbackChannel.EMAIL, FeedbackChannel.SURVEY);
    assertThat(CALCULATOR.bySegment(list).keySet()).containsExactly("a", "b");
    assertThat(CALCULATOR.bySegment(list).get("a").share()).hasValue(0);
    assertThat(CALCULATOR.calculateBy(list, Feedback::topic).get("tone").share()).isEmpty();
  }

  @Test
  void plus_otherConfidence_isRefused() {
    Csat csat = Csat.builder().satisfied(1).answered(2).unanswered(0).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> csat.plus(csat.toBuilder().confidence(0.9).build()))
        .withMessage("confidence must be equal to add but was 0.95 and 0.9");
  }

  @Test
  void build_brokenCounts_areRefused() {
    CsatBuilder builder = Csat.builder().answered(2).unanswered(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.satisfied(3).build())
        .withMessage("satisfied must be between 0 and answered = 2 but was 3");
    assertThatIllegalArgumentException().isThrownBy(() -> builder.satisfied(-1).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.satisfied(1).unanswered(-1).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.unanswered(0).confidence(1).build());
    assertThatIllegalArgumentException().isThrownBy(() -> builder.confidence(0).build());
  }
}
