package dev.evenkeel.scheduling.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.id.TicketId;
import dev.evenkeel.core.time.WorkCalendar;
import dev.evenkeel.core.time.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TicketRankerPropertyTest {
  private static final TicketRanker RANKER = TicketRanker.standard();
  private static final Instant NOON = Tickets.NOON;

  private static TicketRanking order(QueuePolicy policy, List<Ticket> tickets) {
    return RANKER.withPolicy(policy).order(tickets, NOON);
  }

  private static List<TicketId> ids(TicketRanking ranking) {
    return ranking.tickets().stream().map(Ticket::id).toList();
  }

  @Property(tries = 300)
  void order_upToEightTickets_isAsGoodAsTheBestOfAllOrders(
      @ForAll @IntRange(min = 1, max = 8) int count, @ForAll long seed) {
    List<Ticket> tickets = Tickets.waiting(count, new Random(seed));
    BruteForceOrders best = new BruteForceOrders(tickets);
    assertThat(order(QueuePolicy.smithRatio(), tickets).weightedCompletion().orElseThrow() * 60)
        .isCloseTo((double) best.leastWeighted, within(1e-9));
    assertThat(order(QueuePolicy.mooreHodgson(), tickets).lateCount()).isEqualTo(best.fewestLate);
    order(QueuePolicy.earliestDueDate(), tickets)
        .maximumLateness()
        .ifPresent(
            late -> assertThat(late).isEqualTo(Duration.ofMinutes(best.leastMaximumLateness)));
  }

  @Property(tries = 200)
  void order_byLeastSlack_hasTheGreatestMinimumLatenessOfAllOrders(
      @ForAll @IntRange(min = 1, max = 7) int count, @ForAll long seed) {
    List<Ticket> tickets =
        Tickets.waiting(count, new Random(seed)).stream()
            .map(ticket -> ticket.toBuilder().due(ticket.due().orElse(NOON)).build())
            .toList();
    assertThat(
            order(QueuePolicy.leastSlack(), tickets).positions().stream()
                .map(ranked -> ranked.lateness().orElseThrow())
                .min(Comparator.naturalOrder()))
        .contains(Duration.ofMinutes(new BruteForceOrders(tickets).greatestMinimumLateness));
  }

  @Property(tries = 200)
  void order_ticketsShuffled_isTheSame(
      @ForAll @IntRange(min = 0, max = 40) int count, @ForAll long seed) {
    Random random = new Random(seed);
    List<Ticket> tickets = Tickets.waiting(count, random);
    List<Ticket> shuffled = Tickets.shuffled(tickets, random);
    for (QueuePolicy policy : Tickets.POLICIES) {
      assertThat(order(policy, shuffled)).isEqualTo(order(policy, tickets));
    }
  }

  @Property(tries = 200)
  void order_allTimesShifted_isTheSame(
      @ForAll @IntRange(min = 1, max = 30) int count,
      @ForAll @IntRange(min = -40_000, max = 40_000) int days,
      @ForAll long seed) {
    Duration shift = Duration.ofDays(days);
    List<Ticket> tickets = Tickets.waiting(count, new Random(seed));
    List<Ticket> shifted =
        tickets.stream()
            .map(
                ticket ->
                    ticket.toBuilder()
                        .arrived(ticket.arrived().plus(shift))
                        .due(ticket.due().map(due -> due.plus(shift)))
                        .build())
            .toList();
    for (QueuePolicy policy : Tickets.POLICIES) {
      assertThat(ids(RANKER.withPolicy(policy).order(shifted, NOON.plus(shift))))
          .isEqualTo(ids(order(policy, tickets)));
    }
  }

  @Property(tries = 200)
  void order_costsTimesAPowerOfTwo_isTheSame(
      @ForAll @IntRange(min = 1, max = 30) int count,
      @ForAll @IntRange(min = -8, max = 8) int power,
      @ForAll long seed) {
    double factor = StrictMath.scalb(1.0, power);
    List<Ticket> tickets = Tickets.waiting(count, new Random(seed));
    List<Ticket> scaled =
        tickets.stream().map(t -> t.toBuilder().delayCost(times(factor, t)).build()).toList();
    for (QueuePolicy policy :
        List.of(
            QueuePolicy.smithRatio(), QueuePolicy.generalisedCMu(), QueuePolicy.mooreHodgson())) {
      assertThat(ids(order(policy, scaled))).isEqualTo(ids(order(policy, tickets)));
    }
  }

  private static DelayCost times(double factor, Ticket ticket) {
    DelayCost cost = ticket.delayCost();
    return cost.toBuilder()
        .perHour(cost.perHour() * factor)
        .growthPerHour(cost.growthPerHour() * factor)
        .stepPerHour(cost.stepPerHour() * factor)
        .build();
  }

  @Property(tries = 200)
  void order_oneTicketRemoved_keepsTheOthersInOrder(
      @ForAll @IntRange(min = 1, max = 30) int count, @ForAll long seed) {
    Random random = new Random(seed);
    List<Ticket> tickets = Tickets.waiting(count, random);
    Ticket removed = tickets.get(random.nextInt(count));
    List<Ticket> others = tickets.stream().filter(t -> !t.equals(removed)).toList();
    for (QueuePolicy policy : Tickets.INDEX_POLICIES) {
      List<TicketId> expected = new ArrayList<>(ids(order(policy, tickets)));
      expected.remove(removed.id());
      assertThat(ids(order(policy, others))).isEqualTo(expected);
    }
  }

  @Property(tries = 200)
  void order_moreUrgent_neverComesLater(
      @ForAll @IntRange(min = 1, max = 20) int count, @ForAll long seed) {
    Random random = new Random(seed);
    List<Ticket> tickets = Tickets.waiting(count, random);
    int chosen = random.nextInt(count);
    Ticket before = tickets.get(chosen);
    List<Ticket> changed = new ArrayList<>(tickets);
    changed.set(chosen, moreUrgent(before));
    for (QueuePolicy policy : Tickets.INDEX_POLICIES) {
      assertThat(ids(order(policy, changed)).indexOf(before.id()))
          .as(policy.rule().name())
          .isLessThanOrEqualTo(ids(order(policy, tickets)).indexOf(before.id()));
    }
  }

  /** Work is left alone: the slack of less work is greater, its ratio is greater too. */
  private static Ticket moreUrgent(Ticket ticket) {
    DelayCost cost = ticket.delayCost();
    return ticket.toBuilder()
        .priority(Priority.of(Math.max(1, ticket.priority().orElseThrow().value() - 1)))
        .delayCost(cost.toBuilder().perHour(cost.perHour() + 1).build())
        .due(ticket.due().map(due -> due.minusSeconds(60)))
        .arrived(ticket.arrived().minusSeconds(1))
        .build();
  }

  @Property(tries = 100)
  void order_accumulatingWithEqualRates_isFirstComeFirstServed(
      @ForAll @IntRange(min = 0, max = 40) int count, @ForAll long seed) {
    List<Ticket> tickets = Tickets.waiting(count, new Random(seed));
    QueuePolicy equal = QueuePolicy.accumulatingPriority(List.of(0.3, 0.3, 0.3, 0.3));
    assertThat(ids(order(equal, tickets)))
        .isEqualTo(ids(order(QueuePolicy.firstComeFirstServed(), tickets)));
  }

  @Property(tries = 100)
  void order_linearCosts_makeGeneralisedCMuSmithsRatio(
      @ForAll @IntRange(min = 0, max = 40) int count, @ForAll long seed) {
    List<Ticket> tickets =
        Tickets.waiting(count, new Random(seed)).stream()
            .map(t -> t.toBuilder().delayCost(DelayCost.linear(t.delayCost().perHour())).build())
            .toList();
    assertThat(ids(order(QueuePolicy.generalisedCMu(), tickets)))
        .isEqualTo(ids(order(QueuePolicy.smithRatio(), tickets)));
  }

  @Property(tries = 100)
  void order_openDayAndNight_isThatOfTheClock(
      @ForAll @IntRange(min = 0, max = 20) int count, @ForAll long seed) {
    WorkingTime always =
        WorkCalendar.weekly("always", ZoneOffset.UTC, "MON-SUN 00:00-24:00").workingTime();
    assertThat(always.calendar()).isEqualTo(CalendarId.of("always"));
    List<Ticket> tickets = Tickets.waiting(count, new Random(seed));
    for (QueuePolicy policy : Tickets.POLICIES) {
      assertThat(RANKER.withWorkingTime(always).withPolicy(policy).order(tickets, NOON))
          .isEqualTo(order(policy, tickets));
    }
  }

  @Property(tries = 100)
  void order_anyPolicy_saysWhyAndKeepsAllTickets(
      @ForAll @IntRange(min = 0, max = 30) int count, @ForAll long seed) {
    List<Ticket> tickets = Tickets.waiting(count, new Random(seed));
    for (QueuePolicy policy : Tickets.POLICIES) {
      TicketRanking ranking = order(policy, tickets);
      assertThat(ranking.tickets()).containsExactlyInAnyOrderElementsOf(tickets);
      assertThat(ranking.policy()).contains(policy);
      checkIndicesFall(ranking);
    }
  }

  private static void checkIndicesFall(TicketRanking ranking) {
    double before = Double.POSITIVE_INFINITY;
    for (RankedTicket ranked : ranking.positions()) {
      assertThat(ranked.reason()).isNotBlank();
      if (ranked.index().isPresent()) {
        double index = ranked.index().getAsDouble();
        assertThat(index).isLessThanOrEqualTo(before + (1 + Math.abs(before)) * 1e-12);
        before = index;
      }
    }
  }
}
