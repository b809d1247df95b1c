package dev.evenkeel.metrics.feedback;

import dev.evenkeel.core.internal.ValueType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The topics of a body of feedback by score, with the model, the window and the counts that made
 * it. Every piece of feedback received is in exactly one of the counts.
 */
@Value.Immutable
@ValueType
public abstract class FeedbackScores {
  FeedbackScores() {}

  /**
   * Returns the id of the model.
   *
   * @return the id
   */
  public abstract String modelId();

  /**
   * Returns the version of the model.
   *
   * @return the version
   */
  public abstract int modelVersion();

  /**
   * Returns the content hash of the model.
   *
   * @return 64 hexadecimal digits
   */
  public abstract String modelHash();

  /**
   * Returns where the window begins.
   *
   * @return the instant, not included
   */
  public abstract Instant windowStart();

  /**
   * Returns where the window ends.
   *
   * @return the instant, included
   */
  public abstract Instant asOf();

  /**
   * Returns how much feedback was received.
   *
   * @return the number
   */
  public abstract int received();

  /**
   * Returns how much of it repeats feedback with the same id.
   *
   * @return the number
   */
  public abstract int duplicates();

  /**
   * Returns how much of it lies before the window.
   *
   * @return the number
   */
  public abstract int tooOld();

  /**
   * Returns how much of it lies after the window.
   *
   * @return the number
   */
  public abstract int notYet();

  /**
   * Returns how much of it is further feedback of a customer on a topic that counts already.
   *
   * @return the number
   */
  public abstract int merged();

  /**
   * Returns how many customers spoke of a topic without a rating, counted for each topic.
   *
   * @return the number
   */
  public abstract int unrated();

  /**
   * Returns how many rated voices the scores rest on, counted for each topic.
   *
   * @return the number
   */
  public abstract int voices();

  /**
   * Returns the sum of the weights of all voices.
   *
   * @return the weight, exact to nine decimals
   */
  public abstract BigDecimal weight();

  /**
   * Returns the sum of the weights of all dissatisfied voices.
   *
   * @return the weight, exact to nine decimals
   */
  public abstract BigDecimal lostWeight();

  /**
   * Returns the share of all voices that are satisfied, by weight.
   *
   * @return the satisfaction, 0 to 1, with eight decimals; empty if there is no voice
   */
  public abstract Optional<BigDecimal> satisfaction();

  /**
   * Returns how many points of satisfaction are lost in all.
   *
   * @return the points that are missing to 100, with six decimals; empty if there is no voice
   */
  public abstract Optional<BigDecimal> pointsLost();

  /**
   * Returns the scored topics.
   *
   * @return the topics by rank
   */
  public abstract List<TopicScore> topics();

  /**
   * Returns the topics for which nobody gave a rating. They have no score, not a low one.
   *
   * @return the topics in alphabetical order
   */
  public abstract List<String> unratedTopics();

  /**
   * Returns the topics with both estimates in the order of what an hour of work wins back.
   *
   * @return the topics by falling {@link TopicScore#pointsPerHour()}, equal ones by rank
   */
  public final List<TopicScore> byPointsPerHour() {
    return topics().stream()
        .filter(topic -> topic.pointsPerHour().isPresent())
        .sorted(Comparator.comparing(FeedbackScores::pointsPerHour).reversed())
        .toList();
  }

  private static BigDecimal pointsPerHour(TopicScore topic) {
    return topic.pointsPerHour().orElseThrow();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static FeedbackScoresBuilder builder() {
    return new FeedbackScoresBuilder();
  }

  /**
   * Returns a builder that starts with the parts of these scores.
   *
   * @return a new builder
   */
  public abstract FeedbackScoresBuilder toBuilder();
}
