package dev.evenkeel.scheduling.buffer;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.WorkingTime;
import dev.evenkeel.scheduling.buffer.internal.ChainEstimates;
import dev.evenkeel.scheduling.buffer.internal.LongestChain;
import dev.evenkeel.scheduling.buffer.internal.Pace;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Duration;
import java.util.List;

/**
 * Puts a project buffer behind the longest chain of a schedule.
 *
 * <p>The chain is followed backwards from the activity that finishes last, along what binds each
 * activity: a predecessor, a person or resource that another activity releases, or service-first
 * capacity. Where closed hours or the contact load bind, it goes on with whichever finishes last of
 * the activity's predecessors and the earlier work of its people; it ends at a release date or the
 * start of the project.
 *
 * <p>The aggressive estimate of an activity is the working time with which it is scheduled; the
 * safe one a percentile of its effort, divided by the people who work on it together, and at least
 * the aggressive one.
 */
public final class BufferCalculator {
  private static final BufferCalculator STANDARD =
      new BufferCalculator(BufferSizing.of(BufferMethod.ROOT_OF_SQUARES), 0.9);

  private final BufferSizing sizing;
  private final double safePercentile;

  private BufferCalculator(BufferSizing sizing, double safePercentile) {
    this.sizing = sizing;
    this.safePercentile = safePercentile;
  }

  /**
   * Returns the calculator with {@link BufferMethod#ROOT_OF_SQUARES} and the 90th percentile as
   * safe estimate.
   *
   * @return the calculator, immutable and thread-safe
   */
  public static BufferCalculator standard() {
    return STANDARD;
  }

  /**
   * Returns this calculator with another method.
   *
   * @param method how the buffer is sized
   * @return the calculator
   * @throws NullPointerException if the method is null
   */
  public BufferCalculator withMethod(BufferMethod method) {
    return withSizing(sizing.toBuilder().method(Check.notNull(method, "method")).build());
  }

  /**
   * Returns this calculator with another sizing.
   *
   * @param sizing the method with its parameters, rounding and a minimum
   * @return the calculator
   * @throws NullPointerException if the sizing is null
   */
  public BufferCalculator withSizing(BufferSizing sizing) {
    return new BufferCalculator(Check.notNull(sizing, "sizing"), safePercentile);
  }

  /**
   * Returns this calculator with another safe estimate.
   *
   * @param percentile the share of cases in which the safe estimate is kept; the 90th percentile is
   *     0.9
   * @return the calculator
   * @throws IllegalArgumentException if the percentile is not from 0 to 1
   */
  public BufferCalculator withSafePercentile(double percentile) {
    return new BufferCalculator(sizing, Check.fraction(percentile, "safe percentile"));
  }

  /**
   * Calculates the buffer of a schedule. The buffer is laid out in the working hours of the
   * project's default calendar, the one with number 0, at the pace of the chain: with <i>w</i> the
   * work of its activities and <i>s</i> the working hours of that calendar from the start to the
   * finish of each, both summed, a buffer <i>b</i> spans <i>b · max(1, s / w)</i>. Waiting between
   * activities does not count.
   *
   * @param project the project
   * @param schedule a schedule of that project
   * @return the chain, the buffer and the date to promise
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the schedule is not one of the project, or the calendar has
   *     too little working time after its finish
   */
  public BufferPlan plan(ResolvedProject project, Schedule schedule) {
    Check.notNull(project, "project");
    List<Assignment> longest =
        new LongestChain(project.project(), Check.notNull(schedule, "schedule")).find();
    ChainEstimates estimates = new ChainEstimates(project, safePercentile);
    List<ChainActivity> chain = longest.stream().map(estimates::of).toList();
    WorkingTime calendar = project.workCalendar(0).workingTime();
    ChainProfile profile =
        ChainProfile.builder().chain(chain).project(project).schedule(schedule).build();
    Duration buffer = sizing.size(profile);
    Duration span = Pace.of(longest, calendar).span(buffer);
    return BufferPlan.builder()
        .method(sizing.method())
        .chain(chain)
        .projectBuffer(buffer)
        .calendarSpan(span)
        .scheduledFinish(schedule.finish())
        .promisedDate(span.isZero() ? schedule.finish() : calendar.add(schedule.finish(), span))
        .build();
  }
}
