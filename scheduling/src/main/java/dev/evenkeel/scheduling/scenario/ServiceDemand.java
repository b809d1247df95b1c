package dev.evenkeel.scheduling.scenario;

import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.capacity.CapacityCalculator;
import dev.evenkeel.scheduling.capacity.ServiceGroup;
import dev.evenkeel.scheduling.capacity.blending.BlendingRule;
import dev.evenkeel.scheduling.staffing.ContactLoad;
import dev.evenkeel.scheduling.staffing.ServiceTarget;
import dev.evenkeel.scheduling.staffing.Shrinkage;
import dev.evenkeel.scheduling.staffing.StaffingCalculator;
import dev.evenkeel.scheduling.staffing.StaffingPlan;
import dev.evenkeel.scheduling.staffing.queue.QueueModel;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** The service that goes before the project: what callers are promised, and who answers them. */
@Value.Immutable
@ValueType
public abstract class ServiceDemand {
  ServiceDemand() {}

  /**
   * Returns the contacts expected.
   *
   * @return the load
   */
  public abstract ContactLoad load();

  /**
   * Returns what callers are promised.
   *
   * @return the target
   */
  public abstract ServiceTarget target();

  /**
   * Returns the share of paid time that does not serve contacts. The default is none.
   *
   * @return the shrinkage, without what people's calendars show already
   */
  @Value.Default
  public Shrinkage shrinkage() {
    return Shrinkage.none();
  }

  /**
   * Returns what is assumed about contacts that wait, such as their patience.
   *
   * @return the model; that of Erlang C, in which nobody gives up, if nothing is said
   */
  @Value.Default
  public QueueModel queueModel() {
    return QueueModel.withoutAbandonment();
  }

  /**
   * Returns how busy agents may be.
   *
   * @return the greatest occupancy, more than 0 and at most 1 (85 % is 0.85); empty if there is no
   *     limit
   */
  public abstract OptionalDouble maximumOccupancy();

  /**
   * Returns who answers.
   *
   * @return the group
   */
  public abstract ServiceGroup group();

  /**
   * Returns whether the project gets no more people at a time than their shares of time for
   * projects add up to, as in {@link CapacityCalculator#withProjectShareCap()}. The default is
   * false.
   *
   * @return true if the shares limit the capacity
   */
  @Value.Default
  public boolean cappedByProjectShares() {
    return false;
  }

  /**
   * Returns how the project gets hours between contacts, as in {@link
   * CapacityCalculator#withBlending}. The default is that it gets none.
   *
   * @return the rule by which the threshold of deferred work is chosen
   */
  @Value.Default
  public BlendingRule blending() {
    return BlendingRule.NONE;
  }

  @Value.Check
  void check() {
    staffingCalculator();
  }

  private StaffingCalculator staffingCalculator() {
    StaffingCalculator calculator =
        StaffingCalculator.standard().withShrinkage(shrinkage()).withQueueModel(queueModel());
    return maximumOccupancy().isPresent()
        ? calculator.withMaximumOccupancy(maximumOccupancy().getAsDouble())
        : calculator;
  }

  final StaffingPlan staffingPlan() {
    return staffingCalculator().plan(load(), target());
  }

  final CapacityCalculator capacityCalculator() {
    CapacityCalculator calculator = CapacityCalculator.standard().withBlending(blending());
    return cappedByProjectShares() ? calculator.withProjectShareCap() : calculator;
  }

  /** Whether two services need the same staff, whoever answers. */
  final boolean needsAsMuchAs(ServiceDemand other) {
    return load().equals(other.load())
        && target().equals(other.target())
        && shrinkage().equals(other.shrinkage())
        && queueModel().equals(other.queueModel())
        && maximumOccupancy().equals(other.maximumOccupancy());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ServiceDemandBuilder builder() {
    return new ServiceDemandBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this demand.
   *
   * @return a new builder
   */
  public abstract ServiceDemandBuilder toBuilder();
}
