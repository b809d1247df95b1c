package dev.evenkeel.scheduling.staffing.uncertain;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.queueing.internal.Inversion;
import dev.evenkeel.scheduling.staffing.ContactLoad;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import dev.evenkeel.scheduling.staffing.ServiceTarget;
import dev.evenkeel.scheduling.staffing.StaffingCalculator;
import dev.evenkeel.scheduling.staffing.StaffingTarget;
import dev.evenkeel.scheduling.staffing.queue.Concurrency;
import dev.evenkeel.scheduling.staffing.queue.SteadyQueue;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Calculates staffing for a load that is uncertain. The load {@code L} of an interval is drawn
 * once, and the queue is in steady state with it; the service level {@code S(L)} is then itself a
 * random variable. As it falls with the load,
 *
 * <pre>{@code
 * P(S >= target) = P(L <= greatest load that keeps the target)
 * S reached with probability p = S(quantile of L at p)
 * mean over intervals = E[S(L)],  mean over contacts = E[L S(L)] / E[L]
 * }</pre>
 *
 * <p>(W. Whitt, "Staffing a call center with uncertain arrival rate and absenteeism", Production
 * and Operations Management 15, 2006; G. Jongbloed and G. Koole 2001.)
 *
 * <p>Immutable and thread-safe.
 */
public final class UncertainStaffingCalculator {
  private static final UncertainStaffingCalculator STANDARD =
      new UncertainStaffingCalculator(StaffingCalculator.standard());

  private final StaffingCalculator calculator;

  private UncertainStaffingCalculator(StaffingCalculator calculator) {
    this.calculator = calculator;
  }

  /**
   * Returns a calculator for contacts that never give up.
   *
   * @return the calculator
   */
  public static UncertainStaffingCalculator standard() {
    return STANDARD;
  }

  /**
   * Returns a calculator that judges a known load in another way.
   *
   * @param calculator the calculator for a known load, with its patience, limit of occupancy and
   *     shrinkage
   * @return a calculator that uses it
   * @throws NullPointerException if the calculator is null
   */
  public UncertainStaffingCalculator withCalculator(StaffingCalculator calculator) {
    return new UncertainStaffingCalculator(Check.notNull(calculator, "calculator"));
  }

  /**
   * Returns the least number of agents that keeps all targets with the given probability: enough
   * for the load that is not exceeded with this probability.
   *
   * @param load the load
   * @param probability the probability, more than 0 and less than 1; 90 % is 0.90
   * @param target what callers are promised
   * @param further what else must be kept
   * @return the number of agents
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the probability is not between 0 and 1, both excluded, more
   *     than 1e9 agents would be needed, or a limit of abandonment is a target though nobody gives
   *     up
   */
  public int leastAgents(
      UncertainLoad load, double probability, StaffingTarget target, StaffingTarget... further) {
    return calculator.leastAgents(load.quantile(probability), load.handleTime(), target, further);
  }

  /**
   * Returns the least number of agents with which the promised share of all contacts is answered in
   * time in the long run, good and bad intervals together.
   *
   * @param load the load
   * @param target what callers are promised
   * @return the number of agents
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if more than 1e9 agents would be needed
   */
  public int leastAgentsInTheLongRun(UncertainLoad load, ServiceTarget target) {
    int guess = calculator.leastAgents(load.expected(), load.handleTime(), target);
    return Inversion.leastAgents(
        1, guess, agents -> meanOfContacts(load, agents, target) >= target.share());
  }

  /**
   * Returns the load for which each interval must be staffed so that it keeps its targets with the
   * given probability.
   *
   * @param load the contacts expected
   * @param uncertainty how the true load of every interval is distributed about the expected one
   * @param probability the probability, more than 0 and less than 1; 90 % is 0.90
   * @return the contacts of every interval that are not exceeded with this probability, to be
   *     planned by any calculator
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the probability is not between 0 and 1, both excluded
   */
  public ContactLoad load(ContactLoad load, LoadUncertainty uncertainty, double probability) {
    double factor = uncertainty.quantile(probability);
    return ContactLoad.of(
        load.intervals().stream()
            .map(
                interval ->
                    LoadInterval.of(
                        interval.interval(), interval.contacts() * factor, interval.handleTime()))
            .toList());
  }

  /**
   * Returns which service levels to expect.
   *
   * @param load the load
   * @param agents the number of agents, not negative
   * @param target what callers are promised
   * @param probabilities for which probabilities the service level is wanted that is reached with
   *     them, each more than 0 and less than 1
   * @return the distribution of the service level
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the agents are negative or a probability is not between 0
   *     and 1, both excluded
   */
  public ServiceLevelDistribution serviceLevels(
      UncertainLoad load, int agents, ServiceTarget target, List<Double> probabilities) {
    ServiceLevelDistributionBuilder levels =
        ServiceLevelDistribution.builder()
            .agents(Check.notNegative(agents, "agents"))
            .atExpectedLoad(serviceLevel(load, load.expected(), agents, target))
            .meanOfIntervals(meanOfIntervals(load, agents, target))
            .meanOfContacts(meanOfContacts(load, agents, target))
            .targetProbability(targetProbability(load, agents, target));
    for (double probability : probabilities) {
      double level = serviceLevel(load, load.quantile(probability), agents, target);
      levels.addQuantile(new ServiceLevelQuantile(probability, level));
    }
    return levels.build();
  }

  /**
   * Returns the probability that a number of agents keeps all targets.
   *
   * @param load the load
   * @param agents the number of agents, not negative
   * @param target what callers are promised
   * @param further what else must be kept
   * @return the probability; 90 % is 0.90
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the agents are negative, or a limit of abandonment is a
   *     target though nobody gives up
   */
  public double targetProbability(
      UncertainLoad load, int agents, StaffingTarget target, StaffingTarget... further) {
    double greatest = calculator.greatestLoad(agents, load.handleTime(), target, further);
    return load.uncertainty().probabilityUpTo(greatest / load.expected());
  }

  private double serviceLevel(UncertainLoad load, double drawn, int agents, ServiceTarget target) {
    return SteadyQueue.of(calculator.queueModel(), drawn, agents, load.handleTime())
        .serviceLevel(target.within());
  }

  private double meanOfIntervals(UncertainLoad load, int agents, ServiceTarget target) {
    return Math.min(
        1, mean(load, agents, p -> serviceLevel(load, load.quantile(p), agents, target)));
  }

  private double meanOfContacts(UncertainLoad load, int agents, ServiceTarget target) {
    double answered =
        mean(
            load,
            agents,
            p -> {
              double drawn = load.quantile(p);
              return drawn / load.expected() * serviceLevel(load, drawn, agents, target);
            });
    return Math.min(1, answered);
  }

  /** Returns the mean over all loads; where the load reaches the agents, a formula may bend. */
  private double mean(UncertainLoad load, int agents, DoubleUnaryOperator byProbability) {
    Concurrency concurrency = calculator.queueModel().concurrency();
    double served = agents * (concurrency.contactsAtOnce() / concurrency.stretch());
    double bend = load.uncertainty().probabilityUpTo(served / load.expected());
    return Quadrature.integral(0, bend, byProbability)
        + Quadrature.integral(bend, 1, byProbability);
  }
}
