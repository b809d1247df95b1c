package dev.evenkeel.scheduling.resource.internal.population;

import dev.evenkeel.scheduling.resource.internal.project.FastRandom;
import dev.evenkeel.scheduling.resource.internal.project.RenewableProject;
import java.util.Arrays;

/** Moves one activity of a list to a random position between its predecessors and successors. */
final class ShiftMutation {
  private static final double PROBABILITY = 0.3;

  private final RenewableProject project;
  private final boolean[] related;

  ShiftMutation(RenewableProject project) {
    this.project = project;
    this.related = new boolean[project.size];
  }

  void mutate(int[] list, FastRandom random) {
    if (random.nextDouble() >= PROBABILITY) {
      return;
    }
    int from = random.nextInt(list.length);
    int j = list[from];
    markRelated(j);
    int low = from;
    while (low > 0 && !related[list[low - 1]]) {
      low--;
    }
    int high = from;
    while (high < list.length - 1 && !related[list[high + 1]]) {
      high++;
    }
    move(list, from, low + random.nextInt(high - low + 1));
  }

  private void markRelated(int j) {
    Arrays.fill(related, false);
    for (int p = project.predecessorStart[j]; p < project.predecessorStart[j + 1]; p++) {
      related[project.predecessor[p]] = true;
    }
    for (int s = project.successorStart[j]; s < project.successorStart[j + 1]; s++) {
      related[project.successor[s]] = true;
    }
  }

  private static void move(int[] list, int from, int to) {
    int j = list[from];
    if (to < from) {
      System.arraycopy(list, to, list, to + 1, from - to);
    } else {
      System.arraycopy(list, from + 1, list, from, to - from);
    }
    list[to] = j;
  }
}
