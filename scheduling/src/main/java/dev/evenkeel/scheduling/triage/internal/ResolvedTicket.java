package dev.evenkeel.scheduling.triage.internal;

import dev.evenkeel.scheduling.triage.Priority;
import dev.evenkeel.scheduling.triage.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A ticket with what a matrix and a calendar make of it.
 *
 * @param ticket the ticket
 * @param priority its priority, if known
 * @param work its work, if known
 * @param axis where instants are
 */
public record ResolvedTicket(
    Ticket ticket, Optional<Priority> priority, Optional<Duration> work, TimeAxis axis) {
  private static final double MICROS_PER_HOUR = 3_600e6;

  /**
   * Returns the priority of a ticket that has one.
   *
   * @return the number
   */
  int rank() {
    return priority.orElseThrow().value();
  }

  /**
   * Returns the work of a ticket whose work is known.
   *
   * @return the microseconds
   */
  long workMicros() {
    return TimeAxis.micros(work.orElseThrow());
  }

  /**
   * Returns the work of a ticket whose work is known.
   *
   * @return the hours
   */
  double workHours() {
    return workMicros() / MICROS_PER_HOUR;
  }

  /**
   * Returns when the ticket arrived.
   *
   * @return the microseconds on the axis
   */
  public long arrivedAt() {
    return axis.at(ticket.arrived());
  }

  /**
   * Returns when the ticket is due.
   *
   * @return the microseconds on the axis, or empty
   */
  Optional<Long> dueAt() {
    return ticket.due().map(axis::at);
  }

  /**
   * Returns how old the ticket is.
   *
   * @param asOf the time of the question, not before the arrival
   * @return the age
   */
  Duration age(Instant asOf) {
    return TimeAxis.duration(axis.at(asOf) - arrivedAt());
  }

  /**
   * Returns what an hour of delay costs for each hour of work.
   *
   * @param asOf the time of the question, not before the arrival
   * @return the ratio
   */
  double costRatio(Instant asOf) {
    return ticket.delayCost().rateAt(age(asOf)) / workHours();
  }

  /**
   * Returns how long the ticket could still wait.
   *
   * @param asOf the time of the question
   * @return the slack, or empty without due instant or work
   */
  Optional<Duration> slack(Instant asOf) {
    return work.isEmpty()
        ? Optional.empty()
        : dueAt().map(due -> TimeAxis.duration(due - axis.at(asOf) - workMicros()));
  }
}
