package dev.evenkeel.scheduling.staffing.deferred;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Instants as nanoseconds from an origin, and the time in which people can work as nanoseconds of
 * opening time from the first opening on.
 */
final class TimeLine {
  private static final Duration LONGEST = Duration.ofDays(365L * 100);

  private final Instant origin;
  private final long[] starts;
  private final long[] ends;
  private final long[] offsets;

  private TimeLine(Instant origin, int openings) {
    this.origin = origin;
    starts = new long[openings];
    ends = new long[openings];
    offsets = new long[openings + 1];
  }

  static TimeLine of(Instant origin, List<Interval> openings) {
    TimeLine line = new TimeLine(origin, openings.size());
    for (int i = 0; i < openings.size(); i++) {
      line.starts[i] = line.at(openings.get(i).start());
      line.ends[i] = line.at(openings.get(i).end());
      line.offsets[i + 1] = line.offsets[i] + line.ends[i] - line.starts[i];
    }
    return line;
  }

  long at(Instant instant) {
    Duration sinceOrigin = Duration.between(origin, instant);
    Check.atMost(sinceOrigin.abs(), LONGEST, "time between two instants of deferred work");
    return sinceOrigin.toNanos();
  }

  Instant instant(long nanos) {
    return origin.plusNanos(nanos);
  }

  /** Returns the opening time from the first opening to the last, in nanoseconds. */
  long total() {
    return offsets[starts.length];
  }

  /** Returns the opening time that has passed at the beginning of each opening, and in all. */
  long[] offsets() {
    return offsets.clone();
  }

  /** Returns the opening time that has passed at a time. */
  long offset(long time) {
    int opening = firstTrue(starts.length, i -> ends[i] > time);
    return opening == starts.length
        ? total()
        : offsets[opening] + Math.max(0, time - starts[opening]);
  }

  /** Returns the earliest time at which so much opening time has passed. */
  long earliest(long offset) {
    int opening = firstTrue(starts.length - 1, i -> offsets[i + 1] >= offset);
    return starts[opening] + offset - offsets[opening];
  }

  /** Returns the latest time at which no more opening time has passed, at most the last closing. */
  long latest(long offset) {
    int opening = firstTrue(starts.length - 1, i -> offsets[i + 1] > offset);
    return starts[opening] + offset - offsets[opening];
  }

  private static int firstTrue(int count, IntPredicate condition) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (condition.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
