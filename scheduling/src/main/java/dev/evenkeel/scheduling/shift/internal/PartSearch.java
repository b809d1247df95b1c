package dev.evenkeel.scheduling.shift.internal;

import java.util.Optional;

/**
 * The search for a cheap cover of a part that no column leaves: windows one after the other for a
 * first cover, then neighbourhoods, each a window in which branch and bound looks for something
 * better, in turn with branch and bound on the whole part. Mutable, for a single owner.
 */
final class PartSearch {
  private static final int MOST_ROWS = 1_200;
  private static final int BLOCK = 400;
  private static final int NEIGHBOURHOODS = 100;
  private static final long WHOLE_EFFORT = 30_000;

  private final CoverModel model;
  private final StaffedColumns staffed;
  private final int from;
  private final int length;
  private final SearchContext context;
  private final Optional<BranchSearch> whole;
  private double objective;
  private double lowerBound;
  private boolean isOptimal;

  PartSearch(StaffedColumns staffed, int from, int length, SearchContext context) {
    this.model = context.model();
    this.staffed = staffed;
    this.from = from;
    this.length = length;
    this.context = context;
    WindowProgram window = window(from, length);
    objective = window.objective(staffed);
    whole =
        window.program().rows() > MOST_ROWS
            ? Optional.empty()
            : Optional.of(context.branch(window));
  }

  private WindowProgram window(int start, int size) {
    return WindowProgram.of(model, context.columnsByStart(), staffed, start, size);
  }

  double lowerBound() {
    return lowerBound;
  }

  boolean isOptimal() {
    return isOptimal;
  }

  /** Makes a first cover, window by window. */
  void construct() {
    int size = Math.min(length, 2 * Math.max(1, model.longestSpan()));
    int step = Math.max(1, size / 3);
    int last = model.isCyclic() ? length : length - size + step;
    for (int offset = 0; offset < last && !context.isSpent(); offset += step) {
      int start = model.isCyclic() ? offset : Math.min(offset, length - size);
      solve(window(place(start), size));
    }
  }

  private int place(int offset) {
    return (from + offset) % model.intervals();
  }

  /** Proves a bound. */
  void bound() {
    if (whole.isEmpty()) {
      raiseBound(BlockBound.of(model, from, length, BLOCK, context));
    } else if (whole.get().solveRoot()) {
      raiseBound(whole.get().rootBound());
    }
  }

  /** Looks for a cover that is as near to the bound as a dive gets. */
  void dive() {
    if (!isOptimal) {
      improveWhole(2L * context.model().columns().size());
    }
  }

  private void raiseBound(double bound) {
    lowerBound = Math.max(lowerBound, context.roundUp(bound));
    isOptimal = objective <= lowerBound + context.tolerance();
  }

  /** Searches for a while. */
  void improve() {
    for (int i = 0; i < NEIGHBOURHOODS && !isOptimal && !context.isSpent(); i++) {
      solve(neighbourhood());
    }
    if (!isOptimal && !context.isSpent()) {
      improveWhole(Math.max(1, WHOLE_EFFORT / length));
    }
  }

  private WindowProgram neighbourhood() {
    int longest = Math.max(1, model.longestSpan());
    int least = Math.min(length, longest + longest / 4);
    int most = Math.min(length, 3 * longest);
    int size = least + context.randomness().nextInt(most - least + 1);
    int places = model.isCyclic() ? length : length - size + 1;
    return window(place(context.randomness().nextInt(places)), size);
  }

  private void improveWhole(long nodes) {
    if (whole.isEmpty()) {
      return;
    }
    whole.get().next(context.below(objective), nodes).ifPresent(found -> take(whole.get(), found));
    if (whole.get().isFinished()) {
      lowerBound = Math.max(lowerBound, objective);
      isOptimal = true;
    }
  }

  /** Looks in a window for something better or, if there can be nothing, for something as good. */
  private void solve(WindowProgram window) {
    double now = window.objective(staffed);
    BranchSearch search = context.branch(window);
    if (search.solveRoot()) {
      boolean canImprove = context.roundUp(search.rootBound()) < now - context.tolerance();
      double cutoff = canImprove ? context.below(now) : now + context.tolerance();
      long nodes = 50 + 3L * window.program().rows();
      search.next(cutoff, nodes).ifPresent(found -> take(search, found));
    }
  }

  private void take(BranchSearch search, int[] found) {
    int[] columns = search.columns();
    double before = staffed.objective();
    for (int k = 0; k < columns.length; k++) {
      staffed.set(columns[k], found[k]);
    }
    double change = staffed.objective() - before;
    if (change != 0) {
      objective += change;
      isOptimal = objective <= lowerBound + context.tolerance();
      context.improved();
    }
  }
}
