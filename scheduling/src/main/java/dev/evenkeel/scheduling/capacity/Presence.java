package dev.evenkeel.scheduling.capacity;

import dev.evenkeel.core.time.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How many people are at work, as a step function of time. Mutable, for a single owner. */
final class Presence {
  private final NavigableMap<Instant, Level> changes = new TreeMap<>();

  /** The people at work and the sum of their shares of time for projects. */
  record Level(int people, BigDecimal projectShare) {
    static final Level NOBODY = new Level(0, BigDecimal.ZERO);

    Level plus(Level other) {
      return new Level(people + other.people, projectShare.add(other.projectShare));
    }

    Level negated() {
      return new Level(-people, projectShare.negate());
    }

    int wholeProjectShare() {
      return projectShare.setScale(0, RoundingMode.FLOOR).intValueExact();
    }
  }

  /** An interval in which nobody comes or goes. */
  record Step(Interval interval, Level level) {}

  void add(Interval atWork, double projectShare) {
    Level one = new Level(1, BigDecimal.valueOf(projectShare));
    changes.merge(atWork.start(), one, Level::plus);
    changes.merge(atWork.end(), one.negated(), Level::plus);
  }

  /**
   * Cuts intervals, which are in order of time and do not overlap, wherever somebody comes or goes.
   */
  List<List<Step>> during(List<Interval> intervals) {
    List<List<Step>> steps = new ArrayList<>();
    Level level = Level.NOBODY;
    NavigableMap<Instant, Level> coming = new TreeMap<>(changes);
    for (Interval interval : intervals) {
      List<Step> cut = new ArrayList<>();
      Instant cursor = interval.start();
      while (!coming.isEmpty() && coming.firstKey().isBefore(interval.end())) {
        Instant change = coming.firstKey();
        if (change.isAfter(cursor)) {
          cut.add(new Step(Interval.of(cursor, change), level));
          cursor = change;
        }
        level = level.plus(coming.pollFirstEntry().getValue());
      }
      cut.add(new Step(Interval.of(cursor, interval.end()), level));
      steps.add(cut);
    }
    return steps;
  }
}
