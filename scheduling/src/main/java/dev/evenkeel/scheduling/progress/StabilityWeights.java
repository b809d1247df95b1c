package dev.evenkeel.scheduling.progress;

import dev.evenkeel.core.check.Check;

/**
 * How much it matters that a plan stays as it is, against hours of delay of the project's finish,
 * each of which weighs 1. No weight is above 1,000,000,000.
 *
 * @param movedStart what each hour weighs by which an activity starts earlier or later than in the
 *     plan before, nights and holidays included; 0.01 says that 100 such hours weigh as much as an
 *     hour of the project's finish
 * @param swappedPerson what each person weighs who works on an activity in place of one of the plan
 *     before; 1 says as much as an hour of the project's finish
 */
public record StabilityWeights(double movedStart, double swappedPerson) {
  private static final StabilityWeights STANDARD = new StabilityWeights(0.01, 1);

  /**
   * Checks the weights.
   *
   * @param movedStart the weight of an hour of a moved start
   * @param swappedPerson the weight of a swapped person
   * @throws IllegalArgumentException if a weight is negative, above 1,000,000,000 or not a number
   */
  public StabilityWeights {
    Check.atMost(Check.notNegative(movedStart, "moved start"), 1e9, "moved start");
    Check.atMost(Check.notNegative(swappedPerson, "swapped person"), 1e9, "swapped person");
  }

  /**
   * Returns the weights that are taken if none are given.
   *
   * @return 0.01 for an hour of a moved start and 1 for a swapped person
   */
  public static StabilityWeights standard() {
    return STANDARD;
  }
}
