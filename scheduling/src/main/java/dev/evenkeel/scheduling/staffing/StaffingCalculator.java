package dev.evenkeel.scheduling.staffing;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.queueing.ServiceLevelDefinition;
import dev.evenkeel.scheduling.queueing.internal.Limits;
import dev.evenkeel.scheduling.staffing.queue.QueueModel;
import dev.evenkeel.scheduling.staffing.queue.QueuePerformance;
import dev.evenkeel.scheduling.staffing.queue.SteadyQueue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Calculates how many people a service needs in each interval: the least number of agents that
 * keeps every target and the occupancy limit, plus shrinkage; and, the other way round, what a
 * number of agents achieves and how much it can bear.
 *
 * <p>As it comes, contacts never give up ({@link dev.evenkeel.scheduling.queueing.ErlangC}); with a
 * patience, they do ({@link dev.evenkeel.scheduling.queueing.ErlangA}), and fewer agents than the
 * load may be enough. Each interval is taken in steady state at the load that {@link TimeVariation}
 * gives it. All searches are exact: they judge by the formulas themselves.
 *
 * <p>Immutable and thread-safe.
 */
public final class StaffingCalculator {
  private static final StaffingCalculator STANDARD =
      new StaffingCalculator(
          Shrinkage.none(),
          OptionalDouble.empty(),
          QueueModel.withoutAbandonment(),
          TimeVariation.PER_INTERVAL);

  private final Shrinkage shrinkage;
  private final OptionalDouble maximumOccupancy;
  private final QueueModel model;
  private final TimeVariation variation;

  private StaffingCalculator(
      Shrinkage shrinkage,
      OptionalDouble maximumOccupancy,
      QueueModel model,
      TimeVariation variation) {
    this.shrinkage = shrinkage;
    this.maximumOccupancy = maximumOccupancy;
    this.model = model;
    this.variation = variation;
  }

  /**
   * Returns a calculator without shrinkage and without a limit of occupancy, for contacts that
   * never give up, each interval for itself.
   *
   * @return the calculator
   */
  public static StaffingCalculator standard() {
    return STANDARD;
  }

  /**
   * Returns a calculator that schedules more people because not all of paid time serves contacts.
   *
   * @param shrinkage the share of paid time that does not serve contacts
   * @return a calculator with this shrinkage
   * @throws NullPointerException if the shrinkage is null
   */
  public StaffingCalculator withShrinkage(Shrinkage shrinkage) {
    Check.notNull(shrinkage, "shrinkage");
    return new StaffingCalculator(shrinkage, maximumOccupancy, model, variation);
  }

  /**
   * Returns a calculator that keeps agents from being busier than allowed.
   *
   * @param maximumOccupancy the greatest share of their time that agents may spend on contacts,
   *     more than 0 and at most 1; 85 % is 0.85
   * @return a calculator with this limit
   * @throws IllegalArgumentException if the limit is not more than 0 and at most 1
   */
  public StaffingCalculator withMaximumOccupancy(double maximumOccupancy) {
    OptionalDouble limit =
        OptionalDouble.of(new StaffingTarget.Occupancy(maximumOccupancy).atMost());
    return new StaffingCalculator(shrinkage, limit, model, variation);
  }

  /**
   * Returns a calculator for contacts that give up when their patience is at an end, by Erlang A.
   *
   * @param patience the mean patience, positive
   * @return a calculator with this patience and otherwise the same model
   * @throws NullPointerException if the patience is null
   * @throws IllegalArgumentException if the patience is not positive
   */
  public StaffingCalculator withPatience(Duration patience) {
    return withQueueModel(model.toBuilder().patience(patience).build());
  }

  /**
   * Returns a calculator that counts the service level in another way.
   *
   * @param definition what the service level is a share of
   * @return a calculator with this definition and otherwise the same model
   * @throws NullPointerException if the definition is null
   */
  public StaffingCalculator withServiceLevelDefinition(ServiceLevelDefinition definition) {
    return withQueueModel(model.toBuilder().definition(definition).build());
  }

  /**
   * Returns a calculator with other assumptions about contacts that wait.
   *
   * @param model patience, definition of the service level, repeated attempts, contacts at once
   * @return a calculator with this model
   * @throws NullPointerException if the model is null
   */
  public StaffingCalculator withQueueModel(QueueModel model) {
    Check.notNull(model, "model");
    return new StaffingCalculator(shrinkage, maximumOccupancy, model, variation);
  }

