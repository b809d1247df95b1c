package dev.evenkeel.scheduling.resource.internal.objective;

/**
 * An objective in units in which equal plans have equal numbers: sums of whole numbers as long as
 * the project allows, taken in the same order whatever the order of the input. A function keeps
 * work space and serves one thread.
 */
public interface ObjectiveFunction {
  /**
   * Returns what a plan reaches.
   *
   * @param plan the plan, complete
   * @return the value in units of this function, less is better
   */
  double of(Plan plan);

  /**
   * Turns a value into units of the objective. The conversion keeps the order of values.
   *
   * @param value a value or a bound in units of this function
   * @return the same in hours, money or as a ratio
   */
  double converted(double value);
}
