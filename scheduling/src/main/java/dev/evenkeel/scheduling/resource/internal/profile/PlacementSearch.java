package dev.evenkeel.scheduling.resource.internal.profile;

/**
 * Finds the earliest placement of work and keeps the last one found. Interruptible work is placed
 * without a look at each run of hours, from one narrowing of the rooms to the next. Mutable, so
 * that one object serves many questions.
 */
public final class PlacementSearch {
  private final JointAvailability availability;
  private long start;
  private long finish;

  /**
   * Creates a search.
   *
   * @param availability the usable ticks, which may change between questions
   */
  public PlacementSearch(JointAvailability availability) {
    this.availability = availability;
  }

  /**
   * Returns the usable ticks.
   *
   * @return the object given
   */
  public JointAvailability availability() {
    return availability;
  }

  /**
   * Returns where the work found last starts.
   *
   * @return its first tick
   */
  public long start() {
    return start;
  }

  /**
   * Returns where the work found last is finished.
   *
   * @return the end of its last tick, the start if there is no work
   */
  public long finish() {
    return finish;
  }

  /**
   * Finds the earliest placement of work.
   *
   * @param work the work
   * @return whether there is one
   */
  public boolean find(Work work) {
    if (work.ticks() == 0) {
      start = work.point();
      finish = start;
      return true;
    }
    return work.interruptible() ? findInterrupted(work) : findUnbroken(work, Long.MIN_VALUE);
  }

  /**
   * Finds the earliest unbroken placement of work at or after a tick.
   *
   * @param work the work
   * @param from the tick before which it must not start
   * @return whether there is one
   */
  public boolean findUnbroken(Work work, long from) {
    start = availability.nextOpen(Math.max(work.unbrokenLimit(), from));
    while (start != Availability.NEVER) {
      long closing = runEnd(start, work.ticks());
      if (closing - start >= work.ticks()) {
        finish = start + work.ticks();
        return true;
      }
      start = availability.nextOpen(closing);
    }
    return false;
  }

  /** Returns the end of a run as far as it matters: runs may come in parts. */
  private long runEnd(long first, long ticks) {
    long closing = availability.closing(first);
    while (closing - first < ticks && availability.nextOpen(closing) == closing) {
      closing = availability.closing(closing);
    }
    return closing;
  }

  private boolean findInterrupted(Work work) {
    if (!findFirst(work.ticks(), work.startLimit())) {
      return false;
    }
    if (finish >= work.finishLimit()) {
      return true;
    }
    long last = availability.nextOpen(work.finishLimit() - 1);
    if (last == Availability.NEVER) {
      return false;
    }
    long surplus = usable(work.startLimit(), last + 1) - work.ticks();
    return findFirst(work.ticks(), skip(work.startLimit(), surplus));
  }

  /** Takes the first usable ticks at or after a tick. */
  private boolean findFirst(long ticks, long from) {
    start = availability.nextOpen(from);
    finish = start == Availability.NEVER ? start : after(start, ticks);
    return finish != Availability.NEVER;
  }

  /** Returns the end of so many usable ticks that begin with a usable one. */
  private long after(long first, long ticks) {
    CommonHours hours = availability.hours();
    long left = ticks;
    long open = first;
    while (open != Availability.NEVER) {
      long worked = hours.worked(open);
      long end = hours.finish(worked + left);
      long closing = availability.roomClosing(open);
      if (end <= closing) {
        return end;
      }
      open = availability.nextOpen(closing);
      left -= open == Availability.NEVER ? 0 : hours.worked(closing) - worked;
    }
    return Availability.NEVER;
  }

  private long usable(long from, long to) {
    CommonHours hours = availability.hours();
    long usable = 0;
    long open = availability.nextOpen(from);
    while (open < to) {
      long end = Math.min(availability.roomClosing(open), to);
      usable += hours.worked(end) - hours.worked(open);
      open = availability.nextOpen(end);
    }
    return usable;
  }

  /** Returns the usable tick after so many usable ticks. */
  private long skip(long from, long count) {
    long open = availability.nextOpen(from);
    return count == 0 ? open : availability.nextOpen(after(open, count));
  }

  /**
   * Adds the spans of the work found last. Must be asked before anything else is reserved.
   *
   * @param spans where to add them
   * @param work the work
   */
  public void addTo(Spans spans, Work work) {
    long open = start;
    while (open < finish) {
      long end = work.interruptible() ? Math.min(availability.closing(open), finish) : finish;
      spans.add(open, end);
      open = end < finish ? availability.nextOpen(end) : finish;
    }
  }
}
