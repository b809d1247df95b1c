package dev.evenkeel.scheduling.buffer.internal;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.internal.Lags;
import dev.evenkeel.scheduling.resource.internal.ScheduleShift;
import dev.evenkeel.scheduling.resource.internal.profile.Spans;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which activities of a right-justified schedule are waited for by others: x is followed by y if y
 * keeps x from being shifted further to the right.
 */
public final class Waiting {
  private final ResolvedProject project;
  private final ScheduleShift schedule;
  private final Pools pools;
  private final int[] order;
  private final int[] place;
  private final int[][] users;
  private final List<List<Link>> links = new ArrayList<>();

  /**
   * That an activity cannot be shifted to the right because of another.
   *
   * @param to the activity that keeps it
   * @param resource true if it does so by a person or a resource alone, false by a dependency
   */
  public record Link(int to, boolean resource) {}

  /**
   * Examines a schedule.
   *
   * @param project the project
   * @param schedule its right-justified schedule
   * @param pools what its activities have in turns
   * @param order its activities by start
   */
  public Waiting(ResolvedProject project, ScheduleShift schedule, Pools pools, int[] order) {
    this.project = project;
    this.schedule = schedule;
    this.pools = pools;
    this.order = order;
    this.place = new int[order.length];
    IntStream.range(0, order.length).forEach(k -> place[order[k]] = k);
    this.users = users();
    long end = schedule.makespan();
    for (int activity = 0; activity < order.length; activity++) {
      links.add(links(activity, end));
    }
  }

  /** Returns the activities of each pool by start. */
  private int[][] users() {
    List<List<Integer>> byPool = new ArrayList<>();
    IntStream.range(0, pools.size()).forEach(pool -> byPool.add(new ArrayList<>()));
    for (int activity : order) {
      for (int pool : pools.of(activity)) {
        byPool.get(pool).add(activity);
      }
    }
    return byPool.stream()
        .map(list -> list.stream().mapToInt(one -> one).toArray())
        .toArray(int[][]::new);
  }

  /**
   * Returns what keeps an activity from being shifted to the right.
   *
   * @param activity the activity
   * @return the links to activities that come later by start, dependencies first
   */
  public List<Link> of(int activity) {
    return links.get(activity);
  }

  private List<Link> links(int activity, long end) {
    List<Link> found = new ArrayList<>();
    int row = project.outgoingStart(activity + 1);
    for (int dependency = project.outgoingStart(activity); dependency < row; dependency++) {
      if (isTight(activity, dependency)) {
        add(activity, project.to(dependency), false, found);
      }
    }
    for (int pool : pools.of(activity)) {
      addTakers(activity, pool, found);
    }
    if (found.isEmpty() && schedule.finish(activity) < end) {
      addNearest(activity, found);
    }
    return found;
  }

  private void add(int activity, int to, boolean resource, List<Link> found) {
    boolean known = found.stream().anyMatch(link -> link.to() == to);
    if (!known && place[to] > place[activity]) {
      found.add(new Link(to, resource));
    }
  }

  private boolean isTight(int activity, int dependency) {
    long limit = limit(project, schedule, dependency);
    return project.type(dependency).isFromFinish()
        ? schedule.isClosed(activity, schedule.finish(activity), limit)
        : schedule.isClosed(activity, schedule.start(activity) + 1, limit + 1);
  }

  /**
   * Returns the tick that the predecessor of a dependency must not pass.
   *
   * @param project the project
   * @param schedule its schedule
   * @param dependency the dependency
   * @return the latest tick of its finish or start, whichever the dependency is about
   */
  public static long limit(ResolvedProject project, ScheduleShift schedule, int dependency) {
    int to = project.to(dependency);
    long event = project.type(dependency).isToFinish() ? schedule.finish(to) : schedule.start(to);
    return Lags.before(
        project.calendarAt(project.lagCalendar(dependency)), event, project.lag(dependency));
  }

  /** Adds those who begin with what the activity releases, if there is not enough for both. */
  private void addTakers(int activity, int pool, List<Link> found) {
    int[] row = users[pool];
    long finish = schedule.finish(activity);
    for (int k = firstFrom(row, finish); k < row.length; k++) {
      int taker = row[k];
      if (!schedule.isClosed(activity, finish, schedule.start(taker))) {
        return;
      }
      if (taker != activity && isFull(activity, pool, schedule.start(taker))) {
        add(activity, taker, true, found);
      }
    }
  }

  private int firstFrom(int[] row, long tick) {
    int low = 0;
    int high = row.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (schedule.start(row[middle]) < tick) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Tells whether at a tick so much is taken by others that the activity has no room. */
  private boolean isFull(int activity, int pool, long tick) {
    long used = pools.units(activity, pool);
    for (int other : users[pool]) {
      if (schedule.start(other) > tick) {
        break;
      }
      used += other != activity && isWorked(other, tick) ? pools.units(other, pool) : 0;
    }
    return used > pools.capacity(pool, tick);
  }

  private boolean isWorked(int activity, long tick) {
    Spans spans = schedule.spans(activity);
    for (int k = 0; k < spans.size(); k++) {
      if (spans.start(k) <= tick && tick < spans.end(k)) {
        return true;
      }
    }
    return false;
  }

  /** Where closed hours or the contact load bind, the nearest successor or user comes next. */
  private void addNearest(int activity, List<Link> found) {
    int[] successors =
        IntStream.range(project.outgoingStart(activity), project.outgoingStart(activity + 1))
            .map(project::to)
            .toArray();
    IntStream sharing =
        Arrays.stream(pools.of(activity)).flatMap(pool -> Arrays.stream(users[pool]));
    IntStream.concat(Arrays.stream(successors), sharing)
        .filter(other -> schedule.start(other) >= schedule.finish(activity))
        .boxed()
        .min(Comparator.comparingInt(other -> place[other]))
        .ifPresent(
            other -> {
              boolean isSuccessor = Arrays.stream(successors).anyMatch(one -> one == other);
              add(activity, other, !isSuccessor, found);
            });
  }
}
