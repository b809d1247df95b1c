package dev.evenkeel.scheduling.roster;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import org.immutables.value.Value;

/**
 * What each shortcoming of a roster costs, in points: whole numbers, so that the terms of a score
 * add up exactly. Wishes carry their own points.
 */
@Value.Immutable
@ValueType
public abstract class RosterWeights {
  private static final int MOST = 1_000_000;

  RosterWeights() {}

  /**
   * Returns what a minute costs that a shift lacks somebody.
   *
   * @return points per started minute of working time, 10 if nothing is said
   */
  @Value.Default
  public int openMinute() {
    return 10;
  }

  /**
   * Returns what a minute costs that somebody gets less than the contract promises.
   *
   * @return points per started minute of paid time in a calendar week, 1 if nothing is said
   */
  @Value.Default
  public int missingContractMinute() {
    return 1;
  }

  /**
   * Returns what uneven nights cost.
   *
   * @return points per unit of unevenness: the sum over all people who could work nights of the
   *     squares of their nights, less the least such sum for as many nights; 20 if nothing is said
   */
  @Value.Default
  public int unevenNights() {
    return 20;
  }

  /**
   * Returns what uneven weekends cost.
   *
   * @return points per unit of unevenness, as for nights, of shifts that start on a Saturday or
   *     Sunday; 20 if nothing is said
   */
  @Value.Default
  public int unevenWeekends() {
    return 20;
  }

  /**
   * Returns what a change costs when a roster is made anew.
   *
   * @return points for each pair of a person and a shift that only one of both rosters has, 100 if
   *     nothing is said
   */
  @Value.Default
  public int change() {
    return 100;
  }

  @Value.Check
  void check() {
    check(openMinute(), "points of an open minute");
    check(missingContractMinute(), "points of a missing contract minute");
    check(unevenNights(), "points of uneven nights");
    check(unevenWeekends(), "points of uneven weekends");
    check(change(), "points of a change");
  }

  private static void check(int points, String name) {
    Check.notNegative(points, name);
    Check.atMost(points, MOST, name);
  }

  /**
   * Returns the weights with all defaults.
   *
   * @return the weights
   */
  public static RosterWeights standard() {
    return builder().build();
  }

  /**
   * Returns a builder with the defaults set.
   *
   * @return a new builder
   */
  public static RosterWeightsBuilder builder() {
    return new RosterWeightsBuilder();
  }

  /**
   * Returns a builder that starts with these weights.
   *
   * @return a new builder
   */
  public abstract RosterWeightsBuilder toBuilder();
}
