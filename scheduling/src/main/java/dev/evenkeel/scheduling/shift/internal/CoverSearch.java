package dev.evenkeel.scheduling.shift.internal;

import dev.evenkeel.scheduling.search.SearchEnd;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The search for a cheap cover. A requirement falls into parts where no column crosses a boundary
 * between intervals and no limit counts; each part is searched for itself. Mutable, for a single
 * owner.
 */
public final class CoverSearch {
  private final SearchMeter meter;
  private final StaffedColumns staffed;
  private final double unreachable;
  private final List<PartSearch> parts = new ArrayList<>();

  /**
   * Prepares a search.
   *
   * @param model the problem
   * @param seed decides on what is drawn at random
   * @param meter the budget
   * @param listener is told the objective and its lower bound whenever one changes
   */
  public CoverSearch(
      CoverModel model, long seed, SearchMeter meter, BiConsumer<Double, Double> listener) {
    this.meter = meter;
    staffed = new StaffedColumns(model);
    unreachable = model.costOfLimitsWithoutColumns();
    SearchContext context =
        new SearchContext(
            model, seed, meter, () -> listener.accept(staffed.objective(), lowerBound()));
    int from = 0;
    for (int end : ends(model)) {
      parts.add(new PartSearch(staffed, from, end - from, context));
      from = end;
    }
  }

  private static List<Integer> ends(CoverModel model) {
    List<Integer> ends = new ArrayList<>();
    if (!model.isCyclic() && model.limits().isEmpty()) {
      boolean[] isCrossed = new boolean[model.intervals() + 1];
      for (Column column : model.columns()) {
        Arrays.fill(isCrossed, column.first() + 1, column.first() + column.span(), true);
      }
      for (int end = 1; end < model.intervals(); end++) {
        if (!isCrossed[end]) {
          ends.add(end);
        }
      }
    }
    ends.add(model.intervals());
    return ends;
  }

  /**
   * Searches until the budget is used up or the cover is proved to be the best.
   *
   * @return why the search ended
   */
  public SearchEnd run() {
    parts.forEach(PartSearch::construct);
    parts.forEach(PartSearch::bound);
    meter.limitSteps();
    parts.forEach(PartSearch::dive);
    while (!isOptimal() && !meter.isSpent()) {
      parts.forEach(PartSearch::improve);
    }
    return isOptimal() ? SearchEnd.OPTIMAL : meter.end();
  }

  private boolean isOptimal() {
    return parts.stream().allMatch(PartSearch::isOptimal);
  }

  /**
   * Returns what no cover is below.
   *
   * @return the bound
   */
  public double lowerBound() {
    return unreachable + parts.stream().mapToDouble(PartSearch::lowerBound).sum();
  }

  /**
   * Returns the best cover.
   *
   * @return how many people work each column
   */
  public int[] staff() {
    return staffed.staff().clone();
  }
}
