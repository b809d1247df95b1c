package dev.evenkeel.scheduling.dispatch;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.TicketId;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.PersonBuilder;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.scheduling.triage.QueuePolicy;
import dev.evenkeel.scheduling.triage.Ticket;
import dev.evenkeel.scheduling.triage.TicketBuilder;
import dev.evenkeel.scheduling.triage.TicketRanker;
import dev.evenkeel.scheduling.triage.TicketRanking;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Agents and tickets for tests, named or random. */
final class Desks {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  static final String[] SKILLS = {"french", "billing", "network"};

  private Desks() {}

  static Person person(String id, SkillLevel... skills) {
    return Person.builder().id(PersonId.of(id)).name(id).addSkills(skills).build();
  }

  static Ticket ticket(String id, long waitMinutes, SkillLevel... skills) {
    return Ticket.builder()
        .id(TicketId.of(id))
        .arrived(NOON.minus(Duration.ofMinutes(waitMinutes)))
        .work(Duration.ofMinutes(30))
        .addSkills(skills)
        .build();
  }

  /** By arrival, then by id. */
  static TicketRanking ranked(List<Ticket> tickets) {
    return TicketRanker.standard()
        .withPolicy(QueuePolicy.firstComeFirstServed())
        .order(tickets, NOON);
  }

  static List<Agent> randomAgents(int count, Random random) {
    List<Agent> agents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      PersonBuilder person = Person.builder().id(PersonId.of("A" + i)).name("A" + i);
      for (String skill : SKILLS) {
        if (random.nextInt(3) > 0) {
          person.addSkills(SkillLevel.of(skill, 1 + random.nextInt(5)));
        }
      }
      agents.add(
          Agent.builder()
              .person(person.build())
              .loadLimit(random.nextInt(4))
              .openTickets(random.nextInt(3))
              .build());
    }
    return agents;
  }

  static List<Ticket> randomTickets(int count, Random random) {
    List<Ticket> tickets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      TicketBuilder ticket = ticket("T" + i, random.nextInt(90)).toBuilder();
      for (String skill : SKILLS) {
        if (random.nextInt(3) == 0) {
          ticket.addSkills(SkillLevel.of(skill, 1 + random.nextInt(5)));
        }
      }
      tickets.add(ticket.build());
    }
    return tickets;
  }
}