  /**
   * Returns a calculator that treats a load that changes over time in another way.
   *
   * @param variation how the load becomes one number for each interval
   * @return a calculator with this treatment
   * @throws NullPointerException if it is null
   */
  public StaffingCalculator withTimeVariation(TimeVariation variation) {
    Check.notNull(variation, "variation");
    return new StaffingCalculator(shrinkage, maximumOccupancy, model, variation);
  }

  /**
   * Returns what this calculator assumes about contacts that wait.
   *
   * @return the model
   */
  public QueueModel queueModel() {
    return model;
  }

  /**
   * Plans how many people are needed in each interval.
   *
   * @param load the contacts expected
   * @param target what callers are promised
   * @param further what else must be kept
   * @return the plan, with one interval for each of the load
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if more than 1e9 agents or 2147483647 people would be needed,
   *     or a limit of abandonment is a target though nobody gives up
   */
  public StaffingPlan plan(ContactLoad load, StaffingTarget target, StaffingTarget... further) {
    List<StaffingTarget> targets = targets(target, further);
    StaffingPlanBuilder plan = planOf(targets);
    List<StaffingTarget> all = withOccupancy(targets);
    List<Double> loads = variation.loads(load);
    Duration handleTime = Duration.ZERO;
    for (int i = 0; i < loads.size(); i++) {
      LoadInterval interval = load.intervals().get(i);
      if (interval.contacts() > 0) {
        handleTime = interval.handleTime();
      } else if (loads.get(i) > 0) {
        // Contacts still in service after the last arrivals keep their handle time.
        interval = LoadInterval.of(interval.interval(), 0, handleTime);
      }
      plan.addInterval(staffing(interval, loads.get(i), all));
    }
    return plan.build();
  }

  /**
   * Returns the least number of agents that keeps all targets and the limit of occupancy.
   *
   * @param load the offered load in erlang, from 0 to 1e9
   * @param handleTime the mean handle time, positive
   * @param target what callers are promised
   * @param further what else must be kept
   * @return the number, 0 without load and else at least 1; less than the load only if contacts
   *     give up
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if an argument is outside its limits, more than 1e9 agents
   *     would be needed, or a limit of abandonment is a target though nobody gives up
   */
  public int leastAgents(
      double load, Duration handleTime, StaffingTarget target, StaffingTarget... further) {
    Check.inRange(load, 0, Limits.GREATEST_LOAD, "load");
    Check.positive(handleTime, "handle time");
    List<StaffingTarget> targets = withOccupancy(targets(target, further));
    return needs(load, handleTime, targets).values().stream().max(Integer::compare).orElse(0);
  }

  /**
   * Returns what a number of agents achieves.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param handleTime the mean handle time, positive
   * @param agents the number of agents, not negative
   * @param within the longest wait that is in time, not negative
   * @return all measures, in steady state
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public QueuePerformance performance(
      double load, Duration handleTime, int agents, Duration within) {
    return SteadyQueue.of(model, load, agents, handleTime).performance(within);
  }

  /**
   * Returns the greatest load with which a number of agents keeps all targets and the limit of
   * occupancy.
   *
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @param target what callers are promised
   * @param further what else must be kept
   * @return the load in erlang: the greatest {@code double} up to 1e9 that keeps them
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if an argument is outside its limits, or a limit of
   *     abandonment is a target though nobody gives up
   */
  public double greatestLoad(
      int agents, Duration handleTime, StaffingTarget target, StaffingTarget... further) {
    Check.notNegative(agents, "agents");
    Check.positive(handleTime, "handle time");
    List<StaffingTarget> targets = withOccupancy(targets(target, further));
    return agents == 0 ? 0 : StaffingNeed.greatestLoad(model, agents, handleTime, targets);
  }

  /**
   * Returns the longest mean handle time with which a number of agents keeps all targets and the
   * limit of occupancy.
   *
   * @param contactsPerHour how many contacts arrive per hour, positive
   * @param agents the number of agents, not negative
   * @param target what callers are promised
   * @param further what else must be kept
   * @return the handle time to the nanosecond, rounded down; zero if no handle time is short enough
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if an argument is outside its limits, or a limit of
   *     abandonment is a target though nobody gives up
   */
  public Duration greatestHandleTime(
      double contactsPerHour, int agents, StaffingTarget target, StaffingTarget... further) {
    Check.positive(contactsPerHour, "contacts per hour");
    Check.notNegative(agents, "agents");
    List<StaffingTarget> targets = withOccupancy(targets(target, further));
    return agents == 0
        ? Duration.ZERO
        : StaffingNeed.greatestHandleTime(model, agents, contactsPerHour, targets);
  }

