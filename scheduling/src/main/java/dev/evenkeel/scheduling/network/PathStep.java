package dev.evenkeel.scheduling.network;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.internal.ValueType;
import java.time.Instant;
import org.immutables.value.Value;

/** One activity of a longest path, with the reason why it does not start earlier. */
@Value.Immutable
@ValueType
public abstract class PathStep {
  PathStep() {}

  /**
   * Returns which activity this is.
   *
   * @return the activity
   */
  public abstract ActivityId activity();

  /**
   * Returns when the activity starts at the earliest.
   *
   * @return the earliest start
   */
  public abstract Instant start();

  /**
   * Returns when the activity finishes at the earliest.
   *
   * @return the earliest finish, not before the start
   */
  public abstract Instant finish();

  /**
   * Returns why the activity does not start earlier.
   *
   * @return the reason
   */
  public abstract Driver driver();

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static PathStepBuilder builder() {
    return new PathStepBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this step.
   *
   * @return a new builder
   */
  public abstract PathStepBuilder toBuilder();
}
