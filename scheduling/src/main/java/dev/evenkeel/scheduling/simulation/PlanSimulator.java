package dev.evenkeel.scheduling.simulation;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.uncertainty.Draws;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.simulation.internal.ExecutionNetwork;
import dev.evenkeel.scheduling.simulation.internal.TickTime;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Plays the execution of a schedule many times, with durations drawn at random, and tells when it
 * is finished.
 *
 * <p><b>Rules.</b> Everybody does in the same order what the schedule gives them, and each resource
 * goes from activity to activity as in the schedule: an activity waits for those that had its
 * people and units before (an earliest-start policy: Igelmund, Radermacher 1983: Preselective
 * strategies for the optimization of stochastic project networks under resource constraints,
 * Networks 13). It waits for its predecessors with their lags, for its earliest start and for
 * resources that come later; what {@link StartPolicy} says comes on top. An activity whose finish
 * waits for another ends late but does not start late. Longer work of one activity never makes the
 * plan finish earlier.
 *
 * <p><b>Hours.</b> Work goes on in the common hours of its people, its resources and its calendar,
 * to the fraction of a tick, and pauses when they close, also if it must not be interrupted in the
 * plan: who cannot finish in the evening does so in the morning. Where the schedule makes work
 * pause for other reasons, such as customers who come first, it goes on at the pace of the
 * schedule. On calendars that are always open nothing is approximated. A resource that loses units
 * while delayed work needs them is not noticed, and activities that take turns in each other's
 * pauses are not linked.
 *
 * <p><b>Draws.</b> A duration depends on the seed, the iteration and the id of the activity alone,
 * so that results do not depend on anything else that is planned, and two plans of one project meet
 * the same fate. Activities are independent of each other.
 */
public final class PlanSimulator {
  private static final int MOST_ITERATIONS = 10_000_000;

  private static final PlanSimulator STANDARD =
      new PlanSimulator(10_000, 1, StartPolicy.AS_SOON_AS_POSSIBLE);

  private final int iterations;
  private final long seed;
  private final StartPolicy policy;

  private PlanSimulator(int iterations, long seed, StartPolicy policy) {
    this.iterations = iterations;
    this.seed = seed;
    this.policy = policy;
  }

  /**
   * Returns the simulator with 10,000 iterations and seed 1, in which activities start as soon as
   * possible.
   *
   * @return the simulator
   */
  public static PlanSimulator standard() {
    return STANDARD;
  }

  /**
   * Returns this simulator with another number of iterations.
   *
   * @param newIterations how often the plan is played, 1 to 10,000,000
   * @return the simulator
   * @throws IllegalArgumentException if the number is out of range
   */
  public PlanSimulator withIterations(int newIterations) {
    Check.inRange(newIterations, 1, MOST_ITERATIONS, "iterations");
    return new PlanSimulator(newIterations, seed, policy);
  }

  /**
   * Returns this simulator with another seed.
   *
   * @param newSeed any number; independent simulations have different ones
   * @return the simulator
   */
  public PlanSimulator withSeed(long newSeed) {
    return new PlanSimulator(iterations, newSeed, policy);
  }

  /**
   * Returns this simulator with another rule for starts.
   *
   * @param newPolicy whether activities may start before their planned start
   * @return the simulator
   * @throws NullPointerException if the policy is null
   */
  public PlanSimulator withStartPolicy(StartPolicy newPolicy) {
    return new PlanSimulator(iterations, seed, Check.notNull(newPolicy, "start policy"));
  }

  /**
   * Plays a schedule with durations by the efforts of the project.
   *
   * @param project the project
   * @param schedule a schedule of that project
   * @return when it was finished
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the schedule is not one of the project, a duration that is
   *     drawn is negative or not finite, or calendars have too little time for one
   */
  public SimulatedFinish simulate(ResolvedProject project, Schedule schedule) {
    return simulate(ExecutionPlan.of(project, schedule));
  }

  /**
   * Plays a plan.
   *
   * @param plan the schedule, and whose finish is asked for
   * @return when those were finished; the start of the project if it has no activities
   * @throws NullPointerException if the plan is null
   * @throws IllegalArgumentException if a duration that is drawn is negative or not finite, or
   *     calendars have too little time for one
   */
  public SimulatedFinish simulate(ExecutionPlan plan) {
    ExecutionNetwork network = new ExecutionNetwork(Check.notNull(plan, "plan"), policy);
    Draws draws = Draws.of(seed);
    double[] finishes = new double[iterations];
    for (int iteration = 0; iteration < iterations; iteration++) {
      finishes[iteration] = network.play(draws, iteration);
    }
    return new SimulatedFinish(plan.project(), finishes);
  }

  /**
   * Plays one iteration again and tells what happened.
   *
   * @param plan the schedule
   * @param iteration which iteration, counted from 0; it may be beyond those that are simulated
   * @return when each activity was worked on, in the order of the project
   * @throws NullPointerException if the plan is null
   * @throws IllegalArgumentException if the iteration is negative, a duration that is drawn is
   *     negative or not finite, or calendars have too little time for one
   */
  public List<SimulatedActivity> replay(ExecutionPlan plan, long iteration) {
    ExecutionNetwork network = new ExecutionNetwork(Check.notNull(plan, "plan"), policy);
    network.play(Draws.of(seed), Check.notNegative(iteration, "iteration"));
    ResolvedProject project = plan.project();
    TickTime time = new TickTime(project.origin(), project.tick());
    return IntStream.range(0, project.activityCount())
        .mapToObj(
            activity ->
                new SimulatedActivity(
                    project.activity(activity),
                    time.instant(network.start(activity)),
                    time.instant(network.finish(activity))))
        .toList();
  }
}
