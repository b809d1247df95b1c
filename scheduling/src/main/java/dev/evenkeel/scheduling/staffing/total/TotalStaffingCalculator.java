package dev.evenkeel.scheduling.staffing.total;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.staffing.IntervalStaffing;
import dev.evenkeel.scheduling.staffing.Shrinkage;
import dev.evenkeel.scheduling.staffing.StaffingPlan;
import dev.evenkeel.scheduling.staffing.StaffingTarget;
import dev.evenkeel.scheduling.staffing.queue.Concurrency;
import dev.evenkeel.scheduling.staffing.queue.QueueModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Adds up the staffing of several queues whose people are paid from one pot but answer one queue
 * each. For people who answer several queues, see {@code dev.evenkeel.scheduling.staffing.skill}.
 *
 * <p>As it comes, each queue has whole agents, and only what shrinkage makes of them is a fraction.
 * With fractional agents, an agent who serves a queue for part of an interval counts as a part: 13.04
 * agents are 13 and a fourteenth for 4 % of the time.
 *
 * <p>Immutable and thread-safe.
 */
public final class TotalStaffingCalculator {
  private static final TotalStaffingCalculator STANDARD = new TotalStaffingCalculator(false);
  private static final double ROUNDING = 1e-9;

  private final boolean fractional;

  private TotalStaffingCalculator(boolean fractional) {
    this.fractional = fractional;
  }

  /**
   * Returns a calculator that adds up whole agents.
   *
   * @return the calculator
   */
  public static TotalStaffingCalculator standard() {
    return STANDARD;
  }

  /**
   * Returns a calculator in which a queue may have a fraction of an agent: the least real number
   * that keeps the plan's targets by Erlang C continued to any number of agents. It adds up plans of
   * contacts that never give up and are handled one at a time.
   *
   * @return a calculator for fractional agents
   */
  public TotalStaffingCalculator withFractionalAgents() {
    return new TotalStaffingCalculator(true);
  }

  /**
   * Adds up plans. They may cover different times and have different intervals.
   *
   * @param plans the plans by name of the queue
   * @return the total
   * @throws NullPointerException if the map or a part of it is null
   * @throws IllegalArgumentException if agents are to be fractional and in some plan contacts give
   *     up or are handled several at once
   */
  public TotalStaffing total(Map<String, StaffingPlan> plans) {
    Map<String, Map<Instant, Double>> people = new LinkedHashMap<>();
    plans.forEach((queue, plan) -> people.put(queue, peopleByStart(queue, plan)));
    List<Instant> cuts = List.copyOf(cuts(plans));
    TotalStaffingBuilder total = TotalStaffing.builder();
    for (int i = 1; i < cuts.size(); i++) {
      Interval interval = Interval.of(cuts.get(i - 1), cuts.get(i));
      Map<String, Double> parts = new LinkedHashMap<>();
      plans.forEach(
          (queue, plan) ->
              plan.at(interval.start())
                  .map(staffing -> people.get(queue).get(staffing.interval().start()))
                  .ifPresent(number -> parts.put(queue, number)));
      if (!parts.isEmpty()) {
        total.addInterval(interval(interval, parts));
      }
    }
    return total.build();
  }

  private static TreeSet<Instant> cuts(Map<String, StaffingPlan> plans) {
    TreeSet<Instant> cuts = new TreeSet<>();
    for (StaffingPlan plan : plans.values()) {
      for (IntervalStaffing staffing : plan.intervals()) {
        cuts.add(staffing.interval().start());
        cuts.add(staffing.interval().end());
      }
    }
    return cuts;
  }

  private static TotalInterval interval(Interval interval, Map<String, Double> parts) {
    double sum = 0;
    int separate = 0;
    for (double people : parts.values()) {
      sum += people;
      separate = Math.addExact(separate, roundedUp(people));
    }
    return TotalInterval.builder()
        .interval(interval)
        .peopleByQueue(parts)
        .headCount(Math.min(separate, roundedUp(sum)))
        .headCountOfSeparateQueues(separate)
        .build();
  }

  private static int roundedUp(double people) {
    return Math.toIntExact((long) StrictMath.ceil(people - ROUNDING * Math.max(1, people)));
  }

  private Map<Instant, Double> peopleByStart(String queue, StaffingPlan plan) {
    if (fractional) {
      checkFractional(queue, plan.queueModel());
    }
    Map<Instant, Double> people = new LinkedHashMap<>();
    for (IntervalStaffing staffing : plan.intervals()) {
      double number =
          fractional
              ? fractionalPeople(staffing, plan.shrinkage())
              : staffing.scheduledPeople();
      people.put(staffing.interval().start(), number);
    }
    return people;
  }

  private static void checkFractional(String queue, QueueModel model) {
    Check.that(
        model.patience().isEmpty() && model.concurrency().equals(Concurrency.none()),
        "fractional agents must be of a plan without patience and concurrency but queue '%s' has %s",
        queue,
        model);
  }

  private static double fractionalPeople(IntervalStaffing staffing, Shrinkage shrinkage) {
    List<Double> needs = new ArrayList<>(List.of(0.0));
    for (Map.Entry<StaffingTarget, Integer> need : staffing.agentsByTarget().entrySet()) {
      needs.add(
          FractionalAgents.least(
              staffing.offeredLoad(), staffing.handleTime(), need.getKey(), need.getValue()));
    }
    return shrinkage.scheduled(needs.stream().mapToDouble(Double::doubleValue).max().orElse(0));
  }
}
