package dev.evenkeel.scheduling.resource.internal.exact;

import dev.evenkeel.scheduling.resource.internal.project.RenewableProject;
import java.util.Arrays;

/**
 * Bounds of the start times with the history needed to undo and to explain them.
 *
 * <p>A bound is a view and a number. View {@code 2j} at least {@code b} says "activity j starts at
 * b or later", view {@code 2j + 1} at least {@code b} says "activity j starts at -b or earlier". So
 * every change raises a number, and the negation of (x, b) is (x ^ 1, 1 - b). Activity {@code size}
 * stands for the end of the project.
 *
 * <p>Between its latest start and its earliest finish an activity is sure to run; the grid holds
 * what such parts leave free, the resources of a time unit packed in words.
 */
final class StartBounds {
  /** Why a bound holds, or what failed. */
  static final int DECISION = 0;

  static final int PRECEDENCE = 1;
  static final int TIME_TABLE = 2;
  static final int CLAUSE = 3;
  static final int OVERLOAD = 4;

  final RenewableProject project;
  final int end;
  final int views;
  final int[] duration;

  /** Whether an activity takes any resource for any time. */
  final boolean[] consuming;

  private final int words;
  private final long[] demand;
  private final long[] guard;
  private final long[] free;
  final int[] low;

  /** Trail: one entry for each raised bound. */
  int[] view = new int[1 << 12];

  int[] old = new int[1 << 12];
  int[] reason = new int[1 << 12];
  int[] reference = new int[1 << 12];
  int[] levelOf = new int[1 << 12];
  private int[] previous = new int[1 << 12];
  final int[] last;
  int top;
  int level;
  private int[] levelStart = new int[256];

  /** What failed: the reason kind, and for a bound its view, the number wanted, the reference. */
  int failedReason;

  int failedView;
  int failedBound;
  int failedReference;
  boolean profileChanged = true;

  /** Whether a bound of an activity was raised since its time table was checked. */
  final boolean[] unchecked;

  /** Where sure parts have grown since the time table was checked; none if from is not below to. */
  int changedFrom;

  int changedTo;
  private long placements;
  private long allowance = Long.MAX_VALUE;

  StartBounds(RenewableProject project, int makespan, int lowerBound) {
    this.project = project;
    end = project.size;
    views = 2 * (end + 1);
    duration = Arrays.copyOf(project.duration, end + 1);
    words = project.lanes.words();
    demand = project.packedDemand;
    guard = new long[words];
    Arrays.setAll(guard, project.lanes::guard);
    free = new long[(makespan + 1) * words];
    Arrays.setAll(free, i -> project.lanes.capacity(i % words));
    consuming = new boolean[end + 1];
    unchecked = new boolean[end + 1];
    low = new int[views];
    last = new int[views];
    Arrays.fill(last, -1);
    for (int j = 0; j < end; j++) {
      low[2 * j] = project.head(j);
      low[2 * j + 1] = -(makespan - project.tail[j] - duration[j]);
      consuming[j] = duration[j] > 0 && Arrays.stream(project.demand[j]).anyMatch(u -> u > 0);
      take(j, latest(j), low[2 * j] + duration[j]);
    }
    low[2 * end] = lowerBound;
    low[2 * end + 1] = -makespan;
  }

  int earliest(int j) {
    return low[2 * j];
  }

  int latest(int j) {
    return -low[2 * j + 1];
  }

  boolean isFixed(int j) {
    return low[2 * j] == -low[2 * j + 1];
  }

  /** Whether an activity is sure to run at a time. */
  boolean isSure(int j, int time) {
    return low[2 * j] + duration[j] > time && -low[2 * j + 1] <= time;
  }

  /** Lets so many placements pass from now on; then no bound is raised any more. */
  void allow(long count) {
    allowance = count;
  }

  /** Whether the placements allowed are used up. */
  boolean isSpent() {
    return placements >= allowance;
  }

  /** Placements since the last call: raised earliest starts and starts fixed from above. */
  long takePlacements() {
    long count = placements;
    placements = 0;
    allowance -= count;
    return count;
  }

  int levelStart() {
    return levelStart[level];
  }

  void newLevel() {
    level++;
    if (level == levelStart.length) {
      levelStart = Arrays.copyOf(levelStart, 2 * level);
    }
    levelStart[level] = top;
  }

