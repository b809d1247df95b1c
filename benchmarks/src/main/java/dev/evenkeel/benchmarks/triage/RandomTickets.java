package dev.evenkeel.benchmarks.triage;

import dev.evenkeel.core.id.TicketId;
import dev.evenkeel.scheduling.triage.DelayCost;
import dev.evenkeel.scheduling.triage.Priority;
import dev.evenkeel.scheduling.triage.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Tickets of a month, each with all that any policy asks for. */
public final class RandomTickets {
  /** How many priorities there are. */
  public static final int PRIORITIES = 5;

  private static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");
  private static final Duration MONTH = Duration.ofDays(30);

  private RandomTickets() {}

  /** When the last has arrived. */
  public static Instant end() {
    return BEGIN.plus(MONTH);
  }

  /** Returns tickets in random order of arrival. */
  public static List<Ticket> of(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Ticket> tickets = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      tickets.add(ticket(i, random));
    }
    return tickets;
  }

  private static Ticket ticket(int number, SplittableRandom random) {
    Instant arrived = BEGIN.plusMillis(random.nextLong(MONTH.toMillis()));
    return Ticket.builder()
        .id(TicketId.of("T-" + number))
        .arrived(arrived)
        .priority(Priority.of(1 + random.nextInt(PRIORITIES)))
        .due(arrived.plusSeconds(random.nextInt(1_000_000)))
        .work(Duration.ofSeconds(60 + random.nextInt(20_000)))
        .delayCost(DelayCost.quadratic(random.nextInt(1, 100), random.nextInt(10)))
        .build();
  }
}
