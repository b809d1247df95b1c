package dev.evenkeel.scheduling.explanation.internal;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.scheduling.explanation.Obstacle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Finds what stands in the way of an earlier start of an activity. Examines, of the starts before
 * the actual one, the first of these kinds that exists, and of each kind the last start:
 *
 * <ol>
 *   <li>the earliest possible start: the activity was put off;
 *   <li>a start at which the work could begin but would end too early for a dependency;
 *   <li>a start at which all hours are open;
 *   <li>a start at which the hours of as few as possible are closed.
 * </ol>
 */
final class ObstacleSearch {
  private final ExplainedPlan plan;
  private final ActivityNeeds needs;
  private final long start;
  private final long unbroken;

  ObstacleSearch(ExplainedPlan plan, ActivityNeeds needs, long start) {
    this.plan = plan;
    this.needs = needs;
    this.start = start;
    this.unbroken = needs.effort().unbroken();
  }

  /**
   * What was found.
   *
   * @param examined the start that was examined, the actual one if none was
   * @param hindrances what stands in its way, the last first
   */
  record Found(long examined, List<Hindrance> hindrances) {
    /** Returns whether nothing stands in the way. */
    boolean isPutOff() {
      return hindrances.get(0).obstacle() instanceof Obstacle.PutOff;
    }
  }

  Found find() {
    if (start <= needs.window().from()) {
      Obstacle begin = new Obstacle.ProjectStart(plan.project().instant(needs.window().from()));
      return new Found(start, List.of(Hindrance.of(begin, start)));
    }
    long earliest = needs.earliestStart();
    if (earliest < start) {
      Obstacle putOff = new Obstacle.PutOff(plan.project().instant(earliest));
      return new Found(earliest, List.of(Hindrance.of(putOff, start)));
    }
    long examined = examined();
    return new Found(examined, hindrances(examined));
  }

  private long examined() {
    TickRuns allowed = TickRuns.of(needs.startLimit(), start);
    long free = needs.usable().starts(unbroken).and(allowed).last(start);
    if (free != TickRuns.NONE) {
      return free;
    }
    TickRuns before = TickRuns.of(needs.window().from(), start);
    long open = needs.open().starts(unbroken).and(before).last(start);
    return open != TickRuns.NONE ? open : leastClosed(before);
  }

  /** Returns the last tick at which the hours of as few as possible are closed. */
  private long leastClosed(TickRuns before) {
    List<TickRuns> starts =
        needs.openings().stream().map(one -> one.open().starts(unbroken).and(before)).toList();
    LongStream.Builder ticks = LongStream.builder().add(start - 1);
    for (TickRuns one : starts) {
      for (int run = 0; run < one.size(); run++) {
        ticks.add(one.end(run) - 1);
      }
    }
    long best = start - 1;
    long most = -1;
    for (long tick : ticks.build().sorted().toArray()) {
      long count = starts.stream().filter(one -> one.contains(tick)).count();
      if (count >= most) {
        most = count;
        best = tick;
      }
    }
    return best;
  }

  private List<Hindrance> hindrances(long tick) {
    ObstacleFactory factory = new ObstacleFactory(plan, start);
    List<Hindrance> found = new ArrayList<>();
    TickRuns usable = needs.window().all();
    for (Opening opening : needs.openings()) {
      TickRuns closed = closed(opening, tick);
      usable = usable.and(without(opening, closed));
      if (closed.size() > 0) {
        found.add(factory.closed(opening, closed));
      }
    }
    for (Pool pool : needs.pools()) {
      Shortage shortage = new Shortage(pool, tick, tick + unbroken, start, factory.byName());
      usable = usable.and(shortage.free(needs.window().from(), needs.window().to()));
      found.addAll(factory.shortage(shortage));
    }
    long finish = needs.effort().finish(tick, usable);
    for (Limit limit : needs.limits()) {
      if (limit.tick() > (limit.kind() == Limit.Kind.FINISH ? finish : tick)) {
        found.add(factory.limit(limit, needs.effort().activity()));
      }
    }
    return ImmutableList.sortedCopyOf(Hindrance.LAST_FIRST, found);
  }

  private TickRuns closed(Opening opening, long tick) {
    TickRuns closed = needs.window().all().without(opening.open());
    return closed.touching(tick, tick + unbroken);
  }

  /** Returns the ticks of an opening with some closed times added. */
  private TickRuns without(Opening opening, TickRuns closed) {
    TickRuns all = needs.window().all();
    return all.without(all.without(opening.open()).without(closed));
  }
}