  /**
   * Raises a bound, as long as placements are allowed; false, with the failure noted, if it
   * contradicts its opposite or a capacity.
   */
  boolean raise(int x, int bound, int why, int ref) {
    if (bound <= low[x]) {
      return true;
    }
    int limit = -low[x ^ 1];
    if (bound > limit) {
      failedReason = why;
      failedView = x;
      failedBound = limit + 1;
      failedReference = ref;
      return false;
    }
    if (isSpent()) {
      return true;
    }
    push(x, why, ref);
    if ((x & 1) == 0 || bound == limit) {
      placements++;
    }
    int before = low[x];
    low[x] = bound;
    unchecked[x >> 1] = true;
    return !consuming[x >> 1] || extendSurePart(x, before, bound);
  }

  private void push(int x, int why, int ref) {
    if (top == view.length) {
      growTrail();
    }
    int e = top++;
    view[e] = x;
    old[e] = low[x];
    previous[e] = last[x];
    reason[e] = why;
    reference[e] = ref;
    levelOf[e] = level;
    last[x] = e;
  }

  private void growTrail() {
    int length = 2 * top;
    view = Arrays.copyOf(view, length);
    old = Arrays.copyOf(old, length);
    previous = Arrays.copyOf(previous, length);
    reason = Arrays.copyOf(reason, length);
    reference = Arrays.copyOf(reference, length);
    levelOf = Arrays.copyOf(levelOf, length);
  }

  private boolean extendSurePart(int x, int before, int bound) {
    int from = surePartFrom(x, before, bound);
    int to = surePartTo(x, before, bound);
    if (from >= to) {
      return true;
    }
    profileChanged = true;
    changedFrom = Math.min(changedFrom, from);
    changedTo = Math.max(changedTo, to);
    return take(x >> 1, from, to);
  }

  /** First time unit that becomes sure when a view rises from one number to another. */
  private int surePartFrom(int x, int before, int bound) {
    return (x & 1) == 0 ? Math.max(-low[x ^ 1], before + duration[x >> 1]) : -bound;
  }

  private int surePartTo(int x, int before, int bound) {
    int d = duration[x >> 1];
    return (x & 1) == 0 ? bound + d : Math.min(-before, low[x ^ 1] + d);
  }

  private boolean take(int j, int from, int to) {
    boolean fits = true;
    for (int t = from; t < to; t++) {
      for (int w = 0; w < words; w++) {
        long left = free[t * words + w] -= demand[j * words + w];
        if ((left & guard[w]) != guard[w]) {
          fits = false;
          failedReason = OVERLOAD;
          failedReference = t;
        }
      }
    }
    return fits;
  }

  /** Forgets where sure parts have grown. */
  void clearChange() {
    changedFrom = Integer.MAX_VALUE;
    changedTo = 0;
  }

  /** Lets the whole time table be checked. */
  void checkAll() {
    profileChanged = true;
    changedFrom = 0;
    changedTo = Integer.MAX_VALUE;
  }

  private void give(int j, int from, int to) {
    for (int t = from; t < to; t++) {
      for (int w = 0; w < words; w++) {
        free[t * words + w] += demand[j * words + w];
      }
    }
  }

  /** Whether an activity fits beside the sure parts at a time. */
  boolean fits(int j, int time) {
    if (words == 1) {
      return ((free[time] - demand[j]) & guard[0]) == guard[0];
    }
    for (int w = 0; w < words; w++) {
      if (((free[time * words + w] - demand[j * words + w]) & guard[w]) != guard[w]) {
        return false;
      }
    }
    return true;
  }

  /** Takes back the newest entry. */
  void undo() {
    int e = --top;
    int x = view[e];
    if (consuming[x >> 1]) {
      give(x >> 1, surePartFrom(x, old[e], low[x]), surePartTo(x, old[e], low[x]));
    }
    low[x] = old[e];
    last[x] = previous[e];
  }

  void undoTo(int target) {
    if (level > target) {
      int start = levelStart[target + 1];
      while (top > start) {
        undo();
      }
      level = target;
    }
  }

  /** The entry that made a bound true, or -1 if it was true from the beginning. */
  int entryOf(int x, int bound) {
    int e = last[x];
    while (e >= 0 && old[e] >= bound) {
      e = previous[e];
    }
    return e;
  }
}
