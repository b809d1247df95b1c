package dev.evenkeel.scheduling.resource.internal.objective;

import dev.evenkeel.core.project.ResolvedProject;
import java.util.Arrays;

/** Weight times ticks after the deadline, over activities and projects. */
public final class WeightedTardiness implements ObjectiveFunction {
  private final ResolvedProject project;
  private final int[] order;
  private final int[] projects;
  private final double[] weight;
  private final long[] finish;
  private final long[] last;

  WeightedTardiness(ResolvedProject project) {
    this.project = project;
    this.order = CanonicalOrder.ofActivities(project);
    this.projects = CanonicalOrder.ofProjects(project);
    this.weight = new double[project.activityCount()];
    for (int activity = 0; activity < weight.length; activity++) {
      weight[activity] = project.activityWeight(activity);
    }
    this.finish = new long[weight.length];
    this.last = new long[project.projectCount()];
  }

  @Override
  public double of(Plan plan) {
    for (int activity = 0; activity < finish.length; activity++) {
      finish[activity] = plan.finish(activity);
    }
    return of(finish, Long.MIN_VALUE);
  }

  /**
   * Returns the value of given finishes. Earlier finishes never give a larger value.
   *
   * @param finish the tick by activity at which it is finished
   * @param whole a tick before which not all activities are finished, which counts for a project
   *     that is alone
   * @return the sum
   */
  public double of(long[] finish, long whole) {
    double sum = 0;
    Arrays.fill(last, last.length == 1 ? Math.max(0, whole) : 0);
    for (int activity : order) {
      int one = project.projectOf(activity);
      last[one] = Math.max(last[one], finish[activity]);
      sum += weight[activity] * late(finish[activity], project.deadline(activity));
    }
    for (int one : projects) {
      sum += project.projectWeight(one) * late(last[one], project.projectDue(one));
    }
    return sum;
  }

  private static double late(long finish, long deadline) {
    return deadline == ResolvedProject.NO_DEADLINE ? 0 : (double) Math.max(0, finish - deadline);
  }

  @Override
  public double converted(double value) {
    return Hours.of(value, project.tick());
  }
}
