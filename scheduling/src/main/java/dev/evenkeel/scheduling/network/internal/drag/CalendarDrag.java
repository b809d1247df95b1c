package dev.evenkeel.scheduling.network.internal.drag;

import dev.evenkeel.scheduling.network.internal.CompactNetwork;
import dev.evenkeel.scheduling.network.internal.Passes;
import java.util.Arrays;

/**
 * The drag of one activity on working calendars: the forward pass again without its work, for the
 * activities behind it whose predecessors move.
 */
final class CalendarDrag {
  private final Passes passes;
  private final long[] start;
  private final long[] finish;
  private final boolean[] moved;

  private CalendarDrag(Passes passes) {
    this.passes = passes;
    int count = passes.network().activityCount();
    start = new long[count];
    finish = new long[count];
    moved = new boolean[count];
    Arrays.setAll(start, passes::earliestStart);
    Arrays.setAll(finish, passes::earliestFinish);
  }

  /** Returns by how much the finish of its project comes forward without an activity's work. */
  static long of(Passes passes, int place) {
    return new CalendarDrag(passes).without(place);
  }

  private long without(int removed) {
    place(removed, false);
    for (int place = removed + 1; place < start.length; place++) {
      if (hasMovedPredecessor(place)) {
        place(place, true);
      }
    }
    int project = passes.network().project(removed);
    return passes.finish(project) - finishOf(project);
  }

  private boolean hasMovedPredecessor(int place) {
    CompactNetwork network = passes.network();
    for (int slot = network.rowStart(place); slot < network.rowStart(place + 1); slot++) {
      if (moved[network.source(slot)]) {
        return true;
      }
    }
    return false;
  }

  private void place(int place, boolean hasWork) {
    CompactNetwork network = passes.network();
    long startLimit = network.release(place);
    long finishLimit = startLimit;
    for (int slot = network.rowStart(place); slot < network.rowStart(place + 1); slot++) {
      long[] events = network.fromFinish(slot) ? finish : start;
      long limit = passes.time().after(place, slot, events[network.source(slot)]);
      if (network.toFinish(slot)) {
        finishLimit = Math.max(finishLimit, limit);
      } else {
        startLimit = Math.max(startLimit, limit);
      }
    }
    start[place] =
        hasWork
            ? passes.time().earliest(place, startLimit, finishLimit)
            : Math.max(startLimit, finishLimit);
    finish[place] = hasWork ? passes.time().finish(place, start[place]) : start[place];
    moved[place] =
        start[place] != passes.earliestStart(place)
            || finish[place] != passes.earliestFinish(place);
  }

  private long finishOf(int project) {
    long latest = 0;
    for (int place = 0; place < finish.length; place++) {
      if (passes.network().project(place) == project) {
        latest = Math.max(latest, finish[place]);
      }
    }
    return latest;
  }
}
