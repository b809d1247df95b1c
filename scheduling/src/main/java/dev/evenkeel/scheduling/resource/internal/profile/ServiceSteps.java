package dev.evenkeel.scheduling.resource.internal.profile;

import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a service leaves by tick: people for blocks, and thousandths of people between contacts by
 * the number of people in blocks. Intervals that touch cover ticks together; such a tick has the
 * least of all intervals that it overlaps.
 */
public final class ServiceSteps {
  private static final double MOST = 0x1p30;
  private static final Level NOTHING = new Level(0, new int[0]);

  private final long[] times;
  private final Level[] levels;

  /**
   * What is left during a step.
   *
   * @param ringFenced how many people may be in blocks
   * @param between for each number of people in blocks the thousandths of people between contacts
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Level(int ringFenced, int[] between) {
    static Level of(CapacityInterval interval) {
      return new Level(
          interval.ringFenced(),
          interval.betweenContacts().stream()
              .mapToInt(part -> thousandths(part.capacity()))
              .toArray());
    }

    private static int thousandths(double capacity) {
      return (int) Math.min(MOST, Math.floor(1_000 * capacity));
    }

    Level and(Level other) {
      int[] least = Arrays.copyOf(between, Math.min(between.length, other.between.length));
      for (int k = 0; k < least.length; k++) {
        least[k] = Math.min(least[k], other.between[k]);
      }
      return new Level(Math.min(ringFenced, other.ringFenced), least);
    }
  }

  private ServiceSteps(Collector steps) {
    this.times = steps.times.stream().mapToLong(Long::longValue).toArray();
    this.levels = steps.levels.toArray(Level[]::new);
  }

  /**
   * Returns what is left in ticks that intervals cover wholly; nothing in all others.
   *
   * @param grid any calendar of the project, for its grid
   * @param intervals the intervals in order of time
   * @return the steps
   */
  public static ServiceSteps of(TickCalendar grid, List<CapacityInterval> intervals) {
    Collector steps = new Collector(grid);
    int from = 0;
    while (from < intervals.size()) {
      int to = gap(intervals, from);
      steps.addTouching(intervals.subList(from, to));
      from = to;
    }
    return new ServiceSteps(steps);
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

  /**
   * Returns how many people may be in blocks.
   *
   * @return a profile without reservations
   */
  public RoomProfile ringFenced() {
    return new RoomProfile(times, Arrays.stream(levels).mapToInt(Level::ringFenced).toArray());
  }

  /** Returns the step that contains a tick. */
  int stepAt(long tick) {
    int k = Arrays.binarySearch(times, tick);
    return k >= 0 ? k : -k - 2;
  }

  /** Returns the end of a step, {@link Availability#NEVER} of the last. */
  long end(int step) {
    return step + 1 == times.length ? Availability.NEVER : times[step + 1];
  }

  /** Returns how many people may be in blocks during a step. */
  int ringFenced(int step) {
    return levels[step].ringFenced;
  }

  /** Returns the thousandths between contacts during a step with some people in blocks. */
  int between(int step, int inBlocks) {
    int[] between = levels[step].between;
    return inBlocks < between.length ? between[inBlocks] : 0;
  }

  /** Collects steps in order of time. */
  private static final class Collector {
    private final TickCalendar grid;
    private final List<Long> times = new ArrayList<>();
    private final List<Level> levels = new ArrayList<>();

    Collector(TickCalendar grid) {
      this.grid = grid;
      step(Long.MIN_VALUE, NOTHING);
    }

    void addTouching(List<CapacityInterval> intervals) {
      Instant end = intervals.get(intervals.size() - 1).interval().end();
      long first = grid.tickAtOrAfter(intervals.get(0).interval().start());
      long last = grid.tickAtOrBefore(end);
      for (CapacityInterval interval : intervals) {
        long from = Math.max(first, grid.tickAtOrBefore(interval.interval().start()));
        long to = Math.min(last, grid.tickAtOrAfter(interval.interval().end()));
        if (from < to) {
          add(from, to, Level.of(interval));
        }
      }
    }

    /** Adds a level that begins at, after, or one tick before the end of what is known. */
    private void add(long from, long to, Level level) {
      int last = times.size() - 1;
      long known = times.get(last);
      long next = from;
      if (from < known) {
        Level shared = level.and(levels.get(last - 1));
        removeFrom(times.get(last - 1) == from ? last - 1 : last);
        step(from, shared);
        next = known;
      } else if (from == known) {
        removeFrom(last);
      }
      if (next < to) {
        step(next, level);
      }
      step(to, NOTHING);
    }

    private void removeFrom(int step) {
      times.subList(step, times.size()).clear();
      levels.subList(step, levels.size()).clear();
    }

    private void step(long time, Level level) {
      times.add(time);
      levels.add(level);
    }
  }
}
