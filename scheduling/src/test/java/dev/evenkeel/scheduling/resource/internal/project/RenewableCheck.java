package dev.evenkeel.scheduling.resource.internal.project;

import static dev.evenkeel.scheduling.resource.internal.project.RandomRenewables.predecessors;

import java.util.stream.IntStream;

/** What schedules of projects with renewable resources must be, from the definition alone. */
public final class RenewableCheck {
  private RenewableCheck() {}

  /**
   * Returns whether a schedule keeps all precedences and never uses more than there is.
   *
   * @param project the project
   * @param start start times
   * @return true if it is feasible
   */
  public static boolean isFeasible(RenewableProject project, int[] start) {
    return IntStream.range(0, project.size)
        .allMatch(
            j ->
                start[j] >= 0
                    && predecessors(project, j)
                        .allMatch(i -> start[i] + project.duration[i] <= start[j])
                    && IntStream.range(start[j], start[j] + project.duration[j])
                        .allMatch(t -> isWithinCapacity(project, start, project.size, t)));
  }

  /** Whether the first activities use no more than there is at a time. */
  private static boolean isWithinCapacity(
      RenewableProject project, int[] start, int activities, int time) {
    for (int r = 0; r < project.resources; r++) {
      int used = 0;
      for (int j = 0; j < activities; j++) {
        boolean runs = start[j] <= time && time < start[j] + project.duration[j];
        used += runs ? project.demand[j][r] : 0;
      }
      if (used > project.capacity[r]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the time at which a schedule ends.
   *
   * @param project the project
   * @param start start times
   * @return the makespan
   */
  public static int makespan(RenewableProject project, int[] start) {
    return IntStream.range(0, project.size)
        .map(j -> start[j] + project.duration[j])
        .max()
        .orElse(0);
  }

  /**
   * Returns the least makespan, by trying all start times.
   *
   * @param project the project, small
   * @return the optimum
   */
  public static int optimum(RenewableProject project) {
    return optimum(project, new int[project.size], 0, project.horizon);
  }

  private static int optimum(RenewableProject project, int[] start, int activity, int best) {
    if (activity == project.size) {
      return makespan(project, start);
    }
    int earliest =
        predecessors(project, activity).map(i -> start[i] + project.duration[i]).max().orElse(0);
    int duration = project.duration[activity];
    int shortest = best;
    for (int t = earliest; t + duration <= shortest; t++) {
      start[activity] = t;
      boolean fits =
          IntStream.range(t, t + duration)
              .allMatch(u -> isWithinCapacity(project, start, activity + 1, u));
      if (fits) {
        shortest = optimum(project, start, activity + 1, shortest);
      }
    }
    return shortest;
  }
}
