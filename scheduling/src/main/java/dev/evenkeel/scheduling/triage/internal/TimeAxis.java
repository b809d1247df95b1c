package dev.evenkeel.scheduling.triage.internal;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.time.WorkingTime;
import dev.evenkeel.scheduling.triage.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Instants as whole microseconds from the beginning of 1970: of the clock, or of working time. All
 * are less than 2⁵³ in size, so that they and their differences are exact in a {@code double}.
 */
public final class TimeAxis {
  private static final long MICROS_PER_SECOND = 1_000_000;
  private static final long NANOS_PER_MICRO = 1_000;

  private final Optional<WorkingTime> workingTime;

  /**
   * Creates an axis.
   *
   * @param workingTime the calendar, or empty for the time of the clock
   */
  public TimeAxis(Optional<WorkingTime> workingTime) {
    this.workingTime = workingTime;
  }

  /**
   * Returns where an instant is on this axis.
   *
   * @param instant the instant
   * @return the microseconds
   */
  public long at(Instant instant) {
    return workingTime.isEmpty()
        ? clock(instant)
        : micros(workingTime.get().between(Instant.EPOCH, instant));
  }

  /**
   * Returns where an instant is on the clock.
   *
   * @param instant the instant
   * @return the microseconds
   */
  public static long clock(Instant instant) {
    return instant.getEpochSecond() * MICROS_PER_SECOND + instant.getNano() / NANOS_PER_MICRO;
  }

  /**
   * Returns a duration in microseconds.
   *
   * @param duration the duration
   * @return the whole microseconds
   */
  public static long micros(Duration duration) {
    return duration.toSeconds() * MICROS_PER_SECOND + duration.toNanosPart() / NANOS_PER_MICRO;
  }

  /**
   * Returns microseconds as a duration.
   *
   * @param micros the microseconds
   * @return the duration
   */
  public static Duration duration(long micros) {
    return Duration.ofSeconds(
        Math.floorDiv(micros, MICROS_PER_SECOND),
        Math.floorMod(micros, MICROS_PER_SECOND) * NANOS_PER_MICRO);
  }

  /**
   * Returns a time of a question that must be in the range of tickets.
   *
   * @param asOf the instant
   * @return the instant
   */
  public static Instant inRange(Instant asOf) {
    return Check.inRange(
        Check.notNull(asOf, "asOf"), Ticket.EARLIEST, Ticket.LATEST, "time of the question");
  }
}
