package dev.evenkeel.scheduling.triage;

import dev.evenkeel.core.id.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Tickets for tests: named ones, and random ones with many ties. */
final class Tickets {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  static final List<QueuePolicy> INDEX_POLICIES =
      List.of(
          QueuePolicy.firstComeFirstServed(),
          QueuePolicy.strictPriority(),
          QueuePolicy.smithRatio(),
          QueuePolicy.earliestDueDate(),
          QueuePolicy.leastSlack(),
          QueuePolicy.generalisedCMu(),
          QueuePolicy.accumulatingPriority(List.of(4.0, 3.0, 3.0, 1.0)),
          QueuePolicy.apparentTardinessCost(Duration.ofHours(3)));

  static final List<QueuePolicy> POLICIES = policies();

  private Tickets() {}

  private static List<QueuePolicy> policies() {
    List<QueuePolicy> all = new ArrayList<>(INDEX_POLICIES);
    all.add(QueuePolicy.mooreHodgson());
    return List.copyOf(all);
  }

  static TicketBuilder arrivedAt(String id, long minutes) {
    return Ticket.builder().id(TicketId.of(id)).arrived(minute(minutes));
  }

  static Instant minute(long minutes) {
    return NOON.plus(Duration.ofMinutes(minutes));
  }

  /** A ticket with all that any policy needs; small whole numbers, so that ties are frequent. */
  static Ticket random(String id, Random random, long arrival) {
    TicketBuilder ticket =
        arrivedAt(id, arrival)
            .work(Duration.ofMinutes(1 + random.nextInt(9)))
            .priority(Priority.of(1 + random.nextInt(4)))
            .delayCost(randomCost(random));
    if (random.nextInt(8) > 0) {
      ticket.due(minute(arrival + random.nextInt(60) - 10));
    }
    return ticket.build();
  }

  private static DelayCost randomCost(Random random) {
    DelayCostBuilder cost =
        DelayCost.builder().perHour(random.nextInt(6)).growthPerHour(random.nextInt(3) * 2);
    if (random.nextInt(3) == 0) {
      cost.stepAge(Duration.ofMinutes(random.nextInt(40))).stepPerHour(random.nextInt(9));
    }
    return cost.build();
  }

  /** Tickets that arrived in the hour up to noon. */
  static List<Ticket> waiting(int count, Random random) {
    List<Ticket> tickets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      tickets.add(random("T" + i, random, -random.nextInt(60)));
    }
    return tickets;
  }

  static List<Ticket> shuffled(List<Ticket> tickets, Random random) {
    List<Ticket> copy = new ArrayList<>(tickets);
    Collections.shuffle(copy, random);
    return copy;
  }
}
