package dev.evenkeel.scheduling.shift;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.search.Objective;
import dev.evenkeel.scheduling.search.ObjectiveValue;
import dev.evenkeel.scheduling.search.SearchBudget;
import dev.evenkeel.scheduling.search.SearchEnd;
import dev.evenkeel.scheduling.search.SearchListener;
import dev.evenkeel.scheduling.search.SearchProgress;
import dev.evenkeel.scheduling.shift.internal.CoverModel;
import dev.evenkeel.scheduling.shift.internal.CoverSearch;
import dev.evenkeel.scheduling.shift.internal.SearchMeter;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;

/**
 * Covers a requirement with shifts at the least cost: min Σ c<sub>j</sub> x<sub>j</sub> + p · (Σ
 * u<sub>i</sub> + Σ v<sub>k</sub>) with Σ a<sub>ij</sub> x<sub>j</sub> + u<sub>i</sub> ≥
 * d<sub>i</sub>, where x<sub>j</sub> people work shift j of cost c<sub>j</sub>, which covers
 * interval i of demand d<sub>i</sub> if a<sub>ij</sub> = 1; u<sub>i</sub> people are missing, and
 * v<sub>k</sub> hours of what a contract promises, at the price p. Source: Dantzig, "A comment on
 * Edie's traffic delays at toll booths", Operations Research 2(3), 1954.
 *
 * <p>What a cover respects: starts, lengths and breaks of the {@link ShiftRule}s, their least and
 * greatest staff, and of each {@link StaffContract} the greatest weekly time, the greatest number
 * of shifts in a week, and one shift for each person and day. Who works which shift, with rest and
 * days off, is decided later. Where too few people can be had, the cover is short and says so.
 *
 * <p><b>How good.</b> A lower bound is always proved, by linear programs, and the gap is reported.
 * Without breaks the matrix has consecutive ones, and the linear program has whole numbers at its
 * corners (Nemhauser and Wolsey, "Integer and Combinatorial Optimization", 1988, section III.1.2):
 * the cover is exact as soon as it is solved, as long as no contract and no least staff counts. A
 * week that repeats, breaks, contracts and least staff are branched on, and windows of the
 * requirement are improved by branch and bound. Of a stretch of more than 1,200 intervals that no
 * closing time divides, only blocks are bounded, and the gap stays open.
 *
 * <p>The same budget in steps gives the same cover everywhere; one step is one linear program.
 */
public final class ShiftPlanner {
  private static final double PRICE_FACTOR = 100;
  private static final ShiftPlanner STANDARD =
      new ShiftPlanner(
          SearchBudget.ofSchedules(2_000), 0, OptionalDouble.empty(), p -> {}, () -> false);

  private final SearchBudget budget;
  private final long seed;
  private final OptionalDouble costPerMissingHour;
  private final SearchListener listener;
  private final BooleanSupplier cancelled;

  private ShiftPlanner(
      SearchBudget budget,
      long seed,
      OptionalDouble costPerMissingHour,
      SearchListener listener,
      BooleanSupplier cancelled) {
    this.budget = budget;
    this.seed = seed;
    this.costPerMissingHour = costPerMissingHour;
    this.listener = listener;
    this.cancelled = cancelled;
  }

  /**
   * Returns the planner with a budget of 2,000 steps and the seed 0.
   *
   * @return the planner, immutable and thread-safe
   */
  public static ShiftPlanner standard() {
    return STANDARD;
  }

  /**
   * Returns this planner with another budget. Less may be used: the search ends as soon as the
   * cover is proved to be the best. More steps are made if a first cover of the whole requirement
   * and its bound take them; time is kept.
   *
   * @param other how many linear programs may be solved, as the schedules of the budget, and how
   *     long that may take
   * @return the planner
   * @throws NullPointerException if the budget is null
   */
  public ShiftPlanner withBudget(SearchBudget other) {
    Check.notNull(other, "budget");
    return new ShiftPlanner(other, seed, costPerMissingHour, listener, cancelled);
  }

  /**
   * Returns this planner with another seed.
   *
   * @param other decides on what is drawn at random
   * @return the planner
   */
  public ShiftPlanner withSeed(long other) {
    return new ShiftPlanner(budget, other, costPerMissingHour, listener, cancelled);
  }

  /**
   * Returns this planner with a price for each hour of a person who is required but not at work,
   * and for each hour that a contract promises but is not worked. If it is low, leaving somebody
   * out can pay. The default is 100 times what the dearest shift costs, or 1 if all are free.
   *
   * @param cost the price in units of cost, positive
   * @return the planner
   * @throws IllegalArgumentException if the price is not positive or not finite
   */
  public ShiftPlanner withCostPerMissingHour(double cost) {
    OptionalDouble other = OptionalDouble.of(Check.positive(cost, "cost per missing hour"));
    return new ShiftPlanner(budget, seed, other, listener, cancelled);
  }

  /**
   * Returns this planner with somebody who is told of every better cover.
   *
   * @param other is told the objective as {@link Objective#COST}, with its bound
   * @return the planner
   * @throws NullPointerException if the listener is null
   */
  public ShiftPlanner withListener(SearchListener other) {
    Check.notNull(other, "listener");
    return new ShiftPlanner(budget, seed, costPerMissingHour, other, cancelled);
  }

  /**
   * Returns this planner with a way to end a search early.
   *
   * @param other asked now and then; true ends the search, which then returns the best cover so far
   * @return the planner
   * @throws NullPointerException if the argument is null
   */
  public ShiftPlanner withCancellation(BooleanSupplier other) {
    Check.notNull(other, "cancelled");
    return new ShiftPlanner(budget, seed, costPerMissingHour, listener, other);
  }

  /**
   * Covers a requirement.
   *
   * @param requirement how many people must be at work, and when
   * @param rules which shifts there may be. Shifts lie within the requirement; one that repeats is
   *     gone round at most once
   * @return the cover, with its cost, bound and gap
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the rules allow more than 500,000 shifts, or more than
   *     20,000 ways to place the breaks of one
   */
  public ShiftCover cover(StaffRequirement requirement, ShiftRules rules) {
    Check.notNull(requirement, "requirement");
    Check.notNull(rules, "rules");
    List<Shift> shifts = ShiftCatalogue.of(requirement, rules);
    double price = costPerMissingHour.orElseGet(() -> price(shifts));
    CoverModel model = new CoverModelFactory(requirement, rules, price).model(shifts);
    SearchMeter meter = new SearchMeter(budget, cancelled);
    CoverSearch search =
        new CoverSearch(model, seed, meter, (value, bound) -> tell(value, bound, meter));
    SearchEnd end = search.run();
    CoverReport report = new CoverReport(requirement, rules, price);
    ShiftCoverBuilder cover = report.cover(shifts, search.staff());
    return cover.end(end).steps(meter.steps()).lowerBound(search.lowerBound()).build();
  }

  private static double price(List<Shift> shifts) {
    double dearest = shifts.stream().mapToDouble(Shift::cost).max().orElse(0);
    return dearest > 0 ? PRICE_FACTOR * dearest : 1;
  }

  private void tell(double value, double bound, SearchMeter meter) {
    OptionalDouble lowerBound = OptionalDouble.of(Math.min(value, bound));
    ObjectiveValue best = new ObjectiveValue(Objective.COST, value, lowerBound);
    listener.progressed(new SearchProgress(best, meter.steps()));
  }
}
