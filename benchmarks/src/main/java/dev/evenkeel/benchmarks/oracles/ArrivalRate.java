package dev.evenkeel.benchmarks.oracles;

import java.util.OptionalDouble;

/** An arrival rate that changes with time, in hours. */
interface ArrivalRate {
  /**
   * Returns a quantity of the load that it offers.
   *
   * @param quantity which one, as the file words it, in small letters
   * @param handleTime the mean handle time
   * @param time the time; empty for quantities of the whole
   * @return the value; empty if the wording is not known or lacks its time
   */
  OptionalDouble quantity(String quantity, double handleTime, OptionalDouble time);
}
