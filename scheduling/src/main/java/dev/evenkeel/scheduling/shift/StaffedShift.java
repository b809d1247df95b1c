package dev.evenkeel.scheduling.shift;

import dev.evenkeel.core.check.Check;

/**
 * A shift and how many people work it.
 *
 * @param shift the shift
 * @param people how many people, positive
 */
public record StaffedShift(Shift shift, int people) {
  /**
   * Checks the parts.
   *
   * @param shift the shift
   * @param people how many people
   * @throws NullPointerException if the shift is null
   * @throws IllegalArgumentException if the number is not positive
   */
  public StaffedShift {
    Check.notNull(shift, "shift");
    Check.positive(people, "people", "shift", shift.interval());
  }

  /**
   * Returns what the shift costs for all its people.
   *
   * @return cost × people
   */
  public double cost() {
    return shift.cost() * people;
  }

  /**
   * Returns the paid hours of all its people.
   *
   * @return hours × people
   */
  public double paidHours() {
    return StaffRequirement.hours(shift.paidTime()) * people;
  }
}
