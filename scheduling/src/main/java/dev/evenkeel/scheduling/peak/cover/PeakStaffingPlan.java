package dev.evenkeel.scheduling.peak.cover;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.peak.SkillLoad;
import dev.evenkeel.scheduling.peak.StaffingLevel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/** Who should come in addition, what it costs, and what stays uncovered. */
@Value.Immutable
@ValueType
public abstract class PeakStaffingPlan {
  PeakStaffingPlan() {}

  /**
   * Returns what is short.
   *
   * @return the load that was to be covered
   */
  public abstract SkillLoad load();

  /**
   * Returns who should come.
   *
   * @return the measures, by start and then in the order of the offers
   */
  public abstract List<StaffingMeasure> measures();

  /**
   * Returns what all measures cost.
   *
   * @return the sum; empty if none of the offers costs money
   */
  public abstract Optional<Money> cost();

  /**
   * Returns what no offer covers.
   *
   * @return the times at which people are missing still, with those who come counted as present
   */
  public abstract List<StaffingLevel> uncovered();

  /**
   * Returns why offers were left out, and what is not covered.
   *
   * @return warnings and notices
   */
  public abstract Findings findings();

  /**
   * Returns whether nobody is missing any more.
   *
   * @return true if all that was short is covered
   */
  public final boolean isCovered() {
    return uncovered().isEmpty();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static PeakStaffingPlanBuilder builder() {
    return new PeakStaffingPlanBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this plan.
   *
   * @return a new builder
   */
  public abstract PeakStaffingPlanBuilder toBuilder();
}
