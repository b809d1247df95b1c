package dev.evenkeel.scheduling.simulation.internal;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.uncertainty.Draws;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.simulation.ExecutionPlan;
import dev.evenkeel.scheduling.simulation.StartPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A plan laid out for many iterations: activities in an order in which each comes after those it
 * waits for, with rows of what they wait for. Time is in ticks. Not thread-safe, as the hours of
 * calendars are laid out on demand.
 */
public final class ExecutionNetwork {
  private final ActivityId[] ids;
  private final ActivityWork[] work;
  private final double[] notBefore;
  private final Waiting[][] waiting;
  private final boolean[] awaited;
  private final ExecutionOrder order;
  private final double[] start;
  private final double[] finish;

  /**
   * Lays out a plan.
   *
   * @param plan the plan
   * @param policy when activities start
   */
  public ExecutionNetwork(ExecutionPlan plan, StartPolicy policy) {
    ResolvedProject project = plan.project();
    int count = project.activityCount();
    ResourceLinks links = new ResourceLinks(project, plan.schedule());
    WorkCatalogue catalogue = new WorkCatalogue(plan);
    this.order = new ExecutionOrder(project, links);
    this.ids = IntStream.range(0, count).mapToObj(project::activity).toArray(ActivityId[]::new);
    this.work = IntStream.range(0, count).mapToObj(catalogue::work).toArray(ActivityWork[]::new);
    this.notBefore =
        IntStream.range(0, count)
            .mapToDouble(activity -> notBefore(plan, policy, links, activity))
            .toArray();
    this.waiting =
        IntStream.range(0, count)
            .mapToObj(activity -> waiting(project, links, catalogue, activity))
            .toArray(Waiting[][]::new);
    this.awaited = new boolean[count];
    for (int activity = 0; activity < count; activity++) {
      awaited[activity] = plan.awaited().isEmpty() || plan.awaited().contains(ids[activity]);
    }
    this.start = new double[count];
    this.finish = new double[count];
  }

  private static double notBefore(
      ExecutionPlan plan, StartPolicy policy, ResourceLinks links, int activity) {
    ResolvedProject project = plan.project();
    Assignment assignment = plan.schedule().assignments().get(activity);
    boolean keepsStart =
        policy == StartPolicy.NOT_BEFORE_PLANNED || plan.gating().contains(assignment.activity());
    double allowed =
        (double)
            Math.max(project.release(activity), project.projectStart(project.projectOf(activity)));
    double existing = Math.max(allowed, links.notBefore(activity));
    return keepsStart ? Math.max(existing, links.start(activity)) : existing;
  }

  private Waiting[] waiting(
      ResolvedProject project, ResourceLinks links, WorkCatalogue catalogue, int activity) {
    List<Waiting> row = new ArrayList<>();
    for (int k = project.incomingStart(activity); k < project.incomingStart(activity + 1); k++) {
      int dependency = project.incoming(k);
      DependencyType type = project.type(dependency);
      row.add(
          new Waiting(
              project.from(dependency),
              type == DependencyType.FINISH_TO_START || type == DependencyType.FINISH_TO_FINISH,
              type == DependencyType.FINISH_TO_START || type == DependencyType.START_TO_START,
              project.lag(dependency),
              catalogue.hours(project.lagCalendar(dependency))));
    }
    links
        .links(activity)
        .filter(before -> order.isBefore(before, activity))
        .forEach(before -> row.add(Waiting.forFinish(before, catalogue.hours())));
    return row.toArray(Waiting[]::new);
  }

  /**
   * Plays one iteration.
   *
   * @param draws the random numbers
   * @param iteration the number of the iteration
   * @return the latest finish of the activities that are awaited, in ticks; 0 if there are none
   * @throws IllegalArgumentException if a duration is negative or not finite, or calendars have too
   *     little time for one
   */
  public double play(Draws draws, long iteration) {
    double latest = 0;
    for (int position = 0; position < work.length; position++) {
      int activity = order.activity(position);
      play(activity, work[activity].draw(draws, iteration));
      if (awaited[activity]) {
        latest = Math.max(latest, finish[activity]);
      }
    }
    return latest;
  }

  private void play(int activity, double duration) {
    double begin = notBefore[activity];
    double end = 0;
    for (Waiting wait : waiting[activity]) {
      double until = wait.until(start, finish);
      if (wait.holdsStart()) {
        begin = Math.max(begin, until);
      } else {
        end = Math.max(end, until);
      }
    }
    Check.that(
        duration >= 0 && duration < Double.POSITIVE_INFINITY,
        "working hours must be finite and not negative but were not in activity '%s'",
        ids[activity]);
    start[activity] = work[activity].start(begin, duration);
    finish[activity] = Math.max(end, work[activity].finish(start[activity], duration));
  }

  /**
   * Returns when an activity started in the last iteration.
   *
   * @param activity the number of the activity
   * @return the time in ticks
   */
  public double start(int activity) {
    return start[activity];
  }

  /**
   * Returns when an activity was finished in the last iteration.
   *
   * @param activity the number of the activity
   * @return the time in ticks
   */
  public double finish(int activity) {
    return finish[activity];
  }
}
