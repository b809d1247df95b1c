package dev.evenkeel.scheduling.staffing.deferred;

/**
 * The shortest line through a row of gates: from the bottom of the first gate to the bottom of the
 * last. Of all lines through the gates it has the least greatest slope and the least integral of
 * any convex function of the slope.
 *
 * <p>The funnel between the greatest convex line below the tops and the least concave line above
 * the bottoms is kept while gates are added; where it closes, the line is fixed (P. L. Davies and
 * A. Kovac, "Local extremes, runs, strings and multiresolution", Annals of Statistics 29, 2001; D.
 * T. Lee and F. P. Preparata 1984 for the funnel). Each gate enters and leaves each chain once.
 */
final class TautString {
  private final double[] x;
  private final double[] bottom;
  private final double[] top;
  private final Chain lower;
  private final Chain upper;
  private final double[] heights;
  private final double[] slopes;
  private int apex;

  private TautString(double[] x, double[] bottom, double[] top) {
    this.x = x;
    this.bottom = bottom;
    this.top = top;
    heights = new double[x.length];
    slopes = new double[x.length];
    heights[0] = bottom[0];
    lower = new Chain(bottom, 1);
    upper = new Chain(top, -1);
  }

  /** The line by gates. */
  static final class Line {
    private final double[] heights;
    private final double[] slopes;

    private Line(double[] heights, double[] slopes) {
      this.heights = heights;
      this.slopes = slopes;
    }

    /** Returns the height at a gate, within it up to rounding. */
    double height(int gate) {
      return heights[gate];
    }

    /** Returns the slope on the way to a gate from the gate before; 0 for the first. */
    double slope(int gate) {
      return slopes[gate];
    }
  }

  /**
   * Returns the line.
   *
   * @param x where the gates are, strictly increasing, at least one
   * @param bottom their lower ends, never falling
   * @param top their upper ends, never falling, none below its bottom
   * @return the line
   */
  static Line through(double[] x, double[] bottom, double[] top) {
    return new TautString(x, bottom, top).pull();
  }

  private Line pull() {
    int last = x.length - 1;
    for (int gate = 1; gate <= last; gate++) {
      add(lower, upper, gate, bottom[gate]);
      add(upper, lower, gate, gate == last ? bottom[last] : top[gate]);
    }
    while (!lower.isEmpty()) {
      fix(lower.removeFirst(), bottom);
    }
    return new Line(heights, slopes);
  }

  private void add(Chain chain, Chain opposite, int gate, double height) {
    chain.add(gate, height);
    if (chain.size() > 1) {
      return;
    }
    while (!opposite.isEmpty()
        && opposite.first() < gate
        && chain.sign * (slope(gate, height) - slope(opposite.first(), opposite.firstHeight()))
            >= 0) {
      fix(opposite.removeFirst(), opposite.ends);
    }
  }

  private double slope(int gate, double height) {
    return (height - heights[apex]) / (x[gate] - x[apex]);
  }

  private void fix(int gate, double[] ends) {
    double slope = slope(gate, ends[gate]);
    for (int between = apex + 1; between < gate; between++) {
      heights[between] = heights[apex] + slope * (x[between] - x[apex]);
      slopes[between] = slope;
    }
    slopes[gate] = slope;
    heights[gate] = ends[gate];
    apex = gate;
  }

  /** The ends of gates that a side of the funnel touches, seen from the apex. */
  private final class Chain {
    private final double[] ends;
    private final int sign;
    private final int[] gates;
    private int head;
    private int tail;

    Chain(double[] ends, int sign) {
      this.ends = ends;
      this.sign = sign;
      gates = new int[ends.length];
    }

    boolean isEmpty() {
      return head == tail;
    }

    int size() {
      return tail - head;
    }

    int first() {
      return gates[head];
    }

    double firstHeight() {
      return ends[gates[head]];
    }

    int removeFirst() {
      return gates[head++];
    }

    void add(int gate, double height) {
      while (!isEmpty() && sign * (slopeToLast() - slopeFromLast(gate, height)) <= 0) {
        tail--;
      }
      gates[tail++] = gate;
    }

    private double slopeToLast() {
      int last = gates[tail - 1];
      if (size() == 1) {
        return slope(last, ends[last]);
      }
      int before = gates[tail - 2];
      return (ends[last] - ends[before]) / (x[last] - x[before]);
    }

    private double slopeFromLast(int gate, double height) {
      int last = gates[tail - 1];
      return (height - ends[last]) / (x[gate] - x[last]);
    }
  }
}
