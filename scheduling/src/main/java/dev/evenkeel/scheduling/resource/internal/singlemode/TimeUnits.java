package dev.evenkeel.scheduling.resource.internal.singlemode;

import com.google.common.math.IntMath;
import com.google.common.math.LongMath;
import dev.evenkeel.scheduling.resource.internal.project.RenewableProject;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Small numbers for large ones: times divided by the greatest common divisor of all durations,
 * units of a resource by that of its demands. Every active schedule stays what it was.
 */
final class TimeUnits {
  /** So long may all durations together be, that sums of two times fit an {@code int}. */
  private static final long LONGEST = 1L << 30;

  /** So many numbers of units may be stored, by activity and resource. */
  private static final long MOST_DEMANDS = 1L << 26;

  private TimeUnits() {}

  /** Returns the greatest common divisor of the durations, 1 if nothing takes time. */
  static long unit(ActivityNetwork network) {
    long divisor = Arrays.stream(network.duration).reduce(0, LongMath::gcd);
    return Math.max(1, divisor);
  }

  /** Returns the resources that run short if everything is done at once. */
  static int[] scarce(ActivityNetwork network) {
    return IntStream.range(0, network.capacity.length)
        .filter(r -> total(network, r) > network.capacity[r])
        .toArray();
  }

  private static long total(ActivityNetwork network, int resource) {
    return Arrays.stream(network.demand).mapToLong(row -> row[resource]).sum();
  }

  /** Returns whether a network can be held in arrays of {@code int} and can be scheduled at all. */
  static boolean fits(ActivityNetwork network) {
    long unit = unit(network);
    long total =
        Arrays.stream(network.duration).map(d -> d / unit).reduce(0, LongMath::saturatedAdd);
    return total <= LONGEST
        && (long) network.size() * network.capacity.length <= MOST_DEMANDS
        && Arrays.stream(network.demand).allMatch(row -> isWithin(row, network.capacity));
  }

  private static boolean isWithin(int[] units, int[] capacity) {
    return IntStream.range(0, units.length).allMatch(r -> units[r] <= capacity[r]);
  }

  /** Returns the network, its nodes in their order, with times in a unit that divides them all. */
  static RenewableProject renewable(ActivityNetwork network, long unit) {
    int[] divisor =
        IntStream.range(0, network.capacity.length)
            .map(r -> Arrays.stream(network.demand).mapToInt(row -> row[r]).reduce(0, IntMath::gcd))
            .toArray();
    return RenewableProject.of(
        Arrays.stream(network.duration).mapToInt(d -> Math.toIntExact(d / unit)).toArray(),
        divided(network.capacity, divisor),
        Arrays.stream(network.demand).map(row -> divided(row, divisor)).toArray(int[][]::new),
        network.predecessors);
  }

  private static int[] divided(int[] units, int[] divisor) {
    return IntStream.range(0, units.length).map(r -> units[r] / divisor[r]).toArray();
  }
}
