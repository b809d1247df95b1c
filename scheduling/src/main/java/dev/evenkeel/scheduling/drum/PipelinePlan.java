package dev.evenkeel.scheduling.drum;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.project.Portfolio;
import dev.evenkeel.scheduling.resource.Schedule;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Several projects one after the other at the drum. */
@Value.Immutable
@ValueType
public abstract class PipelinePlan {
  PipelinePlan() {}

  /**
   * Returns the drum.
   *
   * @return the drum, empty if no work needs a person or a renewable resource
   */
  public abstract Optional<Drum> drum();

  /**
   * Returns the projects.
   *
   * @return the projects in the order in which they have the drum
   */
  public abstract List<StaggeredProject> projects();

  /**
   * Returns the portfolio with the releases of the projects.
   *
   * @return the portfolio, its projects in their own order, each starting at its release
   */
  public abstract Portfolio portfolio();

  /**
   * Returns the schedule of all projects together, in which everything that they share is levelled.
   *
   * @return the schedule of the portfolio
   */
  public abstract Schedule schedule();

  /**
   * Returns what there is to say.
   *
   * @return warnings where sharing uses up buffers
   */
  public abstract Findings findings();

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static PipelinePlanBuilder builder() {
    return new PipelinePlanBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this plan.
   *
   * @return a new builder
   */
  public abstract PipelinePlanBuilder toBuilder();
}
