package dev.evenkeel.scheduling.resource.internal.profile;

import java.util.Arrays;

/**
 * How many units of something limited are left at each tick: a step function that reservations
 * lower. The step asked about last is remembered, as the next question is often near. Not
 * thread-safe.
 */
public final class RoomProfile implements Room {
  private static final int NONE = -1;

  /** Step k holds from times[k] to times[k + 1]; the first begins before every tick. */
  private long[] times;

  private int[] room;

  /** The activity whose reservation ended where the step begins, NONE if there is none. */
  private int[] endedBy;

  private int size;
  private int recent;
  private final long[] emptyTimes;
  private final int[] emptyRoom;

  /**
   * Creates a profile with the same room at all times.
   *
   * @param capacity the units that are left
   */
  public RoomProfile(int capacity) {
    this(new long[] {Long.MIN_VALUE}, new int[] {capacity});
  }

  /**
   * Creates a profile of steps.
   *
   * @param times where the steps begin, ascending, the first {@link Long#MIN_VALUE}
   * @param room the units of each step
   */
  public RoomProfile(long[] times, int[] room) {
    this.emptyTimes = times.clone();
    this.emptyRoom = room.clone();
    this.times = times.clone();
    this.room = room.clone();
    this.endedBy = new int[times.length];
    clear();
  }

  /** Removes all reservations. */
  public void clear() {
    size = emptyTimes.length;
    System.arraycopy(emptyTimes, 0, times, 0, size);
    System.arraycopy(emptyRoom, 0, room, 0, size);
    Arrays.fill(endedBy, 0, size, NONE);
    recent = 0;
  }

  /**
   * Returns a profile with the same reservations.
   *
   * @return an independent copy
   */
  public RoomProfile copy() {
    RoomProfile copy = new RoomProfile(emptyTimes, emptyRoom);
    copy.set(this);
    return copy;
  }

  /**
   * Takes over the reservations of another profile of the same units.
   *
   * @param other the other profile
   */
  public void set(RoomProfile other) {
    if (times.length < other.size) {
      times = new long[other.times.length];
      room = new int[times.length];
      endedBy = new int[times.length];
    }
    size = other.size;
    System.arraycopy(other.times, 0, times, 0, size);
    System.arraycopy(other.room, 0, room, 0, size);
    System.arraycopy(other.endedBy, 0, endedBy, 0, size);
    recent = 0;
  }

  @Override
  public Availability withRoom(int units) {
    return new EnoughRoom(units);
  }

  @Override
  public int leastRoom(long from, long to) {
    int least = Integer.MAX_VALUE;
    for (int k = stepAt(from); k < size && times[k] < to; k++) {
      least = Math.min(least, room[k]);
    }
    return least;
  }

  @Override
  public int mostRoom(long from) {
    int most = Integer.MIN_VALUE;
    for (int k = stepAt(from); k < size; k++) {
      most = Math.max(most, room[k]);
    }
    return most;
  }

  @Override
  public int releasedBy(long tick, int units) {
    int k = stepAt(tick);
    while (k < size && room[k] < units) {
      k++;
    }
    return k < size ? endedBy[k] : NONE;
  }

  /**
   * Takes units away. Where the hours are closed between two spans, the units are taken there too,
   * which nobody can tell but makes fewer steps.
   *
   * @param spans when
   * @param hours the hours outside which nobody asks for room
   * @param units how many; a negative number gives units back that were taken in the same way
   * @param activity the index of the activity that takes them
   */
  public void reserve(Spans spans, CommonHours hours, int units, int activity) {
    int span = 0;
    while (span < spans.size()) {
      long start = spans.start(span);
      long end = spans.end(span++);
      while (span < spans.size() && hours.nextOpen(end) >= spans.start(span)) {
        end = spans.end(span++);
      }
      reserve(start, end, units, activity);
    }
  }

  private void reserve(long start, long end, int units, int activity) {
    int first = split(start);
    int last = split(end);
    for (int k = first; k < last; k++) {
      room[k] -= units;
    }
    endedBy[last] = activity;
    if (units < 0) {
      join(last);
      join(first);
    }
  }

  /** Makes one step of two with the same room. */
  private void join(int step) {
    if (step > 0 && room[step] == room[step - 1]) {
      System.arraycopy(times, step + 1, times, step, size - step - 1);
      System.arraycopy(room, step + 1, room, step, size - step - 1);
      System.arraycopy(endedBy, step + 1, endedBy, step, size - step - 1);
      size--;
      recent = 0;
    }
  }

  /** Makes a step begin at a tick and returns it. */
  private int split(long tick) {
    int k = stepAt(tick);
    if (times[k] == tick) {
      return k;
    }
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size + 2);
      room = Arrays.copyOf(room, 2 * size + 2);
      endedBy = Arrays.copyOf(endedBy, 2 * size + 2);
    }
    System.arraycopy(times, k + 1, times, k + 2, size - k - 1);
    System.arraycopy(room, k, room, k + 1, size - k);
    System.arraycopy(endedBy, k + 1, endedBy, k + 2, size - k - 1);
    times[k + 1] = tick;
    endedBy[k + 1] = NONE;
    size++;
    return k + 1;
  }

  /** Returns the room at a tick. */
  int roomAt(long tick) {
    return room[stepAt(tick)];
  }

  /** Returns the end of the step that contains a tick, {@link Availability#NEVER} of the last. */
  long stepEnd(long tick) {
    int next = stepAt(tick) + 1;
    return next == size ? Availability.NEVER : times[next];
  }

  /** Returns where the step that contains a tick begins. */
  long stepStart(long tick) {
    return times[stepAt(tick)];
  }

  /** Returns the activity whose reservation ended where the step with a tick begins, or -1. */
  int endedAt(long tick) {
    return endedBy[stepAt(tick)];
  }

  private int stepAt(long tick) {
    for (int k = recent; k < Math.min(recent + 3, size); k++) {
      if (times[k] <= tick && (k + 1 == size || tick < times[k + 1])) {
        recent = k;
        return k;
      }
    }
    recent = searched(tick);
    return recent;
  }

  private int searched(long tick) {
    int k = Arrays.binarySearch(times, 0, size, tick);
    return k >= 0 ? k : -k - 2;
  }

  private final class EnoughRoom implements Availability {
    private final int units;

    EnoughRoom(int units) {
      this.units = units;
    }

    @Override
    public long nextOpen(long tick) {
      int k = stepAt(tick);
      while (k < size && room[k] < units) {
        k++;
      }
      return k == size ? NEVER : Math.max(tick, times[k]);
    }

    @Override
    public long closing(long tick) {
      int k = stepAt(tick);
      while (k < size && room[k] >= units) {
        k++;
      }
      return k == size ? NEVER : times[k];
    }
  }
}
