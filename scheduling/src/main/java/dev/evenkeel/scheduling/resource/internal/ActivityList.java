package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.core.project.ResolvedProject;

/** Orders of activities in which each comes after all its predecessors. */
public final class ActivityList {
  private ActivityList() {}

  /**
   * Returns the list that takes, again and again, the best activity whose predecessors have all
   * been taken.
   *
   * @param project the project
   * @param best all activities from the best to the worst
   * @return the activities in the order of the list
   */
  public static int[] byPriority(ResolvedProject project, int[] best) {
    int[] rank = inverse(best);
    int[] missing = new int[best.length];
    RankQueue eligible = new RankQueue(best.length);
    for (int activity = 0; activity < best.length; activity++) {
      missing[activity] = project.incomingStart(activity + 1) - project.incomingStart(activity);
      if (missing[activity] == 0) {
        eligible.add(rank[activity]);
      }
    }
    int[] list = new int[best.length];
    for (int position = 0; position < list.length; position++) {
      list[position] = best[eligible.removeFirst()];
      release(project, list[position], missing, rank, eligible);
    }
    return list;
  }

  private static void release(
      ResolvedProject project, int activity, int[] missing, int[] rank, RankQueue eligible) {
    int end = project.outgoingStart(activity + 1);
    for (int k = project.outgoingStart(activity); k < end; k++) {
      int successor = project.to(k);
      if (--missing[successor] == 0) {
        eligible.add(rank[successor]);
      }
    }
  }

  /**
   * Returns a dependency whose successor comes before its predecessor.
   *
   * @param project the project
   * @param list all activities in any order
   * @return the index of the first such dependency, -1 if the list keeps all dependencies
   */
  public static int brokenDependency(ResolvedProject project, int[] list) {
    int[] position = inverse(list);
    for (int dependency = 0; dependency < project.dependencyCount(); dependency++) {
      if (position[project.from(dependency)] > position[project.to(dependency)]) {
        return dependency;
      }
    }
    return -1;
  }

  private static int[] inverse(int[] permutation) {
    int[] inverse = new int[permutation.length];
    for (int k = 0; k < permutation.length; k++) {
      inverse[permutation[k]] = k;
    }
    return inverse;
  }
}
