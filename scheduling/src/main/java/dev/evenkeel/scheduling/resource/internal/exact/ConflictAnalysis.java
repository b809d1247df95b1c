package dev.evenkeel.scheduling.resource.internal.exact;

import dev.evenkeel.scheduling.resource.internal.project.RenewableProject;
import java.util.Arrays;

/**
 * Explains failures and learns from them: first unique implication point (Marques-Silva and
 * Sakallah 1999) on bounds, with the pointwise time-table explanations of Schutt, Feydy, Stuckey
 * and Wallace (2011).
 *
 * <p>Entries are undone while they are explained, so that the bounds are always those before the
 * entry, and reasons need not be stored.
 */
final class ConflictAnalysis {
  private final StartBounds bounds;
  private final ClauseStore clauses;
  private final BoundPropagator propagator;
  private final AtomHeap atoms;
  private final RenewableProject project;
  private final boolean[] needed;
  private final boolean[] listed;
  private final int[] need;
  private final int[] entry;
  private final int[] views;
  private final int[] sure;
  private final long[] load;
  private int count;
  private int current;

  /** The learned clause as pairs of view and number; the first literal is to be asserted. */
  final int[] learned;

  int literals;
  int levels;
  int backLevel;
  private int[] levelMark;
  private int mark;

  ConflictAnalysis(
      StartBounds bounds, ClauseStore clauses, BoundPropagator propagator, AtomHeap atoms) {
    this.bounds = bounds;
    this.clauses = clauses;
    this.propagator = propagator;
    this.atoms = atoms;
    this.project = bounds.project;
    needed = new boolean[bounds.views];
    listed = new boolean[bounds.views];
    need = new int[bounds.views];
    entry = new int[bounds.views];
    views = new int[bounds.views];
    learned = new int[2 * bounds.views];
    sure = new int[bounds.end];
    load = new long[project.resources];
    levelMark = new int[1 << 8];
  }

  /** Analyses the noted failure; false if it holds without any decision. */
  boolean analyse() {
    collectFailure();
    int deepest = 0;
    for (int k = 0; k < count; k++) {
      deepest = Math.max(deepest, bounds.levelOf[entry[views[k]]]);
    }
    if (deepest == 0) {
      forget();
      return false;
    }
    goBack(deepest);
    int point = resolve();
    build(point);
    forget();
    return true;
  }

  private void collectFailure() {
    if (bounds.failedReason == StartBounds.OVERLOAD) {
      explainLoad(bounds.failedReference, -1);
    } else {
      int opposite = bounds.failedView ^ 1;
      require(opposite, bounds.low[opposite]);
      explain(bounds.failedView, bounds.failedBound, bounds.failedReason, bounds.failedReference);
    }
  }

  /** The failure may already hold at an earlier level than the present. */
  private void goBack(int level) {
    bounds.undoTo(level);
    current = 0;
    for (int k = 0; k < count; k++) {
      current += entry[views[k]] >= bounds.levelStart() ? 1 : 0;
    }
  }

  /** Replaces needs by their reasons until one of the level is left; its view. */
  private int resolve() {
    while (true) {
      int e = bounds.top - 1;
      int x = bounds.view[e];
      boolean used = needed[x] && entry[x] == e;
      if (used && current == 1) {
        return x;
      }
      bounds.undo();
      if (used) {
        needed[x] = false;
        current--;
        explain(x, need[x], bounds.reason[e], bounds.reference[e]);
      }
    }
  }

  private void require(int x, int bound) {
    int e = bounds.entryOf(x, bound);
    if (e < 0 || bounds.levelOf[e] == 0 || (needed[x] && bound <= need[x])) {
      return;
    }
    boolean counted = needed[x] && entry[x] >= bounds.levelStart();
    if (!counted && e >= bounds.levelStart()) {
      current++;
    }
    needed[x] = true;
    need[x] = bound;
    entry[x] = e;
    if (!listed[x]) {
      listed[x] = true;
      views[count++] = x;
    }
    atoms.bump(x, bound);
  }

