package dev.evenkeel.scheduling.resource.internal.objective;

import dev.evenkeel.core.project.ResolvedProject;
import java.util.Arrays;

/**
 * How much of each renewable resource, and of the people as one pool, a plan uses at each time. The
 * people are counted in thousandths of a head, all resources in units. Work space of one thread.
 */
final class UseOverTime {
  private final ResolvedProject project;
  private final int[] pools;
  private final long[][] use;
  private long[] times = new long[16];
  private int count;

  /** Creates the work space; the pools are resources in their order, then the people. */
  UseOverTime(ResolvedProject project) {
    this.project = project;
    this.pools =
        Arrays.stream(CanonicalOrder.ofResources(project)).filter(project::isRenewable).toArray();
    this.use = new long[project.resourceCount() + 1][times.length];
  }

  /** Returns the numbers of the resources in the order in which they are to be added up. */
  int[] resources() {
    return pools;
  }

  /** Returns the number of the pool of people. */
  int people() {
    return project.resourceCount();
  }

  /** Returns at how many times the use changes. */
  int size() {
    return count;
  }

  /** Returns the length of the time from a change to the next. */
  long length(int k) {
    return times[k + 1] - times[k];
  }

  /** Returns the use of a pool from a change to the next. */
  long use(int pool, int k) {
    return use[pool][k];
  }

  /** Takes over a plan. */
  void read(Plan plan) {
    collectTimes(plan);
    for (long[] row : use) {
      Arrays.fill(row, 0, count, 0);
    }
    for (int activity = 0; activity < project.activityCount(); activity++) {
      for (int span = 0; span < plan.spans(activity); span++) {
        int from = at(plan.spanStart(activity, span));
        int to = at(plan.spanEnd(activity, span));
        addMode(plan.mode(activity), plan.people(activity).length, from, to);
      }
    }
    for (long[] row : use) {
      for (int k = 1; k < count; k++) {
        row[k] += row[k - 1];
      }
    }
  }

  private void collectTimes(Plan plan) {
    count = 0;
    for (int activity = 0; activity < project.activityCount(); activity++) {
      for (int span = 0; span < plan.spans(activity); span++) {
        add(plan.spanStart(activity, span));
        add(plan.spanEnd(activity, span));
      }
    }
    Arrays.sort(times, 0, count);
    int distinct = 0;
    for (int k = 0; k < count; k++) {
      if (distinct == 0 || times[distinct - 1] != times[k]) {
        times[distinct++] = times[k];
      }
    }
    count = distinct;
  }

  private void add(long time) {
    if (count == times.length) {
      times = Arrays.copyOf(times, 2 * count);
      for (int pool = 0; pool < use.length; pool++) {
        use[pool] = new long[times.length];
      }
    }
    times[count++] = time;
  }

  private int at(long time) {
    return Arrays.binarySearch(times, 0, count, time);
  }

  private void addMode(int mode, int heads, int from, int to) {
    long share = (long) heads * project.modePersonShare(mode);
    add(people(), share, from, to);
    int end = project.modeDemandStart(mode + 1);
    for (int k = project.modeDemandStart(mode); k < end; k++) {
      add(project.demandResource(k), project.demandUnits(k), from, to);
    }
  }

  private void add(int pool, long amount, int from, int to) {
    use[pool][from] += amount;
    use[pool][to] -= amount;
  }
}
