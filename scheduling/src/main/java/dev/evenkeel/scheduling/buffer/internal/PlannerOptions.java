package dev.evenkeel.scheduling.buffer.internal;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.buffer.BufferSizing;
import dev.evenkeel.scheduling.buffer.FeedingBufferRule;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.search.SearchBudget;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** How a critical chain plan is made. */
@Value.Immutable
@ValueType
public abstract class PlannerOptions {
  private static final int SCHEDULES = 1_000;

  PlannerOptions() {}

  /**
   * Returns how the project buffer is sized.
   *
   * @return the sizing
   */
  @Value.Default
  public BufferSizing sizing() {
    return BufferSizing.builder().build();
  }

  /**
   * Returns how feeding buffers are sized if not like the project buffer.
   *
   * @return the sizing
   */
  public abstract Optional<BufferSizing> ownFeedingSizing();

  /**
   * Returns which percentile is the aggressive estimate.
   *
   * @return the probability that it is kept
   */
  @Value.Default
  public double aggressivePercentile() {
    return 0.5;
  }

  /**
   * Returns which percentile is the safe estimate.
   *
   * @return the probability that it is kept
   */
  @Value.Default
  public double safePercentile() {
    return 0.9;
  }

  /**
   * Returns what is done about buffers that do not fit.
   *
   * @return the rule
   */
  @Value.Default
  public FeedingBufferRule feedingRule() {
    return FeedingBufferRule.SHRINK_TO_FIT;
  }

  /**
   * Returns the scheduler.
   *
   * @return the scheduler, with the capacity that is left by service
   */
  @Value.Default
  public ResourceScheduler scheduler() {
    return ResourceScheduler.standard().withBudget(SearchBudget.ofSchedules(SCHEDULES));
  }

  /**
   * Returns how long before its use a wake-up call is due.
   *
   * @return working time of the default calendar, not negative
   */
  @Value.Default
  public Duration warning() {
    return Duration.ofHours(8);
  }

  @Value.Check
  void check() {
    Check.fraction(aggressivePercentile(), "aggressive percentile");
    Check.fraction(safePercentile(), "safe percentile");
    Check.notNegative(warning(), "warning");
  }

  /**
   * Returns how feeding buffers are sized.
   *
   * @return the sizing
   */
  public final BufferSizing feedingSizing() {
    return ownFeedingSizing().orElse(sizing());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static PlannerOptionsBuilder builder() {
    return new PlannerOptionsBuilder();
  }

  /**
   * Returns a builder that starts with these options.
   *
   * @return a new builder
   */
  public abstract PlannerOptionsBuilder toBuilder();
}
