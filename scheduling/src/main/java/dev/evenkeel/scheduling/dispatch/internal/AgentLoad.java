package dev.evenkeel.scheduling.dispatch.internal;

import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.SkillWish;
import dev.evenkeel.scheduling.dispatch.Agent;
import dev.evenkeel.scheduling.dispatch.DispatchCriterion;
import dev.evenkeel.scheduling.triage.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What an agent carries while a plan is made. Mutable, for a single owner. */
final class AgentLoad {
  private final Agent agent;
  private int open;
  private Duration work;
  private int lastGiven;

  AgentLoad(Agent agent) {
    this.agent = agent;
    this.open = agent.openTickets();
    this.work = agent.assignedWork();
  }

  Person person() {
    return agent.person();
  }

  Agent agent() {
    return agent;
  }

  /** The given work may be unknown and then counts as none. */
  void give(Duration given, int turn) {
    open++;
    work = work.plus(given);
    lastGiven = turn;
  }

  void takeAway(Duration given) {
    open--;
    work = work.minus(given);
  }

  Agent after(Instant asOf, boolean wasGiven) {
    var after = agent.toBuilder().openTickets(open).assignedWork(work);
    return wasGiven ? after.lastAssigned(asOf).build() : after.build();
  }

  /** Orders agents for a ticket, the best first. */
  static Comparator<AgentLoad> order(List<DispatchCriterion> criteria, Ticket ticket) {
    Comparator<AgentLoad> order = Comparator.comparing(load -> load.person().id());
    for (int i = criteria.size() - 1; i >= 0; i--) {
      order = by(criteria.get(i), ticket).thenComparing(order);
    }
    return order;
  }

  private static Comparator<AgentLoad> by(DispatchCriterion criterion, Ticket ticket) {
    return switch (criterion) {
      case MOST_PROFICIENT -> Comparator.comparingInt(load -> -load.proficiency(ticket));
      case LEAST_PROFICIENT -> Comparator.comparingInt(load -> load.proficiency(ticket));
      case FEWEST_SKILLS -> Comparator.comparingInt(load -> load.person().skills().size());
      case LEAST_LOADED -> AgentLoad::compareShares;
      case LEAST_WORK -> Comparator.comparing(load -> load.work);
      case LONGEST_IDLE -> AgentLoad::compareIdle;
      case MOST_WILLING -> Comparator.comparingInt(load -> -load.willingness(ticket));
    };
  }

  private int proficiency(Ticket ticket) {
    return ticket.skills().stream().mapToInt(level -> person().levelOf(level.skill())).sum();
  }

  private int willingness(Ticket ticket) {
    return person().wishes().stream()
        .filter(wish -> isNeeded(wish, ticket))
        .mapToInt(SkillWish::strength)
        .sum();
  }

  private static boolean isNeeded(SkillWish wish, Ticket ticket) {
    return ticket.skills().stream().anyMatch(level -> level.skill().equals(wish.skill()));
  }

  private static int compareShares(AgentLoad one, AgentLoad other) {
    return Long.compare(
        (long) one.open * other.agent.loadLimit(), (long) other.open * one.agent.loadLimit());
  }

  private static int compareIdle(AgentLoad one, AgentLoad other) {
    int turns = Integer.compare(one.lastGiven, other.lastGiven);
    return turns != 0
        ? turns
        : one.agent
            .lastAssigned()
            .orElse(Instant.MIN)
            .compareTo(other.agent.lastAssigned().orElse(Instant.MIN));
  }
}
