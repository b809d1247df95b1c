package dev.evenkeel.examples.instances;

import dev.evenkeel.core.internal.ValueType;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What is known about the shortest schedule of an instance. */
@Value.Immutable
@ValueType
public abstract class InstanceBound {
  InstanceBound() {}

  /**
   * Returns which instance.
   *
   * @return the name of its file without the ending
   */
  public abstract String instance();

  /**
   * Returns the length of the critical path with the shortest modes.
   *
   * @return the periods, or empty if not listed
   */
  public abstract OptionalInt criticalPath();

  /**
   * Returns the greatest makespan that no schedule can beat.
   *
   * @return the periods, or empty if not listed
   */
  public abstract OptionalInt lowerBound();

  /**
   * Returns the least makespan that somebody has found.
   *
   * @return the periods, or empty if not listed
   */
  public abstract OptionalInt bestKnown();

  /**
   * Returns whether the best known makespan is proved to be the least possible. The default is
   * false.
   *
   * @return true if listed as optimal
   */
  @Value.Default
  public boolean optimal() {
    return false;
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static InstanceBoundBuilder builder() {
    return new InstanceBoundBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this bound.
   *
   * @return a new builder
   */
  public abstract InstanceBoundBuilder toBuilder();
}
