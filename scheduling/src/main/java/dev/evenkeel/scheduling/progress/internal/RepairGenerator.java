package dev.evenkeel.scheduling.progress.internal;

import dev.evenkeel.scheduling.resource.internal.ScheduleGenerator;

/**
 * Generates the schedules of many similar repairs: what two of them have in common at the beginning
 * of their lists stays, and a schedule is given up as soon as it cannot be good enough. Not
 * thread-safe.
 */
final class RepairGenerator {
  private final RemainingProject remaining;
  private final ScheduleGenerator generator;
  private final PlanCost cost;
  private final Inevitable inevitable;
  private final Incumbent incumbent;
  private final Checkpoints checkpoints;
  private final int past;

  /** What is known to come at least, by the number of activities placed. */
  private final PlanFigures[] bounds;

  /** The same of the best schedule. */
  private final PlanFigures[] bestBounds;

  private Repair placed;
  private int count;

  RepairGenerator(RemainingProject remaining, PlanCost cost, Inevitable inevitable, Repair first) {
    this.remaining = remaining;
    this.generator = remaining.generator();
    this.cost = cost;
    this.inevitable = inevitable;
    this.placed = first;
    this.bounds = new PlanFigures[first.list.length + 1];
    this.bestBounds = new PlanFigures[bounds.length];
    int finished = 0;
    while (finished < first.list.length && remaining.done().isFinished(first.list[finished])) {
      finished++;
    }
    this.past = finished;
    this.incumbent = new Incumbent(generator, first);
    this.checkpoints = new Checkpoints(generator, past);
  }

  /**
   * Generates a schedule from the beginning.
   *
   * @return how many activities could be placed, all of them or those before the one that could
   *     not; -1 if non-renewable resources do not suffice
   */
  int generate(Repair repair) {
    placed = repair;
    count = 0;
    bounds[0] = inevitable.total();
    if (!generator.begin(repair.decisions())) {
      return -1;
    }
    checkpoints.begin();
    return place(Double.POSITIVE_INFINITY);
  }

  /**
   * Generates the schedule of a repair with the same modes as the one before.
   *
   * @param limit the cost above which it is not wanted
   * @return whether the schedule is complete, costs no more and is not the best one again
   */
  boolean improve(Repair repair, double limit) {
    incumbent.compare(repair);
    incumbent.recall(past);
    count = checkpoints.restore(incumbent.best(), incumbent.firstMoved());
    incumbent.begin(count);
    placed = repair;
    System.arraycopy(bestBounds, 0, bounds, 0, count + 1);
    generator.goOn(repair.decisions());
    return place(limit) == repair.list.length;
  }

  private int place(double limit) {
    boolean first = limit == Double.POSITIVE_INFINITY;
    while (count < placed.list.length && cost.of(bounds[count]) <= limit) {
      int activity = placed.list[count];
      if (!first && incumbent.isMet(count)) {
        return -1;
      }
      if (!generator.find(activity)) {
        return count;
      }
      generator.reserve(activity);
      bounds[count + 1] = bound(activity);
      if (!first) {
        incumbent.placed(placed, count);
      }
      count++;
    }
    return cost.of(bounds[count]) <= limit ? count : -1;
  }

  private PlanFigures bound(int activity) {
    return bounds[count]
        .minus(inevitable.part(activity))
        .plus(cost.figures(activity))
        .withFinish(inevitable.tail(activity, generator.finish(activity)));
  }

  /** Returns the cost of the complete schedule that was generated last. */
  double lastCost() {
    return cost.of(bounds[count]);
  }

  /** Writes down who does what, and how, in the schedule that was generated last: the best. */
  void settle(Repair repair) {
    for (int activity : repair.list) {
      if (!remaining.done().isFinished(activity)) {
        repair.mode[activity] = generator.mode(activity);
        settleTeam(repair, activity);
      }
    }
    incumbent.set(repair, past);
    checkpoints.change(incumbent.firstMoved());
    System.arraycopy(bounds, 0, bestBounds, 0, bounds.length);
  }

  private void settleTeam(Repair repair, int activity) {
    int[] team = repair.team[activity];
    int[] people = generator.people(activity);
    if (team == null || team.length < people.length) {
      repair.team[activity] = people.clone();
    }
  }
}
