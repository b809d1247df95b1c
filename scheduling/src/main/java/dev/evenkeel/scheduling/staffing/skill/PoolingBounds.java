package dev.evenkeel.scheduling.staffing.skill;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import java.util.List;
import org.immutables.value.Value;

/**
 * Between which numbers the agents of several skills lie that are needed in all: as many as if
 * everybody could do everything, and as many as if everybody could do one thing only.
 *
 * <p>With two skills each, agents achieve almost what full pooling does where handle times are alike
 * (R. B. Wallace and W. Whitt, "A staffing algorithm for call centers with skill-based routing",
 * Manufacturing and Service Operations Management 7, 2005): the truth is near the lower number, but
 * only a simulation tells.
 */
@Value.Immutable
@ValueType
public abstract class PoolingBounds {
  PoolingBounds() {}

  /**
   * Returns the agents needed if everybody had all skills and contacts were answered in order of
   * arrival.
   *
   * @return the number, not negative
   */
  public abstract int pooled();

  /**
   * Returns the agents needed if everybody had one skill.
   *
   * @return the number, at least the pooled one
   */
  public abstract int separate();

  /**
   * Returns whether all classes have the same mean handle time, so that the pooled number is a true
   * bound for answering in order of arrival. Else it comes from the mean over all contacts, is an
   * approximation, and may be too low.
   *
   * @return true if the handle times are equal
   */
  public abstract boolean equalHandleTimes();

  /**
   * Returns what each class needs.
   *
   * @return the needs, in the order of the classes
   */
  public abstract List<ClassNeed> needs();

  @Value.Check
  void check() {
    Check.notNegative(pooled(), "pooled agents");
    Check.notNegative(separate(), "separate agents");
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static PoolingBoundsBuilder builder() {
    return new PoolingBoundsBuilder();
  }

  /**
   * Returns a builder that starts with the parts of these bounds.
   *
   * @return a new builder
   */
  public abstract PoolingBoundsBuilder toBuilder();
}
