package dev.evenkeel.scheduling.roster.internal;

import java.util.Optional;

/**
 * Tries all rosters, depth first, as long as there are few: slots in order, each with everybody who
 * may work it and with nobody. A part is left out if its cost and the least of the rest cannot be
 * below the best. People of one demand are interchangeable, so they are taken in ascending order.
 */
final class ExactRoster {
  private final RosterModel model;
  private final RosterState state;
  private final long[] leastOfRest;
  private long nodes;
  private long best = Long.MAX_VALUE;
  private int[] assignment;

  ExactRoster(RosterModel model, long nodes) {
    this.model = model;
    this.nodes = nodes;
    state = new RosterState(model);
    assignment = state.assignment();
    leastOfRest = leastOfRest();
  }

  /** What each slot and all after it add at least, by being worked instead of left open. */
  private long[] leastOfRest() {
    int slots = model.slotDemand.length;
    long[] least = new long[slots + 1];
    for (int slot = slots - 1; slot >= 0; slot--) {
      int demand = model.slotDemand[slot];
      long saved = 0;
      if (!model.isKept(slot)) {
        for (int person = 0; person < model.people.size(); person++) {
          if (model.able(person, demand)) {
            saved = Math.min(saved, model.linear(person, demand) - model.openPoints[demand]);
          }
        }
      }
      least[slot] = least[slot + 1] + saved;
    }
    return least;
  }

  /** Returns the best roster, empty if there are too many to try. */
  Optional<int[]> run() {
    // A deep search would need many nodes anyway, and must not exhaust the stack.
    if (model.slotDemand.length > 200) {
      return Optional.empty();
    }
    return search(0) ? Optional.of(assignment) : Optional.empty();
  }

  private boolean search(int slot) {
    if (--nodes < 0) {
      return false;
    }
    if (model.constant() + state.linearCost() + leastOfRest[slot] >= best) {
      return true;
    }
    if (slot == model.slotDemand.length) {
      note();
      return true;
    }
    return model.isKept(slot) ? search(slot + 1) : branch(slot);
  }

  private void note() {
    if (state.cost() < best) {
      best = state.cost();
      assignment = state.assignment();
    }
  }

  private boolean branch(int slot) {
    boolean twin = slot > 0 && model.slotDemand[slot] == model.slotDemand[slot - 1];
    boolean after = twin && !model.isKept(slot - 1);
    int first = after ? state.person(slot - 1) + 1 : 0;
    boolean complete = true;
    if (!after || state.person(slot - 1) >= 0) {
      for (int person = first; complete && person < model.people.size(); person++) {
        complete = !state.mayWork(person, slot) || searchWith(slot, person);
      }
    }
    return complete && search(slot + 1);
  }

  private boolean searchWith(int slot, int person) {
    state.assign(slot, person);
    boolean complete = search(slot + 1);
    state.unassign(slot);
    return complete;
  }
}
