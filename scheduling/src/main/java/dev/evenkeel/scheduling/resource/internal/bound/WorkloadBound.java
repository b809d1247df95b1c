package dev.evenkeel.scheduling.resource.internal.bound;

import com.google.common.math.LongMath;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A proven lower bound of the makespan: the greatest end that is refuted, plus one. An end is
 * refuted if the critical path does not fit, or if in some span of time a pool would have to do
 * more work than its open hours hold, the work being that of all activities that must lie within
 * the span. Source: Klein and Scholl, "Computing lower bounds by destructive improvement: an
 * application to resource-constrained project scheduling", European Journal of Operational Research
 * 112, 1999.
 */
final class WorkloadBound {
  /** So many pairs of a start of spans and an activity are examined in each pool at most. */
  private static final int PAIRS = 200_000;

  private final EarliestTimes earliest;
  private final LatestTimes latest;
  private final List<WorkPool> pools;
  private final long horizon;

  WorkloadBound(ResolvedProject project, SchedulingLimits limits) {
    ModeWindows windows = new ModeWindows(project);
    this.earliest = EarliestTimes.of(project, windows);
    this.latest = new LatestTimes(project, windows);
    this.pools = WorkPools.of(project, limits);
    this.horizon = limits.horizon();
  }

  /** Returns the ticks before which no schedule has the activities. */
  EarliestTimes earliest() {
    return earliest;
  }

  /** Returns a tick before which no schedule ends, the horizon if none ends before it. */
  long calculate() {
    long refuted = earliest.lastFinish() - 1;
    long step = 1;
    while (refuted < horizon && isRefuted(LongMath.saturatedAdd(refuted, step))) {
      refuted = LongMath.saturatedAdd(refuted, step);
      step = LongMath.saturatedMultiply(step, 2);
    }
    return refuted >= horizon ? horizon : bisect(refuted, refuted + step);
  }

  private long bisect(long refuted, long open) {
    long low = refuted;
    long high = open;
    while (high - low > 1) {
      long middle = low + (high - low) / 2;
      if (isRefuted(middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private boolean isRefuted(long end) {
    return end < horizon
        && (!latest.fit(end, earliest) || pools.stream().anyMatch(this::overflows));
  }

  private boolean overflows(WorkPool pool) {
    int[] byFinish =
        IntStream.range(0, pool.size())
            .boxed()
            .sorted(Comparator.comparingLong(k -> latest.finish(pool.activity(k))))
            .mapToInt(Integer::intValue)
            .toArray();
    long[] starts = starts(pool);
    int examined = Math.max(1, PAIRS / pool.size());
    int stride = (starts.length + examined - 1) / examined;
    for (int k = 0; k < starts.length; k += stride) {
      if (overflows(pool, byFinish, starts[k])) {
        return true;
      }
    }
    return false;
  }

  private long[] starts(WorkPool pool) {
    return IntStream.range(0, pool.size())
        .mapToLong(k -> earliest.start(pool.activity(k)))
        .distinct()
        .sorted()
        .toArray();
  }

  /** Tells whether some span that begins at a tick has too much work. */
  private boolean overflows(WorkPool pool, int[] byFinish, long start) {
    long work = 0;
    long supplied = 0;
    for (int k : byFinish) {
      if (earliest.start(pool.activity(k)) >= start) {
        work = LongMath.saturatedAdd(work, pool.work(k));
        if (work > supplied) {
          supplied = pool.supply(start, latest.finish(pool.activity(k)));
        }
        if (work > supplied) {
          return true;
        }
      }
    }
    return false;
  }
}
