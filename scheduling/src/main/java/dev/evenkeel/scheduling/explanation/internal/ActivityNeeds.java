package dev.evenkeel.scheduling.explanation.internal;

import java.util.List;

/**
 * What an activity needs to be worked on with the people and in the mode of a plan, and what the
 * rest of the plan leaves. Once begun, work goes on in every tick in which it can.
 *
 * @param effort how much work it is
 * @param window the time that matters
 * @param limits the ticks before which it must not start or finish
 * @param openings what must be open while it is worked on
 * @param pools what it takes while it is worked on
 */
record ActivityNeeds(
    Effort effort, Window window, List<Limit> limits, List<Opening> openings, List<Pool> pools) {
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

  /**
   * The time that matters.
   *
   * @param from the start of the project
   * @param to a tick after everything that can hinder the activity
   */
  record Window(long from, long to) {
    /** Returns all its ticks. */
    TickRuns all() {
      return TickRuns.of(from, to);
    }
  }

  /** Returns the ticks at which everything is open. */
  TickRuns open() {
    TickRuns open = window.all();
    for (Opening opening : openings) {
      open = open.and(opening.open());
    }
    return open;
  }

  /** Returns the ticks at which work is possible. */
  TickRuns usable() {
    TickRuns usable = open();
    for (Pool pool : pools) {
      usable = usable.and(pool.free(window.from(), window.to()));
    }
    return usable;
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
    TickRuns usable = usable();
    TickRuns starts = usable.starts(effort.unbroken()).and(TickRuns.of(startLimit(), window.to()));
    long start = starts.first(window.from());
    if (start == TickRuns.NEVER || effort.finish(start, usable) >= finishLimit()) {
      return start;
    }
    return starts.first(latestForFinish(usable));
  }

  /** Returns a tick such that work from the first possible one on reaches the finish limit. */
  private long latestForFinish(TickRuns usable) {
    if (!effort.interruptible() || effort.ticks() == 0) {
      return finishLimit() - effort.ticks();
    }
    long last = usable.first(finishLimit() - 1);
    return last == TickRuns.NEVER ? TickRuns.NEVER : usable.back(last + 1, effort.ticks());
  }
}
