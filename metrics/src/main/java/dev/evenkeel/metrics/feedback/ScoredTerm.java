package dev.evenkeel.metrics.feedback;

import dev.evenkeel.core.internal.ValueType;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** One term of a topic's score: weight x factor x points lost, as it was calculated. */
@Value.Immutable
@ValueType
public abstract class ScoredTerm {
  ScoredTerm() {}

  /**
   * Returns the term.
   *
   * @return the term
   */
  public abstract ScoringTerm term();

  /**
   * Returns the weight of the term in the model.
   *
   * @return the weight, above 0 and at most 1
   */
  public abstract BigDecimal weight();

  /**
   * Returns the factor of the term for the topic.
   *
   * @return the factor, 0 to 1, with eight decimals; empty if there are no data for it
   */
  public abstract Optional<BigDecimal> factor();

  /**
   * Returns what the term adds to the score.
   *
   * @return the contribution in points with six decimals; 0 if there are no data for the factor
   */
  public abstract BigDecimal contribution();

  /** The term in words, given the points lost by which the factor was multiplied. */
  final String explanation(BigDecimal pointsLost) {
    String weight = TopicFacts.plain(weight());
    return factor()
        .map(f -> "weight " + weight + " x factor " + TopicFacts.plain(f))
        .map(product -> product + " x " + TopicFacts.plain(pointsLost) + " points")
        .map(product -> term().words() + ": " + product + " = " + TopicFacts.plain(contribution()))
        .orElse(term().words() + ": no estimate, weight " + weight + " adds nothing");
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ScoredTermBuilder builder() {
    return new ScoredTermBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this term.
   *
   * @return a new builder
   */
  public abstract ScoredTermBuilder toBuilder();
}
