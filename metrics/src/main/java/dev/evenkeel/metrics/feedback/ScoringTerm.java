package dev.evenkeel.metrics.feedback;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A named term of the score of a topic: a factor from 0 to 1 by which the points lost are
 * multiplied. {@link FeedbackScorer} gives the letters.
 */
public enum ScoringTerm {
  /** The loss as such: the factor is 1. */
  LOSS(facts -> Optional.of(BigDecimal.ONE)),

  /**
   * How far the dissatisfied are from being satisfied: the mean of <i>steps below the top box /
   * greatest possible number of such steps</i> over the dissatisfied voices, by weight.
   */
  SEVERITY(facts -> Optional.of(facts.severity())),

  /**
   * How sure the loss is: the lower limit of Wilson's interval for the lost share, divided by that
   * share. It is small for few voices, so that three angry letters do not outrank 300 calls.
   */
  CONFIDENCE(facts -> Optional.of(facts.confidence())),

  /** Which share of the loss could be won back: as estimated; no data without an estimate. */
  RECOVERABILITY(TopicFacts::recoverability),

  /**
   * How little work it takes: <i>e<sub>0</sub> / (e<sub>0</sub> + e)</i> with the estimated effort
   * <i>e</i> and the reference effort <i>e<sub>0</sub></i> of the model; no data without an
   * estimate.
   */
  EASE(TopicFacts::ease),

  /** How recent the voices are: the mean of <i>2<sup>-age/h</sup></i> by customer value. */
  RECENCY(facts -> Optional.of(facts.recency()));

  private final Function<TopicFacts, Optional<BigDecimal>> factor;

  ScoringTerm(Function<TopicFacts, Optional<BigDecimal>> factor) {
    this.factor = factor;
  }

  Optional<BigDecimal> factor(TopicFacts facts) {
    return factor.apply(facts);
  }

  String words() {
    return name().toLowerCase(Locale.ROOT);
  }
}
