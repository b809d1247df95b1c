package dev.evenkeel.scheduling.dispatch.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Makes room for a ticket by handing others on, the fewest that do: an augmenting path of least
 * length (H. W. Kuhn, "The Hungarian method for the assignment problem", Naval Research Logistics
 * Quarterly 2, 1955). Mutable, for a single owner.
 */
final class HandOver {
  /** How a place was reached: the ticket that would move into it. */
  private final Map<Place, DeskTicket> movers = new LinkedHashMap<>();

  private final Deque<Place> open = new ArrayDeque<>();
  private final Places places;

  /**
   * Per stage, the places from which no room can be reached. That stays so until a hand-over at a
   * later stage reshuffles what is in them.
   */
  private final List<Set<Place>> closed = new ArrayList<>();

  HandOver(Places places, int lastStage) {
    this.places = places;
    for (int stage = 0; stage <= lastStage; stage++) {
      closed.add(new HashSet<>());
    }
  }

  /** Returns whether the ticket was served. */
  boolean serve(DeskTicket ticket, int stage, int turn) {
    movers.clear();
    open.clear();
    reach(ticket, stage);
    while (!open.isEmpty()) {
      Place place = open.remove();
      if (place.hasRoom()) {
        move(place, ticket, turn);
        closed.subList(0, stage).forEach(Set::clear);
        return true;
      }
      place.tickets().forEach(other -> reach(other, stage));
    }
    closed.get(stage).addAll(movers.keySet());
    return false;
  }

  private void reach(DeskTicket ticket, int stage) {
    for (Place place : places.suitable(ticket, stage)) {
      if (!closed.get(stage).contains(place) && movers.putIfAbsent(place, ticket) == null) {
        open.add(place);
      }
    }
  }

  private void move(Place target, DeskTicket served, int turn) {
    Place place = target;
    DeskTicket mover = mover(place);
    while (mover != served) {
      Place left = mover.placeHeld();
      mover.moveTo(
          place, turn, "handed on so that ticket '" + served.ticket().id() + "' is served");
      place = left;
      mover = mover(place);
    }
    served.moveTo(place, turn, "a suitable agent after other tickets were handed on");
  }

  private DeskTicket mover(Place place) {
    return Objects.requireNonNull(movers.get(place));
  }
}
