package dev.evenkeel.scheduling.buffer;

import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.buffer.internal.WorkTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;

/** A schedule's chain, the buffer behind it, and the date that can be promised. */
@Value.Immutable
@ValueType
public abstract class BufferPlan {
  BufferPlan() {}

  /**
   * Returns how the buffer was sized.
   *
   * @return the method
   */
  public abstract BufferMethod method();

  /**
   * Returns the longest chain of activities, each of which starts as late as it does because of the
   * one before.
   *
   * @return the activities from the first to the last, empty if the project has none
   */
  public abstract List<ChainActivity> chain();

  /**
   * Returns the buffer at the end of the project, in the same hours as the work of the chain.
   *
   * @return the size in working time, not negative
   */
  public abstract Duration projectBuffer();

  /**
   * Returns how long the buffer is on the project's default calendar at the pace at which the chain
   * goes forward. Where service leaves three of eight hours to the project, an hour of the buffer
   * takes eight thirds of an hour.
   *
   * @return the working time of the calendar, not less than the buffer
   */
  public abstract Duration calendarSpan();

  /**
   * Returns when the project is finished if every activity takes its aggressive estimate.
   *
   * @return the finish of the schedule
   */
  public abstract Instant scheduledFinish();

  /**
   * Returns the date to promise: the span of the buffer, in working time of the project's default
   * calendar, after the scheduled finish.
   *
   * @return the end of the buffer, not before the scheduled finish
   */
  public abstract Instant promisedDate();

  /**
   * Returns the work of the chain, pauses left out.
   *
   * @return the sum of the aggressive estimates
   */
  public final Duration chainLength() {
    return WorkTime.sum(chain(), ChainActivity::aggressive);
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static BufferPlanBuilder builder() {
    return new BufferPlanBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this plan.
   *
   * @return a new builder
   */
  public abstract BufferPlanBuilder toBuilder();
}
