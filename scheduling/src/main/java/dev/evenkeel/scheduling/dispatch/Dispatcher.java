package dev.evenkeel.scheduling.dispatch;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.time.WorkingTime;
import dev.evenkeel.scheduling.dispatch.internal.Desk;
import dev.evenkeel.scheduling.dispatch.internal.Suitability;
import dev.evenkeel.scheduling.triage.TicketRanking;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives ranked tickets to agents.
 *
 * <p>An agent is suitable for a ticket with all skills at the levels needed and with room below the
 * load limit; once a ticket has waited for long enough, the {@linkplain FallBack fall-backs} give
 * way. The tickets are dealt with by their ranks. Each goes to the agent who is first by the
 * criteria, one after the other, and at last by the id, among those who need no fall-back; a
 * fall-back is used only if there is no other way. If all suitable agents are at their limits,
 * tickets that came before are handed on to others who are suitable for them and have room, so that
 * the ticket is served too.
 *
 * <p>So no ticket is left out that could have been served together with all that are served before
 * it, and as many tickets are served as can be (the tickets that can be served together form a
 * transversal matroid, for which taking them by rank is best: J. Edmonds and D. R. Fulkerson,
 * "Transversals and matroid partition", Journal of Research of the National Bureau of Standards
 * 69B, 1965). Immutable and thread-safe.
 */
public final class Dispatcher {
  private static final Dispatcher STANDARD =
      new Dispatcher(
          List.of(
              DispatchCriterion.LEAST_LOADED,
              DispatchCriterion.MOST_PROFICIENT,
              DispatchCriterion.LONGEST_IDLE),
          List.of(),
          Optional.empty());

  private final List<DispatchCriterion> criteria;
  private final List<FallBack> fallBacks;
  private final Optional<WorkingTime> workingTime;

  private Dispatcher(
      List<DispatchCriterion> criteria,
      List<FallBack> fallBacks,
      Optional<WorkingTime> workingTime) {
    this.criteria = criteria;
    this.fallBacks = fallBacks;
    this.workingTime = workingTime;
  }

  /**
   * Returns a dispatcher that prefers the least loaded, then the most proficient, then the longest
   * idle agent, without fall-backs, by the clock.
   *
   * @return the dispatcher
   */
  public static Dispatcher standard() {
    return STANDARD;
  }

  /**
   * Returns a dispatcher that chooses by other criteria.
   *
   * @param criteria the criteria, the most important first; none means by id alone
   * @return a dispatcher with these criteria
   * @throws NullPointerException if the list or a criterion is null
   */
  public Dispatcher withCriteria(List<DispatchCriterion> criteria) {
    return new Dispatcher(List.copyOf(criteria), fallBacks, workingTime);
  }

  /**
   * Returns a dispatcher that gives way for tickets that have waited.
   *
   * @param fallBacks the fall-backs by rising wait, each giving way on as much as the one before or
   *     more
   * @return a dispatcher with these fall-backs
   * @throws NullPointerException if the list or a fall-back is null
   * @throws IllegalArgumentException if the waits do not rise, or a fall-back gives way on less
   *     than the one before
   */
  public Dispatcher withFallBacks(List<FallBack> fallBacks) {
    List<FallBack> copy = List.copyOf(fallBacks);
    for (int i = 1; i < copy.size(); i++) {
      checkRising(copy.get(i - 1), copy.get(i));
    }
    return new Dispatcher(criteria, copy, workingTime);
  }

  private static void checkRising(FallBack before, FallBack next) {
    Check.that(
        next.after().compareTo(before.after()) > 0
            && next.levelsLower() >= before.levelsLower()
            && next.extraTickets() >= before.extraTickets(),
        "fall-backs must rise in wait and never give way on less but %s followed %s",
        next,
        before);
  }

  /**
   * Returns a dispatcher that counts waits in working time, so that nights do not bring fall-backs.
   *
   * @param workingTime the calendar of the desk
   * @return a dispatcher with this calendar
   * @throws NullPointerException if the calendar is null
   */
  public Dispatcher withWorkingTime(WorkingTime workingTime) {
    Check.notNull(workingTime, "working time");
    return new Dispatcher(criteria, fallBacks, Optional.of(workingTime));
  }

  /**
   * Gives tickets to agents.
   *
   * @param ranking the tickets by rank, with the time of the question
   * @param agents those on duty
   * @return the plan
   * @throws NullPointerException if an argument or an agent is null
   * @throws IllegalArgumentException if a person appears twice among the agents
   */
  public DispatchPlan dispatch(TicketRanking ranking, List<Agent> agents) {
    Set<PersonId> seen = new HashSet<>();
    for (Agent agent : agents) {
      PersonId person = agent.person().id();
      Check.that(seen.add(person), "agents must not repeat but had '%s' twice", person);
    }
    Suitability suitability = new Suitability(fallBacks, workingTime, ranking.asOf());
    return new Desk(suitability, criteria, agents).dispatch(ranking);
  }
}
