package dev.evenkeel.benchmarks;

import dev.evenkeel.scheduling.queueing.ErlangA;
import dev.evenkeel.scheduling.queueing.ErlangC;
import dev.evenkeel.scheduling.queueing.ServiceLevelDefinition;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long Erlang C and A and their inverses take, for a small team and for a million agents. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ErlangBenchmark {
  private double smallLoad = 10;
  private double largeLoad = 999_900;
  private double handleTime = 180;
  private double share = 0.80;
  private double within = 20;
  private double patience = 300;

  /** Creates the state that JMH runs on. */
  public ErlangBenchmark() {}

  /**
   * Calculates the service level of 14 agents at 10 erlang.
   *
   * @return the share answered in time
   */
  @Benchmark
  public double serviceLevelOfFourteenAgents() {
    return ErlangC.serviceLevel(smallLoad, 14, handleTime, within);
  }

  /**
   * Calculates the service level of a million agents at 999,900 erlang.
   *
   * @return the share answered in time
   */
  @Benchmark
  public double serviceLevelOfAMillionAgents() {
    return ErlangC.serviceLevel(largeLoad, 1_000_000, handleTime, within);
  }

  /**
   * Finds the least number of agents that answers 80 % in 20 s at 10 erlang.
   *
   * @return the number of agents, 14
   */
  @Benchmark
  public int leastAgentsAtTenErlang() {
    return ErlangC.leastAgents(smallLoad, handleTime, share, within);
  }

  /**
   * Finds the least number of agents that answers 80 % in 20 s at 999,900 erlang.
   *
   * @return the number of agents
   */
  @Benchmark
  public int leastAgentsAtAMillionErlang() {
    return ErlangC.leastAgents(largeLoad, handleTime, share, within);
  }

  /**
   * Calculates the share that gives up with 14 agents at 10 erlang.
   *
   * @return the share
   */
  @Benchmark
  public double abandonmentOfFourteenAgents() {
    return ErlangA.abandonment(smallLoad, 14, handleTime, patience);
  }

  /**
   * Calculates the service level with abandonment of 14 agents at 10 erlang.
   *
   * @return the share answered in time of those offered
   */
  @Benchmark
  public double serviceLevelWithAbandonmentOfFourteenAgents() {
    return ServiceLevelDefinition.ANSWERED_IN_TIME_OF_OFFERED.serviceLevel(
        smallLoad, 14, handleTime, patience, within);
  }

  /**
   * Calculates the share that gives up with a million agents at 999,900 erlang.
   *
   * @return the share
   */
  @Benchmark
  public double abandonmentOfAMillionAgents() {
    return ErlangA.abandonment(largeLoad, 1_000_000, handleTime, patience);
  }

  /**
   * Calculates the service level with abandonment of a million agents at 999,900 erlang.
   *
   * @return the share answered in time of those offered
   */
  @Benchmark
  public double serviceLevelWithAbandonmentOfAMillionAgents() {
    return ServiceLevelDefinition.ANSWERED_IN_TIME_OF_OFFERED.serviceLevel(
        largeLoad, 1_000_000, handleTime, patience, within);
  }

  /**
   * Finds the least number of agents that answers 80 % of those offered in 20 s at 10 erlang.
   *
   * @return the number of agents
   */
  @Benchmark
  public int leastAgentsWithAbandonmentAtTenErlang() {
    return ServiceLevelDefinition.ANSWERED_IN_TIME_OF_OFFERED.leastAgents(
        smallLoad, handleTime, patience, share, within);
  }
}
