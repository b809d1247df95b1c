package dev.evenkeel.scheduling.staffing.queue;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.queueing.ErlangA;
import dev.evenkeel.scheduling.staffing.internal.Quantities;
import java.time.Duration;
import java.util.OptionalDouble;

/**
 * A queue in steady state: a load, a number of agents and the assumptions of a {@link QueueModel},
 * with what they achieve together.
 *
 * <p>The load counts contacts that come for the first time. Where some of those who gave up try
 * again, the load of all attempts {@code a} is the solution of
 *
 * <pre>{@code
 * a = a0 + r a P(Ab | a)
 * }</pre>
 *
 * <p>with the first load {@code a0} and the return share {@code r} (attempts that return late are
 * taken to arrive at random like all others; J. W. Cohen 1957; A. Mandelbaum and S. Zeltyn 2005 for
 * the abandonment). The load that gives up grows with the load, but never faster, so that there is
 * one solution, between {@code a0} and {@code a0 / (1 - r)}. Measures are shares of attempts.
 */
public final class SteadyQueue {
  private static final double PRECISION = 1e-15;
  private static final int MOST_STEPS = 200;

  private final QueueModel model;
  private final double firstLoad;
  private final int agents;
  private final int servers;
  private final double handleTime;
  private final double patience;
  private final double load;

  private SteadyQueue(QueueModel model, double firstLoad, int agents, double handleTime) {
    this.model = model;
    this.firstLoad = firstLoad;
    this.agents = agents;
    Concurrency concurrency = model.concurrency();
    servers = Math.multiplyExact(agents, concurrency.contactsAtOnce());
    this.handleTime = handleTime * concurrency.stretch();
    patience = model.patience().map(Quantities::seconds).orElse(Double.POSITIVE_INFINITY);
    load = withReturns(firstLoad * concurrency.stretch());
  }

  /**
   * Returns the queue of a load and a number of agents.
   *
   * @param model what is assumed about contacts that wait
   * @param load the offered load in erlang, finite and not negative: contacts per time × handle
   *     time of a contact alone
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time of a contact alone, positive
   * @return the queue
   * @throws NullPointerException if the model or the handle time is null
   * @throws IllegalArgumentException if the load is negative or not finite, the agents are
   *     negative, or the handle time is not positive
   * @throws ArithmeticException if agents × contacts at once exceed 2147483647
   */
  public static SteadyQueue of(QueueModel model, double load, int agents, Duration handleTime) {
    Check.notNull(model, "model");
    Check.notNegative(load, "load");
    Check.notNegative(agents, "agents");
    Check.positive(handleTime, "handle time");
    return new SteadyQueue(model, load, agents, Quantities.seconds(handleTime));
  }

  private double withReturns(double first) {
    double share = model.returnShare();
    if (share == 0 || first == 0) {
      return first;
    }
    double low = first;
    double high = first / (1 - share);
    // What is too little for the load low, and too much for the load high.
    double below = share * lost(low);
    double above = high - first - share * lost(high);
    for (int step = 0; step < MOST_STEPS && high - low > PRECISION * high; step++) {
      double secant = low + (high - low) * (below / (below + above));
      double next = step % 3 == 2 || !(secant > low && secant < high) ? middle(low, high) : secant;
      double missing = first + share * lost(next) - next;
      if (missing > 0) {
        low = next;
        below = missing;
      } else {
        high = next;
        above = -missing;
      }
    }
    return middle(low, high);
  }

  private static double middle(double low, double high) {
    return low + (high - low) / 2;
  }

  private double lost(double attempts) {
    return attempts * ErlangA.abandonment(attempts, servers, handleTime, patience);
  }

  /**
   * Returns the assumptions.
   *
   * @return the model
   */
  public QueueModel model() {
    return model;
  }

  /**
   * Returns the offered load of first attempts.
   *
   * @return the load in erlang of contacts one at a time
   */
  public double firstLoad() {
    return firstLoad;
  }

  /**
   * Returns the load of all attempts, with the longer handle time of several contacts at once.
   *
   * @return the load in erlang, at least the first load
   */
  public double load() {
    return load;
  }

  /**
   * Returns the number of agents.
   *
   * @return the number, not negative
   */
  public int agents() {
    return agents;
  }

  /**
   * Returns the probability that an attempt has to wait.
   *
   * @return the probability
   */
  public double waitProbability() {
    return ErlangA.waitProbability(load, servers, handleTime, patience);
  }

  /**
   * Returns the service level by the model's definition.
   *
   * @param within the longest wait that is in time, not negative
   * @return the share; 80 % is 0.80
   * @throws NullPointerException if the time is null
   * @throws IllegalArgumentException if the time is negative
   */
  public double serviceLevel(Duration within) {
    Check.notNegative(within, "within");
    return model
        .definition()
        .serviceLevel(load, servers, handleTime, patience, Quantities.seconds(within));
  }

  /**
   * Returns the share of attempts that give up.
   *
   * @return the share; 5 % is 0.05
   */
  public double abandonment() {
    return ErlangA.abandonment(load, servers, handleTime, patience);
  }

  /**
   * Returns the mean wait over all attempts, answered or given up.
   *
   * @return the mean wait in seconds; empty if nobody gives up and the load is not below what the
   *     agents can do
   */
  public OptionalDouble meanWaitSeconds() {
    return ErlangA.meanWait(load, servers, handleTime, patience);
  }

  /**
   * Returns the wait, until the answer or until giving up, that a share of attempts does not
   * exceed.
   *
   * @param share the share, at least 0 and less than 1; the 90th percentile is 0.90
   * @return the wait in seconds; empty if nobody gives up and the load is not below what the agents
   *     can do
   * @throws IllegalArgumentException if the share is negative, or 1 or more
   */
  public OptionalDouble waitPercentileSeconds(double share) {
    return ErlangA.waitPercentile(load, servers, handleTime, patience, share);
  }

  /**
   * Returns the mean number of contacts that wait.
   *
   * @return the mean length of the queue; empty if nobody gives up and the load is not below what
   *     the agents can do
   */
  public OptionalDouble meanQueueLength() {
    return ErlangA.meanQueueLength(load, servers, handleTime, patience);
  }

  /**
   * Returns the share of their time that agents spend on contacts; of their places, where they
   * handle several contacts at once.
   *
   * @return the share, at most 1; empty without agents
   */
  public OptionalDouble occupancy() {
    return ErlangA.occupancy(load, servers, handleTime, patience);
  }

  /**
   * Returns all measures as a value.
   *
   * @param within the longest wait that is in time, not negative
   * @return what the agents achieve
   * @throws NullPointerException if the time is null
   * @throws IllegalArgumentException if the time is negative
   */
  public QueuePerformance performance(Duration within) {
    return QueuePerformance.builder()
        .agents(agents)
        .firstLoad(firstLoad)
        .load(load)
        .waitProbability(waitProbability())
        .serviceLevel(serviceLevel(within))
        .abandonment(abandonment())
        .meanWaitSeconds(meanWaitSeconds())
        .meanQueueLength(meanQueueLength())
        .occupancy(occupancy())
        .build();
  }
}
