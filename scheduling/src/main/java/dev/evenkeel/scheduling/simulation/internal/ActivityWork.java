package dev.evenkeel.scheduling.simulation.internal;

import dev.evenkeel.core.uncertainty.Draws;
import java.util.function.DoubleUnaryOperator;

/**
 * The work of an activity: how long it takes and when it can go on.
 *
 * @param quantile the hours of work by probability
 * @param variable which draws are its own
 * @param pace how many ticks of its hours an hour of work takes
 * @param hours when it can go on
 */
record ActivityWork(DoubleUnaryOperator quantile, long variable, double pace, WorkHours hours) {
  /** The ticks of its hours that the work takes in an iteration. */
  double draw(Draws draws, long iteration) {
    return quantile.applyAsDouble(draws.uniform(iteration, variable)) * pace;
  }

  /**
   * The time at which work without duration begins and ends is any; other work needs open hours.
   */
  double start(double from, double duration) {
    return duration == 0 ? from : hours.opening(from);
  }

  double finish(double start, double duration) {
    return hours.finish(start, duration);
  }
}
