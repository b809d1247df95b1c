package dev.evenkeel.scheduling.explanation.internal;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.explanation.Cause;
import dev.evenkeel.scheduling.explanation.Obstacle;
import dev.evenkeel.scheduling.explanation.WhyNotEarlier;
import dev.evenkeel.scheduling.explanation.WhyNotEarlierBuilder;
import dev.evenkeel.scheduling.explanation.internal.ActivityNeeds.Limit;
import dev.evenkeel.scheduling.explanation.internal.ActivityNeeds.Opening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Explains the activities of a plan one by one and finds the chain of reasons. */
public final class Explanations {
  private final ExplainedPlan plan;

  private Explanations(ExplainedPlan plan) {
    this.plan = plan;
  }

  /**
   * Returns the explanations of a plan.
   *
   * @param plan the plan
   * @return the explanations, for one thread
   */
  public static Explanations of(ExplainedPlan plan) {
    return new Explanations(plan);
  }

  /**
   * Explains why an activity does not start earlier.
   *
   * @param activity the index of the activity
   * @return the explanation with the chain of reasons further down
   */
  public WhyNotEarlier whyNotEarlier(int activity) {
    List<WhyNotEarlier> further = new ArrayList<>();
    Set<Integer> visited = new LinkedHashSet<>(List.of(activity));
    Examined examined = examine(activity);
    WhyNotEarlier first = examined.why();
    while (visited.add(examined.link().activity()) && !examined.link().isEnd()) {
      examined = examine(examined.link().activity());
      further.add(examined.why());
    }
    return first.toBuilder().further(further).build();
  }

  /**
   * Follows the chain of reasons from the finish of an activity back to the start of the project.
   * Each activity has one turn at most, so that the chain ends also where leads make two activities
   * wait for each other.
   *
   * @param last the index of the activity whose finish is explained
   * @return the parts of the way, the last first; each begins where the next ends, and the first of
   *     all at tick 0
   */
  public List<Leg> chain(int last) {
    List<Leg> legs = new ArrayList<>();
    Set<Integer> visited = new LinkedHashSet<>();
    long to = Math.max(0, plan.schedule().finish(last));
    Cause work = Cause.WORK;
    int activity = last;
    while (activity != Hindrance.NO_ACTIVITY) {
      visited.add(activity);
      Examined examined = examine(activity);
      Link link = examined.link();
      boolean closes = visited.contains(link.activity());
      Leg leg = leg(examined, to, work, closes);
      legs.add(leg);
      to = leg.from();
      work = link.cause();
      activity = closes ? Hindrance.NO_ACTIVITY : link.activity();
    }
    return legs;
  }

  private Leg leg(Examined examined, long to, Cause work, boolean closes) {
    Link link = examined.link();
    long from = link.isEnd() || closes ? 0 : Math.max(0, Math.min(to, link.event()));
    TickRuns working = plan.schedule().working(examined.needs().effort().activity());
    LegTimes.Span span = new LegTimes.Span(from, to, work);
    LegTimes times = LegTimes.of(examined.needs(), working, span, link, closes);
    return new Leg(examined.why(), from, to, times.ticks(), times.last());
  }

  /**
   * An activity with its explanation.
   *
   * @param needs what it needs
   * @param why why it does not start earlier, without further reasons
   * @param link what it waits for
   */
  record Examined(ActivityNeeds needs, WhyNotEarlier why, Link link) {}

  Examined examine(int activity) {
    ActivityNeeds needs = plan.needs(activity);
    long start = plan.schedule().start(activity);
    ObstacleSearch.Found found = new ObstacleSearch(plan, needs, start).find();
    WhyNotEarlier why = why(needs, start, found);
    if (found.isPutOff()) {
      found = new ObstacleSearch(plan, needs, found.examined()).find();
    }
    return new Examined(needs, why, link(needs, found.hindrances().get(0)));
  }

