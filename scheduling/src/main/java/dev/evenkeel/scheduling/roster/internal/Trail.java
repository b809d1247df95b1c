package dev.evenkeel.scheduling.roster.internal;

import java.util.Arrays;

/** The changes of one move, which can be taken back. */
final class Trail {
  private final RosterState state;
  private int[] slots = new int[64];
  private int[] people = new int[64];
  private int size;

  Trail(RosterState state) {
    this.state = state;
  }

  /** Takes a slot from whoever works it, if anybody does. */
  void take(int slot) {
    int person = state.person(slot);
    if (person >= 0) {
      state.unassign(slot);
      push(slot, person);
    }
  }

  /** Gives an open slot to somebody, if that is allowed. */
  boolean give(int slot, int person) {
    if (!state.mayWork(person, slot)) {
      return false;
    }
    state.assign(slot, person);
    push(slot, RosterModel.NOBODY);
    return true;
  }

  private void push(int slot, int person) {
    if (size == slots.length) {
      slots = Arrays.copyOf(slots, 2 * size);
      people = Arrays.copyOf(people, 2 * size);
    }
    slots[size] = slot;
    people[size++] = person;
  }

  void undo() {
    while (size > 0) {
      size--;
      if (people[size] < 0) {
        state.unassign(slots[size]);
      } else {
        state.assign(slots[size], people[size]);
      }
    }
  }

  void clear() {
    size = 0;
  }
}
