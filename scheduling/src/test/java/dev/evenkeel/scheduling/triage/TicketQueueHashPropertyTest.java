package dev.evenkeel.scheduling.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.id.TicketId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The queue with ids that all have the same hash, as a foe of hash tables would choose them. */
class TicketQueueHashPropertyTest {
  private static final int BITS = 8;

  /** "Aa" and "BB" have the same hash, and so have all texts made of them. */
  private static String id(int number) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < BITS; bit++) {
      text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }

  private static List<Ticket> shuffled(int count, Random random) {
    List<Ticket> tickets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      tickets.add(Tickets.random(id(i), random, 0));
    }
    Collections.shuffle(tickets, random);
    return tickets;
  }

  @Property(tries = 60)
  void queue_equalHashes_keepsTicketsApart(
      @ForAll @IntRange(min = 1, max = 1 << BITS) int count, @ForAll long seed) {
    Random random = new Random(seed);
    List<Ticket> tickets = shuffled(count, random);
    assertThat(tickets).extracting(ticket -> ticket.id().hashCode()).containsOnly(hash());
    TicketQueue queue = TicketRanker.standard().withPolicy(QueuePolicy.strictPriority()).queue();
    tickets.forEach(queue::add);
    int gone = random.nextInt(count);
    for (Ticket ticket : tickets.subList(0, gone)) {
      assertThat(queue.remove(ticket.id())).contains(ticket);
      assertThat(queue.find(ticket.id())).isEmpty();
    }
    List<Ticket> left = tickets.subList(gone, count);
    assertThat(left).allMatch(ticket -> queue.find(ticket.id()).orElseThrow().equals(ticket));
    tickets.subList(0, gone).forEach(queue::add);
    assertThat(queue.size()).isEqualTo(count);
    assertThat(queue.ranking(Tickets.NOON).tickets()).containsExactlyInAnyOrderElementsOf(tickets);
    tickets.forEach(ticket -> assertThat(queue.remove(ticket.id())).contains(ticket));
    assertThat(queue.isEmpty()).isTrue();
  }

  private static int hash() {
    return TicketId.of(id(0)).hashCode();
  }
}
