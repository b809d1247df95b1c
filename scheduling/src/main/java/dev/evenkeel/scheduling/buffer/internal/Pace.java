package dev.evenkeel.scheduling.buffer.internal;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.WorkingTime;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.internal.ScheduleShift;
import java.time.Duration;
import java.util.List;

/**
 * How fast a chain goes forward in the working hours of a calendar.
 *
 * @param work the work of its activities
 * @param span the working hours of the calendar from the start to the finish of each, summed; at
 *     least the work
 */
public record Pace(Duration work, Duration span) {

  /**
   * Returns the pace of a chain.
   *
   * @param chain its assignments
   * @param calendar the calendar
   * @return the pace; work and span are the same where the calendar knows of fewer hours than the
   *     chain
   */
  public static Pace of(List<Assignment> chain, WorkingTime calendar) {
    Duration work = WorkTime.sum(chain, Assignment::worked);
    Duration span =
        WorkTime.sum(
            chain, assignment -> calendar.between(assignment.start(), assignment.finish()));
    return new Pace(work, span.compareTo(work) < 0 ? work : span);
  }

  /**
   * Returns the pace of a chain in the hours of the project's default calendar.
   *
   * @param project the project
   * @param schedule its schedule
   * @param chain the activities
   * @return the pace
   */
  static Pace of(ResolvedProject project, ScheduleShift schedule, List<Integer> chain) {
    long work = 0;
    long span = 0;
    for (int activity : chain) {
      work += project.modeDuration(schedule.mode(activity));
      span += project.calendarAt(0).worked(schedule.start(activity), schedule.finish(activity));
    }
    Duration worked = project.tick().multipliedBy(work);
    return new Pace(worked, span < work ? worked : project.tick().multipliedBy(span));
  }

  /**
   * Returns how long a buffer is on the calendar.
   *
   * @param buffer the buffer in hours of work
   * @return b · s / w, rounded up to a nanosecond
   */
  public Duration span(Duration buffer) {
    return span.equals(work) ? buffer : WorkTime.scaledUp(buffer, span, work);
  }

  /**
   * Returns how large a buffer must be to reach as far as a span of the calendar.
   *
   * @param length the working hours of the calendar
   * @return the smallest buffer in hours of work whose span is not shorter
   */
  public Duration bufferFor(Duration length) {
    return span.equals(work) ? length : WorkTime.scaledUp(length, work, span);
  }

  /**
   * Returns how large a buffer fits into a span of the calendar.
   *
   * @param length the working hours of the calendar
   * @return the largest buffer in hours of work whose span is not longer
   */
  public Duration buffer(Duration length) {
    return span.equals(work) ? length : WorkTime.scaledDown(length, work, span);
  }
}
