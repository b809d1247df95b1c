package dev.evenkeel.scheduling.capacity.blending;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.queueing.ErlangB;
import dev.evenkeel.scheduling.queueing.ServiceLevelDefinition;
import java.util.Optional;

/**
 * A service whose agents do deferred work between contacts, in its steady state.
 *
 * <p>Contacts arrive at random, {@code a} of them in a mean handle time {@code h}; {@code s} agents
 * answer them in the order of their arrival. Handle times and the durations of deferred tasks are
 * exponential with the same mean, and so is the patience of those who wait. Neither contacts nor
 * tasks are interrupted. There is always deferred work; an agent starts a task by a {@link
 * BlendingThreshold}. Then at least {@code c} agents are always busy, and the number {@code k} of
 * busy agents is a birth–death chain:
 *
 * <pre>{@code
 * q_s = 1,  q_{k-1} = q_k k / a  (c < k <= s),  q_c times (1 - p),  W = sum over the queue
 * Z       = sum_{k=c..s-1} q_k + W
 * P(wait) = W / Z
 * deferred capacity = (c q_c + p (c+1) q_{c+1}) / Z      (agents kept busy with deferred work)
 * }</pre>
 *
 * <p>where {@code p} is the probability of one more than {@code c}. The last line counts the starts
 * of tasks, which is exact and cancels nothing. What happens to those who wait does not depend on
 * the threshold, so all measures grow or shrink with P(wait) alone. With infinite patience these
 * are the formulas of S. Bhulai and G. Koole, "A queueing model for call blending in call centers",
 * IEEE Transactions on Automatic Control 48, 2003, for equal means; with {@code c = 0} those of
 * Erlang C and Erlang A.
 *
 * <p><b>Without and with patience.</b> Some give up, which shortens the queue: at the same
 * threshold P(wait) is less with finite patience than with infinite, term by term. Calculating
 * without it is therefore conservative for P(wait) and for the mean wait, and leaves less for
 * deferred work; and it is impossible where the load exceeds the agents.
 *
 * <p>Immutable and thread-safe. Times are in any one unit.
 */
public final class BlendedService {
  /** Weights are divided by this when their sum grows beyond it. */
  private static final double LARGE = 0x1p500;

  private final double load;
  private final int agents;
  private final double handleTime;
  private final WaitingContacts waiting;

  private BlendedService(double load, int agents, double handleTime, double patience) {
    this.load = load;
    this.agents = agents;
    this.handleTime = handleTime;
    this.waiting = new WaitingContacts(load, agents, handleTime / patience);
  }

  /**
   * Returns a service.
   *
   * @param load the offered load in erlang, positive and finite
   * @param agents the number of agents, at least 1
   * @param handleTime the mean duration of a contact and of a deferred task, positive and finite
   * @param patience the mean time after which those who wait give up, positive; infinite if nobody
   *     does, else at most 1e7 handle times
   * @return the service
   * @throws IllegalArgumentException if an argument is out of range, or the load exceeds the agents
   *     so far that the queue takes more than 1e8 states
   */
  public static BlendedService of(double load, int agents, double handleTime, double patience) {
    Check.positive(Check.finite(load, "load"), "load");
    Check.atLeast(agents, 1, "agents");
    Check.positive(Check.finite(handleTime, "handle time"), "handle time");
    Check.that(patience > 0, "patience must be positive but was %s", patience);
    Check.that(
        patience / handleTime <= 1e7 || Double.isInfinite(patience),
        "patience must be infinite or at most 1e7 handle times but was %s with a handle time of %s"
            + "\nMaybe nobody gives up, and the patience is infinite.",
        patience,
        handleTime);
    return new BlendedService(load, agents, handleTime, patience);
  }

  /**
   * Returns the number of agents.
   *
   * @return the agents, at least 1
   */
  public int agents() {
    return agents;
  }

  /**
   * The weights of all states, of those in which contacts wait, and of the starts of tasks, in any
   * one unit.
   */
  private record Weights(double all, double waiting, double starting) {}

  private Weights weights(BlendingThreshold threshold) {
    int busy = threshold.busy();
    Check.atMost(busy, agents, "busy agents");
    Check.that(
        busy < agents || threshold.next() == 0,
        "probability of one more must be 0 if all agents are kept busy but was %s",
        threshold.next());
    if (busy == 0 && threshold.next() == 0) {
      double inverse = 1 / ErlangB.blockingProbability(load, agents);
      return new Weights(inverse - 1 + waiting.weight(), waiting.weight(), 0);
    }
    double state = 1;
    double above = 0;
    double waits = waiting.weight();
    double all = waits;
    for (int k = agents; k > busy; k--) {
      above = k * state;
      state = above / load;
      all += k == busy + 1 ? state * (1 - threshold.next()) : state;
      if (all > LARGE) {
        state /= LARGE;
        above /= LARGE;
        waits /= LARGE;
        all /= LARGE;
      }
    }
    double first = busy == agents ? 1 : state * (1 - threshold.next());
    return new Weights(all, waits, busy * first + threshold.next() * above);
  }

