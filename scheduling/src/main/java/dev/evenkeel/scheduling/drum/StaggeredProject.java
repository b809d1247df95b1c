package dev.evenkeel.scheduling.drum;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.buffer.CriticalChainPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A project in the pipeline: when it is released and when it has the drum. */
@Value.Immutable
@ValueType
public abstract class StaggeredProject {
  StaggeredProject() {}

  /**
   * Returns which project this is.
   *
   * @return the project
   */
  public abstract ProjectId project();

  /**
   * Returns when the project is released.
   *
   * @return its start, not before its own
   */
  public abstract Instant release();

  /**
   * Returns the plan of the project alone, with its buffers, from its release on. What it shares
   * with others beside the drum is not levelled.
   *
   * @return the plan
   */
  public abstract CriticalChainPlan plan();

  /**
   * Returns from its first to its last use when the project has the drum in its plan.
   *
   * @return the interval, empty if the project does not use the drum
   */
  public abstract Optional<Interval> drumUse();

  /**
   * Returns the capacity buffer before the drum use: the time for which the drum should be idle
   * after the project before.
   *
   * @return the buffer in working time, zero if no project before has the drum
   */
  public abstract Duration capacityBuffer();

  /**
   * Returns what is left of the capacity buffer in the schedule of all projects together.
   *
   * @return the working time between the last use by the projects before and the first by this one;
   *     not negative and not above the buffer
   */
  public abstract Duration given();

  @Value.Check
  void check() {
    Check.notNegative(capacityBuffer(), "capacity buffer", "project", project());
    Check.inRange(given(), Duration.ZERO, capacityBuffer(), "given capacity buffer");
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static StaggeredProjectBuilder builder() {
    return new StaggeredProjectBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this project.
   *
   * @return a new builder
   */
  public abstract StaggeredProjectBuilder toBuilder();
}
