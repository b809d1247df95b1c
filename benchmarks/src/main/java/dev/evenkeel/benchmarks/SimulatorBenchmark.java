package dev.evenkeel.benchmarks;

import dev.evenkeel.scheduling.queueing.simulation.AgentGroup;
import dev.evenkeel.scheduling.queueing.simulation.ContactType;
import dev.evenkeel.scheduling.queueing.simulation.ServiceModel;
import dev.evenkeel.scheduling.queueing.simulation.ServiceSimulator;
import dev.evenkeel.scheduling.queueing.simulation.SimulationResult;
import dev.evenkeel.scheduling.queueing.simulation.SimulationStart;
import dev.evenkeel.scheduling.queueing.simulation.StepFunction;
import dev.evenkeel.scheduling.queueing.simulation.TimeDistribution;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to simulate some 100,000 contacts, which are some 200,000 events. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SimulatorBenchmark {
  /** The number of agents; the load is a root of it less. */
  @Param({"14", "1000"})
  public int agents;

  /** Creates the state that JMH runs on. */
  public SimulatorBenchmark() {}

  /**
   * Simulates contacts that wait as long as it takes.
   *
   * @return the result
   */
  @Benchmark
  public SimulationResult hundredThousandContacts() {
    double load = agents - Math.sqrt(agents);
    ServiceModel model =
        ServiceModel.builder()
            .addContactType(
                ContactType.builder()
                    .name("calls")
                    .arrivalRate(StepFunction.constant(load))
                    .handleTime(TimeDistribution.exponential(1))
                    .within(0.1)
                    .build())
            .addAgentGroup(
                AgentGroup.builder().name("agents").agents(StepFunction.constant(agents)).build())
            .horizon(10_000 / load)
            .build();
    return ServiceSimulator.standard()
        .withBatches(10)
        .withStart(SimulationStart.STATIONARY)
        .simulate(model);
  }
}
