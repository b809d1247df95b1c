package dev.evenkeel.scheduling.resource.internal;

/** When a team works. */
final class TeamPlacement {
  private final int[] people;
  private final Placement placement;

  TeamPlacement(int[] people, Placement placement) {
    this.people = people;
    this.placement = placement;
  }

  /** Returns the indices of the people in the project, ascending. */
  int[] people() {
    return people;
  }

  /** Returns when they work. */
  Placement placement() {
    return placement;
  }
}
