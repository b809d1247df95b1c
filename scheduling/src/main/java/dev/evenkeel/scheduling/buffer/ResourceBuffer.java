package dev.evenkeel.scheduling.buffer;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.internal.ValueType;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A wake-up call: somebody or something that the critical chain did not have before must be ready
 * when the chain arrives. Takes no time of the plan. Source: Goldratt, "Critical Chain", North
 * River Press, 1997.
 */
@Value.Immutable
@ValueType
public abstract class ResourceBuffer {
  ResourceBuffer() {}

  /**
   * Returns the activity of the critical chain for which it is needed.
   *
   * @return the activity
   */
  public abstract ActivityId activity();

  /**
   * Returns who must be ready.
   *
   * @return the person, empty if it is a resource
   */
  public abstract Optional<PersonId> person();

  /**
   * Returns what must be ready.
   *
   * @return the resource, empty if it is a person
   */
  public abstract Optional<ResourceId> resource();

  /**
   * Returns when the warning is due.
   *
   * @return the instant, not after the start of the activity
   */
  public abstract Instant warnedAt();

  /**
   * Returns when the activity is planned to start.
   *
   * @return its start
   */
  public abstract Instant neededAt();

  @Value.Check
  void check() {
    Check.that(
        person().isPresent() != resource().isPresent(),
        "resource buffer must be for either a person or a resource but was not in activity '%s'",
        activity());
    Check.that(
        !warnedAt().isAfter(neededAt()),
        "warning must not be after %s but was %s in activity '%s'",
        neededAt(),
        warnedAt(),
        activity());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ResourceBufferBuilder builder() {
    return new ResourceBufferBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this buffer.
   *
   * @return a new builder
   */
  public abstract ResourceBufferBuilder toBuilder();
}
