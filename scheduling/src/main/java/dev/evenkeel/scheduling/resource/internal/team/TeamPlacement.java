package dev.evenkeel.scheduling.resource.internal.team;

import dev.evenkeel.scheduling.resource.internal.profile.Placement;

/** When a team works. */
public final class TeamPlacement {
  private final int[] people;
  private final Placement placement;

  TeamPlacement(int[] people, Placement placement) {
    this.people = people;
    this.placement = placement;
  }

  /**
   * Returns who they are.
   *
   * @return the indices of the people in the project, ascending
   */
  public int[] people() {
    return people;
  }

  /**
   * Returns when they work.
   *
   * @return the placement
   */
  public Placement placement() {
    return placement;
  }
}
