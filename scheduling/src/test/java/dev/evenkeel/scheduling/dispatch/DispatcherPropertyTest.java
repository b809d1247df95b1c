package dev.evenkeel.scheduling.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.TicketId;
import dev.evenkeel.scheduling.triage.Ticket;
import dev.evenkeel.scheduling.triage.TicketRanking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DispatcherPropertyTest {
  private static final List<FallBack> FALL_BACKS =
      List.of(
          new FallBack(Duration.ofMinutes(20), 1, 0),
          new FallBack(Duration.ofMinutes(50), 2, 1),
          new FallBack(Duration.ofMinutes(70), 5, 2));

  private static List<DispatchCriterion> randomCriteria(Random random) {
    List<DispatchCriterion> criteria = new ArrayList<>(List.of(DispatchCriterion.values()));
    Collections.shuffle(criteria, random);
    return criteria.subList(0, random.nextInt(criteria.size() + 1));
  }

  @Property(tries = 500)
  void dispatch_anyDesk_servesTheBestSetByRank(
      @ForAll @IntRange(min = 0, max = 4) int agentCount,
      @ForAll @IntRange(min = 0, max = 8) int ticketCount,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<Agent> agents = Desks.randomAgents(agentCount, random);
    TicketRanking ranking = Desks.ranked(Desks.randomTickets(ticketCount, random));
    List<FallBack> fallBacks = FALL_BACKS.subList(0, random.nextInt(FALL_BACKS.size() + 1));
    DispatchPlan plan =
        Dispatcher.standard()
            .withCriteria(randomCriteria(random))
            .withFallBacks(fallBacks)
            .dispatch(ranking, agents);
    DispatchPlanAssert.assertValid(plan, ranking, agents, fallBacks);
    assertThat(DispatchPlanAssert.servedTickets(plan))
        .isEqualTo(greedilyByBruteForce(ranking, agents, fallBacks));
  }

  /** Takes each ticket by rank that can be served together with those taken before. */
  private static List<Ticket> greedilyByBruteForce(
      TicketRanking ranking, List<Agent> agents, List<FallBack> fallBacks) {
    List<Ticket> served = new ArrayList<>();
    for (Ticket ticket : ranking.tickets()) {
      served.add(ticket);
      if (!DispatchPlanAssert.canServe(served, agents, fallBacks)) {
        served.remove(ticket);
      }
    }
    return served;
  }

  @Property(tries = 200)
  void dispatch_agentsShuffled_isTheSame(
      @ForAll @IntRange(min = 1, max = 6) int agentCount,
      @ForAll @IntRange(min = 0, max = 20) int ticketCount,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<Agent> agents = Desks.randomAgents(agentCount, random);
    TicketRanking ranking = Desks.ranked(Desks.randomTickets(ticketCount, random));
    Dispatcher dispatcher = Dispatcher.standard().withFallBacks(FALL_BACKS);
    DispatchPlan plan = dispatcher.dispatch(ranking, agents);
    List<Agent> shuffled = new ArrayList<>(agents);
    Collections.shuffle(shuffled, random);
    assertThat(DispatchPlanAssert.servedTickets(dispatcher.dispatch(ranking, shuffled)))
        .isEqualTo(DispatchPlanAssert.servedTickets(plan));
  }

  @Property(tries = 200)
  void dispatch_agentsAlike_loadsDifferByOneAtMost(
      @ForAll @IntRange(min = 1, max = 7) int agentCount,
      @ForAll @IntRange(min = 0, max = 40) int ticketCount) {
    List<Agent> agents = new ArrayList<>();
    for (int i = 0; i < agentCount; i++) {
      agents.add(Agent.of(Desks.person("A" + i), 10));
    }
    List<Ticket> tickets = new ArrayList<>();
    for (int i = 0; i < ticketCount; i++) {
      tickets.add(Desks.ticket("T" + i, i));
    }
    for (DispatchCriterion fair :
        List.of(
            DispatchCriterion.LEAST_LOADED,
            DispatchCriterion.LEAST_WORK,
            DispatchCriterion.LONGEST_IDLE)) {
      DispatchPlan plan =
          Dispatcher.standard().withCriteria(List.of(fair)).dispatch(Desks.ranked(tickets), agents);
      List<Integer> loads = plan.agents().stream().map(Agent::openTickets).toList();
      assertThat(Collections.max(loads) - Collections.min(loads)).isLessThanOrEqualTo(1);
      assertThat(plan.assignments()).hasSize(Math.min(ticketCount, 10 * agentCount));
    }
  }

  @Property(tries = 200)
  void dispatch_oneMoreAgent_servesAllThatWereServed(
      @ForAll @IntRange(min = 1, max = 5) int agentCount,
      @ForAll @IntRange(min = 0, max = 15) int ticketCount,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<Agent> agents = Desks.randomAgents(agentCount, random);
    TicketRanking ranking = Desks.ranked(Desks.randomTickets(ticketCount, random));
    Dispatcher dispatcher = Dispatcher.standard().withFallBacks(FALL_BACKS);
    DispatchPlan fewer = dispatcher.dispatch(ranking, agents.subList(1, agentCount));
    DispatchPlan more = dispatcher.dispatch(ranking, agents);
    assertThat(more.assignments()).hasSizeGreaterThanOrEqualTo(fewer.assignments().size());
    assertThat(more.personFor(TicketId.of("none"))).isEmpty();
    for (TicketAssignment assignment : more.assignments()) {
      PersonId person = more.personFor(assignment.ticket().id()).orElseThrow();
      assertThat(person).isEqualTo(assignment.person());
    }
  }
}
