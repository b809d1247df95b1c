package dev.evenkeel.scheduling.queueing;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.queueing.internal.ConcurrentStates;
import dev.evenkeel.scheduling.queueing.internal.ImpatientQueue;
import dev.evenkeel.scheduling.queueing.internal.Inversion;
import dev.evenkeel.scheduling.queueing.internal.Limits;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * The stationary queue of chats that arrive at random, for agents who have several at once. A chat
 * goes to an agent with the fewest; when all have as many as they may, it waits in order of arrival
 * and may give up.
 *
 * <p>A birth-and-death process in the number of chats: arrivals at rate {@code lambda}, completions
 * at the rate {@code d(m)} of {@link ConcurrentHandling#completionRate}, and with all {@code K = n
 * k} places taken {@code d(K) + j theta} with {@code j} waiting:
 *
 * <pre>{@code
 * pi_(m-1) = pi_m d(m) / lambda  (m <= K),  pi_(K+j) = pi_(K+j-1) lambda / (d(K) + j theta)
 * }</pre>
 *
 * <p>(Service rates that depend on the chats at hand: J. Luo and J. Zhang, "Staffing and control of
 * instant messaging contact centers", Operations Research 61, 2013; T. Tezcan and J. Zhang,
 * "Routing and staffing in customer service chat systems with impatient customers", Operations
 * Research 62, 2014.) All durations are taken as exponential, and the chats of a group as spread
 * evenly at any time, which they are after an arrival but not after every departure. While chats
 * wait, all places are taken, so that waits are those of {@link ErlangA} with completions at rate
 * {@code d(K)}. With one chat at once the queue is that of {@link ErlangA}, and without slowdown
 * that of {@link ErlangA} with {@code n k} agents.
 */
public final class ConcurrentQueue {
  private static final int MOST_PLACES = 10_000_000;

  private final ImpatientQueue queue;
  private final double meanChats;
  private final OptionalDouble occupancy;

  private ConcurrentQueue(ImpatientQueue queue, double meanChats, OptionalDouble occupancy) {
    this.queue = queue;
    this.meanChats = meanChats;
    this.occupancy = occupancy;
  }

  /**
   * Returns the queue.
   *
   * @param rate the arrival rate, finite and not negative
   * @param agents the number of agents, not negative, at most 1e7 divided by the concurrency
   * @param handling how long chats take
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @return the queue
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static ConcurrentQueue of(
      double rate, int agents, ConcurrentHandling handling, double patience) {
    Check.notNegative(rate, "rate");
    Check.inRange(agents, 0, MOST_PLACES / handling.concurrency(), "agents");
    Limits.checkPatience(patience);
    if (rate == 0 || agents == 0) {
      return withoutStates(rate, agents, handling, patience);
    }
    int places = agents * handling.concurrency();
    ConcurrentStates states =
        ConcurrentStates.of(rate, agents, places, chats -> handling.completionRate(chats, agents));
    ImpatientQueue queue =
        ImpatientQueue.ofCompletions(
            rate, handling.completionRate(places, agents), patience, states.logIdleWeight());
    double full = queue.waiting();
    double chats = full * places + (1 - full) * states.meanChats();
    double busy = full * agents + (1 - full) * states.meanBusy();
    return new ConcurrentQueue(queue, chats, OptionalDouble.of(Math.min(1, busy / agents)));
  }

  private static ConcurrentQueue withoutStates(
      double rate, int agents, ConcurrentHandling handling, double patience) {
    double load = rate * handling.handleTime();
    ImpatientQueue queue = ImpatientQueue.of(load, agents, handling.handleTime(), patience);
    return new ConcurrentQueue(
        queue, 0, agents == 0 ? OptionalDouble.empty() : OptionalDouble.of(0));
  }

  /**
   * Returns the least number of agents whose queue suffices.
   *
   * @param rate the arrival rate, finite and not negative
   * @param handling how long chats take
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @param suffices what is wanted; false up to some number of agents and true above
   * @return the number of agents
   * @throws IllegalArgumentException if an argument is outside its limits, or more agents than 1e7
   *     divided by the concurrency would be needed
   */
  public static int leastAgents(
      double rate,
      ConcurrentHandling handling,
      double patience,
      Predicate<ConcurrentQueue> suffices) {
    Check.notNegative(rate, "rate");
    double load = rate * handling.handleTimeAmong(handling.concurrency());
    double guess = load / handling.concurrency();
    Check.inRange(guess, 0, (double) MOST_PLACES / handling.concurrency(), "agents at the load");
    return Inversion.leastAgents(
        0, (int) guess, n -> suffices.test(of(rate, n, handling, patience)));
  }

  /**
   * Returns the probability that a chat has to wait.
   *
   * @return the probability
   */
  public double waitProbability() {
    return queue.waiting();
  }

  /**
   * Returns the probability that a chat waits longer than a given time.
   *
   * @param wait the time, not negative
   * @return the probability
   * @throws IllegalArgumentException if the time is negative or not finite
   */
  public double waitLongerProbability(double wait) {
    return queue.waitLonger(Check.notNegative(wait, "wait"));
  }

  /**
   * Returns the share of offered chats that give up.
   *
   * @return the share; 3 % is 0.03
   */
  public double abandonment() {
    return queue.abandonment();
  }

  /**
   * Returns the mean wait for a place over all offered chats.
   *
   * @return the mean wait; empty if nobody gives up and the queue grows without end
   */
  public OptionalDouble meanWait() {
    return queue.meanWait();
  }

  /**
   * Returns the service level.
   *
   * @param definition what it is a share of
   * @param within the longest wait that is in time, not negative
   * @return the share; 80 % is 0.80
   * @throws IllegalArgumentException if the time is negative or not finite
   */
  public double serviceLevel(ServiceLevelDefinition definition, double within) {
    return definition.share(queue, Check.notNegative(within, "within"));
  }

  /**
   * Returns the mean number of chats that are being handled.
   *
   * @return the number
   */
  public double meanChats() {
    return meanChats;
  }

  /**
   * Returns the share of their time in which agents have at least one chat.
   *
   * @return the share; empty without agents
   */
  public OptionalDouble occupancy() {
    return occupancy;
  }
}
