package dev.evenkeel.scheduling.network;

import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.internal.ValueType;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** When a milestone is reached at the earliest, beside its deadline. */
@Value.Immutable
@ValueType
public abstract class MilestoneTimes {
  MilestoneTimes() {}

  /**
   * Returns which milestone this is.
   *
   * @return the milestone
   */
  public abstract MilestoneId milestone();

  /**
   * Returns when all activities of the milestone are finished at the earliest.
   *
   * @return the latest of their earliest finishes; the start of the project if it has none
   */
  public abstract Instant earliest();

  /**
   * Returns by when the milestone has to be reached.
   *
   * @return the deadline, empty if there is none
   */
  public abstract Optional<Instant> deadline();

  /**
   * Returns whether the deadline cannot be kept.
   *
   * @return true if there is a deadline and the earliest instant is after it
   */
  public final boolean isLate() {
    return deadline().filter(earliest()::isAfter).isPresent();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static MilestoneTimesBuilder builder() {
    return new MilestoneTimesBuilder();
  }

  /**
   * Returns a builder that starts with the parts of these times.
   *
   * @return a new builder
   */
  public abstract MilestoneTimesBuilder toBuilder();
}
