package dev.evenkeel.core.project;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.internal.graph.CyclePath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if the dependencies of a project form a cycle, so that no order of the activities exists.
 */
public final class CyclicDependencyException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The activities; not part of the serialised form, as ids need not be serialisable. */
  private final transient @Nullable List<ActivityId> cycle;

  /**
   * Creates the exception for a cycle.
   *
   * @param cycle the activities in the direction of the dependencies, the first not repeated at the
   *     end, not empty
   * @throws NullPointerException if the list or an activity is null
   */
  public CyclicDependencyException(List<ActivityId> cycle) {
    super(
        "dependencies must not form a cycle but had "
            + CyclePath.text(cycle)
            + "\nMaybe one of them points the wrong way.");
    this.cycle = List.copyOf(cycle);
  }

  /**
   * Returns the activities of the cycle in the direction of the dependencies.
   *
   * @return the activities, the first not repeated at the end; empty if this exception was
   *     serialised and read back, when only the message is kept
   */
  public List<ActivityId> cycle() {
    return cycle == null ? List.of() : cycle;
  }
}
