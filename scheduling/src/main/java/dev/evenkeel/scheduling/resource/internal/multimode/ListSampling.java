package dev.evenkeel.scheduling.resource.internal.multimode;

import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject;
import dev.evenkeel.scheduling.resource.internal.multimode.project.PrecedenceRows;
import dev.evenkeel.scheduling.resource.internal.project.FastRandom;

/**
 * Draws activity lists by regret-based biased random sampling (Drexl 1991) on the latest start of
 * each activity.
 */
final class ListSampling {
  private final MultiModeProject project;
  private final int[] ready;
  private final int[] missing;
  private final double[] share;

  ListSampling(MultiModeProject project) {
    this.project = project;
    ready = new int[project.size()];
    missing = new int[project.size()];
    share = new double[project.size()];
  }

  void sample(int[] list, FastRandom random) {
    PrecedenceRows successors = project.successors();
    int eligible = 0;
    for (int j = 0; j < list.length; j++) {
      missing[j] = project.predecessors().count(j);
      if (missing[j] == 0) {
        ready[eligible++] = j;
      }
    }
    for (int q = 0; q < list.length; q++) {
      int e = draw(eligible, random);
      list[q] = ready[e];
      ready[e] = ready[--eligible];
      for (int s = successors.start(list[q]); s < successors.end(list[q]); s++) {
        if (--missing[successors.at(s)] == 0) {
          ready[eligible++] = successors.at(s);
        }
      }
    }
  }

  private int draw(int eligible, FastRandom random) {
    int worst = Integer.MAX_VALUE;
    for (int e = 0; e < eligible; e++) {
      worst = Math.min(worst, priority(ready[e]));
    }
    double sum = 0;
    for (int e = 0; e < eligible; e++) {
      double regret = priority(ready[e]) - worst + 1.0;
      share[e] = regret * regret;
      sum += share[e];
    }
    double left = random.nextDouble() * sum - share[0];
    int e = 0;
    while (e < eligible - 1 && left >= 0) {
      left -= share[++e];
    }
    return e;
  }

  private int priority(int j) {
    return project.tail(j) + project.leastDuration(j);
  }
}
