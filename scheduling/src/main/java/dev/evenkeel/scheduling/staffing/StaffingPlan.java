package dev.evenkeel.scheduling.staffing;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.staffing.internal.Quantities;
import dev.evenkeel.scheduling.staffing.queue.QueueModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.immutables.value.Value;

/**
 * How many people a service needs over a period, interval by interval: in order of time, without
 * overlap.
 */
@Value.Immutable
@ValueType
public abstract class StaffingPlan {
  StaffingPlan() {}

  /**
   * Returns what callers are promised.
   *
   * @return the first service level among the targets of every interval; empty if there is none
   */
  public abstract Optional<ServiceTarget> target();

  /**
   * Returns what else the staffing must keep.
   *
   * @return the targets of every interval beside the first service level, in the order given
   */
  public abstract List<StaffingTarget> furtherTargets();

  /**
   * Returns what is assumed about contacts that wait. The default is that nobody gives up.
   *
   * @return the model
   */
  @Value.Default
  public QueueModel queueModel() {
    return QueueModel.withoutAbandonment();
  }

  /**
   * Returns how a load that changes over time became one load for each interval. The default is
   * each interval for itself.
   *
   * @return the treatment of time
   */
  @Value.Default
  public TimeVariation timeVariation() {
    return TimeVariation.PER_INTERVAL;
  }

  /**
   * Returns which share of paid time does not serve contacts.
   *
   * @return the shrinkage that is contained in the scheduled people
   */
  @Value.Default
  public Shrinkage shrinkage() {
    return Shrinkage.none();
  }

  /**
   * Returns how busy agents may be.
   *
   * @return the greatest occupancy, more than 0 and at most 1; empty if there is no limit
   */
  public abstract OptionalDouble maximumOccupancy();

  /**
   * Returns the needs of each interval.
   *
   * @return the intervals in order of time, none of which overlap
   */
  public abstract List<IntervalStaffing> intervals();

  @Value.Check
  void check() {
    for (int i = 1; i < intervals().size(); i++) {
      Interval previous = intervals().get(i - 1).interval();
      Interval next = intervals().get(i).interval();
      Check.that(
          !next.start().isBefore(previous.end()),
          "intervals of a staffing plan must be in order and not overlap but %s follows %s",
          next,
          previous);
    }
  }

  /**
   * Returns the needs at an instant.
   *
   * @param instant the instant
   * @return the interval that contains it; empty if the plan does not cover it
   * @throws NullPointerException if the instant is null
   */
  public final Optional<IntervalStaffing> at(Instant instant) {
    Check.notNull(instant, "instant");
    int low = 0;
    int high = intervals().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (intervals().get(middle).interval().end().isAfter(instant)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return intervals().stream()
        .skip(low)
        .findFirst()
        .filter(staffing -> staffing.interval().contains(instant));
  }

  /**
   * Returns the hours in which agents must be answering.
   *
   * @return required agents × hours, summed over the intervals
   */
  public final double requiredHours() {
    return hours(IntervalStaffing::requiredAgents);
  }

  /**
   * Returns the hours that must be scheduled, the shrinkage included and nothing rounded.
   *
   * @return scheduled people × hours, summed over the intervals
   */
  public final double scheduledHours() {
    return hours(IntervalStaffing::scheduledPeople);
  }

  private double hours(ToDoubleFunction<IntervalStaffing> people) {
    return intervals().stream()
        .mapToDouble(
            staffing ->
                people.applyAsDouble(staffing) * Quantities.hours(staffing.interval().length()))
        .sum();
  }

  /**
   * Returns the share of all contacts that is answered in time.
   *
   * @return the mean of the intervals' service levels weighted by their contacts; empty without
   *     contacts or without a service target
   */
  public final OptionalDouble serviceLevel() {
    double contacts = 0;
    double answeredInTime = 0;
    for (IntervalStaffing staffing : intervals()) {
      if (staffing.serviceLevel().isPresent()) {
        contacts += staffing.contacts();
        answeredInTime += staffing.contacts() * staffing.serviceLevel().getAsDouble();
      }
    }
    return contacts == 0 ? OptionalDouble.empty() : OptionalDouble.of(answeredInTime / contacts);
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static StaffingPlanBuilder builder() {
    return new StaffingPlanBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this plan.
   *
   * @return a new builder
   */
  public abstract StaffingPlanBuilder toBuilder();
}
