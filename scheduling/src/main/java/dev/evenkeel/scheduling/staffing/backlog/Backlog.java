package dev.evenkeel.scheduling.staffing.backlog;

import dev.evenkeel.core.internal.ValueType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What waits over a period in which agents are at times too few. */
@Value.Immutable
@ValueType
public abstract class Backlog {
  Backlog() {}

  /**
   * Returns what each interval leaves to the next.
   *
   * @return the intervals in order of time
   */
  public abstract List<IntervalBacklog> intervals();

  /**
   * Returns how many contacts give up, including those in gaps between intervals.
   *
   * @return the mean number, not negative
   */
  public abstract double abandoned();

  /**
   * Returns how many contacts wait at the end of an interval at most.
   *
   * @return the greatest number; 0 without intervals
   */
  public final double greatestWaiting() {
    return intervals().stream().mapToDouble(IntervalBacklog::waitingAtEnd).max().orElse(0);
  }

  /**
   * Returns when the last backlog is cleared.
   *
   * @return the end of the first interval after which nobody waits at the end of any; empty if
   *     somebody waits at the end of the last
   */
  public final Optional<Instant> clearedBy() {
    Optional<Instant> cleared = Optional.empty();
    for (IntervalBacklog interval : intervals()) {
      if (interval.waitingAtEnd() > 0) {
        cleared = Optional.empty();
      } else if (cleared.isEmpty()) {
        cleared = Optional.of(interval.interval().end());
      }
    }
    return cleared;
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static BacklogBuilder builder() {
    return new BacklogBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this backlog.
   *
   * @return a new builder
   */
  public abstract BacklogBuilder toBuilder();
}
