package dev.evenkeel.scheduling.dispatch.internal;

import dev.evenkeel.scheduling.dispatch.Agent;
import dev.evenkeel.scheduling.dispatch.DispatchCriterion;
import dev.evenkeel.scheduling.dispatch.DispatchPlan;
import dev.evenkeel.scheduling.dispatch.DispatchPlanBuilder;
import dev.evenkeel.scheduling.triage.RankedTicket;
import dev.evenkeel.scheduling.triage.TicketRanking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes one plan. Mutable, for a single use. */
public final class Desk {
  private final Suitability suitability;
  private final List<DispatchCriterion> criteria;
  private final List<AgentLoad> loads;
  private final Places places;
  private final HandOver handOver;
  private int turn;

  /**
   * Creates a desk.
   *
   * @param suitability says who has the skills for a ticket
   * @param criteria say who goes first
   * @param agents those on duty
   */
  public Desk(Suitability suitability, List<DispatchCriterion> criteria, List<Agent> agents) {
    this.suitability = suitability;
    this.criteria = criteria;
    this.loads = agents.stream().map(AgentLoad::new).toList();
    this.places = new Places(suitability, loads);
    this.handOver = new HandOver(places, suitability.lastStage());
  }

  /**
   * Makes the plan.
   *
   * @param ranking the tickets by rank
   * @return the plan
   */
  public DispatchPlan dispatch(TicketRanking ranking) {
    List<DeskTicket> tickets = new ArrayList<>();
    for (RankedTicket ranked : ranking.positions()) {
      DeskTicket ticket = new DeskTicket(ranked, suitability.stage(ranked.ticket()));
      tickets.add(ticket);
      serve(ticket);
    }
    return plan(tickets);
  }

  /** Gives way no further than needed: at each stage first to whom has room, then by hand-over. */
  private void serve(DeskTicket ticket) {
    for (int stage = 0; stage <= suitability.lastStage(); stage++) {
      turn++;
      if (serveDirectly(ticket, stage) || handOver.serve(ticket, stage, turn)) {
        return;
      }
    }
  }

  private boolean serveDirectly(DeskTicket ticket, int stage) {
    List<Place> free =
        places.suitable(ticket, stage).stream()
            .filter(Place::hasRoom)
            .sorted(Comparator.comparingInt(Place::stage))
            .toList();
    Optional<Place> best =
        free.stream()
            .min(Comparator.comparing(Place::load, AgentLoad.order(criteria, ticket.ticket())));
    best.ifPresent(place -> ticket.moveTo(place, turn, reason(free)));
    return best.isPresent();
  }

  private String reason(List<Place> free) {
    long count = free.stream().map(Place::load).distinct().count();
    String order = criteria.isEmpty() ? "id alone" : criteria + ", then id";
    return count == 1
        ? "the only suitable agent with room"
        : "the first of " + count + " suitable agents with room by " + order;
  }

  private DispatchPlan plan(List<DeskTicket> tickets) {
    Outcome outcome = new Outcome(suitability, loads);
    DispatchPlanBuilder plan = DispatchPlan.builder().asOf(suitability.asOf());
    for (DeskTicket ticket : tickets) {
      Place place = ticket.place();
      if (place == null) {
        plan.addWaiting(outcome.waiting(ticket));
      } else {
        plan.addAssignments(outcome.assignment(ticket, place));
      }
    }
    for (AgentLoad load : loads) {
      plan.addAgents(load.after(suitability.asOf(), places.isUsed(load)));
    }
    return plan.build();
  }
}
