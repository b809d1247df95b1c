package dev.evenkeel.scheduling.network;

import dev.evenkeel.core.internal.graph.CyclePath;
import java.util.List;

/**
 * Thrown if the dependencies of a network form a cycle, so that no order of the activities exists.
 */
public final class CyclicNetworkException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The activities; an array, which can be serialised. */
  private final Integer[] cycle;

  /**
   * Creates the exception for a cycle.
   *
   * @param cycle the activities in the direction of the dependencies, the first not repeated at the
   *     end, not empty
   * @throws NullPointerException if the list or an activity is null
   */
  public CyclicNetworkException(List<Integer> cycle) {
    super(
        "dependencies must not form a cycle but had "
            + CyclePath.text(cycle)
            + "\nMaybe one of them points the wrong way.");
    this.cycle = List.copyOf(cycle).toArray(Integer[]::new);
  }

  /**
   * Returns the activities of the cycle in the direction of the dependencies.
   *
   * @return the numbers of the activities, the first not repeated at the end
   */
  public List<Integer> cycle() {
    return List.of(cycle);
  }
}
