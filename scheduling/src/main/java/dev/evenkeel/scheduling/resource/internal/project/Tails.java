package dev.evenkeel.scheduling.resource.internal.project;

import java.util.Arrays;
import java.util.BitSet;

/** Lower bounds of the time between the finish of an activity and the end of the project. */
final class Tails {
  /** Above this size the resource bound would cost more than it gives. */
  private static final int LARGEST_SIZE = 1_000;

  private Tails() {}

  /** Fills in the longest paths and returns the length of the critical path. */
  static int longestPaths(RenewableProject project, int[] tail) {
    int length = 0;
    for (int j = project.size - 1; j >= 0; j--) {
      tail[j] = afterSuccessors(project, tail, j);
      length = Math.max(length, tail[j] + project.duration[j]);
    }
    return length;
  }

  private static int afterSuccessors(RenewableProject project, int[] tail, int j) {
    int longest = 0;
    for (int s = project.successorStart[j]; s < project.successorStart[j + 1]; s++) {
      int k = project.successor[s];
      longest = Math.max(longest, tail[k] + project.duration[k]);
    }
    return longest;
  }

  /**
   * Raises each tail to the work of its direct and indirect successors: for any set of them all
   * with a tail of at least {@code q}, the work of the set on a resource divided by the capacity,
   * rounded up, plus {@code q}.
   */
  static void strengthen(RenewableProject project, int[] tail) {
    if (project.size > LARGEST_SIZE) {
      return;
    }
    BitSet[] after = new BitSet[project.size];
    for (int j = project.size - 1; j >= 0; j--) {
      after[j] = new BitSet(project.size);
      for (int s = project.successorStart[j]; s < project.successorStart[j + 1]; s++) {
        after[j].or(after[project.successor[s]]);
        after[j].set(project.successor[s]);
      }
      tail[j] = Math.max(afterSuccessors(project, tail, j), workBound(project, tail, after[j]));
    }
  }

  private static int workBound(RenewableProject project, int[] tail, BitSet successors) {
    long[] byTail =
        successors.stream().mapToLong(k -> ((long) -tail[k] << 32) | k).sorted().toArray();
    int[] order = Arrays.stream(byTail).mapToInt(key -> (int) key).toArray();
    long bound = 0;
    for (int r = 0; r < project.resources; r++) {
      long work = 0;
      for (int k : order) {
        work += (long) project.duration[k] * project.demand[k][r];
        if (work > 0) {
          bound = Math.max(bound, tail[k] + ceilDiv(work, project.capacity[r]));
        }
      }
    }
    return Math.toIntExact(bound);
  }

  private static long ceilDiv(long work, int capacity) {
    return (work + capacity - 1) / capacity;
  }
}
