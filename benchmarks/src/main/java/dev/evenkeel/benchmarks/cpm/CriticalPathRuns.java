package dev.evenkeel.benchmarks.cpm;

import dev.evenkeel.benchmarks.peers.CriticalPathPeer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Repeated calculations of one network, with the time of each. */
final class CriticalPathRuns {
  private static final int MOST_RUNS = 500;
  private static final double NANOS_PER_MILLI = 1e6;

  private final List<Long> nanos = new ArrayList<>();
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
    while (nanos.isEmpty() || (nanos.size() < MOST_RUNS && System.nanoTime() - first < patience)) {
      long start = System.nanoTime();
      model.schedule();
      nanos.add(System.nanoTime() - start);
    }
    critical = model.criticalCount();
  }

  /** Tells whether it found so many critical tasks; what failed disagrees with nobody. */
  boolean isAgreed(long expected) {
    return failure.isPresent() || critical == expected;
  }

  /** Returns times of the build, of the first run, the median and the least of all runs. */
  String row() {
    if (failure.isPresent()) {
      return failure.get();
    }
    List<Long> sorted = nanos.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "%.2f,%.2f,%.2f,%.2f,%d,%d",
        buildNanos / NANOS_PER_MILLI,
        nanos.get(0) / NANOS_PER_MILLI,
        sorted.get(sorted.size() / 2) / NANOS_PER_MILLI,
        sorted.get(0) / NANOS_PER_MILLI,
        sorted.size(),
        critical);
  }
}
