package dev.evenkeel.scheduling.queueing.simulation.internal;

import java.util.Arrays;

/**
 * Events to come, the next on top: a heap with four branches per node in two arrays. Of events at
 * the same time the one with the smaller code comes first.
 */
final class EventHeap {
  private double[] times = new double[64];
  private int[] codes = new int[64];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  /** Returns the time of the next event, infinite if there is none. */
  double nextTime() {
    return size == 0 ? Double.POSITIVE_INFINITY : times[0];
  }

  /** Returns the code of the next event. */
  int nextCode() {
    return codes[0];
  }

  void clear() {
    size = 0;
  }

  void add(double time, int code) {
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      codes = Arrays.copyOf(codes, 2 * size);
    }
    siftUp(size++, time, code);
  }

  /** Removes the next event. */
  void remove() {
    size--;
    siftDown(times[size], codes[size]);
  }

  /** Removes the next event and adds another. */
  void replace(double time, int code) {
    siftDown(time, code);
  }

  /** Moves all events by the same time to an earlier one. */
  void rebase(double by) {
    for (int i = 0; i < size; i++) {
      times[i] -= by;
    }
  }

  private void siftUp(int from, double time, int code) {
    int i = from;
    while (i > 0) {
      int parent = (i - 1) >> 2;
      if (!before(time, code, parent)) {
        break;
      }
      times[i] = times[parent];
      codes[i] = codes[parent];
      i = parent;
    }
    times[i] = time;
    codes[i] = code;
  }

  private void siftDown(double time, int code) {
    int i = 0;
    int child = 1;
    while (child < size) {
      int least = leastOfSiblings(child);
      if (before(time, code, least)) {
        break;
      }
      times[i] = times[least];
      codes[i] = codes[least];
      i = least;
      child = 4 * i + 1;
    }
    times[i] = time;
    codes[i] = code;
  }

  private int leastOfSiblings(int first) {
    int least = first;
    int end = Math.min(first + 4, size);
    for (int i = first + 1; i < end; i++) {
      if (before(times[i], codes[i], least)) {
        least = i;
      }
    }
    return least;
  }

  private boolean before(double time, int code, int other) {
    return time < times[other] || (time == times[other] && code < codes[other]);
  }
}
