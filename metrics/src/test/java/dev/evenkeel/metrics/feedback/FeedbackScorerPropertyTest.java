package dev.evenkeel.metrics.feedback;

import static dev.evenkeel.metrics.feedback.Feedbacks.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FeedbackScorerPropertyTest {
  private static final List<TopicEstimate> ESTIMATES =
      List.of(
          TopicEstimate.of("price", 0.3, Duration.ofHours(10)),
          TopicEstimate.of("tone", 0.7, Duration.ofMinutes(100)));

  @Provide
  Arbitrary<List<Feedback>> bodies() {
    return Feedbacks.bodies();
  }

  @Provide
  Arbitrary<FeedbackScorer> scorers() {
    ScoringModel standard = ScoringModel.standard();
    ScoringModel fading = standard.toBuilder().halfLife(Duration.ofDays(17)).build();
    FeedbackScorer plain = FeedbackScorer.standard();
    return Arbitraries.of(
        plain, plain.withEstimates(ESTIMATES), plain.withEstimates(ESTIMATES).withModel(fading));
  }

  @Property
  void score_orderOfFeedback_changesNothing(
      @ForAll("bodies") List<Feedback> body,
      @ForAll("scorers") FeedbackScorer scorer,
      @ForAll Random random) {
    List<Feedback> shuffled = new ArrayList<>(body);
    Collections.shuffle(shuffled, random);
    assertThat(scorer.score(shuffled, AS_OF)).isEqualTo(scorer.score(body, AS_OF));
  }

  @Property
  void score_duplicatedDeliveries_changeOnlyTheirCount(
      @ForAll("bodies") List<Feedback> body,
      @ForAll("scorers") FeedbackScorer scorer,
      @ForAll @IntRange(max = 40) int repeated) {
    List<Feedback> more = new ArrayList<>(body);
    more.addAll(body.subList(0, Math.min(repeated, body.size())));
    FeedbackScores once = scorer.score(body, AS_OF);
    int copies = more.size() - body.size();
    assertThat(scorer.score(more, AS_OF))
        .isEqualTo(once.toBuilder().received(more.size()).duplicates(copies).build());
  }

  @Property
  void score_counts_addUp(@ForAll("bodies") List<Feedback> body) {
    FeedbackScores scores = FeedbackScorer.standard().score(body, AS_OF);
    assertThat(scores.received())
        .isEqualTo(body.size())
        .isEqualTo(
            scores.duplicates()
                + scores.tooOld()
                + scores.notYet()
                + scores.merged()
                + scores.unrated()
                + scores.voices());
  }

  @Property
  void score_terms_addUpExactlyAndStayBelowTheLoss(
      @ForAll("bodies") List<Feedback> body, @ForAll("scorers") FeedbackScorer scorer) {
    for (TopicScore topic : scorer.score(body, AS_OF).topics()) {
      BigDecimal sum = BigDecimal.ZERO;
      for (ScoredTerm term : topic.terms()) {
        sum = sum.add(term.contribution());
        term.factor().ifPresent(f -> assertThat(f).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
      }
      assertThat(topic.raw()).isEqualByComparingTo(sum);
      assertThat(sum).isBetween(BigDecimal.ZERO, topic.pointsLost().add(new BigDecimal("0.00001")));
      assertThat(topic.pointsLostLow()).isLessThanOrEqualTo(topic.pointsLost());
    }
  }

  @Property
  void score_lossesOfTopics_addUpToTheWholeLoss(
      @ForAll("bodies") List<Feedback> body, @ForAll("scorers") FeedbackScorer scorer) {
    FeedbackScores scores = scorer.score(body, AS_OF);
    assertThat(sum(scores.topics().stream().map(TopicScore::lostWeight).toList()))
        .isEqualByComparingTo(scores.lostWeight());
    assertThat(sum(scores.topics().stream().map(TopicScore::weight).toList()))
        .isEqualByComparingTo(scores.weight());
    BigDecimal points = sum(scores.topics().stream().map(TopicScore::pointsLost).toList());
    BigDecimal missing = scores.pointsLost().orElse(BigDecimal.ZERO).subtract(points);
    assertThat(missing.abs()).isLessThanOrEqualTo(new BigDecimal("0.000003"));
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Counts voices by hand: unweighted, without fading, straight from the definition. */
  @Property
  void score_equalWeights_agreesWithBruteForce(@ForAll("bodies") List<Feedback> body) {
    List<Feedback> equal =
        body.stream().map(feedback -> feedback.toBuilder().customerValue(1).build()).toList();
    Map<String, int[]> counted = count(equal);
    int all = counted.values().stream().mapToInt(c -> c[0]).sum();
    FeedbackScores scores = FeedbackScorer.standard().score(equal, AS_OF);
    assertThat(scores.topics().stream().map(TopicScore::topic).collect(Collectors.toSet()))
        .isEqualTo(counted.keySet());
    for (TopicScore topic : scores.topics()) {
      int[] counts = counted.get(topic.topic());
      assertThat(topic.voices()).isEqualTo(counts[0]);
      assertThat(topic.dissatisfied()).isEqualTo(counts[1]);
      assertThat(topic.pointsLost().doubleValue()).isCloseTo(100.0 * counts[1] / all, within(5e-7));
    }
  }

  private static Map<String, int[]> count(List<Feedback> body) {
    Map<String, Feedback> last = new HashMap<>();
    for (Feedback feedback : body) {
      Duration age = Duration.between(feedback.time(), AS_OF);
      if (feedback.rating().isPresent()
          && !age.isNegative()
          && age.compareTo(Duration.ofDays(90)) < 0) {
        String who = feedback.customer().map(Object::toString).orElse("? " + feedback.id());
        last.merge(feedback.topic() + "/" + who, feedback, FeedbackScorerPropertyTest::later);
      }
    }
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (Feedback voice : last.values()) {
      int[] topic = counts.computeIfAbsent(voice.topic(), t -> new int[2]);
      topic[0]++;
      topic[1] += voice.rating().orElseThrow().isSatisfied() ? 0 : 1;
    }
    return counts;
  }

  private static Feedback later(Feedback a, Feedback b) {
    int order = a.time().compareTo(b.time());
    return order > 0 || (order == 0 && a.id().compareTo(b.id()) > 0) ? a : b;
  }

  @Property
  void score_betterRating_neverRaisesAnyLossOrScore(
      @ForAll("bodies") List<Feedback> body,
      @ForAll("scorers") FeedbackScorer scorer,
      @ForAll @IntRange(max = 39) int which) {
    List<Feedback> better = new ArrayList<>(body);
    if (which < body.size()) {
      better.set(which, improved(body.get(which)));
    }
    Map<String, TopicScore> after = byTopic(scorer.score(better, AS_OF));
    FeedbackScores before = scorer.score(body, AS_OF);
    assertThat(after.keySet()).isEqualTo(byTopic(before).keySet());
    for (TopicScore topic : before.topics()) {
      assertThat(after.get(topic.topic()).pointsLost()).isLessThanOrEqualTo(topic.pointsLost());
      assertThat(after.get(topic.topic()).lostWeight()).isLessThanOrEqualTo(topic.lostWeight());
      assertThat(after.get(topic.topic()).raw())
          .isLessThanOrEqualTo(topic.raw().add(new BigDecimal("0.000005")));
    }
  }

  private static Feedback improved(Feedback feedback) {
    Optional<Rating> rating = feedback.rating().map(FeedbackScorerPropertyTest::improved);
    return feedback.toBuilder().rating(rating).build();
  }

  private static Rating improved(Rating rating) {
    RatingScale scale = rating.scale();
    boolean up = scale.direction() == RatingScale.Direction.HIGHER_IS_BETTER;
    int next = rating.value() + (up ? scale.step() : -scale.step());
    return Rating.of(Math.min(scale.high(), Math.max(scale.low(), next)), scale);
  }

  private static Map<String, TopicScore> byTopic(FeedbackScores scores) {
    return scores.topics().stream().collect(Collectors.toMap(TopicScore::topic, topic -> topic));
  }

  @Property
  void score_renamedTopics_keepTheirNumbers(@ForAll("bodies") List<Feedback> body) {
    List<Feedback> renamed =
        body.stream().map(f -> f.toBuilder().topic("Thema " + f.topic()).build()).toList();
    FeedbackScores scores = FeedbackScorer.standard().score(body, AS_OF);
    List<TopicScore> expected =
        scores.topics().stream()
            .map(topic -> topic.toBuilder().topic("Thema " + topic.topic()).build())
            .toList();
    assertThat(FeedbackScorer.standard().score(renamed, AS_OF).topics()).isEqualTo(expected);
  }

  @Property
  void score_ranks_followTheRawScore(
      @ForAll("bodies") List<Feedback> body, @ForAll("scorers") FeedbackScorer scorer) {
    List<TopicScore> topics = scorer.score(body, AS_OF).topics();
    for (int i = 0; i < topics.size(); i++) {
      assertThat(topics.get(i).rank()).isEqualTo(i + 1);
      assertThat(i == 0 || topics.get(i - 1).raw().compareTo(topics.get(i).raw()) >= 0).isTrue();
    }
  }
}
