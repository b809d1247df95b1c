package dev.evenkeel.scheduling.resource.internal.objective;

import dev.evenkeel.core.project.ResolvedProject;
import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The order of ids, in which sums do not depend on the order of the input. */
public final class CanonicalOrder {
  private CanonicalOrder() {}

  /**
   * Returns the activities of a project.
   *
   * @param project the project
   * @return their numbers in the order of their ids
   */
  public static int[] ofActivities(ResolvedProject project) {
    return sorted(project.activityCount(), project::activity);
  }

  /**
   * Returns the people of a project.
   *
   * @param project the project
   * @return their numbers in the order of their ids
   */
  public static int[] ofPeople(ResolvedProject project) {
    return sorted(project.personCount(), project::person);
  }

  /**
   * Returns the resources of a project.
   *
   * @param project the project
   * @return their numbers in the order of their ids
   */
  public static int[] ofResources(ResolvedProject project) {
    return sorted(project.resourceCount(), project::resource);
  }

  /**
   * Returns the projects of a portfolio.
   *
   * @param project the resolved portfolio, or a single project
   * @return their numbers in the order of their ids
   */
  public static int[] ofProjects(ResolvedProject project) {
    return sorted(project.projectCount(), project::projectId);
  }

  private static <T extends Comparable<? super T>> int[] sorted(int count, IntFunction<T> id) {
    return IntStream.range(0, count)
        .boxed()
        .sorted(Comparator.comparing(id::apply))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
