package dev.evenkeel.benchmarks.cpm;

import dev.evenkeel.benchmarks.peers.CriticalPathPeer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Repeated calculations of one network, with the time of each. */
final class CriticalPathRuns {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int LEAST_RUNS = 3;
  private static final int MOST_RUNS = 500;
  private static final int SLOW = 5;
  private static final double NANOS_PER_MILLI = 1e6;

  private final List<Long> nanos = new ArrayList<>();
  private final List<Long> cpuNanos = new ArrayList<>();
  private long buildNanos;
  private long critical;
  private Optional<String> failure = Optional.empty();

  private CriticalPathRuns() {}

  /** Builds the network and calculates it again and again until patience is at its end. */
  static CriticalPathRuns of(CriticalPathPeer peer, TaskNetwork network, Duration patience) {
    CriticalPathRuns runs = new CriticalPathRuns();
    try {
      runs.run(peer, network, patience.toNanos());
    } catch (IllegalStateException | StackOverflowError e) {
      runs.failure = Optional.of(e.getClass().getSimpleName());
    }
    return runs;
  }

  private void run(CriticalPathPeer peer, TaskNetwork network, long patience) {
    long begin = System.nanoTime();
    CriticalPathPeer.Model model = peer.build(network.days(), network.from(), network.to());
    buildNanos = System.nanoTime() - begin;
    long first = System.nanoTime();
    while (isToRepeat(System.nanoTime() - first, patience)) {
      long cpu = THREADS.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      model.schedule();
      nanos.add(System.nanoTime() - start);
      cpuNanos.add(THREADS.getCurrentThreadCpuTime() - cpu);
    }
    critical = model.criticalCount();
  }

  /** A slow calculation is allowed more time, to be warm at least once. */
  private boolean isToRepeat(long passed, long patience) {
    if (nanos.size() < LEAST_RUNS) {
      return nanos.isEmpty() || passed < SLOW * patience;
    }
    return nanos.size() < MOST_RUNS && passed < patience;
  }

  /** Tells whether it found so many critical tasks; what failed disagrees with nobody. */
  boolean isAgreed(long expected) {
    return failure.isPresent() || critical == expected;
  }

  /**
   * Returns the times of the build and of the first run, the median and the least of all runs, and
   * the median of what this thread used of a processor, which other load does not change.
   */
  String row() {
    return failure.orElseGet(
        () ->
            String.format(
                Locale.ROOT,
                "%.2f,%.2f,%.2f,%.2f,%.2f,%d,%d",
                buildNanos / NANOS_PER_MILLI,
                nanos.get(0) / NANOS_PER_MILLI,
                millis(nanos, nanos.size() / 2),
                millis(nanos, 0),
                millis(cpuNanos, cpuNanos.size() / 2),
                nanos.size(),
                critical));
  }

  private static double millis(List<Long> nanos, int rank) {
    return nanos.stream().sorted().skip(rank).findFirst().orElse(0L) / NANOS_PER_MILLI;
  }
}
