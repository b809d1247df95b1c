package dev.evenkeel.scheduling.staffing.total;

import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.staffing.internal.Quantities;
import java.util.List;
import org.immutables.value.Value;

/** How many people several queues need together over a period. */
@Value.Immutable
@ValueType
public abstract class TotalStaffing {
  TotalStaffing() {}

  /**
   * Returns the needs by interval, cut wherever the need of a queue changes; times that no plan
   * covers are left out.
   *
   * @return the intervals in order of time, none of which overlap
   */
  public abstract List<TotalInterval> intervals();

  /**
   * Returns the hours that must be scheduled, nothing rounded.
   *
   * @return people × hours, summed over the intervals
   */
  public final double scheduledHours() {
    return intervals().stream()
        .mapToDouble(total -> total.people() * Quantities.hours(total.interval().length()))
        .sum();
  }

  /**
   * Returns the greatest head count of any interval.
   *
   * @return the number of people; 0 without intervals
   */
  public final int peakHeadCount() {
    return intervals().stream().mapToInt(TotalInterval::headCount).max().orElse(0);
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static TotalStaffingBuilder builder() {
    return new TotalStaffingBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this total.
   *
   * @return a new builder
   */
  public abstract TotalStaffingBuilder toBuilder();
}
