package dev.evenkeel.scheduling.queueing.simulation.internal;

/**
 * Waiting contacts of a class in order of arrival, in a ring of arrays. Who has given up is removed
 * when he comes to the head: until then nobody could have noticed.
 */
final class ContactQueue {
  private double[] arrivals = new double[16];
  private double[] deadlines = new double[16];
  private int[] cells = new int[16];
  private int head;
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  /** Returns when the contact at the head arrived. */
  double arrival() {
    return arrivals[head];
  }

  /** Returns when the contact at the head gives up, infinite if never. */
  double deadline() {
    return deadlines[head];
  }

  /** Returns where the contact at the head is counted. */
  int cell() {
    return cells[head];
  }

  void add(double arrival, double deadline, int cell) {
    if (size == arrivals.length) {
      grow();
    }
    int i = (head + size++) & (arrivals.length - 1);
    arrivals[i] = arrival;
    deadlines[i] = deadline;
    cells[i] = cell;
  }

  void removeHead() {
    head = (head + 1) & (arrivals.length - 1);
    size--;
  }

  void clear() {
    head = 0;
    size = 0;
  }

  /** Moves all times by the same time to earlier ones. */
  void rebase(double by) {
    for (int i = 0; i < size; i++) {
      int at = (head + i) & (arrivals.length - 1);
      arrivals[at] -= by;
      deadlines[at] -= by;
    }
  }

  private void grow() {
    double[] longerArrivals = new double[2 * size];
    double[] longerDeadlines = new double[2 * size];
    int[] longerCells = new int[2 * size];
    int tail = size - head;
    System.arraycopy(arrivals, head, longerArrivals, 0, tail);
    System.arraycopy(arrivals, 0, longerArrivals, tail, head);
    System.arraycopy(deadlines, head, longerDeadlines, 0, tail);
    System.arraycopy(deadlines, 0, longerDeadlines, tail, head);
    System.arraycopy(cells, head, longerCells, 0, tail);
    System.arraycopy(cells, 0, longerCells, tail, head);
    arrivals = longerArrivals;
    deadlines = longerDeadlines;
    cells = longerCells;
    head = 0;
  }
}