  /**
   * Returns the probability that a contact finds all agents busy.
   *
   * @param threshold when agents turn to deferred work
   * @return the probability; 1 if all agents are always kept busy, or if nobody gives up and the
   *     load is not less than the agents
   * @throws NullPointerException if the threshold is null
   * @throws IllegalArgumentException if more agents shall be kept busy than there are
   */
  public double waitProbability(BlendingThreshold threshold) {
    return waitProbability(weights(threshold));
  }

  private double waitProbability(Weights weights) {
    return weights.waiting == Double.POSITIVE_INFINITY ? 1 : weights.waiting / weights.all;
  }

  /**
   * Returns the service level.
   *
   * @param threshold when agents turn to deferred work
   * @param definition what it is a share of
   * @param within the time in which to answer, not negative
   * @return the share; 80 % is 0.80
   * @throws NullPointerException if the threshold or the definition is null
   * @throws IllegalArgumentException if more agents shall be kept busy than there are, or the time
   *     is negative
   */
  public double serviceLevel(
      BlendingThreshold threshold, ServiceLevelDefinition definition, double within) {
    Check.notNegative(within, "within");
    return serviceLevel(waitProbability(threshold), definition, within);
  }

  private double serviceLevel(double waits, ServiceLevelDefinition definition, double within) {
    double inTime = 1 - waits * (1 - waiting.answeredWithin(within / handleTime));
    double counted = 1 - waits * notCounted(definition, within);
    return counted > 0 ? Math.min(1, inTime / counted) : 0;
  }

  /** Returns which share of those who wait a definition leaves out of what it is a share of. */
  private double notCounted(ServiceLevelDefinition definition, double within) {
    return switch (definition) {
      case ANSWERED_IN_TIME_OF_OFFERED -> 0;
      case ANSWERED_IN_TIME_OF_ANSWERED -> waiting.givesUp();
      case ANSWERED_IN_TIME_OF_OFFERED_WITHOUT_SHORT_ABANDONS ->
          waiting.givesUpWithin(within / handleTime);
    };
  }

  /**
   * Returns the share of all contacts that gives up.
   *
   * @param threshold when agents turn to deferred work
   * @return the share, 0 if the patience is infinite
   * @throws NullPointerException if the threshold is null
   * @throws IllegalArgumentException if more agents shall be kept busy than there are
   */
  public double abandonment(BlendingThreshold threshold) {
    return waitProbability(threshold) * waiting.givesUp();
  }

  /**
   * Returns the mean wait over all contacts, those that do not wait and those that give up
   * included.
   *
   * @param threshold when agents turn to deferred work
   * @return the mean wait; infinite if nobody gives up and the load is not less than the agents
   * @throws NullPointerException if the threshold is null
   * @throws IllegalArgumentException if more agents shall be kept busy than there are
   */
  public double meanWait(BlendingThreshold threshold) {
    return waitProbability(threshold) * waiting.meanWait() * handleTime;
  }

  /**
   * Returns how many agents are busy with deferred work on average.
   *
   * @param threshold when agents turn to deferred work
   * @return the capacity in erlang, not negative
   * @throws NullPointerException if the threshold is null
   * @throws IllegalArgumentException if more agents shall be kept busy than there are
   */
  public double deferredCapacity(BlendingThreshold threshold) {
    return deferredCapacity(weights(threshold));
  }

  private static double deferredCapacity(Weights weights) {
    return weights.all == Double.POSITIVE_INFINITY ? 0 : weights.starting / weights.all;
  }

  /**
   * Returns the share of their time that agents spend on contacts and deferred work.
   *
   * @param threshold when agents turn to deferred work
   * @return the share, at most 1
   * @throws NullPointerException if the threshold is null
   * @throws IllegalArgumentException if more agents shall be kept busy than there are
   */
  public double occupancy(BlendingThreshold threshold) {
    Weights weights = weights(threshold);
    return occupancy(waitProbability(weights), deferredCapacity(weights));
  }

  private double occupancy(double waits, double deferred) {
    double answered = Math.min(agents, load * (1 - waits * waiting.givesUp()));
    return Math.min(1, (answered + deferred) / agents);
  }

