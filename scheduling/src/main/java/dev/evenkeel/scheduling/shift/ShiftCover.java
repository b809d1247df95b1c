package dev.evenkeel.scheduling.shift;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.search.SearchEnd;
import java.util.List;
import org.immutables.value.Value;

/**
 * Shifts that cover a requirement, what they cost, and how far they can be from the best. What the
 * search makes small is the objective: the cost of the shifts, plus a price for each hour that is
 * missing.
 */
@Value.Immutable
@ValueType
public abstract class ShiftCover {
  ShiftCover() {}

  /**
   * Returns what is covered.
   *
   * @return the requirement
   */
  public abstract StaffRequirement requirement();

  /**
   * Returns the shifts, in order of start, end and breaks, without two equal ones.
   *
   * @return the shifts with their people; empty if nothing is required or can be covered
   */
  public abstract List<StaffedShift> shifts();

  /**
   * Returns the price of an hour that is missing.
   *
   * @return the price of an hour in which one required person is not at work or one hour of a
   *     contract's minimum time is not paid, in units of cost
   */
  public abstract double costPerMissingHour();

  /**
   * Returns how many hours fall short of what contracts promise as minimum weekly time.
   *
   * @return the hours, not negative
   */
  public abstract double missingContractHours();

  /**
   * Returns what no cover is below.
   *
   * @return a proven lower bound of the objective, not negative
   */
  public abstract double lowerBound();

  /**
   * Returns why the search ended.
   *
   * @return the reason
   */
  public abstract SearchEnd end();

  /**
   * Returns how much was searched: the neighbourhoods and branches that were examined.
   *
   * @return the number, not negative
   */
  public abstract long steps();

  /**
   * Returns what is not as required.
   *
   * @return a warning for each stretch of time with too few people and for each contract that gets
   *     too little
   */
  public abstract Findings findings();

  @Value.Check
  void check() {
    Check.notNegative(costPerMissingHour(), "cost per missing hour");
    Check.notNegative(missingContractHours(), "missing contract hours");
    Check.notNegative(lowerBound(), "lower bound");
    Check.notNegative(steps(), "steps");
  }

  /**
   * Returns what the shifts cost.
   *
   * @return the cost of all people in all shifts
   */
  public final double cost() {
    return shifts().stream().mapToDouble(StaffedShift::cost).sum();
  }

  /**
   * Returns the number that the search made small.
   *
   * @return cost + cost per missing hour × (uncovered hours + missing contract hours)
   */
  public final double objective() {
    return cost() + costPerMissingHour() * (uncoveredHours() + missingContractHours());
  }

  /**
   * Returns how far the objective can be from the best, as a fraction of it: (objective − bound) ÷
   * objective. 0.02 means that no cover is more than 2 % better.
   *
   * @return the gap, 0 or more; 0 means proved optimal
   */
  public final double gap() {
    double distance = objective() - lowerBound();
    return distance <= 0 ? 0 : distance / objective();
  }

  /**
   * Returns whether it is proved that no cover is better.
   *
   * @return true if the search ended for that reason
   */
  public final boolean isOptimal() {
    return end() == SearchEnd.OPTIMAL;
  }

  /**
   * Returns how many people are at work, those on a break left out. Whoever comes, goes or pauses
   * within an interval does not count in it.
   *
   * @return a number for each interval of the requirement
   */
  public final List<Integer> present() {
    int[] present = new int[requirement().people().size()];
    for (StaffedShift staffed : shifts()) {
      for (int interval : Attendance.intervals(requirement(), staffed.shift())) {
        present[interval] += staffed.people();
      }
    }
    return ImmutableList.copyOf(Ints.asList(present));
  }

  /**
   * Returns the hours in which somebody who is required is not at work.
   *
   * @return missing people × hours, summed over the intervals
   */
  public final double uncoveredHours() {
    return surplusHours(-1);
  }

  /**
   * Returns the hours in which somebody is at work who is not required.
   *
   * @return surplus people × hours, summed over the intervals
   */
  public final double overcoveredHours() {
    return surplusHours(1);
  }

  private double surplusHours(int sign) {
    List<Integer> present = present();
    long people = 0;
    for (int i = 0; i < present.size(); i++) {
      people += Math.max(0, sign * (present.get(i) - requirement().people().get(i)));
    }
    return (double) people * StaffRequirement.hours(requirement().intervalLength());
  }

  /**
   * Returns the paid hours.
   *
   * @return hours × people, summed over the shifts
   */
  public final double paidHours() {
    return shifts().stream().mapToDouble(StaffedShift::paidHours).sum();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ShiftCoverBuilder builder() {
    return new ShiftCoverBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this cover.
   *
   * @return a new builder
   */
  public abstract ShiftCoverBuilder toBuilder();
}
