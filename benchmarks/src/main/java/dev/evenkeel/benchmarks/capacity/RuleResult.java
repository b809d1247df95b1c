package dev.evenkeel.benchmarks.capacity;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.queueing.simulation.ContactStatistics;
import dev.evenkeel.scheduling.queueing.simulation.Estimate;

/**
 * What simulated days showed under one rule of work. Mutable, for a single owner.
 *
 * <p>An interval keeps the target {@code p} if the share answered in time over all plays is at
 * least
 *
 * <pre>{@code
 * p - 1.645 sqrt(p (1 - p) / n)
 * }</pre>
 *
 * <p>with the {@code n} calls that one day brings in the interval: the one-sided 95 % limit of
 * independent calls on a day that is just on target. It is a margin that more plays do not change;
 * they only make the share more certain. Calls that wait together are late together, so that shares
 * of single plays spread far more than that. How much more, is measured between the plays, and with
 * that standard error an interval is also judged by {@code share >= p - 1.645 e}.
 */
final class RuleResult {
  /** One-sided 95 % of the normal distribution. */
  private static final double TOLERANCE = 1.6448536269514722;

  private final double target;
  private double hours;
  private long offered;
  private long inTime;
  private long lost;
  private int kept;
  private int notBelow;
  private double variance;
  private double binomialVariance;
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
    double error = standardError(contacts);
    notBelow += share >= target - TOLERANCE * error ? 1 : 0;
    variance += error * error;
    binomialVariance += contacts.offered() == 0 ? 0 : share * (1 - share) / contacts.offered();
  }

  private static double standardError(ContactStatistics contacts) {
    return contacts
        .answeredInTimeOfOffered()
        .map(share -> share.standardError().orElse(0))
        .orElse(0.0);
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

  /** Returns in which share of intervals no shortfall was beyond the errors between plays. */
  double notBelow() {
    return (double) notBelow / intervals;
  }

  /** Returns how much more the plays varied than independent calls would, 0 for a single play. */
  double varianceRatio() {
    return binomialVariance == 0 ? 0 : variance / binomialVariance;
  }

  double worst() {
    return worst;
  }
}
