package dev.evenkeel.scheduling.staffing.deferred;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import dev.evenkeel.scheduling.staffing.Shrinkage;
import dev.evenkeel.scheduling.staffing.internal.Quantities;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Calculates how many people deferred work needs, and when, so that every item is done by its
 * deadline.
 *
 * <p>With {@code A(t)} the work that has arrived until {@code t} (items × handle time), {@code
 * D(t)} the work that is due until then ({@code A(t - d)} for a deadline {@code d} that runs day
 * and night) and {@code S(t)} the work done, items taken in order of arrival are all in time if and
 * only if
 *
 * <pre>{@code
 * D(t) <= S(t) <= A(t)
 * }</pre>
 *
 * <p>The plan is the shortest line between the two curves over opening time. Its slope, the number
 * of people at work, changes only where it must: it rises where everybody would otherwise run out
 * of work, and falls where a deadline has been met. It has the least peak and the least sum of
 * squares of all that meet the deadlines (F. Yao, A. Demers and S. Shenker, "A scheduling model for
 * reduced CPU energy", 1995; M. A. Zafer and E. Modiano, "A calculus approach to energy-efficient
 * data transmission with quality-of-service constraints", 2009). The arrivals are taken as certain
 * and work as divisible without end, which suits items that are short against the deadline: exact
 * for the mean, without a margin for chance.
 *
 * <p>Immutable and thread-safe.
 */
public final class DeferredWorkCalculator {
  private static final DeferredWorkCalculator STANDARD =
      new DeferredWorkCalculator(Shrinkage.none());

  private final Shrinkage shrinkage;

  private DeferredWorkCalculator(Shrinkage shrinkage) {
    this.shrinkage = shrinkage;
  }

  /**
   * Returns a calculator without shrinkage.
   *
   * @return the calculator
   */
  public static DeferredWorkCalculator standard() {
    return STANDARD;
  }

  /**
   * Returns a calculator that schedules more people because not all of paid time does work.
   *
   * @param shrinkage the share of paid time in which no work is done
   * @return a calculator with this shrinkage
   * @throws NullPointerException if the shrinkage is null
   */
  public DeferredWorkCalculator withShrinkage(Shrinkage shrinkage) {
    return new DeferredWorkCalculator(Check.notNull(shrinkage, "shrinkage"));
  }

  /**
   * Plans how many people work on the items in each opening.
   *
   * @param work the items and their deadline
   * @param openings when people can work, in order of time and without overlap; at other times
   *     nobody does. They need not be equally long
   * @return the plan, or the times in which items arrive and fall due while nobody can work
   * @throws NullPointerException if an argument or an opening is null
   * @throws IllegalArgumentException if there is no opening, one is empty, two overlap or are not
   *     in order, or the times span more than a hundred years
   */
  public DeferredOutcome plan(DeferredWork work, List<Interval> openings) {
    Check.notNull(work, "work");
    checkOpenings(openings);
    TimeLine line = TimeLine.of(origin(work, openings), openings);
    Corridor corridor = Corridor.of(work, line);
    int last = corridor.gates().length - 1;
    double[] due = new double[last + 1];
    double[] arrived = new double[last + 1];
    for (int gate = 0; gate <= last; gate++) {
      due[gate] = corridor.dueBefore(gate);
      // Nothing can be done before the first opening, whatever has arrived.
      arrived[gate] = gate == 0 ? 0 : corridor.arrivedBefore(gate);
    }
    List<Finding> faults = faults(line, corridor, due, arrived);
    return faults.isEmpty()
        ? new LevelPlan(line, corridor, due, arrived).plan(openings, shrinkage)
        : new DeferredInfeasible(Findings.of(faults));
  }

  private static void checkOpenings(List<Interval> openings) {
    Check.that(!openings.isEmpty(), "openings must not be empty");
    for (int i = 0; i < openings.size(); i++) {
      Check.positive(openings.get(i).length(), "length", "opening", openings.get(i));
      if (i > 0) {
        Check.that(
            !openings.get(i).start().isBefore(openings.get(i - 1).end()),
            "openings must be in order and not overlap but %s follows %s",
            openings.get(i),
            openings.get(i - 1));
      }
    }
  }

  private static Instant origin(DeferredWork work, List<Interval> openings) {
    Instant first = openings.get(0).start();
    return work.arrivals().intervals().stream()
        .map(LoadInterval::interval)
        .map(Interval::start)
        .filter(start -> start.isBefore(first))
        .findFirst()
        .orElse(first);
  }

  private static List<Finding> faults(
      TimeLine line, Corridor corridor, double[] due, double[] arrived) {
    List<Finding> faults = new ArrayList<>();
    for (int gate = 0; gate < due.length; gate++) {
      if (due[gate] > arrived[gate]) {
        faults.add(fault(line, corridor.gates()[gate], due[gate] - arrived[gate]));
      }
    }
    return faults;
  }

  private static Finding fault(TimeLine line, long gate, double seconds) {
    Instant opening = line.instant(line.latest(gate));
    return Finding.error(
        DeferredFault.DUE_WHILE_CLOSED,
        "opening at " + opening,
        Quantities.text(
            "%.2f hours of work arrive and are due before the opening at %s, while nobody can work%n"
                + "Maybe plan work that is overdue with the time at which it is promised now",
            seconds / 3600, opening));
  }
}
