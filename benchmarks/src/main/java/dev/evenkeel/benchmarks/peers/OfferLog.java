package dev.evenkeel.benchmarks.peers;

import dev.evenkeel.examples.instances.judge.InstanceChecker;
import dev.evenkeel.examples.instances.judge.InstanceSchedule;
import dev.evenkeel.examples.instances.judge.InstanceVerdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Keeps when which schedule was offered, and has all of them judged afterwards. */
final class OfferLog implements Offers {
  private static final double NANOS_PER_MILLI = 1_000_000;

  /** The step in which the operating system counts CPU time. */
  private static final long STEP = 10_000_000;

  private static final long NEVER = Long.MAX_VALUE;

  private record Offer(long cpuNanos, InstanceSchedule schedule) {}

  private record Judged(long cpuNanos, InstanceVerdict verdict) {}

  private final CpuWatch watch;
  private final List<Offer> offers = new ArrayList<>();
  private final List<Judged> judged = new ArrayList<>();
  private final long start = System.nanoTime();
  private long first = NEVER;
  private long proved = NEVER;
  private long end;

  OfferLog(CpuWatch watch) {
    this.watch = watch;
  }

  @Override
  public synchronized void found() {
    first = Math.min(first, System.nanoTime() - start);
  }

  @Override
  public synchronized void offer(InstanceSchedule schedule) {
    found();
    offers.add(new Offer(watch.cpuNanos(), schedule));
  }

  @Override
  public synchronized void proved() {
    proved = Math.min(proved, watch.cpuNanos());
  }

  /** Takes note that the solver has returned, and judges all schedules that it has offered. */
  synchronized void end(InstanceChecker checker) {
    end = watch.cpuNanos();
    offers.forEach(
        offer -> judged.add(new Judged(offer.cpuNanos(), checker.check(offer.schedule()))));
    offers.clear();
  }

  /** Returns how many schedules broke a rule. */
  synchronized long refused() {
    return judged.stream().filter(offer -> !offer.verdict().isFeasible()).count();
  }

  /** Returns the shortest feasible makespan offered within a limit. */
  synchronized OptionalLong makespan(Duration limit) {
    return judged.stream()
        .filter(offer -> offer.cpuNanos() <= limit.toNanos() + STEP && offer.verdict().isFeasible())
        .mapToLong(offer -> offer.verdict().makespan())
        .min();
  }

  synchronized boolean isProved(Duration limit) {
    return proved <= limit.toNanos() + STEP;
  }

  /** Returns the CPU time that the solver took. */
  synchronized Duration spent() {
    return Duration.ofNanos(end);
  }

  /** Returns after how much wall time there was a schedule. */
  synchronized OptionalDouble firstMillis() {
    return first == NEVER ? OptionalDouble.empty() : OptionalDouble.of(first / NANOS_PER_MILLI);
  }
}
