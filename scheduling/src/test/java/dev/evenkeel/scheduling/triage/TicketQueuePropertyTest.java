package dev.evenkeel.scheduling.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.time.WorkCalendar;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The queue against a list that is ordered anew for each question. */
class TicketQueuePropertyTest {
  private static final TicketRanker RANKER = TicketRanker.standard();
  private static final TicketRanker OFFICE =
      RANKER.withWorkingTime(
          WorkCalendar.weekly("office", ZoneOffset.UTC, "MON-SUN 12:10-12:20 12:30-13:00")
              .workingTime());

  /** A queue and its model: all the tickets that wait. */
  private static final class Twins {
    private final TicketRanker ranker;
    private final TicketQueue queue;
    private final Map<String, Ticket> waiting = new LinkedHashMap<>();
    private final Random random;
    private long minute;
    private int count;

    Twins(TicketRanker ranker, Random random) {
      this.ranker = ranker;
      this.queue = ranker.queue();
      this.random = random;
    }

    void step() {
      switch (random.nextInt(6)) {
        case 0, 1, 2 -> add();
        case 3 -> replace();
        case 4 -> remove();
        default -> take();
      }
      assertThat(queue.size()).isEqualTo(waiting.size());
      minute += random.nextInt(3) == 0 ? random.nextInt(8) : 0;
    }

    private Ticket draw(String id) {
      return Tickets.random(id, random, minute - random.nextInt(20));
    }

    private void add() {
      Ticket ticket = draw("T" + count++);
      queue.add(ticket);
      waiting.put(ticket.id().value(), ticket);
    }

    private Optional<Ticket> any() {
      return waiting.values().stream().skip(random.nextInt(waiting.size() + 1)).findFirst();
    }

    private void replace() {
      any()
          .ifPresent(
              before -> {
                Ticket after = draw(before.id().value());
                assertThat(queue.replace(after)).isEqualTo(before);
                waiting.put(after.id().value(), after);
              });
    }

    private void remove() {
      any()
          .ifPresent(
              ticket -> {
                assertThat(queue.remove(ticket.id())).contains(ticket);
                assertThat(queue.find(ticket.id())).isEmpty();
                waiting.remove(ticket.id().value());
              });
    }

    void take() {
      Instant now = Tickets.minute(minute);
      Optional<Ticket> expected =
          ranker.order(List.copyOf(waiting.values()), now).tickets().stream().findFirst();
      assertThat(queue.first(now)).isEqualTo(expected);
      assertThat(queue.take(now)).isEqualTo(expected);
      expected.ifPresent(ticket -> waiting.remove(ticket.id().value()));
    }
  }

  @Property(tries = 60)
  void queue_anyHistory_givesTheFirstOfTheOrder(
      @ForAll @IntRange(min = 1, max = 150) int steps, @ForAll long seed) {
    for (QueuePolicy policy : Tickets.INDEX_POLICIES) {
      check(new Twins(RANKER.withPolicy(policy), new Random(seed)), steps);
      check(new Twins(OFFICE.withPolicy(policy), new Random(seed)), steps);
    }
  }

  private static void check(Twins twins, int steps) {
    for (int i = 0; i < steps; i++) {
      twins.step();
    }
    while (!twins.waiting.isEmpty()) {
      twins.take();
      twins.minute++;
    }
    assertThat(twins.queue.isEmpty()).isTrue();
    twins.take();
  }

  @Property(tries = 60)
  void ranking_anyQueue_isTheOrderOfItsTickets(
      @ForAll @IntRange(min = 0, max = 60) int count, @ForAll long seed) {
    List<Ticket> tickets = Tickets.waiting(count, new Random(seed));
    for (QueuePolicy policy : Tickets.INDEX_POLICIES) {
      TicketQueue queue = RANKER.withPolicy(policy).queue();
      tickets.forEach(queue::add);
      assertThat(queue.ranking(Tickets.NOON))
          .isEqualTo(RANKER.withPolicy(policy).order(tickets, Tickets.NOON));
      assertThat(queue.size()).isEqualTo(count);
    }
  }
}
