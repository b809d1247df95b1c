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
    IntStream.Builder covered = IntStream.builder();
    Instant from = shift.start();
    for (Interval pause : shift.breaks()) {
      append(covered, requirement, from, pause.start());
      from = pause.end();
    }
    append(covered, requirement, from, shift.end());
    return covered.build().toArray();
  }

  private static void append(
      IntStream.Builder covered, StaffRequirement requirement, Instant from, Instant to) {
    Duration length = requirement.intervalLength();
    long first = -floor(Duration.between(from, requirement.start()), length);
    long end = floor(Duration.between(requirement.start(), to), length);
    int count = requirement.people().size();
    if (requirement.isCyclic()) {
      LongStream.range(first, end).forEach(i -> covered.add((int) Math.floorMod(i, (long) count)));
    } else {
      LongStream.range(Math.max(0, first), Math.min(count, end)).forEach(i -> covered.add((int) i));
    }
  }

  private static long floor(Duration time, Duration length) {
    long quotient = time.dividedBy(length);
    return length.multipliedBy(quotient).compareTo(time) > 0 ? quotient - 1 : quotient;
  }
}
