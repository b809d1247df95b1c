package dev.evenkeel.scheduling.triage;

import dev.evenkeel.core.check.Check;

/**
 * How soon a ticket should be served: 1 is the most urgent, greater numbers come later. In order,
 * the most urgent first.
 *
 * @param value the number, 1 to 1,000
 */
public record Priority(int value) implements Comparable<Priority> {
  /** The greatest number that a priority can have. */
  public static final int MAXIMUM = 1_000;

  /**
   * Checks the number.
   *
   * @param value the number
   * @throws IllegalArgumentException if the number is not between 1 and 1,000
   */
  public Priority {
    Check.inRange(value, 1, MAXIMUM, "priority");
  }

  /**
   * Returns a priority.
   *
   * @param value the number, 1 to 1,000
   * @return the priority
   * @throws IllegalArgumentException if the number is not between 1 and 1,000
   */
  public static Priority of(int value) {
    return new Priority(value);
  }

  @Override
  public int compareTo(Priority other) {
    return Integer.compare(value, other.value);
  }

  /**
   * Returns the usual short form, such as {@code P1}.
   *
   * @return the letter P and the number
   */
  @Override
  public String toString() {
    return "P" + value;
  }
}
