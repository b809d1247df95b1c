package dev.evenkeel.scheduling.resource.internal.variation;

import dev.evenkeel.core.project.ResolvedProject;
import java.util.Arrays;
import java.util.LongSummaryStatistics;
import java.util.SplittableRandom;

/** Makes activity lists of others, in which each activity still comes after its predecessors. */
final class ListMoves {
  private ListMoves() {}

  /**
   * Moves an activity to a place that is drawn between its last predecessor and first successor.
   *
   * @param project the project
   * @param list the list, changed in place
   * @param random the source of random numbers
   */
  static void shift(ResolvedProject project, int[] list, SplittableRandom random) {
    int from = random.nextInt(list.length);
    int activity = list[from];
    int low = from;
    while (low > 0 && !isDependent(project, list[low - 1], activity)) {
      low--;
    }
    int high = from;
    while (high < list.length - 1 && !isDependent(project, activity, list[high + 1])) {
      high++;
    }
    int to = low + random.nextInt(high - low + 1);
    if (to < from) {
      System.arraycopy(list, to, list, to + 1, from - to);
    } else {
      System.arraycopy(list, from + 1, list, from, to - from);
    }
    list[to] = activity;
  }

  private static boolean isDependent(ResolvedProject project, int before, int after) {
    for (int k = project.outgoingStart(before); k < project.outgoingStart(before + 1); k++) {
      if (project.to(k) == after) {
        return true;
      }
    }
    return false;
  }

  /**
   * Crosses two candidates: outside of two points that are drawn the order is that of the mother,
   * in between that of the father; each activity is done as in the one that gave the place. Half of
   * the time the lists are standardised, that is in the order of the starts, which makes equal
   * plans alike but, with calendars and open teams, may change a plan. Source: Hartmann, "A
   * competitive genetic algorithm for resource-constrained project scheduling", Naval Research
   * Logistics 45, 1998.
   *
   * @param space what is searched
   * @param mother the one
   * @param father the other
   * @param random the source of random numbers
   * @return the child
   */
  static Draft cross(
      SearchSpace space, Candidate mother, Candidate father, SplittableRandom random) {
    boolean isStandard = random.nextBoolean();
    int[] first = isStandard ? space.list(mother.starts()) : mother.decisions().list();
    int[] second = isStandard ? space.list(father.starts()) : father.decisions().list();
    int size = first.length;
    int one = random.nextInt(size + 1);
    int other = random.nextInt(size + 1);
    Draft child = Draft.of(mother, first);
    boolean[] taken = new boolean[size];
    int filled = fill(child.list(), taken, Math.min(one, other), first, 0);
    int crossed = fill(child.list(), taken, Math.max(one, other), second, filled);
    for (int k = filled; k < crossed; k++) {
      child.inherit(father, child.list()[k]);
    }
    fill(child.list(), taken, size, first, crossed);
    return child;
  }

  /** Fills places up to an end with the first activities of a parent that are not taken yet. */
  private static int fill(int[] list, boolean[] taken, int end, int[] parent, int from) {
    int place = from;
    for (int k = 0; place < end; k++) {
      int activity = parent[k];
      if (!taken[activity]) {
        taken[activity] = true;
        list[place++] = activity;
      }
    }
    return place;
  }

  /**
   * Draws a list that follows priorities more or less closely.
   *
   * @param space what is searched
   * @param value by activity the value, the smallest goes first
   * @param looseness the largest random delay of an activity as a part of the range of all values
   * @param random the source of random numbers
   * @return the list
   */
  static int[] sample(SearchSpace space, long[] value, double looseness, SplittableRandom random) {
    LongSummaryStatistics range = Arrays.stream(value).summaryStatistics();
    double spread = looseness * (range.getMax() - range.getMin() + 1);
    long[] drawn = new long[value.length];
    for (int activity : space.order()) {
      drawn[activity] = value[activity] + (long) (spread * random.nextDouble());
    }
    return space.list(drawn);
  }
}
