package dev.evenkeel.metrics.sla.internal;

import dev.evenkeel.metrics.sla.SlaReading.Status;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The latest run of one metric.
 *
 * @param tally the runs before it
 * @param begin where it began, null before the first
 * @param count what it has counted, null before the first; after a resolution it goes on or pauses
 *     as the reopening would have it
 * @param ending how it ended, null as long as it is under way
 */
public record Run(
    Tally tally, @Nullable Position begin, @Nullable Count count, @Nullable Ending ending) {
  static final Run NONE = new Run(new Tally(0, 0, 0), null, null, null);

  /** Most runs are first ones; they share this. */
  private static final Tally ONE = new Tally(1, 0, 0);

  /**
   * How runs have ended.
   *
   * @param begun how many have begun
   * @param met how many were met
   * @param missed how many were missed
   */
  public record Tally(int begun, int met, int missed) {
    Tally oneMore() {
      return new Tally(begun + 1, met, missed);
    }

    Tally with(Status status) {
      return new Tally(
          begun, met + (status == Status.MET ? 1 : 0), missed + (status == Status.MISSED ? 1 : 0));
    }
  }

  boolean hasBegun() {
    return count != null;
  }

  boolean isUnderWay() {
    return count != null && ending == null;
  }

  boolean isPaused() {
    return count != null && count.pausing();
  }

  /** Returns the runs with this one, which is cut off now if it has not ended. */
  private Tally tallyAt(Position now, Optional<Duration> target) {
    if (ending != null) {
      return tally.with(ending.status());
    }
    boolean missed =
        count != null && target.isPresent() && count.breach(now, target.get()).isPresent();
    return missed ? tally.with(Status.MISSED) : tally;
  }

  Run restarted(Position now, boolean pausing, Optional<Duration> target) {
    Tally begun = count == null && ending == null ? ONE : tallyAt(now, target).oneMore();
    return new Run(begun, now, Count.begin(now, pausing), null);
  }

  Run turned(Position now, boolean toPause) {
    return count == null ? this : new Run(tally, begin, count.turned(now, toPause), ending);
  }

  Run ended(Position now, Optional<Duration> target, boolean fulfilled) {
    return new Run(tally, begin, count, new Ending(now, count, target, fulfilled));
  }

  Run fulfilled(Position now, Optional<Duration> target) {
    Ending end = ending == null ? new Ending(now, count, target, true) : ending.whenFulfilled();
    return new Run(tally, begin, count, end);
  }

  Run revived() {
    return new Run(tally, begin, count, null);
  }
}
