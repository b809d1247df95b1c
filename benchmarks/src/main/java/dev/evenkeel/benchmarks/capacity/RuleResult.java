package dev.evenkeel.benchmarks.capacity;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.queueing.simulation.ContactStatistics;
import dev.evenkeel.scheduling.queueing.simulation.Estimate;

/** What simulated days showed under one rule of work. Mutable, for a single owner. */
final class RuleResult {
  /** One-sided 95 % of the normal distribution. */
  private static final double TOLERANCE = 1.6448536269514722;

  private final double target;
  private double hours;
  private long offered;
  private long inTime;
  private long lost;
  private int kept;
  private int intervals;
  private double worst = 1;

  RuleResult(double target) {
    this.target = target;
  }

  void add(ContactStatistics contacts, double callsOfOneDay) {
    intervals++;
    offered += contacts.offered();
    inTime += contacts.answeredInTime();
    lost += contacts.abandoned();
    double share =
        contacts.offered() == 0 ? 1 : (double) contacts.answeredInTime() / contacts.offered();
    worst = Math.min(worst, share);
    kept += share >= target - tolerance(callsOfOneDay) ? 1 : 0;
  }

  /** Returns by how much a share of so many independent calls may fall short by chance. */
  private double tolerance(double calls) {
    return calls == 0 ? 1 : TOLERANCE * Math.sqrt(target * (1 - target) / calls);
  }

  void addWork(Interval interval, double away, Estimate between) {
    hours += interval.length().toSeconds() / 3600.0 * (away + between.value());
  }

  double hours() {
    return hours;
  }

  double serviceLevel() {
    return (double) inTime / offered;
  }

  double lost() {
    return (double) lost / offered;
  }

  /** Returns in which share of intervals the service level was kept. */
  double kept() {
    return (double) kept / intervals;
  }

  double worst() {
    return worst;
  }
}
