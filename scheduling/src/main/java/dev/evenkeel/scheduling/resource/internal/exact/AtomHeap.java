package dev.evenkeel.scheduling.resource.internal.exact;

import java.util.Arrays;

/**
 * The statements "activity j starts at v or earlier" that took part in conflicts, most active first
 * (variable state independent decaying sum, Moskewicz et al. 2001).
 */
final class AtomHeap {
  private static final double DECAY = 0.95;
  private static final double LARGEST = 1e100;
  private static final int ABSENT = -1;
  private static final int DRAWN = -2;

  private final int width;
  private final double[] activity;
  private final int[] heap;
  private final int[] place;
  private int size;
  private double step = 1;
  private int[] drawn = new int[1 << 10];
  private int[] drawnLevel = new int[1 << 10];
  private int drawnCount;

  /** Creates a heap for start times from 0 to {@code width - 1}. */
  AtomHeap(int activities, int width) {
    this.width = width;
    activity = new double[activities * width];
    heap = new int[activity.length];
    place = new int[activity.length];
    Arrays.fill(place, ABSENT);
  }

  int activityOf(int atom) {
    return atom / width;
  }

  int timeOf(int atom) {
    return atom % width;
  }

  /** Raises the activity of the atom that a bound asserts or denies. */
  void bump(int view, int bound) {
    int atom = (view >> 1) * width + ((view & 1) == 0 ? bound - 1 : -bound);
    activity[atom] += step;
    if (activity[atom] > LARGEST) {
      rescale();
    }
    if (place[atom] >= 0) {
      up(place[atom]);
    } else if (place[atom] == ABSENT) {
      insert(atom);
    }
  }

  private void rescale() {
    for (int a = 0; a < activity.length; a++) {
      activity[a] /= LARGEST;
    }
    step /= LARGEST;
  }

  void decay() {
    step /= DECAY;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Draws the most active atom; it comes back when the search goes back behind the level. */
  int draw(int level) {
    int atom = heap[0];
    int moved = heap[--size];
    place[atom] = DRAWN;
    if (size > 0) {
      down(moved);
    }
    if (drawnCount == drawn.length) {
      drawn = Arrays.copyOf(drawn, 2 * drawnCount);
      drawnLevel = Arrays.copyOf(drawnLevel, 2 * drawnCount);
    }
    drawn[drawnCount] = atom;
    drawnLevel[drawnCount++] = level;
    return atom;
  }

  void backTo(int level) {
    while (drawnCount > 0 && drawnLevel[drawnCount - 1] > level) {
      insert(drawn[--drawnCount]);
    }
  }

  private void insert(int atom) {
    heap[size] = atom;
    place[atom] = size++;
    up(size - 1);
  }

  private void up(int from) {
    int at = from;
    int atom = heap[at];
    double a = activity[atom];
    while (at > 0 && activity[heap[(at - 1) >> 1]] < a) {
      int parent = (at - 1) >> 1;
      put(heap[parent], at);
      at = parent;
    }
    put(atom, at);
  }

  private void down(int atom) {
    int at = 0;
    double a = activity[atom];
    int child = largerChild(at);
    while (child < size && activity[heap[child]] > a) {
      put(heap[child], at);
      at = child;
      child = largerChild(at);
    }
    put(atom, at);
  }

  private int largerChild(int at) {
    int child = 2 * at + 1;
    return child + 1 < size && activity[heap[child + 1]] > activity[heap[child]]
        ? child + 1
        : child;
  }

  private void put(int atom, int at) {
    heap[at] = atom;
    place[atom] = at;
  }
}
