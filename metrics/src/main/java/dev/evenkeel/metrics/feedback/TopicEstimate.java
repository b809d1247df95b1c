package dev.evenkeel.metrics.feedback;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** What people who know a topic expect of working on it. The data cannot tell this. */
@Value.Immutable
@ValueType
public abstract class TopicEstimate {
  TopicEstimate() {}

  /**
   * Returns the topic.
   *
   * @return the topic, not blank
   */
  public abstract String topic();

  /**
   * Returns which share of the lost satisfaction could be won back.
   *
   * @return the share, 0 to 1; empty if nobody dares to say
   */
  public abstract OptionalDouble recoverability();

  /**
   * Returns the net working time that this would take, in person-hours.
   *
   * @return the effort, positive; empty if it is not known
   */
  public abstract Optional<Duration> effort();

  @Value.Check
  void check() {
    Check.notBlank(topic(), "topic", "topic estimate", topic());
    recoverability().ifPresent(r -> Check.fraction(r, "recoverability", "topic estimate", topic()));
    effort().ifPresent(e -> Check.positive(e, "effort", "topic estimate", topic()));
  }

  /**
   * Returns an estimate of both.
   *
   * @param topic the topic, not blank
   * @param recoverability the share of the lost satisfaction that could be won back, 0 to 1
   * @param effort the net working time in person-hours, positive
   * @return the estimate
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if an argument breaks its rule
   */
  public static TopicEstimate of(String topic, double recoverability, Duration effort) {
    return builder().topic(topic).recoverability(recoverability).effort(effort).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static TopicEstimateBuilder builder() {
    return new TopicEstimateBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this estimate.
   *
   * @return a new builder
   */
  public abstract TopicEstimateBuilder toBuilder();
}
