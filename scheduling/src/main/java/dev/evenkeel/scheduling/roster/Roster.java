package dev.evenkeel.scheduling.roster;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ShiftId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.search.SearchEnd;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Who works which shift, what the roster lacks, and how far it can be from the best one. It breaks
 * none of its rules; what begun shifts brought with them is reported.
 */
@Value.Immutable
@ValueType
public abstract class Roster {
  Roster() {}

  /**
   * Returns who works what.
   *
   * @return the pairs in the order of the demands, within a shift in the order of the people
   */
  public abstract List<RosterAssignment> assignments();

  /**
   * Returns which shifts lack people.
   *
   * @return how many people each of these shifts lacks, in the order of the demands; a shift that
   *     lacks nobody is not in it
   */
  public abstract Map<ShiftId, Integer> open();

  /**
   * Returns what the shortcomings cost.
   *
   * @return the terms, which add up exactly
   */
  public abstract RosterScore score();

  /**
   * Returns what no roster under the same rules can be below.
   *
   * @return points, proven, at most the total of the score
   */
  public abstract long lowerBound();

  /**
   * Returns why the search ended.
   *
   * @return {@link SearchEnd#OPTIMAL} if no roster can be better
   */
  public abstract SearchEnd end();

  /**
   * Returns how many steps the search made.
   *
   * @return the number, 0 if all rosters were tried
   */
  public abstract long steps();

  /**
   * Returns what is new against the roster before.
   *
   * @return pairs that only this roster has; none if there was no roster before
   */
  public abstract List<RosterAssignment> added();

  /**
   * Returns what is gone against the roster before.
   *
   * @return pairs that only the roster before has; none if there was none
   */
  public abstract List<RosterAssignment> removed();

  /**
   * Returns what a reader should know.
   *
   * @return the open shifts with what keeps each person from them, promised time that is missing,
   *     and rules that begun shifts break
   */
  public abstract Findings findings();

  /**
   * Returns how far the roster can be from the best.
   *
   * @return (total − bound) / total of the points, 0 if the roster is the best; 5 % is 0.05
   */
  public final double gap() {
    long total = score().total();
    return total == lowerBound() ? 0 : (double) (total - lowerBound()) / total;
  }

  /**
   * Returns the shifts of somebody.
   *
   * @param person the person
   * @return the shifts in the order of the demands
   * @throws NullPointerException if the person is null
   */
  public final List<ShiftId> shiftsOf(PersonId person) {
    Check.notNull(person, "person");
    return assignments().stream()
        .filter(pair -> pair.person().equals(person))
        .map(RosterAssignment::shift)
        .toList();
  }

  /**
   * Returns who works a shift.
   *
   * @param shift the shift
   * @return the people in the order of the people of the roster
   * @throws NullPointerException if the shift is null
   */
  public final List<PersonId> peopleOn(ShiftId shift) {
    Check.notNull(shift, "shift");
    return assignments().stream()
        .filter(pair -> pair.shift().equals(shift))
        .map(RosterAssignment::person)
        .toList();
  }

  static RosterBuilder builder() {
    return new RosterBuilder();
  }

  abstract RosterBuilder toBuilder();
}
