package dev.evenkeel.scheduling.explanation.internal;

import dev.evenkeel.scheduling.explanation.Cause;
import dev.evenkeel.scheduling.explanation.internal.Explanations.Link;
import dev.evenkeel.scheduling.explanation.internal.Pool.Demand;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Says what each tick of a time goes into that an activity takes on the way to a date: the first of
 * work, prescribed waiting, and what keeps the activity from being worked on then.
 */
final class LegTimes {
  private final Map<Cause, Long> ticks = new EnumMap<>(Cause.class);
  private final Span span;
  private TickRuns left;
  private Cause last;

  private LegTimes(Span span) {
    this.span = span;
    this.left = TickRuns.of(span.from(), span.to());
    this.last = span.work();
  }

  /**
   * Finds what each tick goes into.
   *
   * @param needs what the activity needs
   * @param working when it is worked on
   * @param span the time
   * @param link what it waits for
   * @param closes whether the chain ends although the link leads to an activity, as that has had
   *     its turn
   */
  static LegTimes of(ActivityNeeds needs, TickRuns working, Span span, Link link, boolean closes) {
    LegTimes times = new LegTimes(span);
    times.take(working, span.work());
    if (link.isEnd()) {
      times.take(TickRuns.of(0, needs.from()), Cause.PROJECT_START);
      times.take(TickRuns.of(0, link.limit()), link.cause());
    } else {
      times.take(TickRuns.of(link.event(), link.limit()), Cause.LAG);
    }
    if (closes) {
      times.take(TickRuns.of(0, link.event()), link.cause());
    }
    times.takeHindrances(needs);
    times.take(times.left, Cause.PUT_OFF);
    return times;
  }

  /**
   * The time that an activity takes in the chain.
   *
   * @param from the first tick
   * @param to the end, exclusive
   * @param work how its work is counted
   */
  record Span(long from, long to, Cause work) {}

  /** Counts the ticks that are left and in a set. */
  private void take(TickRuns set, Cause cause) {
    TickRuns taken = left.and(set);
    if (taken.size() > 0) {
      ticks.merge(cause, taken.count(), Long::sum);
      last = taken.contains(span.to() - 1) ? cause : last;
      left = left.without(set);
    }
  }

  /** Counts hindered ticks; then those at which unbroken work would be hindered later on. */
  private void takeHindrances(ActivityNeeds needs) {
    List<Layer> layers = layers(needs);
    for (Layer layer : layers) {
      take(left.without(layer.free()), layer.cause());
    }
    long unbroken = needs.effort().unbroken();
    TickRuns start = needs.all();
    for (Layer layer : layers) {
      start = start.and(layer.free());
      take(left.without(start.starts(unbroken)), layer.cause());
    }
  }

  /** Returns how many ticks each cause takes. */
  Map<Cause, Long> ticks() {
    return ticks;
  }

  /** Returns what the last tick goes into, the cause of work if there is no tick. */
  Cause last() {
    return last;
  }

  /** Something that is needed: when it is free, and what hinders if it is not. */
  private record Layer(TickRuns free, Cause cause) {}

  private static List<Layer> layers(ActivityNeeds needs) {
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer(needs.open(), Cause.CLOSED_HOURS));
    for (Demand demand : needs.demands()) {
      layers.add(new Layer(needs.unused(demand), low(demand.pool().kind())));
    }
    for (Demand demand : needs.demands()) {
      layers.add(new Layer(needs.free(demand), busy(demand.pool().kind())));
    }
    return layers;
  }

  private static Cause low(Pool.Kind kind) {
    return switch (kind) {
      case PERSON -> Cause.PEOPLE_BUSY;
      case RESOURCE -> Cause.LOW_CAPACITY;
      case SERVICE, BETWEEN_CONTACTS -> Cause.SERVICE_FIRST;
    };
  }

  private static Cause busy(Pool.Kind kind) {
    return switch (kind) {
      case PERSON -> Cause.PEOPLE_BUSY;
      case RESOURCE -> Cause.RESOURCE_BUSY;
      case SERVICE, BETWEEN_CONTACTS -> Cause.SPARE_TAKEN;
    };
  }
}
