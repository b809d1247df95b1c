package dev.evenkeel.benchmarks.shifts;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.ServiceLoader;

/**
 * Somebody else's solver for covers. Adapters are found as services, so that this module does not
 * need them.
 */
public interface ShiftCoverPeer {
  /** Returns the word by which the table calls it, such as {@code cp-sat}. */
  String name();

  /** Returns the product, its version and how it is used, for the table. */
  String description();

  /**
   * Searches for a cheap cover.
   *
   * @param problem the problem
   * @param limit how long to search by the clock
   * @return what was found
   */
  Answer cover(CoverProblem problem, Duration limit);

  /**
   * What a solver found.
   *
   * @param cost the paid hours, empty if no cover was found
   * @param bound what no cover is below, in hours
   */
  record Answer(OptionalDouble cost, double bound) {}

  /** Returns all adapters that are found. */
  static List<ShiftCoverPeer> found() {
    return ServiceLoader.load(ShiftCoverPeer.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }
}
