package dev.evenkeel.scheduling.staffing.backlog;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import dev.evenkeel.scheduling.staffing.internal.Quantities;
import dev.evenkeel.scheduling.staffing.queue.QueueModel;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Calculates what waits while agents are too few, and when it is cleared: contacts carried from one
 * interval to the next, where a formula for the steady state knows no answer or forgets what was
 * left over.
 *
 * <p>Contacts are a fluid: chance is left out, which suits loads that exceed the agents by more than
 * their random swings. With {@code B} in service, {@code Q} waiting, {@code n} agents, arrival rate
 * {@code lambda}, service rate {@code mu = 1 / h} and rate of giving up {@code theta = 1 / patience}
 *
 * <pre>{@code
 * B = n:  Q' = lambda - mu n - theta Q     (everybody is busy)
 * B < n:  B' = lambda - mu B,  Q = 0       (somebody is free)
 * B > n:  B' = -mu B,  Q' = lambda - theta Q   (agents who leave finish their contact first)
 * }</pre>
 *
 * <p>(A. Mandelbaum, W. A. Massey and M. I. Reiman, "Strong approximations for Markovian service
 * networks", Queueing Systems 30, 1998; W. Whitt, "Fluid models for multiserver queues with
 * abandonments", Operations Research 54, 2006.) Every interval is solved exactly. At the beginning
 * nobody waits, and as many are in service as the first interval keeps busy. In a gap between
 * intervals nobody arrives or is answered; those in service leave when done, and those who wait give
 * up by their patience. Where a share of those who give up tries again, only those count as lost who
 * do not.
 *
 * <p>Immutable and thread-safe.
 */
public final class BacklogCalculator {
  private static final BacklogCalculator STANDARD =
      new BacklogCalculator(QueueModel.withoutAbandonment());

  private final QueueModel model;

  private BacklogCalculator(QueueModel model) {
    this.model = model;
  }

  /**
   * Returns a calculator for contacts that never give up.
   *
   * @return the calculator
   */
  public static BacklogCalculator standard() {
    return STANDARD;
  }

  /**
   * Returns a calculator with other assumptions about contacts that wait.
   *
   * @param model patience, repeated attempts and contacts at once; its definition of service level
   *     has no meaning here
   * @return a calculator with this model
   * @throws NullPointerException if the model is null
   */
  public BacklogCalculator withQueueModel(QueueModel model) {
    return new BacklogCalculator(Check.notNull(model, "model"));
  }

  /**
   * Calculates what each interval leaves to the next.
   *
   * @param intervals the contacts and agents of each interval, in order of time and without overlap
   * @return the backlog, with one interval for each given
   * @throws NullPointerException if the list or an interval is null
   * @throws IllegalArgumentException if two intervals overlap or are not in order
   */
  public Backlog backlog(List<StaffedLoad> intervals) {
    checkOrder(intervals);
    BacklogBuilder backlog = Backlog.builder();
    if (intervals.isEmpty()) {
      return backlog.abandoned(0).build();
    }
    double loss = lossRate();
    FluidQueue queue = new FluidQueue(busyAtStart(intervals.get(0)), loss);
    double serviceRate = 1;
    for (int i = 0; i < intervals.size(); i++) {
      if (i > 0) {
        closed(queue, serviceRate, gap(intervals.get(i - 1), intervals.get(i)));
      }
      serviceRate = serviceRate(intervals.get(i).load(), serviceRate);
      backlog.addInterval(run(queue, intervals.get(i), serviceRate));
    }
    return backlog.abandoned(loss * queue.waitingTime()).build();
  }

  private static void checkOrder(List<StaffedLoad> intervals) {
    for (int i = 1; i < intervals.size(); i++) {
      Interval previous = intervals.get(i - 1).load().interval();
      Interval next = intervals.get(i).load().interval();
      Check.that(
          !next.start().isBefore(previous.end()),
          "staffed intervals must be in order and not overlap but %s follows %s",
          next,
          previous);
    }
  }

  private double lossRate() {
    return model
        .patience()
        .map(patience -> (1 - model.returnShare()) / Quantities.seconds(patience))
        .orElse(0.0);
  }

  private double busyAtStart(StaffedLoad first) {
    return Math.min(
        servers(first.agents()), first.load().offeredLoad() * model.concurrency().stretch());
  }

  private double servers(double agents) {
    return agents * model.concurrency().contactsAtOnce();
  }

  /** An interval without contacts has no handle time of its own: those in service keep theirs. */
  private double serviceRate(LoadInterval load, double before) {
    return load.contacts() == 0
        ? before
        : 1 / (Quantities.seconds(load.handleTime()) * model.concurrency().stretch());
  }

  private static Duration gap(StaffedLoad before, StaffedLoad after) {
    return Duration.between(before.load().interval().end(), after.load().interval().start());
  }

  private static void closed(FluidQueue queue, double serviceRate, Duration gap) {
    queue.setRates(0, 0, serviceRate);
    queue.run(Quantities.seconds(gap));
  }

  private IntervalBacklog run(FluidQueue queue, StaffedLoad staffed, double serviceRate) {
    LoadInterval load = staffed.load();
    double seconds = Quantities.seconds(load.interval().length());
    double waitingAtStart = queue.waiting();
    double waitingBefore = queue.waitingTime();
    queue.setRates(load.contacts() / seconds, servers(staffed.agents()), serviceRate);
    queue.run(seconds);
    double waited = queue.waitingTime() - waitingBefore;
    double abandoned = lossRate() * waited;
    double left = waitingAtStart + load.contacts() - abandoned - queue.waiting();
    double wait = queue.waitSeconds();
    return IntervalBacklog.builder()
        .interval(load.interval())
        .agents(staffed.agents())
        .waitingAtStart(waitingAtStart)
        .arrived(load.contacts())
        .answered(Math.max(0, left))
        .abandoned(abandoned)
        .waitingAtEnd(queue.waiting())
        .meanWaiting(waited / seconds)
        .waitAtEndSeconds(
            wait == Double.POSITIVE_INFINITY ? OptionalDouble.empty() : OptionalDouble.of(wait))
        .build();
  }
}
