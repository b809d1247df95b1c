package dev.evenkeel.scheduling.staffing.total;

import dev.evenkeel.scheduling.queueing.ErlangC;
import dev.evenkeel.scheduling.staffing.ServiceTarget;
import dev.evenkeel.scheduling.staffing.StaffingTarget;
import dev.evenkeel.scheduling.staffing.internal.Quantities;
import java.time.Duration;

/**
 * The least number of agents if agents need not be whole, by the continuation of Erlang C to any
 * number of agents.
 */
final class FractionalAgents {
  private static final double PRECISION = 1e-13;

  private FractionalAgents() {}

  /** Returns the least number, between the load and a whole number that is enough. */
  static double least(double load, Duration handleTime, StaffingTarget target, int enough) {
    double low = load;
    double high = enough;
    while (high - low > PRECISION * high) {
      double middle = low + (high - low) / 2;
      if (isMet(load, middle, Quantities.seconds(handleTime), target)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private static boolean isMet(
      double load, double agents, double handleTime, StaffingTarget target) {
    if (target instanceof ServiceTarget service) {
      double within = Quantities.seconds(service.within());
      return ErlangC.serviceLevel(load, agents, handleTime, within) >= service.share();
    }
    if (target instanceof StaffingTarget.MeanWait wait) {
      return ErlangC.meanWait(load, agents, handleTime).orElse(Double.POSITIVE_INFINITY)
          <= Quantities.seconds(wait.atMost());
    }
    if (target instanceof StaffingTarget.WaitProbability waiting) {
      return ErlangC.waitProbability(load, agents) <= waiting.atMost();
    }
    if (target instanceof StaffingTarget.Occupancy occupancy) {
      return load / agents <= occupancy.atMost();
    }
    throw new IllegalArgumentException(
        "a target must have a meaning where nobody gives up but was '" + target.aim() + "'");
  }
}
