package dev.evenkeel.scheduling.dispatch.internal;

import java.util.ArrayList;
import java.util.List;

/** The room that all agents have for tickets. */
final class Places {
  private final Suitability suitability;
  private final List<Place> all = new ArrayList<>();

  Places(Suitability suitability, List<AgentLoad> loads) {
    this.suitability = suitability;
    loads.forEach(this::addAll);
  }

  /** An agent whose limit is 0 has no room at any stage. */
  private void addAll(AgentLoad load) {
    if (load.agent().loadLimit() == 0) {
      return;
    }
    long before = 0;
    for (int stage = 0; stage <= suitability.lastStage(); stage++) {
      long limit = (long) load.agent().loadLimit() + suitability.extraTickets(stage);
      long room = Math.max(0, limit - load.agent().openTickets());
      if (room > before) {
        all.add(new Place(load, stage, (int) Math.min(Integer.MAX_VALUE, room - before)));
      }
      before = room;
    }
  }

  /** Returns the places for a ticket if no fall-back beyond a stage is used. */
  List<Place> suitable(DeskTicket ticket, int stage) {
    int reached = Math.min(stage, ticket.stage());
    List<Place> suitable = new ArrayList<>();
    for (Place place : all) {
      if (place.stage() <= reached
          && suitability.hasSkills(place.load().person(), ticket.ticket(), reached)) {
        suitable.add(place);
      }
    }
    return suitable;
  }

  boolean isUsed(AgentLoad load) {
    return all.stream().anyMatch(place -> place.load() == load && !place.tickets().isEmpty());
  }
}
