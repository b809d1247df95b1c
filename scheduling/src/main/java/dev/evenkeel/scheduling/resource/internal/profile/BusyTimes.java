package dev.evenkeel.scheduling.resource.internal.profile;

import java.util.Arrays;

/**
 * When a person works on activities: disjoint spans in order of time, each with its activity. The
 * person is available outside them.
 */
public final class BusyTimes implements Availability {
  private long[] starts = new long[4];
  private long[] ends = new long[4];
  private int[] activities = new int[4];
  private int size;

  /** Creates the times of a person who is never busy. */
  public BusyTimes() {}

  @Override
  public long nextOpen(long tick) {
    long open = tick;
    for (int k = spanAt(tick); k < size && starts[k] <= open; k++) {
      open = ends[k];
    }
    return open;
  }

  @Override
  public long closing(long tick) {
    int next = spanAt(tick);
    return next < size ? starts[next] : NEVER;
  }

  /**
   * Returns the activity that the person works on at a tick.
   *
   * @param tick the tick
   * @return the index of the activity, -1 if there is none
   */
  public int activityAt(long tick) {
    int k = spanAt(tick);
    return k < size && starts[k] <= tick ? activities[k] : -1;
  }

  /**
   * Makes the person busy.
   *
   * @param placement when
   * @param activity the index of the activity
   */
  public void reserve(Placement placement, int activity) {
    for (int k = 0; k < placement.size(); k++) {
      insert(placement.start(k), placement.end(k), activity);
    }
  }

  private void insert(long start, long end, int activity) {
    int at = spanAt(start);
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      activities = Arrays.copyOf(activities, 2 * size);
    }
    System.arraycopy(starts, at, starts, at + 1, size - at);
    System.arraycopy(ends, at, ends, at + 1, size - at);
    System.arraycopy(activities, at, activities, at + 1, size - at);
    starts[at] = start;
    ends[at] = end;
    activities[at] = activity;
    size++;
  }

  /** Returns the first span that ends after a tick. */
  private int spanAt(long tick) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > tick) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
