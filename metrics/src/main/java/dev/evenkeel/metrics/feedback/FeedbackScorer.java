package dev.evenkeel.metrics.feedback;

import com.google.common.collect.ImmutableMap;
import dev.evenkeel.core.check.Check;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds what each topic costs in customer satisfaction and how urgent it is to work on it.
 *
 * <p><b>Voices.</b> A customer counts once per topic and window: the last rated feedback is the
 * voice. Feedback of unknown customers counts one by one; feedback without a rating is counted but
 * not scored. Voice <i>i</i> has the weight <i>w(i) = v(i) 2<sup>-a(i)/h</sup></i>: customer value,
 * age and half-life of the model. With <i>W</i> for the sum over all voices, <i>W(t)</i> over those
 * of topic <i>t</i> and <i>L(t)</i> over those of them that are not satisfied (rated below the top
 * box of their own scale):
 *
 * <pre>
 * prevalence       &pi;(t) = W(t) / W
 * satisfaction     m(t) = 1 - L(t) / W(t)
 * points lost      P(t) = 100 &pi;(t) (1 - m(t)) = 100 L(t) / W
 * lower limit      P'(t) = 100 low(L(t)/W), Wilson's lower limit for n = W&sup2;/&Sigma;w&sup2; voices
 * confidence       c(t) = P'(t) / P(t)
 * score            S(t) = &Sigma; g(k) f(k,t) P(t) over the terms k, weights g and factors f
 * points per hour  P(t) c(t) r(t) / e(t), estimated recoverability r and effort e
 * </pre>
 *
 * <p><b>Why points lost are measured against full satisfaction.</b> <i>P(t)</i> is the gap between
 * the satisfaction if the voices of <i>t</i> were all satisfied and the satisfaction now. So
 * defined, the losses of all topics add up exactly to the points that are missing to 100, and a
 * better rating lowers the loss of its own topic and touches no other. The gap between voices with
 * and without the topic, <i>&pi;(t) (m(others) - m(t))</i>, has neither property: it does not add
 * up, and a better rating of one topic raises the loss of the others.
 *
 * <p><b>Exactness.</b> Weights are whole numbers of 10<sup>-9</sup>, so that neither the order nor
 * the partition of the feedback matters. Each contribution to a score is rounded to six decimals
 * once; the score is their exact sum. Topics are ordered by falling raw score, then by falling
 * points lost, then alphabetically.
 *
 * <pre>{@code
 * FeedbackScores scores =
 *     FeedbackScorer.standard()
 *         .withModel(ScoringModel.standard())
 *         .withEstimates(List.of(TopicEstimate.of("waiting time", 0.6, Duration.ofHours(80))))
 *         .score(feedbacks, asOf);
 * scores.topics().get(0).explanation().forEach(report::line);
 * }</pre>
 */
public final class FeedbackScorer {
  private static final Comparator<TopicScore> ORDER =
      Comparator.comparing(TopicScore::raw)
          .thenComparing(TopicScore::pointsLost)
          .reversed()
          .thenComparing(TopicScore::topic);

  private final ScoringModel model;
  private final ImmutableMap<String, TopicEstimate> estimates;

  private FeedbackScorer(ScoringModel model, ImmutableMap<String, TopicEstimate> estimates) {
    this.model = model;
    this.estimates = estimates;
  }

  /**
   * Returns a scorer with the model {@link ScoringModel#standard()} and no estimates.
   *
   * @return the scorer
   */
  public static FeedbackScorer standard() {
    return new FeedbackScorer(ScoringModel.standard(), ImmutableMap.of());
  }

  /**
   * Returns a scorer with another model.
   *
   * @param model the model
   * @return the scorer
   * @throws NullPointerException if the model is null
   */
  public FeedbackScorer withModel(ScoringModel model) {
    return new FeedbackScorer(Check.notNull(model, "model"), estimates);
  }

  /**
   * Returns a scorer with other estimates. Estimates for topics of which nobody speaks are allowed.
   *
   * @param estimates at most one for each topic
   * @return the scorer
   * @throws NullPointerException if the list or an estimate is null
   * @throws IllegalArgumentException if a topic comes twice
   */
  public FeedbackScorer withEstimates(List<TopicEstimate> estimates) {
    Map<String, TopicEstimate> byTopic = new LinkedHashMap<>();
    for (TopicEstimate estimate : estimates) {
      Check.that(
          byTopic.put(estimate.topic(), estimate) == null,
          "topics of the estimates must differ but '%s' came twice",
          estimate.topic());
    }
    return new FeedbackScorer(model, ImmutableMap.copyOf(byTopic));
  }

