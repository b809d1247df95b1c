package dev.evenkeel.benchmarks.capacity;

import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.queueing.simulation.AgentGroup;
import dev.evenkeel.scheduling.queueing.simulation.ContactType;
import dev.evenkeel.scheduling.queueing.simulation.DeferredWork;
import dev.evenkeel.scheduling.queueing.simulation.ServiceModel;
import dev.evenkeel.scheduling.queueing.simulation.ServiceSimulator;
import dev.evenkeel.scheduling.queueing.simulation.SimulationResult;
import dev.evenkeel.scheduling.queueing.simulation.StepFunction;
import dev.evenkeel.scheduling.queueing.simulation.TimeDistribution;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import dev.evenkeel.scheduling.staffing.StaffingPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A day with its plan. Those of one shift do not take over from themselves: when a shift ends, its
 * people finish what they began, in overtime, while those of the next are all free. Project work in
 * overtime is not counted.
 *
 * @param load the calls by interval
 * @param plan how many people they need
 * @param capacity what is left to projects
 */
record PlannedDay(List<LoadInterval> load, StaffingPlan plan, ProjectCapacity capacity) {
  private static final SkillId CALLS = SkillId.of("calls");

  /** Plays the day under a rule of work and adds what was seen. */
  void simulate(WorkRule rule, CapacityOptions options, RuleResult result) {
    SimulationResult played =
        ServiceSimulator.standard()
            .withSeed(options.seed() + start().getEpochSecond())
            .withBatches(options.runs())
            .withWarmUp(20 * seconds(options.handleTime()))
            .simulate(model(rule, options));
    for (int k = 0; k < load.size(); k++) {
      Interval interval = load.get(k).interval();
      result.add(played.contactType("calls").intervals().get(k), load.get(k).contacts());
      result.addWork(
          interval,
          rule.away(at(interval.start())),
          played
              .agentGroup(shift(shiftOf(load.get(k), options)))
              .intervals()
              .get(k)
              .deferredAgents());
    }
  }

  private Instant start() {
    return load.get(0).interval().start();
  }

  private CapacityInterval at(Instant instant) {
    return capacity.at(instant).orElseThrow();
  }

  private ServiceModel model(WorkRule rule, CapacityOptions options) {
    TimeDistribution handling = TimeDistribution.exponential(seconds(options.handleTime()));
    ContactType calls =
        ContactType.builder()
            .name("calls")
            .arrivalRate(steps(one -> one.contacts() / seconds(one.interval().length())))
            .handleTime(handling)
            .patience(TimeDistribution.exponential(seconds(options.patience())))
            .within(seconds(options.target().within()))
            .build();
    return ServiceModel.builder()
        .addContactTypes(calls)
        .agentGroups(desks(rule, options))
        .horizon(seconds(Duration.between(start(), load.get(load.size() - 1).interval().end())))
        .intervalLength(seconds(load.get(0).interval().length()))
        .build();
  }

  private List<AgentGroup> desks(WorkRule rule, CapacityOptions options) {
    int last = shiftOf(load.get(load.size() - 1), options);
    return IntStream.rangeClosed(0, last).mapToObj(shift -> desk(shift, rule, options)).toList();
  }

  private AgentGroup desk(int shift, WorkRule rule, CapacityOptions options) {
    return AgentGroup.builder()
        .name(shift(shift))
        .addSkills(CALLS)
        .agents(
            during(shift, options, interval -> (double) interval.present() - rule.away(interval)))
        .deferredWork(
            new DeferredWork(
                TimeDistribution.exponential(seconds(options.handleTime())),
                during(shift, options, rule::threshold)))
        .build();
  }

  /** Returns a number that is 0 before and after a shift. */
  private StepFunction during(
      int shift, CapacityOptions options, ToDoubleFunction<CapacityInterval> value) {
    return steps(
        one ->
            shiftOf(one, options) == shift ? value.applyAsDouble(at(one.interval().start())) : 0);
  }

  private int shiftOf(LoadInterval one, CapacityOptions options) {
    long hours = Duration.between(start(), one.interval().start()).toHours();
    return (int) (hours / options.shiftHours());
  }

  private static String shift(int number) {
    return "shift-" + number;
  }

  private StepFunction steps(ToDoubleFunction<LoadInterval> value) {
    return new StepFunction(
        load.stream()
            .map(
                one ->
                    new StepFunction.Step(
                        seconds(Duration.between(start(), one.interval().start())),
                        value.applyAsDouble(one)))
            .toList());
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
