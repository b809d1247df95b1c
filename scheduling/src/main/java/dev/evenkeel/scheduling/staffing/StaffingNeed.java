package dev.evenkeel.scheduling.staffing;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.queueing.internal.Inversion;
import dev.evenkeel.scheduling.queueing.internal.Limits;
import dev.evenkeel.scheduling.staffing.queue.QueueModel;
import dev.evenkeel.scheduling.staffing.queue.SteadyQueue;
import java.time.Duration;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.LongPredicate;

/** The inverses of a queue model: least agents, greatest load, greatest handle time. */
final class StaffingNeed {
  private static final double NANOS_PER_HOUR = 3.6e12;

  private StaffingNeed() {}

  /** Returns the least number of agents for a positive load, at least 1. */
  static int leastAgents(
      QueueModel model, double load, Duration handleTime, StaffingTarget target) {
    int guess = (int) Math.max(1, estimate(model, load, target));
    return Inversion.leastAgents(
        1, guess, agents -> target.isMetBy(SteadyQueue.of(model, load, agents, handleTime)));
  }

  /** Returns where to begin: with the load, or where nobody would be busier than allowed. */
  private static double estimate(QueueModel model, double load, StaffingTarget target) {
    double perAgent = model.concurrency().contactsAtOnce() / model.concurrency().stretch();
    boolean isLimit = target instanceof StaffingTarget.Occupancy;
    double busy = target instanceof StaffingTarget.Occupancy limit ? limit.atMost() : 1;
    return Check.atMost(
        StrictMath.ceil(load / perAgent / busy),
        Limits.GREATEST_LOAD,
        isLimit ? "agents for the maximum occupancy" : "agents for the target");
  }

  static double greatestLoad(
      QueueModel model, int agents, Duration handleTime, List<StaffingTarget> targets) {
    double beyond = Math.max(1, agents);
    DoublePredicate allowed = load -> areMet(targets, model, load, agents, handleTime);
    while (beyond < Limits.GREATEST_LOAD && allowed.test(beyond)) {
      beyond *= 2;
    }
    return Inversion.greatestLoad(Math.min(beyond, Math.nextUp(Limits.GREATEST_LOAD)), allowed);
  }

  /** Returns the greatest handle time, to the nanosecond, that keeps the targets. */
  static Duration greatestHandleTime(
      QueueModel model, int agents, double perHour, List<StaffingTarget> targets) {
    long most = (long) (Limits.GREATEST_LOAD * (NANOS_PER_HOUR / perHour));
    LongPredicate allowed =
        nanos ->
            areMet(
                targets,
                model,
                perHour * (nanos / NANOS_PER_HOUR),
                agents,
                Duration.ofNanos(nanos));
    long low = 0;
    long high = 1;
    while (high < most && allowed.test(high)) {
      low = high;
      high = high > most / 2 ? most : 2 * high;
    }
    while (high - low > 1) {
      long middle = low + (high - low) / 2;
      if (allowed.test(middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return Duration.ofNanos(low);
  }

  private static boolean areMet(
      List<StaffingTarget> targets,
      QueueModel model,
      double load,
      int agents,
      Duration handleTime) {
    SteadyQueue queue = SteadyQueue.of(model, load, agents, handleTime);
    return targets.stream().allMatch(target -> target.isMetBy(queue));
  }
}