  private List<StaffingTarget> targets(StaffingTarget target, StaffingTarget... further) {
    List<StaffingTarget> targets = new ArrayList<>();
    targets.add(Check.notNull(target, "target"));
    for (StaffingTarget another : further) {
      targets.add(Check.notNull(another, "further target"));
    }
    targets.forEach(each -> each.checkUnder(model));
    return targets;
  }

  private List<StaffingTarget> withOccupancy(List<StaffingTarget> targets) {
    List<StaffingTarget> all = new ArrayList<>(targets);
    maximumOccupancy.ifPresent(limit -> all.add(new StaffingTarget.Occupancy(limit)));
    return all;
  }

  private StaffingPlanBuilder planOf(List<StaffingTarget> targets) {
    Optional<ServiceTarget> promise = promise(targets);
    List<StaffingTarget> rest = new ArrayList<>(targets);
    promise.ifPresent(rest::remove);
    return StaffingPlan.builder()
        .target(promise)
        .furtherTargets(rest)
        .shrinkage(shrinkage)
        .maximumOccupancy(maximumOccupancy)
        .queueModel(model)
        .timeVariation(variation);
  }

  private static Optional<ServiceTarget> promise(List<StaffingTarget> targets) {
    return targets.stream()
        .filter(ServiceTarget.class::isInstance)
        .map(ServiceTarget.class::cast)
        .findFirst();
  }

  private Map<StaffingTarget, Integer> needs(
      double load, Duration handleTime, List<StaffingTarget> targets) {
    Map<StaffingTarget, Integer> needs = new LinkedHashMap<>();
    for (StaffingTarget target : targets) {
      needs.put(target, load == 0 ? 0 : StaffingNeed.leastAgents(model, load, handleTime, target));
    }
    return needs;
  }

  private IntervalStaffing staffing(
      LoadInterval interval, double load, List<StaffingTarget> targets) {
    return load == 0 ? noLoad(interval) : forLoad(interval, load, targets);
  }

  private static IntervalStaffing noLoad(LoadInterval load) {
    return IntervalStaffing.builder()
        .interval(load.interval())
        .contacts(load.contacts())
        .handleTime(load.handleTime())
        .offeredLoad(0)
        .agentsForTarget(0)
        .requiredAgents(0)
        .scheduledPeople(0)
        .scheduledHeadCount(0)
        .constraint(StaffingConstraint.NO_LOAD)
        .explanation("No contacts are expected, so nobody is needed.")
        .build();
  }

  private IntervalStaffing forLoad(
      LoadInterval interval, double load, List<StaffingTarget> targets) {
    Map<StaffingTarget, Integer> needs = needs(load, interval.handleTime(), targets);
    Map.Entry<StaffingTarget, Integer> binding = binding(needs, true);
    int agents = binding.getValue();
    IntervalStaffingBuilder staffing =
        IntervalStaffing.builder()
            .interval(interval.interval())
            .contacts(interval.contacts())
            .handleTime(interval.handleTime())
            .offeredLoad(load)
            .agentsByTarget(needs)
            .agentsForTarget(binding(needs, false).getValue())
            .requiredAgents(agents)
            .scheduledPeople(shrinkage.scheduled(agents))
            .scheduledHeadCount(shrinkage.headCount(agents))
            .constraint(binding.getKey().constraint());
    addMeasures(staffing, SteadyQueue.of(model, load, agents, interval.handleTime()), targets);
    return staffing.explanation(StaffingExplanation.of(staffing, shrinkage)).build();
  }

  /** Returns the target that asks for most agents, the first of equals. */
  private static Map.Entry<StaffingTarget, Integer> binding(
      Map<StaffingTarget, Integer> needs, boolean withOccupancy) {
    Map.Entry<StaffingTarget, Integer> binding = Map.entry(new StaffingTarget.Occupancy(1), 0);
    for (Map.Entry<StaffingTarget, Integer> need : needs.entrySet()) {
      boolean counts = withOccupancy || need.getKey().constraint() != StaffingConstraint.OCCUPANCY;
      if (counts && need.getValue() > binding.getValue()) {
        binding = need;
      }
    }
    return binding;
  }

  private static void addMeasures(
      IntervalStaffingBuilder staffing, SteadyQueue queue, List<StaffingTarget> targets) {
    staffing
        .occupancy(queue.occupancy())
        .meanWaitSeconds(queue.meanWaitSeconds())
        .abandonment(queue.abandonment());
    promise(targets)
        .ifPresent(promise -> staffing.serviceLevel(queue.serviceLevel(promise.within())));
  }
}
