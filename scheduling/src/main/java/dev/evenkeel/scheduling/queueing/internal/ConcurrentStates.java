package dev.evenkeel.scheduling.queueing.internal;

import java.util.function.IntToDoubleFunction;

/**
 * The states of a queue with a free place: birth and death with a constant arrival rate and
 * completion rates that never fall. Weights are relative to that of the likeliest state and summed
 * in both directions from there.
 */
public final class ConcurrentStates {
  private static final double NEGLIGIBLE = 0x1p-60;
  private static final double SMALL = 0x1p-500;

  private final int agents;
  private double sum;
  private double chats;
  private double busy;
  private double logFull;

  private ConcurrentStates(int agents) {
    this.agents = agents;
  }

  /**
   * Returns the states.
   *
   * @param rate the arrival rate, positive
   * @param agents the number of agents, positive
   * @param places the greatest number of chats at hand, positive
   * @param completions the completion rate by the number of chats, rising
   * @return the states
   */
  public static ConcurrentStates of(
      double rate, int agents, int places, IntToDoubleFunction completions) {
    ConcurrentStates states = new ConcurrentStates(agents);
    int mode = mode(rate, places, completions);
    states.addBelow(rate, mode, completions);
    states.addFrom(rate, mode, places, completions);
    return states;
  }

  private static int mode(double rate, int places, IntToDoubleFunction completions) {
    int low = 0;
    int high = places + 1;
    while (high - low > 1) {
      int middle = low + (high - low) / 2;
      if (completions.applyAsDouble(middle) <= rate) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void addBelow(double rate, int mode, IntToDoubleFunction completions) {
    double weight = 1;
    for (int m = mode; m > 0 && weight > NEGLIGIBLE; m--) {
      weight *= completions.applyAsDouble(m) / rate;
      add(m - 1, weight);
    }
  }

  private void addFrom(double rate, int mode, int places, IntToDoubleFunction completions) {
    double weight = 1;
    double logScale = 0;
    for (int m = mode; m < places; m++) {
      if (logScale == 0) {
        add(m, weight);
      }
      weight *= rate / completions.applyAsDouble(m + 1);
      if (weight < SMALL) {
        logScale += StrictMath.log(weight);
        weight = 1;
      }
    }
    logFull = logScale + StrictMath.log(weight);
  }

  private void add(int state, double weight) {
    sum += weight;
    chats += state * weight;
    busy += Math.min(state, agents) * weight;
  }

  /**
   * Returns the weight of all states with a free place against the state without one.
   *
   * @return the natural logarithm; negative infinity if there is no such state
   */
  public double logIdleWeight() {
    return StrictMath.log(sum) - logFull;
  }

  /**
   * Returns the mean number of chats while there is a free place.
   *
   * @return the number; 0 if there never is one
   */
  public double meanChats() {
    return sum == 0 ? 0 : chats / sum;
  }

  /**
   * Returns the mean number of agents with a chat while there is a free place.
   *
   * @return the number; 0 if there never is one
   */
  public double meanBusy() {
    return sum == 0 ? 0 : busy / sum;
  }
}
