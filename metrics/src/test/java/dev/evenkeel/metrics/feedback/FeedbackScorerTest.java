package dev.evenkeel.metrics.feedback;

import static dev.evenkeel.metrics.feedback.Feedbacks.AS_OF;
import static dev.evenkeel.metrics.feedback.Feedbacks.STARS;
import static dev.evenkeel.metrics.feedback.Feedbacks.about;
import static dev.evenkeel.metrics.feedback.Feedbacks.many;
import static dev.evenkeel.metrics.feedback.Feedbacks.rated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.evenkeel.core.id.CustomerId;
import dev.evenkeel.metrics.interval.WilsonInterval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeedbackScorerTest {
  private static final FeedbackScorer SCORER = FeedbackScorer.standard();

  /** 60 of 200 voices about waiting, 5 of 50 about price and all 250 about tone are satisfied. */
  private static List<Feedback> example() {
    List<Feedback> list = new ArrayList<>();
    list.addAll(many("waiting", 0, 140, 1));
    list.addAll(many("waiting", 200, 60, 5));
    list.addAll(many("price", 300, 45, 3));
    list.addAll(many("price", 400, 5, 4));
    list.addAll(many("tone", 500, 250, 5));
    return list;
  }

  private static TopicScore topic(FeedbackScores scores, String name) {
    return scores.topics().stream().filter(t -> t.topic().equals(name)).findFirst().orElseThrow();
  }

  private static BigDecimal number(String value) {
    return new BigDecimal(value);
  }

  @Test
  void score_pointsLost_arePrevalenceTimesDissatisfaction() {
    FeedbackScores scores = SCORER.score(example(), AS_OF);
    TopicScore waiting = topic(scores, "waiting");
    assertThat(waiting.voices()).isEqualTo(200);
    assertThat(waiting.dissatisfied()).isEqualTo(140);
    assertThat(waiting.prevalence()).isEqualByComparingTo("0.4");
    assertThat(waiting.satisfaction()).isEqualByComparingTo("0.3");
    assertThat(waiting.pointsLost()).isEqualTo(number("28.000000"));
    assertThat(topic(scores, "price").pointsLost()).isEqualByComparingTo("9");
    assertThat(topic(scores, "tone").pointsLost()).isEqualByComparingTo("0");
    assertThat(scores.pointsLost()).hasValue(number("37.000000"));
    assertThat(scores.satisfaction()).hasValue(number("0.63000000"));
    assertThat(scores.voices()).isEqualTo(500);
    assertThat(scores.lostWeight()).isEqualByComparingTo("185");
  }

  @Test
  void score_confidence_isTheLowerLimitOfWilson() {
    TopicScore waiting = topic(SCORER.score(example(), AS_OF), "waiting");
    double low = WilsonInterval.of(140, 500, 0.95).low();
    assertThat(waiting.pointsLostLow()).isEqualTo(scaled(100 * low, 6));
    assertThat(waiting.confidence()).isEqualTo(scaled(low / 0.28, 8));
  }

  private static BigDecimal scaled(double value, int scale) {
    return BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_EVEN);
  }

  @Test
  void score_terms_areWeightTimesFactorTimesLoss() {
    TopicScore price =
        topic(
            SCORER
                .withEstimates(List.of(TopicEstimate.of("price", 0.5, Duration.ofDays(5))))
                .score(example(), AS_OF),
            "price");
    assertThat(price.terms())
        .extracting(ScoredTerm::term)
        .containsExactly(
            ScoringTerm.LOSS,
            ScoringTerm.SEVERITY,
            ScoringTerm.CONFIDENCE,
            ScoringTerm.RECOVERABILITY,
            ScoringTerm.EASE);
    assertThat(price.terms().get(0).contribution()).isEqualByComparingTo("2.7");
    assertThat(price.terms().get(1).factor()).hasValue(number("0.33333333"));
    assertThat(price.terms().get(1).contribution()).isEqualByComparingTo("0.3");
    assertThat(price.terms().get(3).contribution()).isEqualByComparingTo("0.9");
    assertThat(price.terms().get(4).factor()).hasValue(number("0.25000000"));
    assertThat(price.terms().get(4).contribution()).isEqualByComparingTo("0.45");
    assertThat(price.isPartial()).isFalse();
    assertThat(price.coverage()).isEqualByComparingTo("1");
    ScoredTerm term = price.terms().get(0);
    assertThat(term.toBuilder().build()).isEqualTo(term);
  }

  @Test
  void score_rounding_keepsThreeNumbersApart() {
    ScoringModel model =
        ScoringModel.standard().toBuilder().decimals(1).ceiling(BigDecimal.TEN).build();
    TopicScore waiting = topic(SCORER.withModel(model).score(example(), AS_OF), "waiting");
    assertThat(waiting.raw().scale()).isEqualTo(6);
    assertThat(waiting.rounded()).isEqualTo(waiting.raw().setScale(1, RoundingMode.HALF_UP));
    assertThat(waiting.rounded()).isGreaterThan(BigDecimal.TEN);
    assertThat(waiting.clamped()).isEqualByComparingTo("10");
  }

  @Test
  void score_floor_liftsTheClampedScoreOnly() {
    ScoringModel model = ScoringModel.standard().toBuilder().floor(BigDecimal.ONE).build();
    TopicScore tone = topic(SCORER.withModel(model).score(example(), AS_OF), "tone");
    assertThat(tone.raw()).isZero();
    assertThat(tone.clamped()).isEqualByComparingTo("1");
    assertThat(tone.confidence()).isZero();
  }

  @Test
  void score_withoutEstimates_isPartialAndSaysSo() {
    TopicScore waiting = topic(SCORER.score(example(), AS_OF), "waiting");
    assertThat(waiting.isPartial()).isTrue();
    assertThat(waiting.coverage()).isEqualByComparingTo("0.6");
    assertThat(waiting.pointsPerHour()).isEmpty();
    assertThat(waiting.explanation())
        .contains(
            "28 points lost = 100 x prevalence 0.4 x (1 - satisfaction 0.3);"
                + " 140 of 200 voices are not satisfied",
            "loss: weight 0.3 x factor 1 x 28 points = 8.4",
            "severity: weight 0.1 x factor 1 x 28 points = 2.8",
            "recoverability: no estimate, weight 0.2 adds nothing",
            "the score is partial: it covers 0.6 of 1");
  }

  @Test
  void explanation_ofACompleteScore_hasNoRemark() {
    TopicScore tone =
        topic(
            SCORER
                .withEstimates(List.of(TopicEstimate.of("tone", 1, Duration.ofHours(1))))
                .score(example(), AS_OF),
            "tone");
    assertThat(tone.explanation()).last().isEqualTo("score = 0, rounded 0, clamped 0");
  }

  @Test
  void score_threeAngryLetters_doNotOutrankThreeHundredCalls() {
    List<Feedback> list = new ArrayList<>(many("letters", 0, 3, 1));
    list.addAll(many("calls", 10, 150, 2));
    list.addAll(many("calls", 200, 150, 4));
    FeedbackScores scores =
        SCORER
            .withEstimates(
                List.of(
                    TopicEstimate.of("letters", 1, Duration.ofHours(8)),
                    TopicEstimate.of("calls", 0.5, Duration.ofHours(80))))
            .score(list, AS_OF);
    assertThat(scores.topics()).extracting(TopicScore::topic).containsExactly("calls", "letters");
    assertThat(scores.topics()).extracting(TopicScore::rank).containsExactly(1, 2);
  }

  @Test
  void byPointsPerHour_isLowerLimitTimesRecoverabilityPerEffort() {
    FeedbackScores scores =
        SCORER
            .withEstimates(
                List.of(
                    TopicEstimate.of("waiting", 0.5, Duration.ofHours(400)),
                    TopicEstimate.of("price", 0.5, Duration.ofMinutes(90)),
                    TopicEstimate.builder().topic("tone").recoverability(1).build()))
            .score(example(), AS_OF);
    assertThat(scores.topics().get(0).topic()).isEqualTo("waiting");
    assertThat(scores.byPointsPerHour())
        .extracting(TopicScore::topic)
        .containsExactly("price", "waiting");
    TopicScore price = topic(scores, "price");
    assertThat(price.pointsPerHour().orElseThrow())
        .isEqualTo(price.pointsLostLow().divide(number("3"), 6, RoundingMode.HALF_EVEN));
    assertThat(topic(scores, "tone").recoverability()).hasValue(number("1.00000000"));
    assertThat(topic(scores, "tone").effort()).isEmpty();
  }

  @Test
  void score_oneCustomer_countsOncePerTopicWithTheLastRating() {
    CustomerId ada = CustomerId.of("ada");
    FeedbackScores scores =
        SCORER.score(
            List.of(
                rated("price", 1, 1).toBuilder().customer(ada).build(),
                rated("price", 2, 5).toBuilder()
                    .customer(ada)
                    .time(AS_OF.minus(Duration.ofMinutes(2)))
                    .build(),
                about("price", 3).customer(ada).time(AS_OF).build(),
                rated("tone", 4, 5).toBuilder().customer(ada).build(),
                rated("price", 5, 1)),
            AS_OF);
    assertThat(scores.merged()).isEqualTo(2);
    assertThat(scores.voices()).isEqualTo(3);
    TopicScore price = topic(scores, "price");
    assertThat(price.voices()).isEqualTo(2);
    assertThat(price.dissatisfied()).isEqualTo(1);
  }

  @Test
  void score_counts_tellWhereAllFeedbackWent() {
    Feedback good = rated("price", 1, 5);
    FeedbackScores scores =
        SCORER.score(
            List.of(
                good,
                good,
                rated("price", 2, 5).toBuilder().time(AS_OF.plusNanos(1)).build(),
                rated("price", 3, 5).toBuilder().time(AS_OF).build(),
                rated("price", 4, 5).toBuilder().time(AS_OF.minus(Duration.ofDays(90))).build(),
                about("silence", 5).build()),
            AS_OF);
    assertThat(scores.received()).isEqualTo(6);
    assertThat(scores.duplicates()).isEqualTo(1);
    assertThat(scores.notYet()).isEqualTo(1);
    assertThat(scores.tooOld()).isEqualTo(1);
    assertThat(scores.unrated()).isEqualTo(1);
    assertThat(scores.voices()).isEqualTo(2);
    assertThat(scores.unratedTopics()).containsExactly("silence");
    assertThat(scores.topics()).extracting(TopicScore::topic).containsExactly("price");
    assertThat(scores.asOf()).isEqualTo(AS_OF);
    assertThat(scores.windowStart()).isEqualTo(AS_OF.minus(Duration.ofDays(90)));
  }

  @Test
  void score_nothing_hasNoTotals() {
    FeedbackScores scores = SCORER.score(List.of(), AS_OF);
    assertThat(scores.satisfaction()).isEmpty();
    assertThat(scores.pointsLost()).isEmpty();
    assertThat(scores.topics()).isEmpty();
    assertThat(scores.modelHash()).isEqualTo(ScoringModel.standard().contentHash());
    assertThat(scores.modelId()).isEqualTo("evenkeel-standard");
    assertThat(scores.modelVersion()).isEqualTo(1);
    assertThat(scores.toBuilder().build()).isEqualTo(scores);
  }

  @Test
  void score_halfLife_halvesOldVoices() {
    ScoringModel model =
        ScoringModel.standard().toBuilder()
            .halfLife(Duration.ofDays(10))
            .weights(Map.of(ScoringTerm.RECENCY, BigDecimal.ONE))
            .build();
    List<Feedback> list =
        List.of(
            rated("price", 1, 1).toBuilder().time(AS_OF.minus(Duration.ofDays(10))).build(),
            rated("tone", 2, 5).toBuilder().time(AS_OF).build(),
            rated("tone", 3, 5).toBuilder().time(AS_OF.minus(Duration.ofDays(20))).build());
    FeedbackScores scores = SCORER.withModel(model).score(list, AS_OF);
    assertThat(scores.weight()).isEqualByComparingTo("1.75");
    TopicScore price = topic(scores, "price");
    assertThat(price.weight()).isEqualByComparingTo("0.5");
    assertThat(price.recency()).isEqualByComparingTo("0.5");
    assertThat(price.pointsLost()).isEqualTo(number("28.571429"));
    assertThat(price.raw()).isEqualTo(number("14.285714"));
    assertThat(topic(scores, "tone").recency()).isEqualByComparingTo("0.625");
    double effective = 1.75 * 1.75 / (0.25 + 1 + 0.0625);
    double low = WilsonInterval.ofShare(0.5 / 1.75, effective, 0.95).low();
    assertThat(price.pointsLostLow()).isEqualTo(scaled(100 * low, 6));
  }

  @Test
  void score_halfLifeMuchShorterThanTheWindow_keepsEveryVoice() {
    ScoringModel model = ScoringModel.standard().toBuilder().halfLife(Duration.ofNanos(1)).build();
    FeedbackScores scores = SCORER.withModel(model).score(many("price", 0, 3, 1), AS_OF);
    assertThat(scores.voices()).isEqualTo(3);
    assertThat(scores.pointsLost()).hasValue(number("100.000000"));
  }

  @Test
  void score_customerValue_weighsVoices() {
    List<Feedback> list =
        List.of(rated("price", 1, 1).toBuilder().customerValue(3).build(), rated("tone", 2, 5));
    FeedbackScores scores = SCORER.score(list, AS_OF);
    assertThat(scores.pointsLost()).hasValue(number("75.000000"));
  }

  @Test
  void score_oneIdWithTwoContents_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCORER.score(List.of(rated("price", 1, 1), rated("price", 1, 2)), AS_OF))
        .withMessage(
            "feedback id must name one feedback but 'f-1' came with two different contents");
  }

  @Test
  void score_equalScores_areOrderedByTopic() {
    FeedbackScores scores = SCORER.score(List.of(rated("b", 1, 5), rated("a", 2, 5)), AS_OF);
    assertThat(scores.topics()).extracting(TopicScore::topic).containsExactly("a", "b");
  }

  @Test
  void withEstimates_topicTwice_isRefused() {
    TopicEstimate estimate = TopicEstimate.of("price", 0.5, Duration.ofHours(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCORER.withEstimates(List.of(estimate, estimate)))
        .withMessage("topics of the estimates must differ but 'price' came twice");
    assertThatNullPointerException().isThrownBy(() -> SCORER.withModel(null)).withMessage("model");
  }

  @Test
  void estimate_brokenParts_areRefused() {
    Duration hour = Duration.ofHours(1);
    assertThatIllegalArgumentException().isThrownBy(() -> TopicEstimate.of(" ", 0.5, hour));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TopicEstimate.of("price", 1.5, hour))
        .withMessage(
            "recoverability must be between 0 and 1 but was 1.5 in topic estimate 'price'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TopicEstimate.of("price", 0.5, Duration.ZERO))
        .withMessage("effort must be positive but was PT0S in topic estimate 'price'");
    assertThat(TopicEstimate.of("price", 0.5, hour).toBuilder().topic("tone").build().effort())
        .hasValue(hour);
  }

  @Test
  void feedback_brokenParts_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> about(" ", 1).build())
        .withMessage("topic must not be blank but was ' ' in feedback 'f-1'");
    assertThatIllegalArgumentException().isThrownBy(() -> about("x", 1).segment("").build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> about("x", 1).customerValue(0).build())
        .withMessage("customer value must be positive but was 0.0 in feedback 'f-1'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> about("x", 1).customerValue(1e7).build())
        .withMessageStartingWith("customer value must be at most 1000000.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> about("x", 1).customerValue(Double.NaN).build());
    assertThat(about("x", 1).rating(Rating.of(1, STARS)).textReference("mail 7").build())
        .satisfies(feedback -> assertThat(feedback.textReference()).hasValue("mail 7"));
  }
}
