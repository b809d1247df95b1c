package dev.evenkeel.scheduling.queueing.simulation.internal;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.scheduling.queueing.simulation.AgentGroup;
import dev.evenkeel.scheduling.queueing.simulation.ContactType;
import dev.evenkeel.scheduling.queueing.simulation.DeferredWork;
import dev.evenkeel.scheduling.queueing.simulation.ServiceModel;
import dev.evenkeel.scheduling.queueing.simulation.TimeDistribution;
import dev.evenkeel.scheduling.queueing.simulation.internal.random.RandomBits;
import java.util.Arrays;
import java.util.List;

/**
 * The stationary distribution of the number of contacts and jobs in a service of one class and one
 * group, at the numbers of time 0. With {@code s} agents, arrival rate {@code λ}, service rate
 * {@code μ}, abandonment rate {@code θ} and deferred work with threshold {@code c + p}, the states
 * are {@code k >= c}, up at rate {@code λ} and down at rate
 *
 * <pre>{@code
 * (1 - p) k μ        for k = c + 1 <= s
 * k μ                for c + 1 < k <= s
 * s μ + (k - s) θ    for k > s
 * }</pre>
 *
 * <p>A busy agent is at a job with the probability that the flow balance of the contacts leaves.
 */
final class StationaryState {
  private static final int MOST_STATES = 20_000_000;
  private static final double NEGLIGIBLE = -45;

  private final double arrivalRate;
  private final double serviceRate;
  private final double abandonmentRate;
  private final int agents;
  private final int lowest;
  private final double chance;
  private final double[] cumulative;
  private final double jobShare;

  StationaryState(ServiceModel model, Timeline timeline) {
    checkChain(model);
    ContactType contacts = model.contactTypes().get(0);
    arrivalRate = timeline.rate(0, 0);
    serviceRate = 1 / contacts.handleTime().mean();
    abandonmentRate = contacts.patience().map(patience -> 1 / patience.mean()).orElse(0.0);
    agents = timeline.agents(0, 0) - timeline.away(0, 0);
    double threshold = Math.min(agents, timeline.threshold(0, 0));
    lowest = (int) threshold;
    chance = threshold - lowest;
    checkStable();
    double[] probabilities = probabilities();
    jobShare = jobShare(probabilities);
    cumulative = cumulative(probabilities);
  }

  private static void checkChain(ServiceModel model) {
    List<ContactType> classes = model.contactTypes();
    List<AgentGroup> groups = model.agentGroups();
    checkOne(classes.size(), "contact type");
    checkOne(groups.size(), "agent group");
    ContactType contacts = classes.get(0);
    checkExponential(contacts.handleTime(), "handle time");
    contacts.patience().ifPresent(patience -> checkExponential(patience, "patience"));
    groups
        .get(0)
        .deferredWork()
        .map(DeferredWork::jobTime)
        .ifPresent(
            job ->
                Check.that(
                    job.equals(contacts.handleTime()),
                    "stationary start must have jobs as long as contacts but was %s, not %s%n"
                        + "Maybe start empty with a warm-up",
                    job,
                    contacts.handleTime()));
  }

  private static void checkOne(int number, String kind) {
    Check.that(
        number == 1,
        "stationary start must have one %s but was %s%nMaybe start empty with a warm-up",
        kind,
        number);
  }

  private static void checkExponential(TimeDistribution times, String what) {
    Check.that(
        times instanceof TimeDistribution.Exponential,
        "stationary start must have an exponential %s but was %s%n"
            + "Maybe start empty with a warm-up",
        what,
        times);
  }

  private void checkStable() {
    Check.that(
        abandonmentRate > 0 || arrivalRate == 0 || arrivalRate < agents * serviceRate,
        "stationary start must have more agents than load but was %s with %s erlang%n"
            + "Maybe start empty",
        agents,
        arrivalRate / serviceRate);
  }

  private double[] probabilities() {
    double[] logs = logWeights();
    double greatest = Arrays.stream(logs).max().orElseThrow();
    double[] weights = Arrays.stream(logs).map(log -> StrictMath.exp(log - greatest)).toArray();
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(weight -> weight / sum).toArray();
  }

  private static double[] cumulative(double[] probabilities) {
    double[] sums = new double[probabilities.length];
    double sum = 0;
    for (int i = 0; i < sums.length; i++) {
      sum += probabilities[i];
      sums[i] = sum;
    }
    return sums;
  }

  private double[] logWeights() {
    double[] logs = new double[64];
    double log = 0;
    double greatest = 0;
    int size = 1;
    for (int k = lowest; k < agents || log > greatest + NEGLIGIBLE; k++) {
      log += StrictMath.log(arrivalRate / down(k + 1));
      greatest = Math.max(greatest, log);
      Check.atMost(size, MOST_STATES, "states of the stationary start");
      if (size == logs.length) {
        logs = Arrays.copyOf(logs, 2 * size);
      }
      logs[size++] = log;
    }
    return Arrays.copyOf(logs, size);
  }

  private double down(int state) {
    if (state > agents) {
      return agents * serviceRate + (state - agents) * abandonmentRate;
    }
    return state * serviceRate * (state == lowest + 1 ? 1 - chance : 1);
  }

  private double jobShare(double[] probabilities) {
    double busy = 0;
    double waiting = 0;
    for (int i = 0; i < probabilities.length; i++) {
      busy += probabilities[i] * Math.min(agents, lowest + i);
      waiting += probabilities[i] * Math.max(0, lowest + i - agents);
    }
    double atContacts = (arrivalRate - abandonmentRate * waiting) / serviceRate;
    return busy == 0 ? 0 : Math.max(0, 1 - atContacts / busy);
  }

  /** Fills a service with a state drawn at random. */
  void fill(ContactFlow flow, long seed) {
    RandomBits random = new RandomBits(seed);
    int state = draw(random.uniform());
    int busy = Math.min(agents, state);
    int jobs = 0;
    for (int i = 0; i < busy; i++) {
      jobs += random.uniform() < jobShare ? 1 : 0;
    }
    flow.fill(busy - jobs, jobs, state - busy);
  }

  private int draw(double uniform) {
    int found = Arrays.binarySearch(cumulative, uniform);
    int place = found >= 0 ? found : -found - 1;
    return lowest + Math.min(place, cumulative.length - 1);
  }
}
