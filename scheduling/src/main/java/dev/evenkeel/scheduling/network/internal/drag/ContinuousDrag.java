package dev.evenkeel.scheduling.network.internal.drag;

import dev.evenkeel.scheduling.network.internal.CompactNetwork;
import dev.evenkeel.scheduling.network.internal.Passes;
import java.util.Arrays;

/**
 * Drags where all time is working time, all in one go.
 *
 * <p>The finish of a project is the longest path from the start through starts of activities, where
 * the step to the next start is the lag, more the duration of the predecessor if its finish counts,
 * less that of the successor if its finish is held back. Without the duration of an activity it is
 * the longer of two: the longest path that passes the activity, from its new earliest start on with
 * its new steps; and the longest one that avoids it. In topological order a path avoids a position
 * exactly by a step that spans it, so that each step, with the longest way to it and from it, is
 * one range of positions. With m dependencies this takes O(m log n).
 */
final class ContinuousDrag {
  private final Passes passes;
  private final CompactNetwork network;
  private final int project;
  private final int[] cone;
  private final int[] index;
  private final long[] tail;
  private final long[] tailWithout;
  private final CoveringMaximum avoiding;

  private ContinuousDrag(Passes passes, int project, int[] cone, int[] index) {
    this.passes = passes;
    this.network = passes.network();
    this.project = project;
    this.cone = cone;
    this.index = index;
    tail = new long[cone.length];
    tailWithout = new long[cone.length];
    avoiding = new CoveringMaximum(cone.length);
  }

  /** Returns by how much the finish of its project comes forward without each activity's work. */
  static long[] of(Passes passes) {
    CompactNetwork network = passes.network();
    long[] drag = new long[network.activityCount()];
    int[] index = new int[network.activityCount()];
    ProjectCone cones = new ProjectCone(network);
    for (int project = 0; project < network.projectCount(); project++) {
      int[] cone = cones.of(project);
      for (int k = 0; k < cone.length; k++) {
        index[cone[k]] = k;
      }
      new ContinuousDrag(passes, project, cone, index).fill(drag);
    }
    return drag;
  }

  private void fill(long[] drag) {
    fillTails();
    coverSteps();
    for (int k = 0; k < cone.length; k++) {
      if (network.project(cone[k]) == project) {
        long passing = Math.addExact(startWithout(cone[k]), tailWithout[k]);
        long finish = Math.max(passing, avoiding.at(k));
        drag[cone[k]] = Math.subtractExact(passes.finish(project), finish);
      }
    }
  }

  /** The tail of an activity is the longest way from its start to the finish of the project. */
  private void fillTails() {
    Arrays.fill(tail, Long.MIN_VALUE);
    Arrays.fill(tailWithout, Long.MIN_VALUE);
    for (int k = cone.length - 1; k >= 0; k--) {
      int place = cone[k];
      if (network.project(place) == project) {
        tail[k] = Math.max(tail[k], network.duration(place));
        tailWithout[k] = Math.max(tailWithout[k], 0);
      }
      for (int slot = network.rowStart(place); slot < network.rowStart(place + 1); slot++) {
        int source = index[network.source(slot)];
        long way = Math.addExact(wayWithoutSource(slot, place), tail[k]);
        tailWithout[source] = Math.max(tailWithout[source], way);
        tail[source] = Math.max(tail[source], Math.addExact(way, sourceWork(slot)));
      }
    }
  }

  private long wayWithoutSource(int slot, int place) {
    long work = network.toFinish(slot) ? network.duration(place) : 0;
    return Math.subtractExact(network.lag(slot), work);
  }

  private long sourceWork(int slot) {
    return network.fromFinish(slot) ? network.duration(network.source(slot)) : 0;
  }

  private void coverSteps() {
    for (int k = 0; k < cone.length; k++) {
      int place = cone[k];
      avoiding.cover(0, k, Math.addExact(network.release(place), tail[k]));
      if (network.project(place) == project) {
        avoiding.cover(k + 1, cone.length, passes.earliestFinish(place));
      }
      for (int slot = network.rowStart(place); slot < network.rowStart(place + 1); slot++) {
        int source = network.source(slot);
        long way = Math.addExact(wayWithoutSource(slot, place), tail[k]);
        long before = passes.earliestStart(source) + sourceWork(slot);
        avoiding.cover(index[source] + 1, k, Math.addExact(before, way));
      }
    }
    avoiding.settle();
  }

  /** Without work a limit on the finish is one on the start. */
  private long startWithout(int place) {
    long start = network.release(place);
    for (int slot = network.rowStart(place); slot < network.rowStart(place + 1); slot++) {
      start = Math.max(start, passes.time().after(place, slot, passes.earliestEvent(slot)));
    }
    return start;
  }
}
