package dev.evenkeel.scheduling.buffer;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.buffer.internal.WorkTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A chain of non-critical work, where it joins, and the buffer between. */
@Value.Immutable
@ValueType
public abstract class FeedingChain {
  FeedingChain() {}

  /**
   * Returns the chain.
   *
   * @return the activities from the first to the last, at least one
   */
  public abstract List<ChainActivity> activities();

  /**
   * Returns the merge point.
   *
   * @return the activity that the chain joins: one of the critical chain or, for a branch, of
   *     another feeding chain; empty if the chain only ends with the project
   */
  public abstract Optional<ActivityId> mergePoint();

  /**
   * Returns how the chain joins.
   *
   * @return by a dependency or by a person or resource; empty if it only ends with the project
   */
  public abstract Optional<ActivityLink.Kind> link();

  /**
   * Returns whether the chain joins another feeding chain, whose buffer is for both. It has no
   * buffer of its own then.
   *
   * @return true for a branch; the default is false
   */
  @Value.Default
  public boolean isBranch() {
    return false;
  }

  /**
   * Returns the size that the buffer should have.
   *
   * @return the working time by the sizing, not negative
   */
  public abstract Duration wanted();

  /**
   * Returns the size that the buffer has.
   *
   * @return the working time, not negative and not above what is wanted
   */
  public abstract Duration given();

  /**
   * Returns when the buffer begins: not before the last activity of the chain is finished, or has
   * started if the merge point waits for its start alone. A chain whose work goes on in the pauses
   * of its merge point has no buffer; it begins and ends with the merge point then.
   *
   * @return the start of the buffer
   */
  public abstract Instant bufferStart();

  /**
   * Returns when the buffer ends: when the merge point needs the work of the chain.
   *
   * @return the end of the buffer, not before its start
   */
  public abstract Instant bufferEnd();

  /**
   * Returns how much later the merge point starts than without feeding buffers. It may be another
   * one that it waits for.
   *
   * @return the elapsed time, not negative; the default is zero
   */
  @Value.Default
  public Duration pushed() {
    return Duration.ZERO;
  }

  @Value.Check
  void check() {
    Check.that(!activities().isEmpty(), "activities must not be empty but were");
    Check.notNegative(given(), "given buffer", "feeding chain", label());
    Check.atMost(given(), wanted(), "given buffer", "feeding chain", label());
    Check.notNegative(pushed(), "push", "feeding chain", label());
    Check.atLeast(bufferEnd(), bufferStart(), "buffer end", "feeding chain", label());
  }

  /**
   * Returns the gating activity, which must not start before its planned start.
   *
   * @return the first activity
   */
  public final ActivityId gating() {
    return activities().get(0).activity();
  }

  /**
   * Returns the activity before the buffer.
   *
   * @return the last activity
   */
  public final ActivityId last() {
    return activities().get(activities().size() - 1).activity();
  }

  /**
   * Returns the work of the chain.
   *
   * @return the sum of the aggressive estimates
   */
  public final Duration length() {
    return WorkTime.sum(activities(), ChainActivity::aggressive);
  }

  /**
   * Returns the chain in words.
   *
   * @return its activities, such as {@code C-E}
   */
  public final String label() {
    return String.join(
        "-", activities().stream().map(activity -> activity.activity().value()).toList());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static FeedingChainBuilder builder() {
    return new FeedingChainBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this chain.
   *
   * @return a new builder
   */
  public abstract FeedingChainBuilder toBuilder();
}
