package dev.evenkeel.scheduling.explanation.internal;

import dev.evenkeel.core.change.ChangeRequest;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.explanation.LowCapacity;
import dev.evenkeel.scheduling.explanation.Obstacle;
import dev.evenkeel.scheduling.explanation.ServiceFirst;
import dev.evenkeel.scheduling.explanation.internal.ActivityNeeds.Limit;
import dev.evenkeel.scheduling.explanation.internal.ActivityNeeds.Opening;
import dev.evenkeel.scheduling.explanation.internal.Pool.Hold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Turns what was found in ticks and numbers into obstacles.
 *
 * @param plan the plan
 * @param start the actual start, at which no obstacle is left
 */
record ObstacleFactory(ExplainedPlan plan, long start) {
  /** Returns the order of activities by their ids. */
  Comparator<Hold> byName() {
    return Comparator.comparing(hold -> project().activity(hold.activity()));
  }

  Hindrance closed(Opening opening, TickRuns closed) {
    List<Interval> times =
        IntStream.range(0, closed.size())
            .mapToObj(run -> Interval.of(instant(closed.start(run)), instant(closed.end(run))))
            .toList();
    long until = Math.min(start, closed.end(closed.size() - 1));
    return Hindrance.of(closed(opening, times), until);
  }

  private Obstacle closed(Opening opening, List<Interval> times) {
    int index = opening.index();
    return switch (opening.kind()) {
      case CALENDAR -> new Obstacle.ClosedCalendar(project().workCalendar(index).id(), times);
      case PERSON -> new Obstacle.PersonAway(project().person(index), times);
      case RESOURCE -> new Obstacle.ClosedResource(project().resource(index), times);
    };
  }

  Hindrance limit(Limit limit, int activity) {
    return switch (limit.kind()) {
      case START, FINISH -> predecessor(limit);
      case APPROVAL -> Hindrance.of(awaited(activity), limit.tick());
      case RELEASE -> {
        Instant date = activity(activity).earliestStart().orElseThrow();
        yield Hindrance.of(new Obstacle.ReleaseDate(date), limit.tick());
      }
      case AS_OF -> {
        Instant date = plan.circumstances().asOf().orElseThrow();
        yield Hindrance.of(new Obstacle.AsOfDate(date), limit.tick());
      }
    };
  }

  private Obstacle awaited(int activity) {
    ChangeRequest request = plan.circumstances().awaited(activity(activity)).orElseThrow();
    Instant expected = request.approval().expectedDecision().orElseThrow();
    return new Obstacle.AwaitedDecision(request.id(), request.title(), expected);
  }

  private Activity activity(int activity) {
    return project().project().activities().get(activity);
  }

  private Hindrance predecessor(Limit limit) {
    int dependency = limit.dependency();
    Obstacle obstacle =
        new Obstacle.Predecessor(project().dependency(dependency), instant(limit.tick()));
    // A limit on the finish holds until the start that meets it.
    long until = limit.kind() == Limit.Kind.FINISH ? start : Math.min(start, limit.tick());
    return new Hindrance(obstacle, until, project().from(dependency), plan.event(dependency));
  }

  List<Hindrance> shortage(Shortage shortage) {
    List<Hindrance> found = new ArrayList<>();
    if (shortage.isLow()) {
      found.add(low(shortage));
    }
    if (!shortage.blamed().isEmpty()) {
      found.add(busy(shortage));
    }
    return found;
  }

  private Hindrance busy(Shortage shortage) {
    Comparator<Hold> byEnd = Comparator.comparingLong(shortage::end);
    List<Hold> holds =
        shortage.blamed().stream().sorted(byEnd.reversed().thenComparing(byName())).toList();
    long until = shortage.end(holds.get(0));
    List<ActivityId> activities =
        holds.stream().map(hold -> project().activity(hold.activity())).toList();
    Obstacle obstacle = busy(shortage.pool(), activities, instant(until));
    return new Hindrance(obstacle, until, holds.get(0).activity(), until);
  }

  private Obstacle busy(Pool pool, List<ActivityId> activities, Instant until) {
    return switch (pool.kind()) {
      case PERSON ->
          new Obstacle.BusyPerson(plan.schedule().person(pool.index()), activities, until);
      case RESOURCE ->
          new Obstacle.BusyResource(project().resource(pool.index()), activities, until);
      case SERVICE, BETWEEN_CONTACTS ->
          new Obstacle.SpareTaken(capacity().group(), activities, until);
    };
  }

  private Hindrance low(Shortage shortage) {
    TickRuns lacking = shortage.lacking();
    long first = lacking.start(0);
    long until = shortage.enoughFrom(lacking.end(lacking.size() - 1) - 1);
    Obstacle obstacle =
        shortage.pool().kind() == Pool.Kind.RESOURCE
            ? resource(shortage, first, until)
            : service(shortage, first, until);
    return Hindrance.of(obstacle, until);
  }

  private Obstacle resource(Shortage shortage, long tick, long until) {
    return LowCapacity.builder()
        .resource(project().resource(shortage.pool().index()))
        .available(shortage.capacity(tick))
        .needed(shortage.least())
        .until(instant(until))
        .build();
  }

  private Obstacle service(Shortage shortage, long tick, long until) {
    return ServiceFirst.builder()
        .team(capacity().group())
        .spare(shortage.capacity(tick) / ServicePools.units(shortage.pool()))
        .needed(-Math.floorDiv(-shortage.least(), ServicePools.units(shortage.pool())))
        .requiredAgents(requiredAgents(tick))
        .until(instant(until))
        .build();
  }

  /** Returns the most agents who must be answering at any time of a tick. */
  private OptionalInt requiredAgents(long tick) {
    Interval time = Interval.of(instant(tick), instant(tick + 1));
    return capacity().intervals().stream()
        .filter(interval -> interval.interval().overlaps(time))
        .mapToInt(CapacityInterval::required)
        .max();
  }

  private ProjectCapacity capacity() {
    return plan.circumstances().capacity().orElseThrow();
  }

  private Instant instant(long tick) {
    return project().instant(tick);
  }

  private ResolvedProject project() {
    return plan.project();
  }
}
