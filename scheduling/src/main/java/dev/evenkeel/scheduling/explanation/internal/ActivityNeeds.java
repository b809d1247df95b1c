package dev.evenkeel.scheduling.explanation.internal;

import dev.evenkeel.scheduling.explanation.internal.Pool.Demand;
import java.util.List;

/**
 * What an activity needs to be worked on with the people and in the mode of a plan, and what the
 * rest of the plan leaves. Once begun, work goes on in every tick in which it can.
 */
final class ActivityNeeds {
  private final Effort effort;
  private final TickRuns.Stretch window;
  private final List<Limit> limits;
  private final List<Opening> openings;
  private final List<Demand> demands;
  private final TickRuns open;
  private final TickRuns usable;

  /**
   * Creates the needs of an activity.
   *
   * @param effort how much work it is
   * @param window from the start of the project to a tick after everything that can hinder it
   * @param limits the ticks before which it must not start or finish
   * @param openings what must be open while it is worked on
   * @param demands what it takes while it is worked on
   */
  ActivityNeeds(
      Effort effort,
      TickRuns.Stretch window,
      List<Limit> limits,
      List<Opening> openings,
      List<Demand> demands) {
    this.effort = effort;
    this.window = window;
    this.limits = limits;
    this.openings = openings;
    this.demands = demands;
    TickRuns left = TickRuns.of(window.from(), window.to());
    for (Opening opening : openings) {
      left = left.and(opening.open());
    }
    this.open = left;
    for (Demand demand : demands) {
      left = left.and(free(demand));
    }
    this.usable = left;
  }

  /**
   * How much work an activity is.
   *
   * @param activity the index of the activity
   * @param ticks the ticks of work
   * @param interruptible whether the work may pause
   */
  record Effort(int activity, long ticks, boolean interruptible) {
    /** Returns how many ticks must be free one behind the other for a start. */
    long unbroken() {
      return interruptible ? 1 : Math.max(1, ticks);
    }

    /** Returns the end of the work from a start at which it can begin. */
    long finish(long start, TickRuns usable) {
      if (ticks == 0) {
        return start;
      }
      return interruptible ? usable.finish(start, ticks) : start + ticks;
    }
  }

  /** Returns how much work it is. */
  Effort effort() {
    return effort;
  }

  /** Returns the start of the project. */
  long from() {
    return window.from();
  }

  /** Returns the ticks that matter. */
  TickRuns all() {
    return TickRuns.of(window.from(), window.to());
  }

  /** Returns the ticks before which it must not start or finish. */
  List<Limit> limits() {
    return limits;
  }

  /** Returns what must be open while it is worked on. */
  List<Opening> openings() {
    return openings;
  }

  /** Returns what it takes while it is worked on. */
  List<Demand> demands() {
    return demands;
  }

  /** Returns the ticks at which everything is open. */
  TickRuns open() {
    return open;
  }

  /** Returns the ticks at which work is possible. */
  TickRuns usable() {
    return usable;
  }

  /** Returns the ticks at which others leave enough of what is demanded. */
  TickRuns free(Demand demand) {
    return demand.pool().free(demand.own(), window.from(), window.to());
  }

  /** Returns the ticks at which there would be enough of what is demanded without others. */
  TickRuns unused(Demand demand) {
    return demand.pool().unused(demand.own(), window.from(), window.to());
  }

  /** Returns what is left of a pool once nothing of it is missing. */
  TickRuns free(Shortage shortage) {
    return shortage.free(window.from(), window.to());
  }

  /** Returns the tick before which the activity must not start. */
  long startLimit() {
    return limits.stream()
        .filter(limit -> limit.kind() != Limit.Kind.FINISH)
        .mapToLong(Limit::tick)
        .reduce(window.from(), Math::max);
  }

  /** Returns the tick before which the activity must not finish. */
  long finishLimit() {
    return limits.stream()
        .filter(limit -> limit.kind() == Limit.Kind.FINISH)
        .mapToLong(Limit::tick)
        .reduce(window.from(), Math::max);
  }

  /**
   * Returns the earliest start that everything allows.
   *
   * @return the tick, {@link TickRuns#NEVER} if there is none in the window
   */
  long earliestStart() {
    TickRuns starts = usable.starts(effort.unbroken());
    long start = starts.first(startLimit());
    if (start == TickRuns.NEVER || effort.finish(start, usable) >= finishLimit()) {
      return start;
    }
    return starts.first(Math.max(startLimit(), latestForFinish()));
  }

  /**
   * Returns a tick such that work from the first possible one on reaches the finish limit. Where no
   * tick before the end of the window reaches it, so much work must be left then that it is not
   * done before.
   */
  private long latestForFinish() {
    if (!effort.interruptible() || effort.ticks() == 0) {
      return finishLimit() - effort.ticks();
    }
    long last = usable.first(finishLimit() - 1);
    return last == TickRuns.NEVER
        ? usable.back(TickRuns.NEVER, effort.ticks()) + 1
        : usable.back(last + 1, effort.ticks());
  }

  /**
   * A tick before which an activity must not start, or finish.
   *
   * @param kind what says so
   * @param dependency the dependency that says so, -1 if it is none
   * @param tick the tick
   */
  record Limit(Limit.Kind kind, int dependency, long tick) {
    /** What limits an activity. */
    enum Kind {
      /** A dependency on its start. */
      START,

      /** A dependency on its finish. */
      FINISH,

      /** The expected decision on a change request. */
      APPROVAL,

      /** A release date of its own. */
      RELEASE,

      /** The date of the plan. */
      AS_OF
    }
  }

  /**
   * When something that an activity needs is open.
   *
   * @param kind what it is
   * @param index the index of the person, resource or calendar
   * @param open the ticks at which it is open, as far as they matter
   */
  record Opening(Opening.Kind kind, int index, TickRuns open) {
    /** What has hours. */
    enum Kind {
      /** The calendar that the activity states, or the default where it needs nobody. */
      CALENDAR,

      /** A person. */
      PERSON,

      /** A resource. */
      RESOURCE
    }
  }
}
