package dev.evenkeel.scheduling.resource.internal.exact;

import dev.evenkeel.scheduling.resource.internal.project.RenewableProject;

/** Draws the consequences of bounds: precedences, learned clauses, time table of the resources. */
final class BoundPropagator {
  private final StartBounds bounds;
  private final ClauseStore clauses;
  private final RenewableProject project;
  private int next;

  BoundPropagator(StartBounds bounds, ClauseStore clauses) {
    this.bounds = bounds;
    this.clauses = clauses;
    this.project = bounds.project;
  }

  /** To be called after entries were undone. */
  void wentBack() {
    next = Math.min(next, bounds.top);
  }

  /**
   * Propagates to the fixed point, or until the placements allowed are spent; false, with the
   * failure noted, on a contradiction.
   */
  boolean propagate() {
    boolean consistent = true;
    while (consistent && isPending() && !bounds.isSpent()) {
      if (next < bounds.top) {
        consistent = propagateEntry(next++);
      } else {
        bounds.profileChanged = false;
        consistent = propagateTimeTable();
      }
    }
    return consistent;
  }

  private boolean isPending() {
    return next < bounds.top || bounds.profileChanged;
  }

  private boolean propagateEntry(int entry) {
    int x = bounds.view[entry];
    int now = bounds.low[x];
    boolean consistent = (x & 1) == 0 ? pushSuccessors(x, now) : pushPredecessors(x, now);
    return consistent && clauses.propagate(x, bounds.old[entry], now);
  }

  private boolean pushSuccessors(int x, int earliest) {
    int j = x >> 1;
    if (j == bounds.end) {
      return true;
    }
    int finish = earliest + bounds.duration[j];
    boolean consistent = raise(2 * bounds.end, finish, x);
    for (int s = project.successorStart[j]; s < project.successorStart[j + 1] && consistent; s++) {
      consistent = raise(2 * project.successor[s], finish, x);
    }
    return consistent;
  }

  private boolean pushPredecessors(int x, int latest) {
    int j = x >> 1;
    boolean consistent = true;
    if (j == bounds.end) {
      for (int i = 0; i < bounds.end && consistent; i++) {
        consistent = raise(2 * i + 1, latest + bounds.duration[i] + project.tail[i], x);
      }
    } else {
      for (int p = project.predecessorStart[j];
          p < project.predecessorStart[j + 1] && consistent;
          p++) {
        int i = project.predecessor[p];
        consistent = raise(2 * i + 1, latest + bounds.duration[i], x);
      }
    }
    return consistent;
  }

  private boolean raise(int x, int bound, int because) {
    return bounds.raise(x, bound, StartBounds.PRECEDENCE, because);
  }

  /** How far view x lies above the view that raised it by a precedence. */
  int precedenceWeight(int x, int because) {
    if ((x & 1) == 0) {
      return bounds.duration[because >> 1];
    }
    int j = x >> 1;
    return bounds.duration[j] + (because >> 1 == bounds.end ? project.tail[j] : 0);
  }

  private boolean propagateTimeTable() {
    final int from = bounds.changedFrom;
    final int to = bounds.changedTo;
    bounds.clearChange();
    boolean consistent = true;
    for (int j = 0; j < bounds.end && consistent; j++) {
      if (bounds.consuming[j] && !bounds.isFixed(j) && isAffected(j, from, to)) {
        consistent = delay(j) && advance(j);
        bounds.unchecked[j] = false;
      }
    }
    return consistent;
  }

  private boolean isAffected(int j, int from, int to) {
    return bounds.unchecked[j]
        || (from < bounds.latest(j) + bounds.duration[j] && to > bounds.earliest(j));
  }

  /** Raises the earliest start over times at which the activity does not fit. */
  private boolean delay(int j) {
    final int d = bounds.duration[j];
    final int latest = bounds.latest(j);
    int earliest = bounds.earliest(j);
    int checked = earliest;
    int t = Math.min(earliest + d, latest) - 1;
    while (t >= checked) {
      if (bounds.fits(j, t)) {
        t--;
      } else {
        if (!bounds.raise(2 * j, t + 1, StartBounds.TIME_TABLE, t)) {
          return false;
        }
        checked = earliest + d;
        earliest = t + 1;
        t = Math.min(earliest + d, latest) - 1;
      }
    }
    return true;
  }

  /** Lowers the latest start likewise. */
  private boolean advance(int j) {
    final int d = bounds.duration[j];
    final int finish = bounds.earliest(j) + d;
    int latest = bounds.latest(j);
    int checked = latest + d;
    int t = Math.max(finish, latest);
    while (t < checked) {
      if (bounds.fits(j, t)) {
        t++;
      } else {
        if (!bounds.raise(2 * j + 1, d - t, StartBounds.TIME_TABLE, t)) {
          return false;
        }
        checked = latest;
        latest = t - d;
        t = Math.max(finish, latest);
      }
    }
    return true;
  }
}
