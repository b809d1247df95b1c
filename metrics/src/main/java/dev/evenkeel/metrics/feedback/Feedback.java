package dev.evenkeel.metrics.feedback;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.CustomerId;
import dev.evenkeel.core.id.FeedbackId;
import dev.evenkeel.core.internal.ValueType;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that a customer said about one topic on any channel, with a rating if one was given.
 * The text itself stays where it is; only a reference to it is kept.
 */
@Value.Immutable
@ValueType
public abstract class Feedback {
  private static final double MAX_VALUE = 1e6;

  Feedback() {}

  /**
   * Returns the id, stable over repeated deliveries of the same feedback.
   *
   * @return the id
   */
  public abstract FeedbackId id();

  /**
   * Returns the way on which the feedback came in.
   *
   * @return the channel
   */
  public abstract FeedbackChannel channel();

  /**
   * Returns what it is about, such as "waiting time".
   *
   * @return the topic, not blank
   */
  public abstract String topic();

  /**
   * Returns the group of customers to which the speaker belongs, such as "small business".
   *
   * @return the segment, not blank
   */
  public abstract String segment();

  /**
   * Returns the rating.
   *
   * @return the rating on its own scale; empty if none was given, which is neither good nor bad
   */
  public abstract Optional<Rating> rating();

  /**
   * Returns when it was said.
   *
   * @return the instant
   */
  public abstract Instant time();

  /**
   * Returns who said it.
   *
   * @return the customer; empty if unknown, so that the feedback cannot be merged with others
   */
  public abstract Optional<CustomerId> customer();

  /**
   * Returns how much the customer counts in weighted scores.
   *
   * @return the weight, above 0 and up to one million; 1 unless set
   */
  @Value.Default
  public double customerValue() {
    return 1;
  }

  /**
   * Returns where the text is kept.
   *
   * @return the reference, empty if there is no text
   */
  public abstract Optional<String> textReference();

  @Value.Check
  void check() {
    Check.notBlank(topic(), "topic", "feedback", id());
    Check.notBlank(segment(), "segment", "feedback", id());
    Check.positive(customerValue(), "customer value", "feedback", id());
    Check.atMost(customerValue(), MAX_VALUE, "customer value", "feedback", id());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static FeedbackBuilder builder() {
    return new FeedbackBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this feedback.
   *
   * @return a new builder
   */
  public abstract FeedbackBuilder toBuilder();
}
