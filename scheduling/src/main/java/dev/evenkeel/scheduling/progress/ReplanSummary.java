package dev.evenkeel.scheduling.progress;

import dev.evenkeel.core.internal.ValueType;
import java.time.Duration;
import org.immutables.value.Value;

/** How far a plan that was made anew is from the one before, and what it took to find it. */
@Value.Immutable
@ValueType
public abstract class ReplanSummary {
  ReplanSummary() {}

  /**
   * Returns how much later the project finishes than in the plan before.
   *
   * @return the delay, nights and holidays included; negative if it finishes earlier
   */
  public abstract Duration finishDelay();

  /**
   * Returns by how much deadlines are missed that the plan before kept, or missed by less.
   *
   * @return the sum over the activities that are not finished: how much later each finishes than
   *     the earliest of its own deadline and those of its milestones, and than the deadline of its
   *     project; where the plan before is later than a deadline, than in the plan before
   */
  public abstract Duration lateness();

  /**
   * Returns by how much starts have moved.
   *
   * @return the sum over the activities that are in both plans and have not been started, nights
   *     and holidays included
   */
  public abstract Duration movedStarts();

  /**
   * Returns how many people work on an activity in place of one of the plan before.
   *
   * @return the sum over the activities that are in both plans and are not finished
   */
  public abstract long swappedPeople();

  /**
   * Returns the weighted sum that was minimised. It is counted on whole ticks: a finish within a
   * tick counts as the end of that tick.
   *
   * @return the cost in hours of delay of the finish
   */
  public abstract double cost();

  /**
   * Returns whether it is proved that no plan costs less.
   *
   * @return true if all of the cost is inevitable, in whatever modes the work that has not been
   *     started is done
   */
  public abstract boolean optimal();

  /**
   * Returns how many schedules the search began; those that could not become better than the best
   * were given up on the way.
   *
   * @return the number, at least 1
   */
  public abstract long schedules();

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ReplanSummaryBuilder builder() {
    return new ReplanSummaryBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this summary.
   *
   * @return a new builder
   */
  public abstract ReplanSummaryBuilder toBuilder();
}
