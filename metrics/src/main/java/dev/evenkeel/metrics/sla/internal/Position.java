package dev.evenkeel.metrics.sla.internal;

import dev.evenkeel.core.time.WorkingTime;
import java.time.Duration;
import java.time.Instant;

/**
 * A place on the time line of a ticket.
 *
 * @param at the instant
 * @param worked the working time from the creation of the ticket to the instant, each part of it
 *     counted in the calendar that was in force
 * @param time the working time in force from the instant on
 */
public record Position(Instant at, Duration worked, WorkingTime time) {
  Position moved(Instant to) {
    return to.equals(at) ? this : new Position(to, worked.plus(time.between(at, to)), time);
  }

  Position in(WorkingTime other) {
    return new Position(at, worked, other);
  }

  Duration since(Position earlier) {
    return worked.minus(earlier.worked);
  }
}
