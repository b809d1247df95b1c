package dev.evenkeel.core.change.internal;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.Dependency;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How much time lies at least between the ends of removed activities and a milestone that waits for
 * some of them: longest paths, backwards from the milestone.
 */
final class LeastGaps {
  /** The time from the start and from the finish of an activity, empty if nothing is known. */
  private record Gaps(Optional<Duration> start, Optional<Duration> finish) {
    static Gaps from(boolean isFinish, Duration gap) {
      // What comes after the finish comes after the start too.
      return new Gaps(Optional.of(gap), isFinish ? Optional.of(gap) : Optional.empty());
    }

    static Gaps longer(Gaps one, Gaps other) {
      return new Gaps(longer(one.start, other.start), longer(one.finish, other.finish));
    }

    private static Optional<Duration> longer(Optional<Duration> one, Optional<Duration> other) {
      boolean holds =
          one.isPresent() && other.map(gap -> gap.compareTo(one.get()) <= 0).orElse(true);
      return holds ? one : other;
    }

    Optional<Duration> at(boolean isFinish) {
      return isFinish ? finish : start;
    }
  }

  private final RemovalOrder removed;
  private final TreeMap<Integer, Gaps> open = new TreeMap<>();
  private Gaps current = Gaps.from(true, Duration.ZERO);
  private int place;

  LeastGaps(RemovalOrder removed) {
    this.removed = removed;
  }

  /** States that the milestone waits for the finish of an activity. */
  void begin(ActivityId activity) {
    open.merge(removed.place(activity), Gaps.from(true, Duration.ZERO), Gaps::longer);
  }

  boolean hasNext() {
    return !open.isEmpty();
  }

  /** Goes on to the latest activity that leads to the milestone and was not visited yet. */
  ActivityId next() {
    Map.Entry<Integer, Gaps> last = open.pollLastEntry();
    place = last.getKey();
    current = last.getValue();
    return removed.activities().get(place);
  }

  /**
   * Follows a dependency back from the activity just visited; returns whether it leads to an
   * activity that stays and whose finish came before the milestone.
   */
  boolean isFinishedBefore(Dependency dependency) {
    Optional<Duration> gap =
        current
            .at(dependency.type().isToFinish())
            .flatMap(rest -> LagSum.least(dependency).map(rest::plus));
    if (gap.isEmpty()) {
      return false;
    }
    boolean isFinish = dependency.type().isFromFinish();
    if (removed.contains(dependency.from())) {
      follow(removed.place(dependency.from()), Gaps.from(isFinish, gap.get()));
      return false;
    }
    return isFinish && !gap.get().isNegative();
  }

  /** Circles, which no sound project has, are followed once. */
  private void follow(int predecessor, Gaps gaps) {
    if (predecessor < place) {
      open.merge(predecessor, gaps, Gaps::longer);
    }
  }
}
