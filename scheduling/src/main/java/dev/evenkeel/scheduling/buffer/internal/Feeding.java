package dev.evenkeel.scheduling.buffer.internal;

import java.util.List;

/**
 * A chain of non-critical work.
 *
 * @param activities from the first to the last
 * @param join the activity that it joins, {@link #END} if it only ends with the project
 * @param dependency the dependency by which it joins, {@link #END} if it joins by a person, a
 *     resource or the end of the project
 * @param network the activities that feed its buffer: those of the chain and of its branches
 * @param branch whether it joins other non-critical work, which has the buffer for both
 */
public record Feeding(
    List<Integer> activities, int join, int dependency, List<Integer> network, boolean branch) {
  /** Stands for no activity or dependency. */
  public static final int END = -1;

  /**
   * Returns the activity at the end of the chain.
   *
   * @return the last activity
   */
  public int tail() {
    return activities.get(activities.size() - 1);
  }
}
