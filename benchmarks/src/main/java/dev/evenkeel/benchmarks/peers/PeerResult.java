package dev.evenkeel.benchmarks.peers;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What one solver found for one instance.
 *
 * @param task the instance
 * @param makespans the shortest feasible makespan within each limit
 * @param proved whether the solver proved it within the longest limit
 * @param firstMillis the wall time to the first schedule
 * @param refused how many schedules broke a rule
 * @param spent the CPU time of the run with the longest limit
 */
record PeerResult(
    PeerTask task,
    List<OptionalLong> makespans,
    boolean proved,
    OptionalDouble firstMillis,
    long refused,
    Duration spent) {

  OptionalLong last() {
    return makespans.get(makespans.size() - 1);
  }

  boolean isAtBestKnown() {
    return last().isPresent()
        && task.bestKnown().isPresent()
        && last().getAsLong() <= task.bestKnown().getAsLong();
  }
}
