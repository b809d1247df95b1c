package dev.evenkeel.benchmarks.peers;

import dev.evenkeel.examples.instances.judge.InstanceChecker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Has one solver solve instances under each limit. */
final class PeerRun {
  private static final Duration WARM_UP_LIMIT = Duration.ofMillis(200);

  private final PeerSolver solver;
  private final List<Duration> limits;

  PeerRun(PeerSolver solver, List<Duration> limits) {
    this.solver = solver;
    this.limits = limits;
  }

  /**
   * Solves an instance again and again, so that the steps before and after a search are warm too.
   */
  void warmUp(PeerTask task, Duration duration) {
    Duration spent = Duration.ZERO;
    while (spent.compareTo(duration) < 0) {
      spent = spent.plus(WARM_UP_LIMIT);
      solve(task, WARM_UP_LIMIT);
    }
  }

  PeerResult run(PeerTask task) {
    return solver.plansByLimit() ? runEach(task) : runOnce(task);
  }

  /** One run to the longest limit; what it held at the shorter ones is what it would have given. */
  private PeerResult runOnce(PeerTask task) {
    OfferLog log = solve(task, longest());
    return new PeerResult(
        task,
        limits.stream().map(log::makespan).toList(),
        log.isProved(longest()),
        log.firstMillis(),
        log.refused(),
        log.spent());
  }

  private PeerResult runEach(PeerTask task) {
    List<OfferLog> logs = new ArrayList<>();
    List<OptionalLong> makespans = new ArrayList<>();
    for (Duration limit : limits) {
      OfferLog log = solve(task, limit);
      logs.add(log);
      makespans.add(log.makespan(limit));
    }
    return new PeerResult(
        task,
        makespans,
        logs.get(logs.size() - 1).isProved(longest()),
        logs.get(0).firstMillis(),
        logs.stream().mapToLong(OfferLog::refused).sum(),
        logs.get(logs.size() - 1).spent());
  }

  private Duration longest() {
    return limits.get(limits.size() - 1);
  }

  private OfferLog solve(PeerTask task, Duration limit) {
    // The garbage of the run before is not this run's.
    System.gc();
    try (CpuWatch watch = new CpuWatch(limit)) {
      OfferLog log = new OfferLog(watch);
      solver.solve(task.instance(), watch, log);
      log.end(InstanceChecker.of(task.instance()));
      return log;
    }
  }
}
