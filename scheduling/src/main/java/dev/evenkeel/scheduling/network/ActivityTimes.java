package dev.evenkeel.scheduling.network;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.internal.ValueType;
import java.time.Duration;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * Earliest and latest times of one activity and its floats. Latest times can lie before the
 * earliest ones, and floats be negative, if a deadline cannot be kept.
 */
@Value.Immutable
@ValueType
public abstract class ActivityTimes {
  ActivityTimes() {}

  /**
   * Returns which activity this is.
   *
   * @return the activity
   */
  public abstract ActivityId activity();

  /**
   * Returns the first instant at which the activity can start.
   *
   * @return the earliest start, within the opening hours of the activity's calendar
   */
  public abstract Instant earliestStart();

  /**
   * Returns when the activity is finished if it starts at its earliest start.
   *
   * @return the earliest finish, not before the earliest start
   */
  public abstract Instant earliestFinish();

  /**
   * Returns the last instant at which the activity can start without delaying the finish of a
   * project or breaking a deadline.
   *
   * @return the latest start
   */
  public abstract Instant latestStart();

  /**
   * Returns when the activity is finished if it starts at its latest start.
   *
   * @return the latest finish, not before the latest start
   */
  public abstract Instant latestFinish();

  /**
   * Returns by how much the start can be delayed without delaying the finish of a project or
   * breaking a deadline: the working time of the activity's calendar from the earliest to the
   * latest start.
   *
   * @return the total float in working time, negative if a deadline cannot be kept
   */
  public abstract Duration totalFloat();

  /**
   * Returns by how much the start can be delayed without moving the earliest times of any
   * successor, or the finish of its project if there is no successor, in working time of the
   * activity's calendar.
   *
   * @return the free float in working time, not negative
   */
  public abstract Duration freeFloat();

  /**
   * Returns by how much the start can be delayed, even if all predecessors are as late as they can
   * be, without moving the earliest times of any successor, in working time of the activity's
   * calendar.
   *
   * @return the independent float in working time, not negative and not above the free float
   */
  public abstract Duration independentFloat();

  /**
   * Returns whether any delay, counted in working time, delays the finish of a project or breaks a
   * deadline.
   *
   * @return true if the total float is zero or negative
   */
  public final boolean isCritical() {
    return totalFloat().isZero() || totalFloat().isNegative();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ActivityTimesBuilder builder() {
    return new ActivityTimesBuilder();
  }

  /**
   * Returns a builder that starts with the parts of these times.
   *
   * @return a new builder
   */
  public abstract ActivityTimesBuilder toBuilder();
}
