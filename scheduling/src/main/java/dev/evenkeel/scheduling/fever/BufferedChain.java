package dev.evenkeel.scheduling.fever;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.scheduling.buffer.BufferPlan;
import dev.evenkeel.scheduling.buffer.ChainActivity;
import dev.evenkeel.scheduling.buffer.CriticalChainPlan;
import dev.evenkeel.scheduling.buffer.FeedingChain;
import dev.evenkeel.scheduling.fever.internal.Pace;
import dev.evenkeel.scheduling.fever.internal.PushedLinks;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A chain as planned and the buffer behind it: what a fever chart measures against. A feeding chain
 * with its feeding buffer is measured like the critical chain with the project buffer.
 */
@Value.Immutable
@ValueType
public abstract class BufferedChain {
  BufferedChain() {}

  /**
   * Returns what findings call the buffer.
   *
   * @return the name, not blank; {@code project buffer} if not stated
   */
  @Value.Default
  public String name() {
    return "project buffer";
  }

  /**
   * Returns the activities of the chain.
   *
   * @return the links from the first to the last, no activity twice
   */
  public abstract List<ChainLink> links();

  /**
   * Returns the size of the buffer on the calendar of the chain, as it was when the promise was
   * made.
   *
   * @return the working time of the calendar, not negative
   */
  public abstract Duration bufferSpan();

  /**
   * Returns when the chain is planned to be finished and the buffer begins.
   *
   * @return the planned finish
   */
  public abstract Instant plannedFinish();

  /**
   * Returns the calendar on which the buffer is laid out and its consumption is measured.
   *
   * @return the calendar
   */
  public abstract WorkCalendar calendar();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notNegative(bufferSpan(), "buffer span", "buffer", name());
    Set<ActivityId> seen = new HashSet<>();
    for (ChainLink link : links()) {
      Check.that(
          seen.add(link.activity()),
          "chain must not repeat an activity but had '%s' twice in buffer '%s'",
          link.activity(),
          name());
    }
  }

  /**
   * Returns the chain and buffer of a plan with the spans and gaps of its schedule, so that a chain
   * that runs as planned uses no buffer at any link.
   *
   * @param plan the plan
   * @param project the project, whose calendar number 0 is the one of the buffer
   * @param schedule the schedule for which the plan was made
   * @return the chain and its buffer
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if an activity of the chain is not in the schedule
   */
  public static BufferedChain of(BufferPlan plan, ResolvedProject project, Schedule schedule) {
    Check.notNull(plan, "plan");
    WorkCalendar calendar = Check.notNull(project, "project").workCalendar(0);
    return of(plan, calendar, ChainLink.of(plan.chain(), schedule, calendar));
  }

  /**
   * Returns the chain and buffer of a plan without its schedule: every activity is taken to go
   * forward at the pace of the whole chain, {@link BufferPlan#calendarSpan()} by {@link
   * BufferPlan#projectBuffer()}, and none to wait for the one before.
   *
   * @param plan the plan
   * @param calendar the calendar on which its buffer was laid out
   * @return the chain and its buffer
   * @throws NullPointerException if an argument is null
   */
  public static BufferedChain of(BufferPlan plan, WorkCalendar calendar) {
    Check.notNull(plan, "plan");
    Pace pace = Pace.of(plan.calendarSpan(), plan.projectBuffer());
    return of(plan, calendar, plan.chain().stream().map(link -> atPace(link, pace)).toList());
  }

  /**
   * Returns the critical chain and the project buffer of a plan. What lies between the chain and
   * the buffer, because a feeding buffer or an activity with a release date ends later, is used
   * first and counts as negative consumption. Where other work may decide on the finish of the
   * project, assess the buffer by that finish.
   *
   * @param plan the plan
   * @param project the project, whose calendar number 0 is the one of the buffer
   * @return the chain and its buffer
   * @throws NullPointerException if an argument is null
   */
  public static BufferedChain of(CriticalChainPlan plan, ResolvedProject project) {
    Check.notNull(plan, "plan");
    WorkCalendar calendar = Check.notNull(project, "project").workCalendar(0);
    return builder()
        .links(new PushedLinks(plan, calendar).links())
        .bufferSpan(plan.calendarSpan())
        .plannedFinish(plan.projectBufferStart())
        .calendar(calendar)
        .build();
  }

  /**
   * Returns a feeding chain and its buffer, named after its activities, such as {@code feeding
   * buffer C-E}.
   *
   * @param feeding the feeding chain of a plan
   * @param plan that plan
   * @param project the project, whose calendar number 0 is the one of the buffer
   * @return the chain and its buffer
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if an activity of the chain is not in the schedule of the plan
   */
  public static BufferedChain of(
      FeedingChain feeding, CriticalChainPlan plan, ResolvedProject project) {
    Check.notNull(feeding, "feeding");
    Check.notNull(plan, "plan");
    WorkCalendar calendar = Check.notNull(project, "project").workCalendar(0);
    return builder()
        .name("feeding buffer " + feeding.label())
        .links(ChainLink.of(feeding.activities(), plan.schedule(), calendar))
        .bufferSpan(calendar.workingTime().between(feeding.bufferStart(), feeding.bufferEnd()))
        .plannedFinish(latestFinish(feeding, plan.schedule()))
        .calendar(calendar)
        .build();
  }

  /** A merge point that waits for a start lets the buffer begin before the work is finished. */
  private static Instant latestFinish(FeedingChain feeding, Schedule schedule) {
    return feeding.activities().stream()
        .flatMap(activity -> schedule.assignment(activity.activity()).stream())
        .map(Assignment::finish)
        .reduce(feeding.bufferStart(), (one, other) -> one.isAfter(other) ? one : other);
  }

  private static ChainLink atPace(ChainActivity activity, Pace pace) {
    return ChainLink.builder()
        .activity(activity.activity())
        .planned(activity.aggressive())
        .span(pace.onCalendar(activity.aggressive()))
        .build();
  }

  private static BufferedChain of(BufferPlan plan, WorkCalendar calendar, List<ChainLink> links) {
    return builder()
        .links(links)
        .bufferSpan(plan.calendarSpan())
        .plannedFinish(plan.scheduledFinish())
        .calendar(calendar)
        .build();
  }

  /**
   * Returns the work of the chain.
   *
   * @return the sum of the planned work of its links
   */
  public final Duration length() {
    return links().stream().map(ChainLink::planned).reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * Returns how far the chain is by a schedule that holds what was done and what is to come, such
   * as one that was made anew as of today.
   *
   * @param schedule the schedule
   * @param asOf the moment up to which the schedule is the past
   * @return the progress of each link, in order; a link that is not in the schedule has nothing
   *     remaining, since its work was taken out of the project
   * @throws NullPointerException if an argument is null
   */
  public final List<ChainProgress> progress(Schedule schedule, Instant asOf) {
    Check.notNull(schedule, "schedule");
    Check.notNull(asOf, "asOf");
    return links().stream().map(link -> progress(link.activity(), schedule, asOf)).toList();
  }

  private static ChainProgress progress(ActivityId activity, Schedule schedule, Instant asOf) {
    return schedule
        .assignment(activity)
        .map(assignment -> ChainProgress.of(assignment, asOf))
        .orElseGet(() -> ChainProgress.notStarted(activity, Duration.ZERO));
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static BufferedChainBuilder builder() {
    return new BufferedChainBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this chain.
   *
   * @return a new builder
   */
  public abstract BufferedChainBuilder toBuilder();
}
