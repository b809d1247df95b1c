package dev.evenkeel.scheduling.staffing.queue;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.queueing.ServiceLevelDefinition;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is assumed about contacts that wait, and how their service level is counted. As it comes,
 * nobody gives up, each agent handles one contact at a time, and the model is Erlang C.
 */
@Value.Immutable
@ValueType
public abstract class QueueModel {
  QueueModel() {}

  /**
   * Returns how long contacts are ready to wait: the mean of an exponential distribution, as in
   * Erlang A.
   *
   * @return the mean patience, positive; empty if nobody gives up
   */
  public abstract Optional<Duration> patience();

  /**
   * Returns what the service level is a share of. The default is {@link
   * ServiceLevelDefinition#ANSWERED_IN_TIME_OF_OFFERED}.
   *
   * @return the definition
   */
  @Value.Default
  public ServiceLevelDefinition definition() {
    return ServiceLevelDefinition.ANSWERED_IN_TIME_OF_OFFERED;
  }

  /**
   * Returns how many of those who give up try again, each attempt alike. The default is 0.
   *
   * @return the share, at least 0 and less than 1; half of them is 0.5
   */
  @Value.Default
  public double returnShare() {
    return 0;
  }

  /**
   * Returns how many contacts an agent handles at once. The default is one.
   *
   * @return the concurrency
   */
  @Value.Default
  public Concurrency concurrency() {
    return Concurrency.none();
  }

  @Value.Check
  void check() {
    patience().ifPresent(patience -> Check.positive(patience, "patience"));
    Check.notNegative(returnShare(), "return share");
    Check.that(returnShare() < 1, "return share must be less than 1 but was %s", returnShare());
    Check.that(
        returnShare() == 0 || patience().isPresent(),
        "return share must be 0 where nobody gives up but was %s%nMaybe state the patience",
        returnShare());
  }

  /**
   * Returns the model of Erlang C: nobody gives up.
   *
   * @return a model without patience
   */
  public static QueueModel withoutAbandonment() {
    return builder().build();
  }

  /**
   * Returns the model of Erlang A: contacts give up when their patience is at an end.
   *
   * @param patience the mean patience, positive
   * @return a model with this patience
   * @throws NullPointerException if the patience is null
   * @throws IllegalArgumentException if the patience is not positive
   */
  public static QueueModel withPatience(Duration patience) {
    return builder().patience(patience).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static QueueModelBuilder builder() {
    return new QueueModelBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this model.
   *
   * @return a new builder
   */
  public abstract QueueModelBuilder toBuilder();
}
