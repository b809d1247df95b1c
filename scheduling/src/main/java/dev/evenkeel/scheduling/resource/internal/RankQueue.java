package dev.evenkeel.scheduling.resource.internal;

/** A queue of distinct ranks, the smallest first, without boxing: a binary heap. */
final class RankQueue {
  private final int[] heap;
  private int size;

  RankQueue(int capacity) {
    this.heap = new int[capacity];
  }

  void add(int rank) {
    int at = size++;
    while (at > 0 && heap[(at - 1) / 2] > rank) {
      heap[at] = heap[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    heap[at] = rank;
  }

  /** Removes and returns the smallest rank of a queue that is not empty. */
  int removeFirst() {
    int first = heap[0];
    int moved = heap[--size];
    int at = 0;
    int child = smallerChild(at);
    while (child < size && heap[child] < moved) {
      heap[at] = heap[child];
      at = child;
      child = smallerChild(at);
    }
    heap[at] = moved;
    return first;
  }

  private int smallerChild(int at) {
    int left = 2 * at + 1;
    return left + 1 < size && heap[left + 1] < heap[left] ? left + 1 : left;
  }
}
