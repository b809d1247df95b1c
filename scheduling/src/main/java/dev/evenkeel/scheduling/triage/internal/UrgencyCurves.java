package dev.evenkeel.scheduling.triage.internal;

import dev.evenkeel.scheduling.triage.DelayCost;
import dev.evenkeel.scheduling.triage.QueuePolicy;
import dev.evenkeel.scheduling.triage.internal.UrgencyCurve.Line;
import java.time.Duration;
import java.util.Optional;

/** The index rules as curves over time. */
public final class UrgencyCurves {
  private static final int RANKED = 0;
  private static final int LAST = 1;
  private static final double MICROS_PER_HOUR = 3_600e6;

  private UrgencyCurves() {}

  /**
   * Returns how urgent a ticket is by a policy.
   *
   * @param policy the policy, of an index rule
   * @param ticket the ticket, which has all that the policy needs
   * @return the curve
   */
  public static UrgencyCurve of(QueuePolicy policy, ResolvedTicket ticket) {
    return switch (policy.rule()) {
      case FIRST_COME_FIRST_SERVED -> UrgencyCurve.level(RANKED, -arrival(ticket));
      case STRICT_PRIORITY -> UrgencyCurve.level(ticket.rank(), -arrival(ticket));
      case SMITH_RATIO -> UrgencyCurve.level(RANKED, smithRatio(ticket));
      case EARLIEST_DUE_DATE -> byDue(ticket.ticket().due().map(TimeAxis::clock));
      case LEAST_SLACK -> byDue(ticket.dueAt().map(due -> due - ticket.workMicros()));
      case GENERALISED_C_MU -> generalisedCMu(ticket);
      case ACCUMULATING_PRIORITY ->
          accumulating(policy.accumulationRates().get(ticket.rank() - 1), ticket);
      case APPARENT_TARDINESS_COST -> tardiness(policy.lookAhead().orElseThrow(), ticket);
      case MOORE_HODGSON ->
          throw new IllegalArgumentException(
              "policy must be an index rule but was "
                  + policy.rule()
                  + "\nMaybe order all tickets at once instead.");
    };
  }

  private static double arrival(ResolvedTicket ticket) {
    return (double) TimeAxis.clock(ticket.ticket().arrived());
  }

  static double smithRatio(ResolvedTicket ticket) {
    return ticket.ticket().delayCost().perHour() / ticket.workHours();
  }

  private static UrgencyCurve byDue(Optional<Long> latest) {
    return latest
        .map(time -> UrgencyCurve.level(RANKED, -(double) time))
        .orElseGet(() -> UrgencyCurve.level(LAST, 0));
  }

  private static UrgencyCurve generalisedCMu(ResolvedTicket ticket) {
    DelayCost cost = ticket.ticket().delayCost();
    double hours = ticket.workHours();
    double slope = cost.growthPerHour() / hours / MICROS_PER_HOUR;
    long start = ticket.arrivedAt();
    Line line = new Line(cost.perHour() / hours, slope, start);
    if (cost.stepAge().isEmpty()) {
      return UrgencyCurve.straight(RANKED, line);
    }
    Line stepped = new Line((cost.perHour() + cost.stepPerHour()) / hours, slope, start);
    return new UrgencyCurve(RANKED, line, stepAt(start, cost.stepAge().get()), stepped);
  }

  /** The first microsecond at which the age has reached the step; never if that is far beyond. */
  private static long stepAt(long start, Duration age) {
    if (age.compareTo(Duration.ofDays(400_000)) > 0) {
      return Long.MAX_VALUE;
    }
    return start + TimeAxis.micros(age.plusNanos(999));
  }

  /** Counted in microseconds, so that the product with a whole rate is not rounded. */
  private static UrgencyCurve accumulating(double rate, ResolvedTicket ticket) {
    return UrgencyCurve.straight(RANKED, new Line(0, rate, ticket.arrivedAt()));
  }

  private static UrgencyCurve tardiness(Duration lookAhead, ResolvedTicket ticket) {
    double ratio = smithRatio(ticket);
    if (ticket.dueAt().isEmpty() || ratio == 0) {
      return UrgencyCurve.level(LAST, ratio);
    }
    double logarithm = StrictMath.log(ratio);
    long lastMoment = ticket.dueAt().get() - ticket.workMicros();
    Line rising = new Line(logarithm, 1.0 / TimeAxis.micros(lookAhead), lastMoment);
    return new UrgencyCurve(RANKED, rising, lastMoment, Line.level(logarithm));
  }
}
