package dev.evenkeel.benchmarks.simulator;

import dev.evenkeel.scheduling.queueing.AccumulatingPriority;
import dev.evenkeel.scheduling.queueing.ErlangA;
import dev.evenkeel.scheduling.queueing.ErlangC;
import dev.evenkeel.scheduling.queueing.HeadOfLinePriority;
import dev.evenkeel.scheduling.queueing.ThresholdBlending;
import dev.evenkeel.scheduling.queueing.simulation.AgentGroup;
import dev.evenkeel.scheduling.queueing.simulation.AgentGroupBuilder;
import dev.evenkeel.scheduling.queueing.simulation.ContactType;
import dev.evenkeel.scheduling.queueing.simulation.ContactTypeBuilder;
import dev.evenkeel.scheduling.queueing.simulation.DeferredWork;
import dev.evenkeel.scheduling.queueing.simulation.Estimate;
import dev.evenkeel.scheduling.queueing.simulation.QueueDiscipline;
import dev.evenkeel.scheduling.queueing.simulation.ServiceModel;
import dev.evenkeel.scheduling.queueing.simulation.ServiceModelBuilder;
import dev.evenkeel.scheduling.queueing.simulation.ServiceSimulator;
import dev.evenkeel.scheduling.queueing.simulation.SimulationResult;
import dev.evenkeel.scheduling.queueing.simulation.SimulationStart;
import dev.evenkeel.scheduling.queueing.simulation.StepFunction;
import dev.evenkeel.scheduling.queueing.simulation.TimeDistribution;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A service of which one figure is known exactly. Handle times are 180 s. */
record KnownService(
    String name,
    ServiceModel model,
    boolean stationary,
    String figureName,
    double exact,
    Function<SimulationResult, Estimate> measure) {
  private static final double HANDLE_TIME = 180;
  private static final double WITHIN = 20;
  private static final double CONTACTS_IN_BATCH = 10_000;

  static List<KnownService> all() {
    return List.of(
        erlangC(10, 14),
        erlangC(990, 1010),
        erlangA(100, 95, 120),
        blending(10, 14, 10),
        headOfLine(new double[] {2, 3, 5}, 12),
        accumulating(new double[] {2, 3, 5}, new double[] {4, 2, 1}, 12));
  }

  SimulationResult simulate(ServiceSimulator simulator) {
    return stationary
        ? simulator.withStart(SimulationStart.STATIONARY).simulate(model)
        : simulator.withWarmUp(100 * HANDLE_TIME).withContinuousRun().simulate(model);
  }

  Estimate figure(SimulationResult result) {
    return measure.apply(result);
  }

  private static KnownService erlangC(double load, int agents) {
    return new KnownService(
        "Erlang C, " + agents + " agents",
        queue(contacts(load), group(agents), load),
        true,
        "service level",
        ErlangC.serviceLevel(load, agents, HANDLE_TIME, WITHIN),
        result -> result.allContacts().answeredInTimeOfOffered().orElseThrow());
  }

  private static KnownService erlangA(double load, int agents, double patience) {
    return new KnownService(
        "Erlang A, " + agents + " agents",
        queue(contacts(load).patience(TimeDistribution.exponential(patience)), group(agents), load),
        true,
        "abandonment",
        ErlangA.abandonment(load, agents, HANDLE_TIME, patience),
        result -> result.allContacts().abandonment().orElseThrow());
  }

  private static KnownService blending(double load, int agents, int threshold) {
    DeferredWork work =
        new DeferredWork(
            TimeDistribution.exponential(HANDLE_TIME), StepFunction.constant(threshold));
    return new KnownService(
        "deferred work below " + threshold + " of " + agents,
        queue(contacts(load), group(agents).deferredWork(work), load),
        true,
        "agents at deferred work",
        ThresholdBlending.deferredCapacity(load, agents, threshold),
        result -> result.agentGroup("agents").deferredAgents());
  }

  private static KnownService headOfLine(double[] loads, int agents) {
    ServiceModelBuilder model = ranked(loads, agents, QueueDiscipline.HEAD_OF_LINE);
    for (int k = 0; k < loads.length; k++) {
      model.addContactType(contacts(loads[k]).name("rank " + (k + 1)).priority(k + 1).build());
    }
    return new KnownService(
        "head of line, 3 ranks",
        model.build(),
        false,
        "mean wait of rank 2 [s]",
        HeadOfLinePriority.meanWait(loads, agents, HANDLE_TIME, 2).orElseThrow(),
        result -> result.contactType("rank 2").meanWait().orElseThrow());
  }

  private static KnownService accumulating(double[] loads, double[] rates, int agents) {
    ServiceModelBuilder model = ranked(loads, agents, QueueDiscipline.ACCUMULATING_PRIORITY);
    for (int k = 0; k < loads.length; k++) {
      model.addContactType(
          contacts(loads[k]).name("rank " + (k + 1)).accumulationRate(rates[k]).build());
    }
    return new KnownService(
        "accumulating priority, 3 types",
        model.build(),
        false,
        "mean wait of type 2 [s]",
        AccumulatingPriority.meanWait(loads, rates, agents, HANDLE_TIME, 2).orElseThrow(),
        result -> result.contactType("rank 2").meanWait().orElseThrow());
  }

  private static ServiceModelBuilder ranked(
      double[] loads, int agents, QueueDiscipline discipline) {
    return ServiceModel.builder()
        .discipline(discipline)
        .addAgentGroup(group(agents).build())
        .horizon(CONTACTS_IN_BATCH * HANDLE_TIME / Arrays.stream(loads).sum());
  }

  private static ServiceModel queue(
      ContactTypeBuilder contacts, AgentGroupBuilder group, double load) {
    return ServiceModel.builder()
        .addContactType(contacts.build())
        .addAgentGroup(group.build())
        .horizon(CONTACTS_IN_BATCH * HANDLE_TIME / load)
        .build();
  }

  private static ContactTypeBuilder contacts(double load) {
    return ContactType.builder()
        .name("contacts")
        .arrivalRate(StepFunction.constant(load / HANDLE_TIME))
        .handleTime(TimeDistribution.exponential(HANDLE_TIME))
        .within(WITHIN);
  }

  private static AgentGroupBuilder group(int agents) {
    return AgentGroup.builder().name("agents").agents(StepFunction.constant(agents));
  }
}
