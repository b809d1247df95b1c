package dev.evenkeel.scheduling.explanation;

import dev.evenkeel.core.id.ResourceId;
import dev.evenkeel.core.internal.ValueType;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * A resource has too few units, whoever uses it. Removed: it has as many as are {@linkplain
 * #needed() needed} at any time.
 */
@Value.Immutable
@ValueType
public abstract non-sealed class LowCapacity implements Obstacle {
  LowCapacity() {}

  /**
   * Returns which resource this is.
   *
   * @return the resource
   */
  public abstract ResourceId resource();

  /**
   * Returns how many units there are.
   *
   * @return the least number in the time that is examined
   */
  public abstract int available();

  /**
   * Returns how many units it would take.
   *
   * @return the units of the activity and of those that go on beside it, more than are available
   */
  public abstract int needed();

  /**
   * Returns when there are enough.
   *
   * @return the end of the shortage, the start of the activity at the latest
   */
  public abstract Instant until();

  @Override
  public final String sentence() {
    return "Needs resource '"
        + resource()
        + "', which has "
        + available()
        + (available() == 1 ? " unit until " : " units until ")
        + until()
        + ", and "
        + needed()
        + " must be there.";
  }

  @Override
  public final Cause cause() {
    return Cause.LOW_CAPACITY;
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static LowCapacityBuilder builder() {
    return new LowCapacityBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this obstacle.
   *
   * @return a new builder
   */
  public abstract LowCapacityBuilder toBuilder();
}
