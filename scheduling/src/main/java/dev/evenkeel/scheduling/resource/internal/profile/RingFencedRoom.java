package dev.evenkeel.scheduling.resource.internal.profile;

import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the ring-fenced people of intervals into room by tick. Intervals that touch cover ticks
 * together; such a tick has the least room of all intervals that it overlaps.
 */
public final class RingFencedRoom {
  private final TickCalendar grid;
  private final List<Long> times = new ArrayList<>();
  private final List<Integer> room = new ArrayList<>();

  private RingFencedRoom(TickCalendar grid) {
    this.grid = grid;
    step(Long.MIN_VALUE, 0);
  }

  /**
   * Returns the room in ticks that intervals cover wholly; 0 in all others.
   *
   * @param grid any calendar of the project, for its grid
   * @param intervals the intervals in order of time
   * @return the room by tick
   */
  public static RoomProfile of(TickCalendar grid, List<CapacityInterval> intervals) {
    RingFencedRoom steps = new RingFencedRoom(grid);
    int from = 0;
    while (from < intervals.size()) {
      int to = gap(intervals, from);
      steps.addTouching(intervals.subList(from, to));
      from = to;
    }
    return new RoomProfile(
        steps.times.stream().mapToLong(Long::longValue).toArray(),
        steps.room.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Returns the first interval that does not touch the one before it. */
  private static int gap(List<CapacityInterval> intervals, int from) {
    int next = from + 1;
    while (next < intervals.size() && touches(intervals.get(next - 1), intervals.get(next))) {
      next++;
    }
    return next;
  }

  private static boolean touches(CapacityInterval before, CapacityInterval after) {
    return before.interval().end().equals(after.interval().start());
  }

  private void addTouching(List<CapacityInterval> intervals) {
    Instant end = intervals.get(intervals.size() - 1).interval().end();
    long first = grid.tickAtOrAfter(intervals.get(0).interval().start());
    long last = grid.tickAtOrBefore(end);
    for (CapacityInterval interval : intervals) {
      long from = Math.max(first, grid.tickAtOrBefore(interval.interval().start()));
      long to = Math.min(last, grid.tickAtOrAfter(interval.interval().end()));
      if (from < to) {
        add(from, to, interval.ringFenced());
      }
    }
  }

  /** Adds room that begins at, after, or one tick before the end of what is known. */
  private void add(long from, long to, int people) {
    int last = times.size() - 1;
    long known = times.get(last);
    long next = from;
    if (from < known) {
      int shared = Math.min(people, room.get(last - 1));
      removeFrom(times.get(last - 1) == from ? last - 1 : last);
      step(from, shared);
      next = known;
    } else if (from == known) {
      removeFrom(last);
    }
    if (next < to) {
      step(next, people);
    }
    step(to, 0);
  }

  private void removeFrom(int step) {
    times.subList(step, times.size()).clear();
    room.subList(step, room.size()).clear();
  }

  private void step(long time, int people) {
    times.add(time);
    room.add(people);
  }
}
