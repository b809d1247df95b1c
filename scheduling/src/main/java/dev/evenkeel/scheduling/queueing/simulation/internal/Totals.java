package dev.evenkeel.scheduling.queueing.simulation.internal;

/** Fills the totals over intervals and rows of a tally. */
final class Totals {
  private Totals() {}

  /** Fills the last column of every row and the last row, for every quantity. */
  static void add(double[][] counts, int rows, int width) {
    for (double[] quantity : counts) {
      for (int row = 0; row < rows; row++) {
        addRow(quantity, row * width, rows * width, width);
      }
    }
  }

  private static void addRow(double[] quantity, int start, int totals, int width) {
    double sum = 0;
    for (int i = 0; i < width - 1; i++) {
      sum += quantity[start + i];
      quantity[totals + i] += quantity[start + i];
    }
    quantity[start + width - 1] = sum;
    quantity[totals + width - 1] += sum;
  }
}
