package dev.evenkeel.scheduling.network;

import dev.evenkeel.core.check.Check;
import java.util.OptionalInt;

/**
 * One activity of a longest path of an {@link ActivityNetwork}, with what keeps it from starting
 * earlier.
 *
 * @param activity the number of the activity
 * @param dependency the number of the dependency that is met without any slack; empty if the
 *     activity starts at its release
 */
public record NetworkStep(int activity, OptionalInt dependency) {
  /**
   * Checks the parts.
   *
   * @param activity the number of the activity
   * @param dependency the number of the dependency that is met without any slack; empty if the
   *     activity starts at its release
   * @throws NullPointerException if the dependency is null
   */
  public NetworkStep {
    Check.notNull(dependency, "dependency");
  }
}
