package dev.evenkeel.scheduling.dispatch.internal;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.scheduling.dispatch.DispatchFault;
import dev.evenkeel.scheduling.dispatch.FallBack;
import dev.evenkeel.scheduling.dispatch.TicketAssignment;
import dev.evenkeel.scheduling.dispatch.WaitingTicket;
import dev.evenkeel.scheduling.triage.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says what became of each ticket, and why. */
record Outcome(Suitability suitability, List<AgentLoad> loads) {
  TicketAssignment assignment(DeskTicket ticket, Place place) {
    Person person = place.load().person();
    int stage =
        IntStream.rangeClosed(place.stage(), ticket.stage())
            .filter(used -> suitability.hasSkills(person, ticket.ticket(), used))
            .findFirst()
            .orElseThrow();
    Optional<FallBack> fallBack =
        stage == 0 ? Optional.empty() : Optional.of(suitability.fallBacks().get(stage - 1));
    return TicketAssignment.builder()
        .ticket(ticket.ticket())
        .person(person.id())
        .fallBack(fallBack)
        .reason(ticket.reason() + fallBack.map(Outcome::inWords).orElse(""))
        .build();
  }

  private static String inWords(FallBack fallBack) {
    return ", with the fall-back after "
        + fallBack.after()
        + " (levels lower by "
        + fallBack.levelsLower()
        + ", load limits higher by "
        + fallBack.extraTickets()
        + ")";
  }

  WaitingTicket waiting(DeskTicket waiting) {
    int next = waiting.stage() + 1;
    Optional<Instant> nextFallBack =
        next > suitability.lastStage()
            ? Optional.empty()
            : suitability.reaches(waiting.ticket(), next);
    return WaitingTicket.builder()
        .ticket(waiting.ticket())
        .finding(finding(waiting))
        .nextFallBack(nextFallBack)
        .build();
  }

  private Finding finding(DeskTicket waiting) {
    Ticket ticket = waiting.ticket();
    String object = "ticket '" + ticket.id() + "'";
    long suitable = suitableAt(ticket, waiting.stage());
    if (suitable > 0) {
      return Finding.notice(
          DispatchFault.EVERYBODY_AT_LIMIT,
          object,
          "agents with the skills for " + object + " are all at their load limits: " + suitable);
    }
    String needed = " agents must have " + ticket.skills() + " for " + object;
    return suitableAt(ticket, suitability.lastStage()) > 0
        ? Finding.notice(
            DispatchFault.WAITS_FOR_FALL_BACK,
            object,
            "until a fall-back" + needed + ", but none has")
        : Finding.error(
            DispatchFault.NOBODY_SUITABLE,
            object,
            "with or without fall-back" + needed + ", but none has");
  }

  private long suitableAt(Ticket ticket, int stage) {
    return loads.stream()
        .filter(load -> load.agent().loadLimit() > 0)
        .filter(load -> suitability.hasSkills(load.person(), ticket, stage))
        .count();
  }
}
