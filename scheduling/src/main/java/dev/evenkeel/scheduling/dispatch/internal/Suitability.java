package dev.evenkeel.scheduling.dispatch.internal;

import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.people.SkillLevel;
import dev.evenkeel.core.time.NoWorkingTimeException;
import dev.evenkeel.core.time.WorkingTime;
import dev.evenkeel.scheduling.dispatch.FallBack;
import dev.evenkeel.scheduling.triage.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who has the skills for a ticket. Stages count the fall-backs: at stage 0 there is none, at stage
 * <i>k</i> the <i>k</i>-th holds.
 *
 * @param fallBacks the fall-backs, each looser than the one before
 * @param workingTime counts the waits, or empty for the clock
 * @param asOf the time of the question
 */
public record Suitability(
    List<FallBack> fallBacks, Optional<WorkingTime> workingTime, Instant asOf) {
  int lastStage() {
    return fallBacks.size();
  }

  /** Returns the stage that a ticket has reached by waiting. */
  int stage(Ticket ticket) {
    Duration wait =
        workingTime.isPresent()
            ? workingTime.get().between(ticket.arrived(), asOf)
            : Duration.between(ticket.arrived(), asOf);
    int stage = 0;
    while (stage < lastStage() && fallBacks.get(stage).after().compareTo(wait) <= 0) {
      stage++;
    }
    return stage;
  }

  /** Returns when a ticket reaches a stage, empty if its calendar ends before. */
  Optional<Instant> reaches(Ticket ticket, int stage) {
    Duration after = fallBacks.get(stage - 1).after();
    if (workingTime.isEmpty()) {
      return later(ticket.arrived(), after);
    }
    try {
      return Optional.of(workingTime.get().add(ticket.arrived(), after));
    } catch (NoWorkingTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> later(Instant start, Duration after) {
    Duration left = Duration.between(start, Instant.MAX);
    return after.compareTo(left) > 0 ? Optional.empty() : Optional.of(start.plus(after));
  }

  boolean hasSkills(Person person, Ticket ticket, int stage) {
    int lower = stage == 0 ? 0 : fallBacks.get(stage - 1).levelsLower();
    for (SkillLevel needed : ticket.skills()) {
      if (person.levelOf(needed.skill()) < needed.level() - lower) {
        return false;
      }
    }
    return true;
  }

  int extraTickets(int stage) {
    return stage == 0 ? 0 : fallBacks.get(stage - 1).extraTickets();
  }
}
