package dev.evenkeel.scheduling.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.scheduling.triage.Ticket;
import dev.evenkeel.scheduling.triage.TicketRanking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Re-checks all that must hold of a plan, independently of how it was made. */
final class DispatchPlanAssert {
  private final DispatchPlan plan;

  private DispatchPlanAssert(DispatchPlan plan) {
    this.plan = plan;
  }

  static void assertValid(
      DispatchPlan plan, TicketRanking ranking, List<Agent> agents, List<FallBack> fallBacks) {
    DispatchPlanAssert check = new DispatchPlanAssert(plan);
    List<Ticket> all = new ArrayList<>();
    plan.assignments().forEach(assignment -> all.add(assignment.ticket()));
    plan.waiting().forEach(waiting -> all.add(waiting.ticket()));
    assertThat(all).containsExactlyInAnyOrderElementsOf(ranking.tickets());
    plan.assignments().forEach(assignment -> check.checkSkills(assignment, agents));
    for (int i = 0; i < agents.size(); i++) {
      check.checkLoad(agents.get(i), plan.agents().get(i));
    }
    assertThat(canServe(servedTickets(plan), agents, fallBacks)).isTrue();
  }

  private void checkSkills(TicketAssignment assignment, List<Agent> agents) {
    Agent agent =
        agents.stream()
            .filter(a -> a.person().id().equals(assignment.person()))
            .findFirst()
            .orElseThrow();
    int lower = assignment.fallBack().map(FallBack::levelsLower).orElse(0);
    assertThat(hasSkills(agent, assignment.ticket(), lower)).isTrue();
    assignment
        .fallBack()
        .ifPresent(
            used -> assertThat(used.after()).isLessThanOrEqualTo(waited(assignment.ticket())));
    assertThat(assignment.reason()).isNotBlank();
  }

  private void checkLoad(Agent before, Agent after) {
    long given =
        plan.assignments().stream().filter(a -> a.person().equals(before.person().id())).count();
    assertThat(after.openTickets()).isEqualTo(before.openTickets() + (int) given);
    assertThat(after.assignedWork())
        .isEqualTo(before.assignedWork().plus(Duration.ofMinutes(30 * given)));
    assertThat(after.lastAssigned().isPresent())
        .isEqualTo(given > 0 || before.lastAssigned().isPresent());
  }

  static List<Ticket> servedTickets(DispatchPlan plan) {
    return plan.assignments().stream().map(TicketAssignment::ticket).toList();
  }

  static Duration waited(Ticket ticket) {
    return Duration.between(ticket.arrived(), Desks.NOON);
  }

  static boolean hasSkills(Agent agent, Ticket ticket, int lower) {
    for (SkillLevel level : ticket.skills()) {
      if (agent.person().levelOf(level.skill()) < level.level() - lower) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether all tickets can be served together, by trying all ways. At each agent the n-th ticket
   * in order of the fall-backs must find the n-th room: those with least extra room come first.
   */
  static boolean canServe(List<Ticket> tickets, List<Agent> agents, List<FallBack> fallBacks) {
    List<Ticket> leastExtraFirst = new ArrayList<>(tickets);
    leastExtraFirst.sort(Comparator.comparingInt(ticket -> extra(ticket, fallBacks)));
    int[] open = agents.stream().mapToInt(Agent::openTickets).toArray();
    return canServe(leastExtraFirst, 0, open, agents, fallBacks);
  }

  private static boolean canServe(
      List<Ticket> tickets, int next, int[] open, List<Agent> agents, List<FallBack> fallBacks) {
    if (next == tickets.size()) {
      return true;
    }
    Ticket ticket = tickets.get(next);
    for (int i = 0; i < open.length; i++) {
      int limit = agents.get(i).loadLimit();
      if (limit > 0
          && open[i] < limit + extra(ticket, fallBacks)
          && hasSkills(agents.get(i), ticket, lower(ticket, fallBacks))) {
        open[i]++;
        boolean served = canServe(tickets, next + 1, open, agents, fallBacks);
        open[i]--;
        if (served) {
          return true;
        }
      }
    }
    return false;
  }

  private static int extra(Ticket ticket, List<FallBack> fallBacks) {
    int extra = 0;
    for (FallBack fallBack : fallBacks) {
      extra = fallBack.after().compareTo(waited(ticket)) <= 0 ? fallBack.extraTickets() : extra;
    }
    return extra;
  }

  private static int lower(Ticket ticket, List<FallBack> fallBacks) {
    int lower = 0;
    for (FallBack fallBack : fallBacks) {
      lower = fallBack.after().compareTo(waited(ticket)) <= 0 ? fallBack.levelsLower() : lower;
    }
    return lower;
  }
}