  /**
   * Returns all measures at once.
   *
   * @param threshold when agents turn to deferred work
   * @param definition what the service level is a share of
   * @param within the time in which to answer, not negative
   * @return the measures
   * @throws NullPointerException if the threshold or the definition is null
   * @throws IllegalArgumentException if more agents shall be kept busy than there are, or the time
   *     is negative
   */
  public BlendedPerformance performance(
      BlendingThreshold threshold, ServiceLevelDefinition definition, double within) {
    Check.notNegative(within, "within");
    Weights weights = weights(threshold);
    double waits = waitProbability(weights);
    double deferred = deferredCapacity(weights);
    return BlendedPerformance.builder()
        .waitProbability(waits)
        .serviceLevel(serviceLevel(waits, definition, within))
        .abandonment(waits * waiting.givesUp())
        .meanWait(waits * waiting.meanWait() * handleTime)
        .deferredCapacity(deferred)
        .occupancy(occupancy(waits, deferred))
        .build();
  }

  /**
   * Returns up to which probability of waiting a service level is kept:
   *
   * <pre>{@code
   * (1 - share) / (1 - P(answered within t | waits) - share P(not counted | waits))
   * }</pre>
   *
   * @param share the share that must be answered in time, at least 0 and at most 1
   * @param definition what it is a share of
   * @param within the time in which to answer, not negative
   * @return the greatest probability, at most 1
   * @throws NullPointerException if the definition is null
   * @throws IllegalArgumentException if a number is out of range
   */
  public double greatestWaitProbability(
      double share, ServiceLevelDefinition definition, double within) {
    Check.fraction(share, "share");
    Check.notNegative(within, "within");
    double late = 1 - waiting.answeredWithin(within / handleTime);
    return quotient(1 - share, late - share * notCounted(definition, within));
  }

  /**
   * Returns up to which probability of waiting the mean wait is kept.
   *
   * @param atMost the longest mean wait over all contacts, not negative
   * @return the greatest probability, at most 1
   * @throws IllegalArgumentException if the wait is negative
   */
  public double greatestWaitProbabilityForMeanWait(double atMost) {
    Check.notNegative(atMost, "mean wait");
    return quotient(atMost, waiting.meanWait() * handleTime);
  }

  /**
   * Returns up to which probability of waiting no more contacts than allowed give up.
   *
   * @param atMost the greatest share that gives up, 0 to 1
   * @return the greatest probability, at most 1
   * @throws IllegalArgumentException if the share is not between 0 and 1
   */
  public double greatestWaitProbabilityForAbandonment(double atMost) {
    Check.fraction(atMost, "abandonment");
    return quotient(atMost, waiting.givesUp());
  }

  private static double quotient(double allowed, double perWaiting) {
    return allowed < perWaiting ? allowed / perWaiting : 1;
  }

  /**
   * Returns the greatest threshold, without chance, at which no more contacts than allowed find all
   * agents busy. One agent at least is always left for the next contact.
   *
   * @param greatestWaitProbability the probability allowed
   * @return the threshold; empty if too many wait without any deferred work
   * @throws IllegalArgumentException if the probability is not between 0 and 1
   */
  public Optional<BlendingThreshold> greatestThreshold(double greatestWaitProbability) {
    int busy = mostBusy(greatestWaitProbability);
    return busy < 0 ? Optional.empty() : Optional.of(BlendingThreshold.of(busy));
  }

  /** Returns the most agents that may be kept busy, -1 if too many wait anyway. */
  private int mostBusy(double greatest) {
    Check.fraction(greatest, "wait probability");
    double weight = waiting.weight();
    double state = 1;
    double all = weight;
    int busy = agents;
    while (busy == agents || !(weight <= greatest * all)) {
      state *= busy / load;
      all += state;
      busy--;
      if (busy < 0 || all == Double.POSITIVE_INFINITY) {
        return -1;
      }
    }
    return busy;
  }

  /**
   * Returns the threshold at which exactly as many contacts as allowed find all agents busy, by
   * chance between two neighbouring thresholds. Fewer find them busy if that takes all agents but
   * one, as one is always left for the next contact.
   *
   * @param greatestWaitProbability the probability allowed
   * @return the threshold; empty if too many wait without any deferred work
   * @throws IllegalArgumentException if the probability is not between 0 and 1
   */
  public Optional<BlendingThreshold> randomisedThreshold(double greatestWaitProbability) {
    int busy = mostBusy(greatestWaitProbability);
    if (busy < 0 || busy == agents - 1) {
      return greatestThreshold(greatestWaitProbability);
    }
    double state = 1;
    double above = waiting.weight();
    for (int k = agents; k > busy; k--) {
      state *= k / load;
      above += k > busy + 1 ? state : 0;
    }
    double kept = (waiting.weight() / greatestWaitProbability - above) / state;
    double next = Math.min(Math.nextDown(1.0), Math.max(0, 1 - kept));
    return Optional.of(new BlendingThreshold(busy, next));
  }
}
