package dev.evenkeel.scheduling.search;

import dev.evenkeel.core.check.Check;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How long to search: until the first of the limits. A schedule is one generation pass, forward or
 * backward; whatever else places activities counts its placements divided by the number of
 * activities.
 *
 * <p>With a limit in schedules alone the result depends on project, settings and seed only, not on
 * machine or number of threads. With a limit in time it depends on the machine as well.
 *
 * @param schedules the greatest number of schedules, at least 1; {@link Long#MAX_VALUE} for no
 *     limit
 * @param time the limit in time, empty for none
 */
public record SearchBudget(long schedules, Optional<TimeLimit> time) {
  /**
   * A limit in time and the clock by which it is kept.
   *
   * @param duration how long to search, positive
   * @param nanoTime a clock in nanoseconds that never runs backwards, such as {@code
   *     System::nanoTime}
   */
  public record TimeLimit(Duration duration, LongSupplier nanoTime) {
    /**
     * Checks the parts.
     *
     * @param duration how long
     * @param nanoTime the clock
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the duration is not positive
     */
    public TimeLimit {
      Check.positive(duration, "duration");
      Check.notNull(nanoTime, "nanoTime");
    }
  }

  /**
   * Checks the parts.
   *
   * @param schedules the greatest number of schedules
   * @param time the limit in time
   * @throws NullPointerException if the limit in time is null
   * @throws IllegalArgumentException if the number of schedules is not positive
   */
  public SearchBudget {
    Check.positive(schedules, "schedules");
    Check.notNull(time, "time");
  }

  /**
   * Returns a budget in schedules alone.
   *
   * @param schedules the greatest number of schedules, at least 1
   * @return the budget
   * @throws IllegalArgumentException if the number is not positive
   */
  public static SearchBudget ofSchedules(long schedules) {
    return new SearchBudget(schedules, Optional.empty());
  }

  /**
   * Returns a budget in time alone.
   *
   * @param duration how long to search, positive
   * @param nanoTime a clock in nanoseconds, such as {@code System::nanoTime}
   * @return the budget
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the duration is not positive
   */
  public static SearchBudget ofTime(Duration duration, LongSupplier nanoTime) {
    return new SearchBudget(Long.MAX_VALUE, Optional.of(new TimeLimit(duration, nanoTime)));
  }

  /**
   * Returns this budget with a limit in time as well.
   *
   * @param duration how long to search, positive
   * @param nanoTime a clock in nanoseconds, such as {@code System::nanoTime}
   * @return the budget
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the duration is not positive
   */
  public SearchBudget withTime(Duration duration, LongSupplier nanoTime) {
    return new SearchBudget(schedules, Optional.of(new TimeLimit(duration, nanoTime)));
  }
}
