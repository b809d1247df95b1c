package dev.evenkeel.core.project.internal;

import dev.evenkeel.core.project.CapacityChange;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.time.TickCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The capacity of a resource as steps on the grid. In a tick in which it changes only the least
 * number of units counts, as only that many are there in all of it.
 */
public final class CapacitySteps {
  private record Step(long tick, int units) {}

  private int initial;
  private final List<Step> steps = new ArrayList<>();

  private CapacitySteps(int initial) {
    this.initial = initial;
  }

  /**
   * Returns the steps of a resource.
   *
   * @param resource the resource
   * @param grid any calendar on the grid
   * @return the steps, all after tick 0
   */
  public static CapacitySteps of(Resource resource, TickCalendar grid) {
    CapacitySteps steps = new CapacitySteps(resource.capacity());
    for (CapacityChange change : resource.changes()) {
      long tick = grid.tickAtOrBefore(change.from());
      if (grid.tickAtOrAfter(change.from()) == tick) {
        steps.set(tick, change.capacity());
      } else {
        steps.set(tick, Math.min(steps.from(tick), change.capacity()));
        steps.set(tick + 1, change.capacity());
      }
    }
    return steps;
  }

  /** The units in a tick, as far as is known. */
  private int from(long tick) {
    for (int k = steps.size() - 1; k >= 0; k--) {
      if (steps.get(k).tick <= tick) {
        return steps.get(k).units;
      }
    }
    return initial;
  }

  /** From a tick on there are so many units; what was known of later ticks is outdated. */
  private void set(long tick, int units) {
    if (tick <= 0) {
      steps.clear();
      initial = units;
      return;
    }
    while (!steps.isEmpty() && steps.get(steps.size() - 1).tick >= tick) {
      steps.remove(steps.size() - 1);
    }
    if (from(tick) != units) {
      steps.add(new Step(tick, units));
    }
  }

  /**
   * Returns the capacity at the origin.
   *
   * @return the units from tick 0 to the first step
   */
  public int initial() {
    return initial;
  }

  /**
   * Returns the number of steps.
   *
   * @return the number
   */
  public int count() {
    return steps.size();
  }

  /**
   * Returns when the steps take place.
   *
   * @return the ticks in ascending order
   */
  public LongStream ticks() {
    return steps.stream().mapToLong(Step::tick);
  }

  /**
   * Returns the capacity after each step.
   *
   * @return the units, each other than the one before
   */
  public IntStream units() {
    return steps.stream().mapToInt(Step::units);
  }
}
