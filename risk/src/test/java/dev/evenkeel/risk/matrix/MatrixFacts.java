package dev.evenkeel.risk.matrix;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Properties of a matrix by brute force over cells and points, written without the library. */
final class MatrixFacts {
  private static final int GRID = 600;

  private final int[][] ranks;
  private final int red;
  private final List<Double> rowEdges;
  private final List<Double> columnEdges;

  MatrixFacts(RiskMatrix matrix) {
    int rows = matrix.probability().size();
    int columns = matrix.impact().size();
    ranks = new int[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        String label = matrix.rows().get(rows - 1 - i).levels().get(j);
        ranks[i][j] = matrix.levels().stream().map(RiskLevel::label).toList().indexOf(label);
      }
    }
    red = matrix.levels().size() - 1;
    rowEdges = edges(matrix.probability());
    columnEdges = edges(matrix.impact());
  }

  private static List<Double> edges(Scale scale) {
    int n = scale.size();
    return scale.edges().isEmpty()
        ? IntStream.rangeClosed(0, n).mapToObj(i -> (double) i / n).toList()
        : scale.edges();
  }

  boolean weaklyConsistent() {
    double leastRed = Double.MAX_VALUE;
    double greatestGreen = 0;
    for (int i = 0; i < ranks.length; i++) {
      for (int j = 0; j < ranks[i].length; j++) {
        if (ranks[i][j] == red) {
          leastRed = Math.min(leastRed, rowEdges.get(i) * columnEdges.get(j));
        }
        if (ranks[i][j] == 0) {
          greatestGreen = Math.max(greatestGreen, rowEdges.get(i + 1) * columnEdges.get(j + 1));
        }
      }
    }
    return leastRed >= greatestGreen - 1e-12;
  }

  boolean between() {
    return noRedBesideGreen(true);
  }

  boolean noSharedEdge() {
    return noRedBesideGreen(false);
  }

  private boolean noRedBesideGreen(boolean diagonal) {
    return cells()
        .noneMatch(
            cell ->
                rank(cell[0], cell[1]) == 0
                    && (rank(cell[0] + 1, cell[1]) == red
                        || rank(cell[0], cell[1] + 1) == red
                        || (diagonal && rank(cell[0] + 1, cell[1] + 1) == red)));
  }

  private int rank(int i, int j) {
    return i < ranks.length && j < ranks[0].length ? ranks[i][j] : -1;
  }

  boolean noRedAtTheStart() {
    return cells().noneMatch(cell -> (cell[0] == 0 || cell[1] == 0) && isRed(cell));
  }

  boolean greenAtTheStart() {
    return cells()
        .filter(cell -> cell[0] == 0 || cell[1] == 0)
        .allMatch(cell -> rank(cell[0], cell[1]) == 0);
  }

  boolean noRedInSecond() {
    return cells().noneMatch(cell -> (cell[0] == 1 || cell[1] == 1) && isRed(cell));
  }

  private boolean isRed(int[] cell) {
    return rank(cell[0], cell[1]) == red;
  }

  private Stream<int[]> cells() {
    return IntStream.range(0, ranks.length)
        .boxed()
        .flatMap(i -> IntStream.range(0, ranks[0].length).mapToObj(j -> new int[] {i, j}));
  }

  /** Shares of pairs of points ordered correctly, reversed and tied, over a fine grid. */
  double[] pairs() {
    Point[] points = points();
    Arrays.sort(points, Comparator.comparingDouble(Point::risk));
    double[] seen = new double[red + 1];
    double correct = 0;
    double reversed = 0;
    for (Point point : points) {
      for (int rank = 0; rank <= red; rank++) {
        correct += rank < point.rank() ? seen[rank] : 0;
        reversed += rank > point.rank() ? seen[rank] : 0;
      }
      seen[point.rank()]++;
    }
    double half = 0.5 * points.length * points.length;
    double tie = Arrays.stream(seen).map(n -> n * n).sum() / (2 * half);
    return new double[] {correct / half, reversed / half, tie};
  }

  private Point[] points() {
    Point[] points = new Point[GRID * GRID];
    for (int k = 0; k < points.length; k++) {
      int row = k / GRID;
      double p = (row + 0.5) / GRID;
      double x = (k % GRID + 0.5) / GRID;
      points[k] = new Point(p * x, ranks[position(rowEdges, p)][position(columnEdges, x)]);
    }
    return points;
  }

  private static int position(List<Double> edges, double value) {
    int i = 0;
    while (value >= edges.get(i + 1)) {
      i++;
    }
    return i;
  }

  private record Point(double risk, int rank) {}
}
