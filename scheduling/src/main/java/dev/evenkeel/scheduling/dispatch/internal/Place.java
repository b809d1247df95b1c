package dev.evenkeel.scheduling.dispatch.internal;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Room for tickets at one agent that opens at some stage: at stage 0 up to the load limit, later
 * for the extra tickets of a fall-back. Mutable, for a single owner.
 */
final class Place {
  private final AgentLoad load;
  private final int stage;
  private final int room;
  private final Set<DeskTicket> tickets = new LinkedHashSet<>();

  Place(AgentLoad load, int stage, int room) {
    this.load = load;
    this.stage = stage;
    this.room = room;
  }

  AgentLoad load() {
    return load;
  }

  int stage() {
    return stage;
  }

  boolean hasRoom() {
    return tickets.size() < room;
  }

  Set<DeskTicket> tickets() {
    return tickets;
  }
}
