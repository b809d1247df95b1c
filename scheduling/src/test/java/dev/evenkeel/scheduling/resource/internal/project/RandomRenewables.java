package dev.evenkeel.scheduling.resource.internal.project;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** Random projects with renewable resources. */
public final class RandomRenewables {
  private RandomRenewables() {}

  /**
   * Returns a project that is small enough to try everything.
   *
   * @param random the source of random numbers
   * @return a project of 0 to 6 activities and 0 to 3 resources
   */
  public static RenewableProject small(Random random) {
    return project(random, random.nextInt(7), random.nextInt(4));
  }

  /**
   * Returns a project.
   *
   * @param random the source of random numbers
   * @param size the number of activities
   * @param resources the number of resources
   * @return the project
   */
  public static RenewableProject project(Random random, int size, int resources) {
    int[] capacity = random.ints(resources, 1, 8).toArray();
    return RenewableProject.of(
        random.ints(size, 0, 7).toArray(),
        capacity,
        IntStream.range(0, size).mapToObj(j -> demand(random, capacity)).toArray(int[][]::new),
        IntStream.range(0, size).mapToObj(j -> predecessors(random, j)).toArray(int[][]::new));
  }

  private static int[] demand(Random random, int[] capacity) {
    return Arrays.stream(capacity)
        .map(c -> random.nextInt(3) == 0 ? 0 : random.nextInt(c + 1))
        .toArray();
  }

  /** Up to two predecessors on average, of those that come shortly before. */
  private static int[] predecessors(Random random, int activity) {
    return IntStream.range(Math.max(0, activity - 8), activity)
        .filter(i -> random.nextInt(4) == 0)
        .toArray();
  }

  /**
   * Returns a list of all activities in which each comes after its predecessors.
   *
   * @param random the source of random numbers
   * @param project the project
   * @return the list
   */
  public static int[] list(Random random, RenewableProject project) {
    int[] list = new int[project.size];
    boolean[] listed = new boolean[project.size];
    for (int q = 0; q < list.length; q++) {
      int[] candidates =
          IntStream.range(0, project.size)
              .filter(j -> !listed[j] && predecessors(project, j).allMatch(i -> listed[i]))
              .toArray();
      list[q] = candidates[random.nextInt(candidates.length)];
      listed[list[q]] = true;
    }
    return list;
  }

  static IntStream predecessors(RenewableProject project, int activity) {
    return Arrays.stream(
        project.predecessor,
        project.predecessorStart[activity],
        project.predecessorStart[activity + 1]);
  }
}
