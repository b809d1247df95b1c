package dev.evenkeel.scheduling.resource.internal.workload;

import com.google.common.math.LongMath;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Routes classes of work to the people who qualify: the least time in which each class can be done
 * if people may switch at any moment. No schedule is shorter. With people around the clock it is
 * the greatest quotient of the work of a set of classes and the number of people who qualify for
 * any of them (Hall 1935); the set is found by minimum cuts (Dinkelbach 1967). In general the least
 * time in which the people of the cut could do its work replaces the quotient. Not thread-safe.
 */
public final class WorkloadFlow {
  /** The least time if there is none until the horizon. */
  public static final long NEVER = Long.MAX_VALUE;

  private final Eligibility eligibility;
  private final WorkingHours hours;
  private final TransportFlow flow;
  private final long[] work;
  private final long[] rooms;
  private final boolean[] cut;
  private final int[] able;
  private int ableCount;

  /**
   * Creates a network without work.
   *
   * @param eligibility which people qualify for which classes
   * @param hours how much each person can work
   */
  public WorkloadFlow(Eligibility eligibility, WorkingHours hours) {
    this.eligibility = eligibility;
    this.hours = hours;
    this.flow = new TransportFlow(eligibility);
    this.work = new long[eligibility.classes().size()];
    this.rooms = new long[eligibility.people()];
    this.cut = new boolean[work.length];
    this.able = new int[rooms.length];
  }

  /** Removes all work. */
  public void clear() {
    Arrays.fill(work, 0);
  }

  /**
   * Adds work.
   *
   * @param workClass its class
   * @param amount how much, not negative
   */
  public void add(int workClass, long amount) {
    work[workClass] = Math.addExact(work[workClass], amount);
  }

  /**
   * Returns the least time that suffices for all work.
   *
   * @param from the least answer of interest
   * @return the least time, {@code from} if that suffices, {@link #NEVER} if there is none until
   *     the horizon
   */
  public long leastTime(long from) {
    Arrays.fill(cut, false);
    ableCount = 0;
    long time = from;
    while (time <= hours.horizon() && !suffices(time)) {
      time = timeOfCut(time + 1);
    }
    return time <= hours.horizon() ? time : NEVER;
  }

  private boolean suffices(long time) {
    Arrays.setAll(rooms, p -> hours.until(p, time));
    boolean enough = flow.sendAll(work, rooms);
    if (!enough) {
      markCut();
    }
    return enough;
  }

  private void markCut() {
    Arrays.setAll(rooms, p -> 0);
    ableCount = 0;
    for (int c = 0; c < cut.length; c++) {
      cut[c] = flow.isCut(c);
    }
    for (int p = 0; p < rooms.length; p++) {
      if (qualifies(p)) {
        able[ableCount++] = p;
      }
    }
  }

  private boolean qualifies(int person) {
    boolean qualifies = false;
    for (int c = 0; c < cut.length && !qualifies; c++) {
      qualifies = cut[c] && eligibility.isEligible(c, person);
    }
    return qualifies;
  }

  /** The least time from which on the people of the cut can have done its work. */
  private long timeOfCut(long from) {
    long needed = cutWork();
    long low = from;
    long step = 1;
    while (low <= hours.horizon() && capacity(Math.min(low + step, hours.horizon())) < needed) {
      low += step + 1;
      step *= 2;
    }
    return low > hours.horizon() ? NEVER : bisect(low, low + step, needed);
  }

  private long bisect(long from, long to, long needed) {
    long low = from;
    long high = Math.min(to, hours.horizon());
    while (low < high) {
      long middle = low + (high - low) / 2;
      if (capacity(middle) >= needed) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private long capacity(long time) {
    long sum = 0;
    for (int q = 0; q < ableCount; q++) {
      sum = LongMath.saturatedAdd(sum, hours.until(able[q], time));
    }
    return sum;
  }

  /**
   * Returns the classes that need all of the last {@link #leastTime}: the minimum cut.
   *
   * @return the classes in ascending order, none if the least answer of interest sufficed
   */
  public IntStream cutClasses() {
    return IntStream.range(0, cut.length).filter(c -> cut[c]);
  }

  /**
   * Returns who qualifies for a class of the cut.
   *
   * @return the people in ascending order
   */
  public IntStream cutPeople() {
    return Arrays.stream(able, 0, ableCount);
  }

  /**
   * Returns the work of the cut.
   *
   * @return the sum over its classes
   */
  public long cutWork() {
    return cutClasses().mapToLong(c -> work[c]).sum();
  }
}
