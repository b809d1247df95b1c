package dev.evenkeel.metrics.feedback;

import dev.evenkeel.core.internal.ValueType;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a topic costs in satisfaction, how urgent it is to work on it, and why. {@link
 * FeedbackScorer} gives the formulas. Points are satisfaction points: 100 is every voice satisfied.
 */
@Value.Immutable
@ValueType
public abstract class TopicScore {
  TopicScore() {}

  /**
   * Returns the topic.
   *
   * @return the topic, not blank
   */
  public abstract String topic();

  /**
   * Returns the place among the scored topics.
   *
   * @return the rank, 1 for the topic with the highest score
   */
  public abstract int rank();

  /**
   * Returns how many rated voices speak of the topic.
   *
   * @return the number of customers with a rating, 1 or more
   */
  public abstract int voices();

  /**
   * Returns how many of these voices are not satisfied.
   *
   * @return the number, 0 to all
   */
  public abstract int dissatisfied();

  /**
   * Returns how many customers speak of the topic without a rating.
   *
   * @return the number, 0 or more; they have no influence on the score
   */
  public abstract int unrated();

  /**
   * Returns the sum of the weights of the voices.
   *
   * @return the weight, exact to nine decimals; 1 is a new voice of a customer with value 1
   */
  public abstract BigDecimal weight();

  /**
   * Returns the sum of the weights of the dissatisfied voices. Over all topics these add up exactly
   * to the total.
   *
   * @return the weight, exact to nine decimals
   */
  public abstract BigDecimal lostWeight();

  /**
   * Returns the share of all voices that speak of the topic, by weight.
   *
   * @return the prevalence, 0 to 1, with eight decimals
   */
  public abstract BigDecimal prevalence();

  /**
   * Returns the share of the topic's voices that are satisfied, by weight.
   *
   * @return the satisfaction, 0 to 1, with eight decimals
   */
  public abstract BigDecimal satisfaction();

  /**
   * Returns by how many points satisfaction would rise if all voices of the topic were satisfied.
   *
   * @return the points lost, 0 to 100, with six decimals
   */
  public abstract BigDecimal pointsLost();

  /**
   * Returns how many points are lost at least, with the confidence of the model.
   *
   * @return the lower limit of the points lost, with six decimals
   */
  public abstract BigDecimal pointsLostLow();

  /**
   * Returns the lower limit of the lost share, divided by that share.
   *
   * @return the confidence factor, 0 to 1, with eight decimals; 0 if nothing is lost
   */
  public abstract BigDecimal confidence();

  /**
   * Returns how recent the voices are.
   *
   * @return the mean of 2<sup>-age/h</sup>, 0 to 1, with eight decimals; 1 if voices do not fade
   */
  public abstract BigDecimal recency();

  /**
   * Returns which share of the loss could be won back.
   *
   * @return the estimate, 0 to 1, with eight decimals; empty if there is none
   */
  public abstract Optional<BigDecimal> recoverability();

  /**
   * Returns how much work that would be.
   *
   * @return the estimate in person-hours, empty if there is none
   */
  public abstract Optional<Duration> effort();

  /**
   * Returns what an hour of work on the topic is expected to win back: <i>points lost x confidence
   * x recoverability / effort</i>, with the lower limit as the product of the first two.
   *
   * @return points per person-hour with six decimals; empty without both estimates
   */
  public abstract Optional<BigDecimal> pointsPerHour();

  /**
   * Returns the terms of the score.
   *
   * @return the terms of the model in their natural order
   */
  public abstract List<ScoredTerm> terms();

  /**
   * Returns the score as calculated.
   *
   * @return the exact sum of the contributions, in points with six decimals
   */
  public abstract BigDecimal raw();

  /**
   * Returns the score rounded to the decimals of the model, halves up.
   *
   * @return the rounded score in points
   */
  public abstract BigDecimal rounded();

  /**
   * Returns the rounded score inside the floor and ceiling of the model.
   *
   * @return the clamped score in points
   */
  public abstract BigDecimal clamped();

  /**
   * Returns which share of the model's weights had data.
   *
   * @return the sum of the weights of terms with a factor, 0 to 1
   */
  public abstract BigDecimal coverage();

  /**
   * Returns whether a term had no data. Such a term adds nothing and the weights of the others stay
   * as they are, so that partial scores are too low rather than on another scale.
   *
   * @return true if the coverage is below 1
   */
  public final boolean isPartial() {
    return coverage().compareTo(BigDecimal.ONE) < 0;
  }

  /**
   * Returns how the score came about.
   *
   * @return lines of text with the numbers of this score
   */
  public final List<String> explanation() {
    List<String> lines = new ArrayList<>();
    lines.add(lossInWords());
    lines.add("lower limit of the points lost = " + TopicFacts.plain(pointsLostLow()));
    terms().forEach(term -> lines.add(term.explanation(pointsLost())));
    lines.add(scoreInWords());
    if (isPartial()) {
      lines.add("the score is partial: it covers " + TopicFacts.plain(coverage()) + " of 1");
    }
    return List.copyOf(lines);
  }

  private String lossInWords() {
    return String.format(
        Locale.ROOT,
        "%s points lost = 100 x prevalence %s x (1 - satisfaction %s);"
            + " %d of %d voices are not satisfied",
        TopicFacts.plain(pointsLost()),
        TopicFacts.plain(prevalence()),
        TopicFacts.plain(satisfaction()),
        dissatisfied(),
        voices());
  }

  private String scoreInWords() {
    return String.format(
        Locale.ROOT,
        "score = %s, rounded %s, clamped %s",
        TopicFacts.plain(raw()),
        TopicFacts.plain(rounded()),
        TopicFacts.plain(clamped()));
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static TopicScoreBuilder builder() {
    return new TopicScoreBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this score.
   *
   * @return a new builder
   */
  public abstract TopicScoreBuilder toBuilder();
}