  private void explain(int x, int bound, int reason, int reference) {
    switch (reason) {
      case StartBounds.PRECEDENCE ->
          require(reference, bound - propagator.precedenceWeight(x, reference));
      case StartBounds.TIME_TABLE -> {
        int j = x >> 1;
        require(x, (x & 1) == 0 ? reference - bounds.duration[j] + 1 : -reference);
        explainLoad(reference, j);
      }
      default -> {
        clauses.bump(reference);
        for (int k = 1; k < clauses.literals(reference); k++) {
          require(clauses.view(reference, k) ^ 1, 1 - clauses.bound(reference, k));
        }
      }
    }
  }

  /** Requires enough sure parts at a time that an activity (or nothing, -1) does not fit. */
  private void explainLoad(int time, int activity) {
    int running = collectSure(time, activity);
    int r = overloaded(activity);
    long excess = load[r] - project.capacity[r] - 1;
    for (int s = 0; s < running; s++) {
      int k = sure[s];
      int units = project.demand[k][r];
      if (units > excess) {
        require(2 * k, time - bounds.duration[k] + 1);
        require(2 * k + 1, -time);
      } else {
        excess -= units;
      }
    }
  }

  /** Collects the other activities that are sure to run at a time, and the load with them. */
  private int collectSure(int time, int activity) {
    int running = 0;
    for (int r = 0; r < load.length; r++) {
      load[r] = activity < 0 ? 0 : project.demand[activity][r];
    }
    for (int k = bounds.end - 1; k >= 0; k--) {
      if (bounds.consuming[k] && k != activity && bounds.isSure(k, time)) {
        sure[running++] = k;
        int[] units = project.demand[k];
        for (int r = 0; r < units.length; r++) {
          load[r] += units[r];
        }
      }
    }
    return running;
  }

  /** The first resource that the activity needs and that is overloaded with it. */
  private int overloaded(int activity) {
    int r = 0;
    while (load[r] <= project.capacity[r] || (activity >= 0 && project.demand[activity][r] == 0)) {
      r++;
    }
    return r;
  }

  private void build(int point) {
    learned[0] = point ^ 1;
    learned[1] = 1 - need[point];
    literals = 1;
    levels = 1;
    backLevel = 0;
    mark++;
    if (levelMark.length <= bounds.level) {
      levelMark = Arrays.copyOf(levelMark, 2 * bounds.level);
    }
    for (int k = 0; k < count; k++) {
      int x = views[k];
      if (needed[x] && x != point && !isRedundant(x)) {
        append(x);
      }
    }
  }

  /** Appends a literal; the one of the deepest level comes second, where it is watched. */
  private void append(int x) {
    int at = 2 * literals++;
    int level = bounds.levelOf[entry[x]];
    if (levelMark[level] != mark) {
      levelMark[level] = mark;
      levels++;
    }
    if (level > backLevel) {
      backLevel = level;
      learned[at] = learned[2];
      learned[at + 1] = learned[3];
      at = 2;
    }
    learned[at] = x ^ 1;
    learned[at + 1] = 1 - need[x];
  }

  /** Whether a need follows from older needs by its own reason. */
  private boolean isRedundant(int x) {
    int e = entry[x];
    int reference = bounds.reference[e];
    return switch (bounds.reason[e]) {
      case StartBounds.PRECEDENCE ->
          isMet(reference, need[x] - propagator.precedenceWeight(x, reference), e);
      case StartBounds.CLAUSE -> isImplied(reference, e);
      default -> false;
    };
  }

  private boolean isImplied(int clause, int before) {
    for (int k = 1; k < clauses.literals(clause); k++) {
      if (!isMet(clauses.view(clause, k) ^ 1, 1 - clauses.bound(clause, k), before)) {
        return false;
      }
    }
    return true;
  }

  /** Only needs older than the entry count: a younger one may itself follow from it. */
  private boolean isMet(int x, int bound, int before) {
    if (needed[x] && need[x] >= bound && entry[x] < before) {
      return true;
    }
    int e = bounds.entryOf(x, bound);
    return e < 0 || bounds.levelOf[e] == 0;
  }

  private void forget() {
    for (int k = 0; k < count; k++) {
      needed[views[k]] = false;
      listed[views[k]] = false;
    }
    count = 0;
    current = 0;
  }
}
