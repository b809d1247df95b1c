package dev.evenkeel.scheduling.forecast;

import com.google.common.collect.ImmutableSortedMap;
import dev.evenkeel.core.check.Check;
import java.time.LocalTime;
import java.util.Map;

/**
 * How the contacts of a day are spread over its slots: weights by the local time at which a slot
 * starts. Only their proportions count. A slot without a weight has the weight zero.
 *
 * @param weights the weights in order of time, none negative, at least one positive
 */
public record DayProfile(Map<LocalTime, Double> weights) {
  /**
   * Checks and sorts the weights.
   *
   * @param weights the weights
   * @throws NullPointerException if the map, a time or a weight is null
   * @throws IllegalArgumentException if a weight is negative or not finite, or none is positive
   */
  public DayProfile {
    weights = ImmutableSortedMap.copyOf(Check.notNull(weights, "weights"));
    weights.forEach((time, weight) -> Check.notNegative(weight, "weight", "day profile", time));
    Check.that(
        weights.values().stream().anyMatch(weight -> weight > 0),
        "weights of a day profile must have one that is positive but were %s",
        weights);
  }

  /**
   * Returns the profile with the given weights.
   *
   * @param weights the weights by start of the slot, none negative, at least one positive
   * @return the profile
   * @throws NullPointerException if the map, a time or a weight is null
   * @throws IllegalArgumentException if a weight is negative or not finite, or none is positive
   */
  public static DayProfile of(Map<LocalTime, Double> weights) {
    return new DayProfile(weights);
  }
}
