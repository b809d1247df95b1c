package dev.evenkeel.scheduling.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenkeel.core.id.TicketId;
import dev.evenkeel.scheduling.testing.CsvRows;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TicketQueueTest {
  private static final Instant NOON = Tickets.NOON;

  private static TicketQueue queue(QueuePolicy policy) {
    return TicketRanker.standard().withPolicy(policy).queue();
  }

  private static Ticket ticket(String id, int priority, long arrival) {
    return Tickets.arrivedAt(id, arrival).priority(Priority.of(priority)).build();
  }

  @Test
  void take_accumulatingPriority_overtakesWhenTheTimeComes() {
    TicketQueue queue = queue(QueuePolicy.accumulatingPriority(List.of(3.0, 1.0)));
    queue.add(ticket("old", 2, 0));
    queue.add(ticket("young", 1, 60));
    // 3·(t − 1) = t at t = 1.5 hours; the tie goes to the earlier arrival.
    assertThat(queue.first(Tickets.minute(90)).orElseThrow().id()).hasToString("old");
    assertThat(queue.take(Tickets.minute(90).plusNanos(1_000)).orElseThrow().id())
        .hasToString("young");
    assertThat(queue.take(Tickets.minute(600)).orElseThrow().id()).hasToString("old");
    assertThat(queue.take(Tickets.minute(600))).isEmpty();
    assertThat(queue.isEmpty()).isTrue();
  }

  @Test
  void replace_priorityRaised_comesFirst() {
    TicketQueue queue = queue(QueuePolicy.strictPriority());
    queue.add(ticket("A", 2, 0));
    queue.add(ticket("B", 3, 0));
    assertThat(queue.replace(ticket("B", 1, 0))).isEqualTo(ticket("B", 3, 0));
    assertThat(queue.find(TicketId.of("B"))).contains(ticket("B", 1, 0));
    assertThat(queue.take(NOON)).contains(ticket("B", 1, 0));
    assertThat(queue.size()).isEqualTo(1);
  }

  @Test
  void remove_notThere_changesNothing() {
    TicketQueue queue = queue(QueuePolicy.strictPriority());
    queue.add(ticket("A", 2, 0));
    assertThat(queue.remove(TicketId.of("B"))).isEmpty();
    assertThat(queue.remove(TicketId.of("A"))).contains(ticket("A", 2, 0));
    assertThat(queue.first(NOON)).isEmpty();
  }

  @Test
  void ranking_waiting_givesReasons() {
    TicketQueue queue = queue(QueuePolicy.strictPriority());
    queue.add(ticket("A", 2, 0));
    queue.add(ticket("B", 1, 0));
    queue.remove(TicketId.of("A"));
    assertThat(queue.ranking(NOON).explain())
        .isEqualTo("1. B: P1 set by hand; arrived 2026-03-02T12:00:00Z");
  }

  @Test
  void add_refused_changesNothing() {
    TicketQueue queue = queue(QueuePolicy.strictPriority());
    queue.add(ticket("A", 2, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> queue.add(ticket("A", 1, 0)))
        .withMessage("ticket must not wait already but did: 'A'\nMaybe replace it.");
    Ticket without = Tickets.arrivedAt("B", 0).build();
    assertThatIllegalArgumentException().isThrownBy(() -> queue.add(without));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> queue.replace(ticket("B", 1, 0)))
        .withMessage("ticket must wait to be replaced but did not: 'B'\nMaybe add it.");
    assertThat(queue.take(NOON)).contains(ticket("A", 2, 0));
    assertThat(queue.take(NOON)).isEmpty();
  }

  @Test
  void first_timeRunsBackwards_isRefused() {
    TicketQueue queue = queue(QueuePolicy.strictPriority());
    queue.add(ticket("A", 2, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> queue.first(NOON.minusSeconds(1)))
        .withMessage(
            "time of the question must not be before the latest instant of the queue,"
                + " 2026-03-02T12:00:00Z, but was 2026-03-02T11:59:59Z");
    queue.take(NOON.plusSeconds(9));
    assertThatIllegalArgumentException().isThrownBy(() -> queue.take(NOON));
    assertThatIllegalArgumentException().isThrownBy(() -> queue.take(Instant.MAX));
  }

  @Test
  void queue_mooreHodgson_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> queue(QueuePolicy.mooreHodgson()))
        .withMessage(
            "policy of a queue must be an index rule but was MOORE_HODGSON\nMaybe order all"
                + " tickets at once instead.");
  }

  @Test
  void take_stepFarInTheFuture_neverComes() {
    TicketQueue queue = queue(QueuePolicy.generalisedCMu());
    DelayCost cost =
        DelayCost.builder().perHour(1).stepAge(Duration.ofSeconds(Long.MAX_VALUE)).build();
    Ticket ticket = Tickets.arrivedAt("A", 0).work(Duration.ofHours(1)).delayCost(cost).build();
    queue.add(ticket);
    assertThat(queue.take(Ticket.LATEST)).contains(ticket);
  }

  /** The queue as the heart of a single-server simulation, against the formulas of Kleinrock. */
  @Test
  void take_accumulatingPriorityInSimulation_meetsTheOracle() {
    for (Map<String, String> row : CsvRows.assume("oracles/service/priority.csv")) {
      if (row.get("priority_params").equals("b=2 1")) {
        double expected = Double.parseDouble(row.get("mean_wait"));
        double waited = meanWait(Integer.parseInt(row.get("class")));
        // First come, first served would be 15 % less, strict priority 21 % more.
        assertThat(waited).isBetween(0.96 * expected, 1.04 * expected);
      }
    }
  }

  /** Rates of arrival 0.3 and 0.4, mean service 1. */
  private static double meanWait(int priority) {
    TicketQueue queue = queue(QueuePolicy.accumulatingPriority(List.of(2.0, 1.0)));
    Random random = new Random(5);
    double arrival = 0;
    double free = 0;
    double sum = 0;
    int count = 0;
    for (int served = 0; served < 600_000; served++) {
      while (queue.isEmpty() || arrival <= free) {
        free = queue.isEmpty() ? Math.max(free, arrival) : free;
        queue.add(drawn(served + queue.size(), arrival, random));
        arrival -= Math.log(1 - random.nextDouble()) / 0.7;
      }
      Ticket next = queue.take(at(free)).orElseThrow();
      if (next.priority().orElseThrow().value() == priority) {
        sum += Duration.between(next.arrived(), at(free)).toNanos() / 1e9;
        count++;
      }
      free -= Math.log(1 - random.nextDouble());
    }
    return sum / count;
  }

  private static Ticket drawn(int number, double arrival, Random random) {
    return Ticket.builder()
        .id(TicketId.of("T" + number))
        .arrived(at(arrival))
        .priority(Priority.of(random.nextDouble() * 7 < 3 ? 1 : 2))
        .build();
  }

  /** One second for a unit of time. */
  private static Instant at(double time) {
    return NOON.plusNanos(Math.round(time * 1e9));
  }
}
