package dev.evenkeel.benchmarks.triage;

import dev.evenkeel.scheduling.triage.QueuePolicy;
import dev.evenkeel.scheduling.triage.Ticket;
import dev.evenkeel.scheduling.triage.TicketQueue;
import dev.evenkeel.scheduling.triage.TicketRanker;
import dev.evenkeel.scheduling.triage.TicketRanking;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fills a queue and empties it.
 *
 * @param addMicros the mean processor time to add a ticket
 * @param takeMicros the mean processor time to take one
 * @param ordered whether the tickets came out in the order of the ranker
 */
record TriageRun(double addMicros, double takeMicros, boolean ordered) {
  private static final int CHECKED = 20_000;
  private static final double NANOS_PER_MICRO = 1_000;

  double sum() {
    return addMicros + takeMicros;
  }

  /** All are taken at one instant, so that the order can be checked. */
  static TriageRun atOnce(QueuePolicy policy, List<Ticket> tickets) {
    return of(policy, tickets, 0);
  }

  /** A millisecond passes between any two, so that tickets overtake each other. */
  static TriageRun withTimePassing(QueuePolicy policy, List<Ticket> tickets) {
    return of(policy, tickets, 1);
  }

  private static TriageRun of(QueuePolicy policy, List<Ticket> tickets, int stepMillis) {
    TicketRanker ranker = TicketRanker.standard().withPolicy(policy);
    TicketQueue queue = ranker.queue();
    long begin = processorNanos();
    tickets.forEach(queue::add);
    long filled = processorNanos();
    List<Ticket> taken = takeAll(queue, tickets.size(), stepMillis);
    long emptied = processorNanos();
    double each = tickets.size() * NANOS_PER_MICRO;
    boolean ordered = stepMillis > 0 ? taken.size() == tickets.size() : isOrdered(ranker, taken);
    return new TriageRun((filled - begin) / each, (emptied - filled) / each, ordered);
  }

  /** Of this thread alone, so that other work on the machine does not count. */
  private static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<Ticket> takeAll(TicketQueue queue, int size, int stepMillis) {
    List<Ticket> taken = new ArrayList<>(size);
    Instant now = RandomTickets.end();
    for (Optional<Ticket> next = queue.take(now); next.isPresent(); next = queue.take(now)) {
      taken.add(next.get());
      now = now.plusMillis(stepMillis);
    }
    return taken;
  }

  /** The ranker orders what came first, and must leave it as it is. */
  private static boolean isOrdered(TicketRanker ranker, List<Ticket> taken) {
    List<Ticket> head = taken.subList(0, Math.min(CHECKED, taken.size()));
    TicketRanking ranking = ranker.order(head, RandomTickets.end());
    return ranking.tickets().equals(head);
  }
}
