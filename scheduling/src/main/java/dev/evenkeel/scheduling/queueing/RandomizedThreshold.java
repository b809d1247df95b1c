package dev.evenkeel.scheduling.queueing;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A policy of {@link ThresholdBlending} that meets its target exactly: a job that leaves fewer than
 * {@code c} agents busy is always followed by a deferred job, one that leaves just {@code c} agents
 * busy with a probability {@code p}.
 *
 * <p>The rate from state {@code c + 1} down to {@code c} is then {@code (c + 1) (1 - p) / h}, and
 * {@code 1 / P(W > 0)} runs linearly from that of threshold {@code c} to that of {@code c + 1}.
 * Solved for the probability of waiting {@code P} that the target allows, with {@code P_c} and
 * {@code P_(c+1)} of the two thresholds and the probability {@code w} of {@code c} busy agents
 * under threshold {@code c}:
 *
 * <pre>{@code
 * 1 - p = (P_c / P) (1 - P / P_(c+1)) / w
 * }</pre>
 *
 * <p>Nothing is randomised between {@code s - 1} and {@code s} agents, as with threshold {@code s}
 * every contact waits.
 *
 * @param threshold the threshold {@code c}, less than the number of agents
 * @param probability the probability {@code p}, at least 0 and less than 1
 * @param serviceLevel the share answered in time; 80 % is 0.80
 * @param deferredCapacity the mean number of agents at deferred jobs, in erlang
 */
public record RandomizedThreshold(
    int threshold, double probability, double serviceLevel, double deferredCapacity) {

  /**
   * Returns the policy with the most deferred work that keeps a service level.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time of contacts and deferred jobs, positive
   * @param share the share to be answered in time, more than 0 and less than 1; 80 % is 0.80
   * @param within the longest wait that is in time, not negative, in the same unit
   * @return the policy; empty if the target is missed even without deferred work
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static Optional<RandomizedThreshold> forServiceLevel(
      double load, int agents, double handleTime, double share, double within) {
    OptionalInt threshold =
        ThresholdBlending.greatestThreshold(load, agents, handleTime, share, within);
    if (threshold.isEmpty()) {
      return Optional.empty();
    }
    BlendedQueue lower = BlendedQueue.of(load, agents, threshold.getAsInt());
    double exceeding = StrictMath.exp(-(agents - load) * (within / handleTime));
    if (lower.threshold() + 1 == agents) {
      double level = 1 - lower.waiting() * exceeding;
      return Optional.of(new RandomizedThreshold(lower.threshold(), 0, level, lower.deferred()));
    }
    BlendedQueue upper = BlendedQueue.of(load, agents, lower.threshold() + 1);
    return Optional.of(between(lower, upper, share, (1 - share) / exceeding));
  }

  private static RandomizedThreshold between(
      BlendedQueue lower, BlendedQueue upper, double share, double waiting) {
    double relative = waiting / upper.waiting();
    double kept = Math.min(1, (1 - relative) / lower.atThreshold() * (lower.waiting() / waiting));
    double probability = Math.min(Math.nextDown(1.0), 1 - kept);
    double always = lower.deferred() * (waiting / lower.waiting()) * kept;
    return new RandomizedThreshold(
        lower.threshold(), probability, share, always + upper.deferred() * relative * probability);
  }
}
