package dev.evenkeel.scheduling.buffer;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.buffer.internal.WorkTime;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** A schedule with buffers: the critical chain, what feeds it, and the date to promise. */
@Value.Immutable
@ValueType
public abstract class CriticalChainPlan {
  CriticalChainPlan() {}

  /**
   * Returns when every activity is planned, feeding buffers considered.
   *
   * @return the schedule, with the aggressive estimates
   */
  public abstract Schedule schedule();

  /**
   * Returns how the project buffer was sized.
   *
   * @return the sizing
   */
  public abstract BufferSizing sizing();

  /**
   * Returns how the feeding buffers were sized.
   *
   * @return the sizing
   */
  public abstract BufferSizing feedingSizing();

  /**
   * Returns the critical chain.
   *
   * @return the activities from the first to the last, empty if the project has none
   */
  public abstract List<ChainActivity> chain();

  /**
   * Returns the chains of all other work. Every activity that is not critical is in at least one;
   * several that lead into the critical chain at different points may have the same beginning.
   *
   * @return the chains by the start of their merge point, those that end with the project after
   *     them, branches last
   */
  public abstract List<FeedingChain> feedingChains();

  /**
   * Returns who and what must be woken up when the critical chain changes hands.
   *
   * @return the wake-up calls along the chain
   */
  public abstract List<ResourceBuffer> resourceBuffers();

  /**
   * Returns the buffer at the end of the project, in the same hours as the work of the chain.
   *
   * @return the size in working time, not negative
   */
  public abstract Duration projectBuffer();

  /**
   * Returns how long the project buffer is on the project's default calendar at the pace at which
   * the chain goes forward.
   *
   * @return the working time of the calendar, not less than the buffer
   */
  public abstract Duration calendarSpan();

  /**
   * Returns when the project buffer begins.
   *
   * @return the finish of the schedule or, if later, the end of the last feeding buffer
   */
  public abstract Instant projectBufferStart();

  /**
   * Returns the date to promise: the span of the project buffer, in working time of the project's
   * default calendar, after its start.
   *
   * @return the end of the project buffer
   */
  public abstract Instant promisedDate();

  /**
   * Returns what there is to say.
   *
   * @return a warning for each feeding buffer that was cut and for a promise after the deadline, a
   *     notice for each merge point that was pushed
   */
  public abstract Findings findings();

  /**
   * Returns the work of the critical chain, pauses and waiting left out.
   *
   * @return the sum of the aggressive estimates
   */
  public final Duration chainLength() {
    return WorkTime.sum(chain(), ChainActivity::aggressive);
  }

  /**
   * Returns the gating activities, which must not start before their planned start even if they
   * could.
   *
   * @return the first activity of each feeding chain
   */
  public final Set<ActivityId> gating() {
    Set<ActivityId> gating = new LinkedHashSet<>();
    feedingChains().forEach(feeding -> gating.add(feeding.gating()));
    return gating;
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static CriticalChainPlanBuilder builder() {
    return new CriticalChainPlanBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this plan.
   *
   * @return a new builder
   */
  public abstract CriticalChainPlanBuilder toBuilder();
}
