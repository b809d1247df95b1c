package dev.evenkeel.scheduling.resource.internal.profile;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is to be placed: so many usable ticks, with limits on start and finish.
 *
 * @param ticks the usable ticks that the work takes, not negative
 * @param interruptible whether the work may pause
 * @param startLimit the tick before which the work must not start
 * @param finishLimit the tick before which the work must not finish
 */
public record Work(long ticks, boolean interruptible, long startLimit, long finishLimit) {

  /**
   * Returns the earliest placement of this work.
   *
   * @param availability the usable ticks
   * @return the placement, empty if there is none
   */
  public Optional<Placement> place(Availability availability) {
    if (ticks == 0) {
      return Optional.of(Placement.point(Math.max(startLimit, finishLimit)));
    }
    return interruptible ? interrupted(availability) : unbroken(availability, startLimit);
  }

  /**
   * Returns the earliest unbroken placement of this work at or after a tick.
   *
   * @param availability the usable ticks
   * @param from the tick before which it must not start
   * @return the placement, empty if there is none
   */
  public Optional<Placement> unbroken(Availability availability, long from) {
    long earliest = Math.max(Math.max(startLimit, finishLimit - ticks), from);
    long start = availability.nextOpen(earliest);
    while (start != Availability.NEVER) {
      long closing = runEnd(availability, start);
      if (closing - start >= ticks) {
        return Optional.of(Placement.span(start, start + ticks));
      }
      start = availability.nextOpen(closing);
    }
    return Optional.empty();
  }

  /** Returns the end of a run as far as it matters: runs may come in parts. */
  private long runEnd(Availability availability, long start) {
    long closing = availability.closing(start);
    while (closing - start < ticks && availability.nextOpen(closing) == closing) {
      closing = availability.closing(closing);
    }
    return closing;
  }

  private Optional<Placement> interrupted(Availability availability) {
    Optional<Placement> first = first(availability, startLimit);
    if (first.isEmpty() || first.get().finish() >= finishLimit) {
      return first;
    }
    long last = availability.nextOpen(finishLimit - 1);
    if (last == Availability.NEVER) {
      return Optional.empty();
    }
    long surplus = usable(availability, startLimit, last + 1) - ticks;
    return first(availability, skip(availability, startLimit, surplus));
  }

  /** Takes the first usable ticks at or after a tick. */
  private Optional<Placement> first(Availability availability, long from) {
    long[] bounds = new long[2];
    int length = 0;
    long left = ticks;
    long tick = from;
    while (left > 0) {
      long start = availability.nextOpen(tick);
      if (start == Availability.NEVER) {
        return Optional.empty();
      }
      tick = Math.min(availability.closing(start), start + left);
      left -= tick - start;
      if (length > 0 && bounds[length - 1] == start) {
        bounds[length - 1] = tick;
      } else {
        bounds = length == bounds.length ? Arrays.copyOf(bounds, 2 * length) : bounds;
        bounds[length] = start;
        bounds[length + 1] = tick;
        length += 2;
      }
    }
    return Optional.of(Placement.of(bounds, length));
  }

  private static long usable(Availability availability, long from, long to) {
    long usable = 0;
    long start = availability.nextOpen(from);
    while (start < to) {
      long end = Math.min(availability.closing(start), to);
      usable += end - start;
      start = availability.nextOpen(end);
    }
    return usable;
  }

  /** Returns the tick after so many usable ticks. */
  private static long skip(Availability availability, long from, long count) {
    long left = count;
    long tick = availability.nextOpen(from);
    while (left > 0) {
      long end = Math.min(availability.closing(tick), tick + left);
      left -= end - tick;
      tick = availability.nextOpen(end);
    }
    return tick;
  }
}