  /**
   * Returns the topics of a body of feedback by score, for the window of the model that ends at an
   * instant.
   *
   * @param feedbacks the feedback in any order; the same feedback may come several times
   * @param asOf the end of the window, included
   * @return the scores with all counts; without rated voices there are no topics and no totals
   * @throws NullPointerException if an argument or a feedback is null
   * @throws IllegalArgumentException if one id comes with two different contents
   */
  public FeedbackScores score(Collection<Feedback> feedbacks, Instant asOf) {
    VoiceSelection selection = new VoiceSelection(asOf.minus(model.window()), asOf);
    feedbacks.forEach(selection::add);
    SortedMap<String, TopicTally> tallies = tallies(selection, asOf);
    TopicTally all = new TopicTally(model, asOf);
    tallies.values().forEach(all::addAll);
    return withTotals(selection.counts(), all)
        .topics(topics(tallies, all))
        .unratedTopics(unratedTopics(tallies))
        .build();
  }

  private SortedMap<String, TopicTally> tallies(VoiceSelection selection, Instant asOf) {
    SortedMap<String, TopicTally> tallies = new TreeMap<>();
    selection.byTopic().forEach((topic, voices) -> tallies.put(topic, tally(voices, asOf)));
    return tallies;
  }

  private TopicTally tally(List<Feedback> voices, Instant asOf) {
    TopicTally tally = new TopicTally(model, asOf);
    voices.forEach(tally::add);
    return tally;
  }

  private FeedbackScoresBuilder withTotals(FeedbackScoresBuilder builder, TopicTally all) {
    BigDecimal weight = all.weight();
    if (all.voices() > 0) {
      builder.satisfaction(TopicFacts.share(weight.subtract(all.lost()), weight));
      builder.pointsLost(TopicFacts.points(all.lost(), weight));
    }
    return builder
        .modelId(model.id())
        .modelVersion(model.version())
        .modelHash(model.contentHash())
        .voices(all.voices())
        .unrated(all.unrated())
        .weight(weight)
        .lostWeight(all.lost());
  }

  private static List<String> unratedTopics(SortedMap<String, TopicTally> tallies) {
    return tallies.entrySet().stream()
        .filter(entry -> entry.getValue().voices() == 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<TopicScore> topics(SortedMap<String, TopicTally> tallies, TopicTally all) {
    List<TopicScore> topics = new ArrayList<>();
    tallies.forEach(
        (topic, tally) -> {
          if (tally.voices() > 0) {
            topics.add(topic(topic, tally, all));
          }
        });
    topics.sort(ORDER);
    for (int i = 0; i < topics.size(); i++) {
      topics.set(i, topics.get(i).toBuilder().rank(i + 1).build());
    }
    return topics;
  }

  private TopicScore topic(String topic, TopicTally tally, TopicTally all) {
    Optional<TopicEstimate> estimate = Optional.ofNullable(estimates.get(topic));
    TopicFacts facts = new TopicFacts(model, tally, all, estimate);
    return withScore(builder(topic, tally), facts)
        .prevalence(facts.prevalence())
        .satisfaction(facts.satisfaction())
        .pointsLost(facts.pointsLost())
        .pointsLostLow(facts.pointsLostLow())
        .confidence(facts.confidence())
        .recency(facts.recency())
        .recoverability(facts.recoverability())
        .effort(facts.effort())
        .pointsPerHour(facts.pointsPerHour())
        .build();
  }

  private static TopicScoreBuilder builder(String topic, TopicTally tally) {
    return TopicScore.builder()
        .topic(topic)
        .rank(1)
        .voices(tally.voices())
        .dissatisfied(tally.dissatisfied())
        .unrated(tally.unrated())
        .weight(tally.weight())
        .lostWeight(tally.lost());
  }

  private TopicScoreBuilder withScore(TopicScoreBuilder builder, TopicFacts facts) {
    List<ScoredTerm> terms = terms(facts);
    BigDecimal raw = sum(terms.stream().map(ScoredTerm::contribution).toList());
    BigDecimal rounded = raw.setScale(model.decimals(), RoundingMode.HALF_UP);
    return builder
        .terms(terms)
        .raw(raw)
        .rounded(rounded)
        .clamped(rounded.max(model.floor()).min(model.ceiling()))
        .coverage(coverage(terms));
  }

  private List<ScoredTerm> terms(TopicFacts facts) {
    return new EnumMap<>(model.weights())
        .entrySet().stream().map(entry -> term(entry.getKey(), entry.getValue(), facts)).toList();
  }

  private static ScoredTerm term(ScoringTerm term, BigDecimal weight, TopicFacts facts) {
    Optional<BigDecimal> factor = term.factor(facts);
    BigDecimal contribution =
        weight.multiply(factor.orElse(BigDecimal.ZERO)).multiply(facts.pointsLost());
    return ScoredTerm.builder()
        .term(term)
        .weight(weight)
        .factor(factor)
        .contribution(contribution.setScale(TopicFacts.POINT_SCALE, RoundingMode.HALF_EVEN))
        .build();
  }

  private static BigDecimal coverage(List<ScoredTerm> terms) {
    return sum(terms.stream().filter(t -> t.factor().isPresent()).map(ScoredTerm::weight).toList());
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
