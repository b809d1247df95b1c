package dev.evenkeel.scheduling.explanation.internal;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.scheduling.explanation.Obstacle;
import dev.evenkeel.scheduling.explanation.internal.ActivityNeeds.Limit;
import dev.evenkeel.scheduling.explanation.internal.ActivityNeeds.Opening;
import dev.evenkeel.scheduling.explanation.internal.Pool.Demand;
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
  private final ObstacleFactory factory;
  private final ActivityNeeds needs;
  private final long start;
  private final long unbroken;

  ObstacleSearch(ExplainedPlan plan, ActivityNeeds needs, long start) {
    this.plan = plan;
    this.factory = new ObstacleFactory(plan, start);
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
    if (start <= needs.from()) {
      Obstacle begin = new Obstacle.ProjectStart(plan.project().instant(needs.from()));
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
    TickRuns before = TickRuns.of(needs.from(), start);
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
    List<Hindrance> found = new ArrayList<>();
    TickRuns usable = needs.all();
    for (Opening opening : needs.openings()) {
      TickRuns closed = closed(opening, tick);
      usable = usable.and(opening.open().or(closed));
      if (closed.size() > 0) {
        found.add(factory.closed(opening, closed));
      }
    }
    TickRuns.Stretch examined = new TickRuns.Stretch(tick, tick + unbroken);
    for (Demand demand : needs.demands()) {
      Shortage shortage = new Shortage(demand, examined, start, factory.byName());
      usable = hasFinishLimit() ? usable.and(needs.free(shortage)) : usable;
      found.addAll(factory.shortage(shortage));
    }
    addLimits(tick, needs.effort().finish(tick, usable), found);
    return ImmutableList.sortedCopyOf(Hindrance.LAST_FIRST, found);
  }

  private boolean hasFinishLimit() {
    return needs.limits().stream().anyMatch(limit -> limit.kind() == Limit.Kind.FINISH);
  }

  private void addLimits(long tick, long finish, List<Hindrance> found) {
    for (Limit limit : needs.limits()) {
      if (limit.tick() > (limit.kind() == Limit.Kind.FINISH ? finish : tick)) {
        found.add(factory.limit(limit, needs.effort().activity()));
      }
    }
  }

  private TickRuns closed(Opening opening, long tick) {
    TickRuns closed = needs.all().without(opening.open());
    return closed.touching(tick, tick + unbroken);
  }
}
