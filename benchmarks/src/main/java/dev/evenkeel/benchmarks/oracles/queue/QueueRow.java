package dev.evenkeel.benchmarks.oracles.queue;

import dev.evenkeel.examples.input.InputRecord;
import java.util.OptionalDouble;

/**
 * The parameters of a queue as a row states them, in seconds.
 *
 * @param load the offered load in erlang; for approximations the column may hold beta
 * @param agents the agents, perhaps broken; empty where they are sought
 * @param handleTime the mean handle time
 * @param patience the mean patience; positive infinity where the row has none
 * @param within the time of the target; empty if the row has none
 */
record QueueRow(
    OptionalDouble load,
    OptionalDouble agents,
    double handleTime,
    double patience,
    OptionalDouble within) {
  private static final double HOUR = 3600;

  /** Reads a row whose column {@code offered_load_erl} holds the load. */
  static QueueRow ofLoad(InputRecord row) {
    return new QueueRow(
        number(row, "offered_load_erl"),
        number(row, "agents"),
        number(row, "mean_service_s").orElse(1),
        number(row, "patience_s").orElse(Double.POSITIVE_INFINITY),
        number(row, "target_s"));
  }

  /**
   * Reads a row with an arrival rate per hour. Some rows of one source state 9 contacts per second
   * of 0.2 s each in these columns.
   */
  static QueueRow ofRate(InputRecord row) {
    OptionalDouble rate = number(row, "lambda_per_hour");
    double service = number(row, "mean_service_s").orElse(HOUR);
    boolean perSecond = rate.orElse(0) == 9 && service == 1;
    double handleTime = perSecond ? 0.2 : service;
    OptionalDouble load =
        rate.isEmpty()
            ? rate
            : OptionalDouble.of(rate.getAsDouble() * (handleTime / (perSecond ? 1 : HOUR)));
    return new QueueRow(
        load,
        number(row, "agents"),
        handleTime,
        number(row, "patience_s").orElse(Double.POSITIVE_INFINITY),
        number(row, "target_s"));
  }

  private static OptionalDouble number(InputRecord row, String column) {
    return row.has(column) ? OptionalDouble.of(row.number(column)) : OptionalDouble.empty();
  }

  /** Returns the arrival rate per second. */
  double rate() {
    return load.orElseThrow() / handleTime;
  }

  /** Returns whether the agents are known and whole. */
  boolean isWhole() {
    return agents.isPresent() && agents.getAsDouble() == Math.rint(agents.getAsDouble());
  }

  /** Returns the whole number of agents. */
  int wholeAgents() {
    return (int) Math.round(agents.orElseThrow());
  }

  /** Returns the same row with another time of the target. */
  QueueRow withWithin(double seconds) {
    return new QueueRow(load, agents, handleTime, patience, OptionalDouble.of(seconds));
  }
}