  private WhyNotEarlier why(ActivityNeeds needs, long start, ObstacleSearch.Found found) {
    int activity = needs.effort().activity();
    WhyNotEarlierBuilder why =
        WhyNotEarlier.builder()
            .activity(project().activity(activity))
            .start(project().instant(start))
            .obstacles(found.hindrances().stream().map(Hindrance::obstacle).toList());
    if (found.examined() < start) {
      why.examinedStart(project().instant(found.examined()));
      why.closedBefore(closedBefore(needs, start, found));
    }
    return why.build();
  }

  /** Returns whose hours are closed just before the start, unless the obstacles say so already. */
  private List<Obstacle> closedBefore(ActivityNeeds needs, long start, ObstacleSearch.Found found) {
    ObstacleFactory factory = new ObstacleFactory(plan, start);
    boolean isSaid =
        found.isPutOff()
            || found.hindrances().stream()
                .anyMatch(one -> one.obstacle().cause() == Cause.CLOSED_HOURS);
    return needs.openings().stream()
        .filter(opening -> !isSaid && !opening.open().contains(start - 1))
        .map(opening -> factory.closed(opening, closed(needs, opening, start - 1)).obstacle())
        .toList();
  }

  private static TickRuns closed(ActivityNeeds needs, Opening opening, long tick) {
    return needs.all().without(opening.open()).touching(tick, tick + 1);
  }

  private Link link(ActivityNeeds needs, Hindrance first) {
    if (first.activity() == Hindrance.NO_ACTIVITY) {
      return strongestLimit(needs);
    }
    // Prescribed time after an event on a start lasts until the limit, on a finish until the start.
    boolean waits = first.obstacle() instanceof Obstacle.Predecessor && hasLag(first);
    long limit = waits ? Math.max(first.event(), first.until()) : first.event();
    return new Link(first.activity(), first.event(), limit, first.obstacle().cause());
  }

  private static boolean hasLag(Hindrance hindrance) {
    return hindrance.obstacle() instanceof Obstacle.Predecessor predecessor
        && !predecessor.dependency().lag().isZero();
  }

  /** Returns the last of the limits on the start where nothing else leads to an activity. */
  private Link strongestLimit(ActivityNeeds needs) {
    Optional<Limit> last =
        needs.limits().stream()
            .filter(limit -> limit.kind() != Limit.Kind.FINISH)
            .filter(limit -> limit.tick() > needs.from())
            .max(
                Comparator.comparingLong(Limit::tick)
                    .thenComparing(Limit::kind, Comparator.reverseOrder())
                    .thenComparing(this::name, Comparator.reverseOrder()));
    return last.map(this::link).orElseGet(() -> end(needs.from(), Cause.PROJECT_START));
  }

  private String name(Limit limit) {
    return limit.dependency() < 0 ? "" : project().dependency(limit.dependency()).from().value();
  }

  private Link link(Limit limit) {
    return switch (limit.kind()) {
      case START, FINISH -> {
        int from = project().from(limit.dependency());
        long event = plan.event(limit.dependency());
        yield new Link(from, event, Math.max(event, limit.tick()), Cause.PREDECESSOR);
      }
      case APPROVAL -> end(limit.tick(), Cause.APPROVAL);
      case RELEASE -> end(limit.tick(), Cause.RELEASE_DATE);
      case AS_OF -> end(limit.tick(), Cause.AS_OF_DATE);
    };
  }

  private static Link end(long limit, Cause cause) {
    return new Link(Hindrance.NO_ACTIVITY, 0, limit, cause);
  }

  private ResolvedProject project() {
    return plan.project();
  }

  /**
   * What an activity waits for in the chain of reasons.
   *
   * @param activity the activity that comes before in the chain, -1 if the chain ends here
   * @param event the tick at which that activity gives the way free
   * @param limit the tick up to which waiting is prescribed after the event
   * @param cause how the time that the activity before takes is counted; at the end of the chain
   *     what the limit is
   */
  record Link(int activity, long event, long limit, Cause cause) {
    /** Returns whether the chain ends here. */
    boolean isEnd() {
      return activity == Hindrance.NO_ACTIVITY;
    }
  }
}
