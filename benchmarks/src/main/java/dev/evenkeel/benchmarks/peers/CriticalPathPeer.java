package dev.evenkeel.benchmarks.peers;

import java.util.List;
import java.util.ServiceLoader;

/**
 * Somebody else's critical-path calculation. Adapters are found as services, so that this module
 * does not need them.
 */
public interface CriticalPathPeer {
  /** Returns the product, its version and how it is used, for the table. */
  String description();

  /**
   * Builds the peer's own model of a network.
   *
   * @param days the duration of each task in working days
   * @param from the predecessor of each finish-to-start dependency, by position among the tasks
   * @param to the successor of each dependency
   * @return what is to be measured
   */
  Model build(int[] days, int[] from, int[] to);

  /** A network in the peer's own objects. */
  interface Model {
    /** Calculates all dates anew; this is what is measured. */
    void schedule();

    /** Returns how many tasks are critical, to compare with other calculations. */
    long criticalCount();
  }

  /** Returns all adapters that are found. */
  static List<CriticalPathPeer> found() {
    return ServiceLoader.load(CriticalPathPeer.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }
}
