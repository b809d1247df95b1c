package dev.evenkeel.scheduling.roster;

import dev.evenkeel.core.internal.ValueType;
import org.immutables.value.Value;

/** What the shortcomings of a roster cost, term by term, in points; they add up exactly. */
@Value.Immutable
@ValueType
public abstract class RosterScore {
  RosterScore() {}

  /**
   * Returns what shifts without enough people cost.
   *
   * @return points, not negative
   */
  public abstract long openShifts();

  /**
   * Returns what wishes cost that are not granted.
   *
   * @return points, not negative
   */
  public abstract long wishes();

  /**
   * Returns what it costs that people get less time than their contracts promise.
   *
   * @return points, not negative
   */
  public abstract long missingContractTime();

  /**
   * Returns what uneven nights cost.
   *
   * @return points, not negative
   */
  public abstract long unevenNights();

  /**
   * Returns what uneven weekends cost.
   *
   * @return points, not negative
   */
  public abstract long unevenWeekends();

  /**
   * Returns what differences to the roster before cost.
   *
   * @return points, not negative; 0 if there was none
   */
  public abstract long changes();

  /**
   * Returns the sum of all terms.
   *
   * @return points, not negative
   */
  public final long total() {
    return openShifts()
        + wishes()
        + missingContractTime()
        + unevenNights()
        + unevenWeekends()
        + changes();
  }

  static RosterScoreBuilder builder() {
    return new RosterScoreBuilder();
  }

  abstract RosterScoreBuilder toBuilder();
}
