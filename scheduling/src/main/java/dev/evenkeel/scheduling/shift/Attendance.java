package dev.evenkeel.scheduling.shift;

import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** In which intervals of a requirement somebody is at work. */
final class Attendance {
  private Attendance() {}

  /** Returns the indices of the intervals that a shift covers as a whole, in order of time. */
  static int[] intervals(StaffRequirement requirement, Shift shift) {
    int count = requirement.people().size();
    long[] runs = runs(requirement, shift);
    return IntStream.range(0, runs.length / 2)
        .mapToObj(r -> LongStream.range(runs[2 * r], runs[2 * r + 1]))
        .flatMapToLong(run -> run)
        .filter(i -> requirement.isCyclic() || (i >= 0 && i < count))
        .mapToInt(i -> (int) Math.floorMod(i, (long) count))
        .toArray();
  }

  /**
   * Returns pairs of the first interval that a stretch of presence covers as a whole and the first
   * one after; numbers outside the requirement are those of the intervals that would be there.
   */
  static long[] runs(StaffRequirement requirement, Shift shift) {
    LongStream.Builder runs = LongStream.builder();
    Instant from = shift.start();
    for (Interval pause : shift.breaks()) {
      append(runs, requirement, from, pause.start());
      from = pause.end();
    }
    append(runs, requirement, from, shift.end());
    return runs.build().toArray();
  }

  /**
   * Returns the interval in which a shift begins and the first one after it ends, whatever of them
   * it covers.
   */
  static long[] frame(StaffRequirement requirement, Shift shift) {
    Duration length = requirement.intervalLength();
    return new long[] {
      floor(Duration.between(requirement.start(), shift.start()), length),
      -floor(Duration.between(shift.end(), requirement.start()), length)
    };
  }

  private static void append(
      LongStream.Builder runs, StaffRequirement requirement, Instant from, Instant to) {
    Duration length = requirement.intervalLength();
    long first = -floor(Duration.between(from, requirement.start()), length);
    long end = floor(Duration.between(requirement.start(), to), length);
    if (first < end) {
      runs.add(first).add(end);
    }
  }

  private static long floor(Duration time, Duration length) {
    long quotient = time.dividedBy(length);
    return length.multipliedBy(quotient).compareTo(time) > 0 ? quotient - 1 : quotient;
  }
}
