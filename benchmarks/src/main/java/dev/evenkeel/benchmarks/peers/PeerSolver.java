package dev.evenkeel.benchmarks.peers;

import dev.evenkeel.examples.instances.ProjectInstance;

/**
 * A scheduler that is compared. Adapters of other people's schedulers are found as services, so
 * that this module does not need them.
 */
public interface PeerSolver {
  /** Returns the word by which the command line calls it, such as {@code cp-sat}. */
  String name();

  /** Returns the product, its version and how it is used, for the table. */
  String description();

  /**
   * Returns whether the limit changes what the solver does and not only when it stops, so that each
   * limit needs a run of its own.
   */
  default boolean plansByLimit() {
    return false;
  }

  /**
   * Builds the solver's own model of an instance and searches until the watch is over or the solver
   * has proved that it is done. Every schedule that is better than all before is offered at once,
   * on any thread.
   *
   * @param instance an instance of one mode per activity and renewable resources, without people
   * @param watch tells when to stop; it has just begun to run
   * @param offers takes schedules
   */
  void solve(ProjectInstance instance, CpuWatch watch, Offers offers);
}
