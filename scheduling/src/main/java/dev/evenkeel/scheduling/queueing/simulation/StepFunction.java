package dev.evenkeel.scheduling.queueing.simulation;

import dev.evenkeel.core.check.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * A number that changes at given times and is constant in between, such as an arrival rate or the
 * agents on shift. It begins at time 0; the last value holds for ever.
 *
 * @param steps the values with the times from which they hold: the first from 0, the others in
 *     order of time
 */
public record StepFunction(List<Step> steps) {
  /**
   * Checks the steps.
   *
   * @param steps the steps
   * @throws NullPointerException if the list or a step is null
   * @throws IllegalArgumentException if there is no step, the first is not at 0, or one is not
   *     later than the one before
   */
  public StepFunction {
    steps = List.copyOf(steps);
    Check.that(!steps.isEmpty(), "step function must have at least one step but was %s", steps);
    Check.that(
        steps.get(0).start() == 0,
        "first step must start at 0 but was at %s",
        steps.get(0).start());
    for (int i = 1; i < steps.size(); i++) {
      Check.that(
          steps.get(i).start() > steps.get(i - 1).start(),
          "steps must be in order of time but %s came before %s",
          steps.get(i - 1),
          steps.get(i));
    }
  }

  /**
   * A value and the time from which it holds.
   *
   * @param start the time, not negative
   * @param value the value, finite and not negative
   */
  public record Step(double start, double value) {
    /**
     * Checks the parts.
     *
     * @param start the time
     * @param value the value
     * @throws IllegalArgumentException if a part is negative or not finite
     */
    public Step {
      Check.notNegative(start, "start");
      Check.notNegative(value, "value");
    }
  }

  /**
   * Returns a function that never changes.
   *
   * @param value the value, finite and not negative
   * @return the function
   * @throws IllegalArgumentException if the value is negative or not finite
   */
  public static StepFunction constant(double value) {
    return new StepFunction(List.of(new Step(0, value)));
  }

  /**
   * Returns a function with a value for each interval of a common length, the first from time 0.
   *
   * @param length the length of an interval, positive
   * @param values the values, at least one, finite and not negative
   * @return the function
   * @throws NullPointerException if the array is null
   * @throws IllegalArgumentException if the length is not positive or a value is negative or not
   *     finite
   */
  public static StepFunction of(double length, double... values) {
    Check.positive(length, "length");
    List<Step> steps = new ArrayList<>(values.length);
    for (int i = 0; i < values.length; i++) {
      steps.add(new Step(i * length, values[i]));
    }
    return new StepFunction(steps);
  }

  /**
   * Returns this function up to a time, and another value from then on.
   *
   * @param start the time, later than the last step
   * @param value the value, finite and not negative
   * @return a function with one more step
   * @throws IllegalArgumentException if the time is not later than the last step, or the value is
   *     negative or not finite
   */
  public StepFunction then(double start, double value) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(new Step(start, value));
    return new StepFunction(longer);
  }

  /**
   * Returns the value at a time.
   *
   * @param time the time, not negative; that of a step belongs to the step
   * @return the value
   * @throws IllegalArgumentException if the time is negative or not finite
   */
  public double at(double time) {
    Check.notNegative(time, "time");
    int low = 0;
    int high = steps.size();
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (steps.get(middle).start() <= time) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return steps.get(low).value();
  }
}
