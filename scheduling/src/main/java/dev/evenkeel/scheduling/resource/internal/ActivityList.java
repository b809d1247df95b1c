package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.core.project.ResolvedProject;
import java.util.Arrays;
import java.util.Random;

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

  /**
   * Returns a list drawn at random, better activities more likely to come early (regret-based
   * biased random sampling): of the activities whose predecessors have all been taken, j is taken
   * with probability (ρ(j) + 1) / Σ (ρ(i) + 1), where the regret ρ(j) = max v(i) − v(j) is how much
   * worse than j the worst of them is. Source: Drexl, "Scheduling of project networks by job
   * assignment", Management Science 37, 1991; Kolisch and Drexl, "Adaptive search for solving hard
   * project scheduling problems", Naval Research Logistics 43, 1996, with α = ε = 1.
   *
   * @param project the project
   * @param best all activities from the best to the worst
   * @param values the value by activity, the least best
   * @param random the source of random numbers
   * @return the activities in the order of the list
   */
  public static int[] byBiasedSampling(
      ResolvedProject project, int[] best, long[] values, Random random) {
    int[] missing = new int[best.length];
    int[] list = new int[best.length];
    boolean[] taken = new boolean[best.length];
    for (int activity = 0; activity < best.length; activity++) {
      missing[activity] = project.incomingStart(activity + 1) - project.incomingStart(activity);
    }
    for (int position = 0; position < list.length; position++) {
      int[] eligible =
          Arrays.stream(best)
              .filter(activity -> !taken[activity] && missing[activity] == 0)
              .toArray();
      int drawn = drawn(eligible, values, random);
      list[position] = drawn;
      taken[drawn] = true;
      for (int k = project.outgoingStart(drawn); k < project.outgoingStart(drawn + 1); k++) {
        missing[project.to(k)]--;
      }
    }
    return list;
  }

  private static int drawn(int[] eligible, long[] values, Random random) {
    long worst = Arrays.stream(eligible).mapToLong(activity -> values[activity]).max().orElse(0);
    double sum = 0;
    for (int activity : eligible) {
      sum += (double) (worst - values[activity]) + 1;
    }
    double left = random.nextDouble() * sum;
    int k = 0;
    while (k < eligible.length - 1 && left >= (double) (worst - values[eligible[k]]) + 1) {
      left -= (double) (worst - values[eligible[k]]) + 1;
      k++;
    }
    return eligible[k];
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
