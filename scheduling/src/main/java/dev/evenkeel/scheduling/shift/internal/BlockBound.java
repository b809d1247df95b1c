package dev.evenkeel.scheduling.shift.internal;

/**
 * A lower bound for a long part: it is cut into blocks, and of each column every block gets the
 * share of the cost that its intervals are of those that the column covers. The optima of the
 * blocks' linear programs, limits left out, add up to a bound, since the shares add up to the cost.
 */
final class BlockBound {
  private final CoverModel model;
  private final SearchContext context;

  private BlockBound(CoverModel model, SearchContext context) {
    this.model = model;
    this.context = context;
  }

  static double of(CoverModel model, int from, int length, int size, SearchContext context) {
    BlockBound bound = new BlockBound(model, context);
    double sum = 0;
    for (int start = from; start < from + length; start += size) {
      sum += bound.block(start, Math.min(start + size, from + length));
    }
    return sum;
  }

  private double block(int start, int end) {
    LinearProgram program = new LinearProgram(end - start, end - start);
    for (int i = start; i < end; i++) {
      program.setRow(i - start, model.demand(i), Double.POSITIVE_INFINITY);
      program.addColumn(model.missingCost(), model.demand(i));
      program.addRun(i - start, i - start + 1);
    }
    for (Column column : model.columns()) {
      addShare(program, column, start, end);
    }
    DualSimplex simplex = new DualSimplex(program, 0);
    context.meter().count();
    boolean isSolved = simplex.solve(context::isSpent) == DualSimplex.Status.OPTIMAL;
    return isSolved ? simplex.bound() : 0;
  }

  private void addShare(LinearProgram program, Column column, int start, int end) {
    for (int shift = 0; shift <= (model.isCyclic() ? 1 : 0); shift++) {
      int first = column.first() - shift * model.intervals();
      int covered = covered(column, first, start, end);
      if (covered > 0) {
        int all = covered(column, first, Integer.MIN_VALUE, Integer.MAX_VALUE);
        program.addColumn(column.cost() * covered / all, model.mostStaff(column));
        addRuns(program, column, first, start, end);
      }
    }
  }

  private static int covered(Column column, int first, int start, int end) {
    int covered = 0;
    for (int r = 0; r < column.runs().length; r += 2) {
      int from = Math.max(start, first + column.runs()[r]);
      covered += Math.max(0, Math.min(end, first + column.runs()[r + 1]) - from);
    }
    return covered;
  }

  private static void addRuns(LinearProgram program, Column column, int first, int start, int end) {
    for (int r = 0; r < column.runs().length; r += 2) {
      int from = Math.max(start, first + column.runs()[r]);
      int to = Math.min(end, first + column.runs()[r + 1]);
      if (from < to) {
        program.addRun(from - start, to - start);
      }
    }
  }
}
