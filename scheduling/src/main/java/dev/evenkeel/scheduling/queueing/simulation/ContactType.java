package dev.evenkeel.scheduling.queueing.simulation;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.internal.ValueType;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Contacts of one kind: how often they arrive, what they need and how long they wait. They arrive
 * at random, as a Poisson process whose rate may change over time.
 */
@Value.Immutable
@ValueType
public abstract class ContactType {
  ContactType() {}

  /**
   * Returns the name, by which results are found.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * Returns how many contacts arrive in a unit of time.
   *
   * @return the rate over time
   */
  public abstract StepFunction arrivalRate();

  /**
   * Returns how long an agent is busy with a contact, after-work included.
   *
   * @return the distribution of the handle time, with a positive mean
   */
  public abstract TimeDistribution handleTime();

  /**
   * Returns how long a contact waits before it gives up.
   *
   * @return the distribution of the patience; empty if nobody ever gives up
   */
  public abstract Optional<TimeDistribution> patience();

  /**
   * Returns the longest wait that counts as answered in time.
   *
   * @return the time, not negative; if not stated, 0: answered without a wait
   */
  @Value.Default
  public double within() {
    return 0;
  }

  /**
   * Returns the skill that an agent needs to answer.
   *
   * @return the skill; empty if everybody can
   */
  public abstract Optional<SkillId> skill();

  /**
   * Returns the place among the types for {@link QueueDiscipline#HEAD_OF_LINE}.
   *
   * @return the priority number, the smallest is answered first; if not stated, 1
   */
  @Value.Default
  public int priority() {
    return 1;
  }

  /**
   * Returns how fast priority grows with the time waited, for {@link
   * QueueDiscipline#ACCUMULATING_PRIORITY}.
   *
   * @return priority per unit of time, positive; if not stated, 1
   */
  @Value.Default
  public double accumulationRate() {
    return 1;
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.positive(handleTime().mean(), "mean handle time", "contact type", name());
    Check.notNegative(within(), "within", "contact type", name());
    Check.positive(accumulationRate(), "accumulation rate", "contact type", name());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ContactTypeBuilder builder() {
    return new ContactTypeBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this type.
   *
   * @return a new builder
   */
  public abstract ContactTypeBuilder toBuilder();
}
