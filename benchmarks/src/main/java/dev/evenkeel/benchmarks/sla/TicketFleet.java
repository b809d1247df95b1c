package dev.evenkeel.benchmarks.sla;

import dev.evenkeel.core.id.CustomerId;
import dev.evenkeel.core.id.TeamId;
import dev.evenkeel.core.time.CalendarBook;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.metrics.sla.SlaClock;
import dev.evenkeel.metrics.sla.SlaEvent;
import dev.evenkeel.metrics.sla.SlaMetric;
import dev.evenkeel.metrics.sla.SlaPolicy;
import dev.evenkeel.metrics.sla.SlaTargets;
import dev.evenkeel.metrics.sla.SlaTicket;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Open tickets of one quarter: three priorities, hours by customer, team and default in three
 * zones, every metric promised. Ticket and event are functions of a number, so that each run is the
 * same.
 */
public final class TicketFleet {
  private static final Instant BEGIN = Instant.parse("2026-09-28T06:00:00Z");
  private static final int QUARTER_MINUTES = 90 * 24 * 60;
  private static final int KINDS = 8;

  private final SlaPolicy policy;

  /** Creates the policy of all tickets. */
  public TicketFleet() {
    CalendarBook book =
        CalendarBook.builder()
            .defaultCalendar(calendar("office", "Europe/Berlin", "MON-FRI 09:00-12:00 13:00-17:00"))
            .putCustomer(
                CustomerId.of("customer 1"),
                calendar("extended", "America/New_York", "MON-SAT 08:00-20:00"))
            .putTeam(
                TeamId.of("night"), calendar("night", "Australia/Sydney", "MON-SUN 22:00-06:00"))
            .build();
    policy =
        SlaPolicy.builder()
            .id("standard")
            .calendars(book)
            .defaultTargets(targets(4))
            .putTargetsByPriority("P1", targets(1))
            .putTargetsByPriority("P2", targets(2))
            .addWarningShares(0.5, 0.75, 0.9)
            .build();
  }

  private static WorkCalendar calendar(String id, String zone, String week) {
    return WorkCalendar.weekly(id, ZoneId.of(zone), week);
  }

  private static SlaTargets targets(int times) {
    return SlaTargets.none()
        .with(SlaMetric.FIRST_RESPONSE, Duration.ofMinutes(30L * times))
        .with(SlaMetric.NEXT_RESPONSE, Duration.ofHours(times))
        .with(SlaMetric.UPDATE, Duration.ofHours(4L * times))
        .with(SlaMetric.RESOLUTION, Duration.ofHours(8L * times));
  }

  /** Returns the clock of a ticket that has just been created. */
  public SlaClock open(int number) {
    SlaTicket ticket =
        SlaTicket.builder()
            .id("T-" + number)
            .priority("P" + (1 + number % 3))
            .customer(CustomerId.of("customer " + number % 5))
            .team(TeamId.of(number % 7 == 0 ? "night" : "day"))
            .build();
    return SlaClock.open(ticket, policy, new SlaEvent.Created(created(number)));
  }

  private static Instant created(int number) {
    return BEGIN.plusSeconds(60L * (number * 7919L % QUARTER_MINUTES));
  }

  /** Returns the next event of that ticket, from a minute to three days after its creation. */
  public static SlaEvent next(int number) {
    Instant at = created(number).plusSeconds(60L * (1 + number * 104_729L % (3 * 24 * 60)));
    return switch (number / 3 % KINDS) {
      case 0 -> new SlaEvent.Assigned(at);
      case 1 -> new SlaEvent.Assigned(at, TeamId.of("night"));
      case 2 -> new SlaEvent.CustomerMessage(at);
      case 3 -> new SlaEvent.Pending(at);
      case 4 -> new SlaEvent.Resolved(at);
      case 5 -> new SlaEvent.PriorityChanged(at, "P1");
      default -> new SlaEvent.AgentMessage(at);
    };
  }
}
