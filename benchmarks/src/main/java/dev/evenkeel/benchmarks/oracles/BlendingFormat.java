package dev.evenkeel.benchmarks.oracles;

import dev.evenkeel.examples.input.InputRecord;
import dev.evenkeel.scheduling.queueing.ErlangC;
import dev.evenkeel.scheduling.queueing.RandomizedThreshold;
import dev.evenkeel.scheduling.queueing.ThresholdBlending;
import java.util.List;

/** Capacity for deferred work while a service level is kept, in three modes. */
final class BlendingFormat implements OracleFormat {
  private static final double TOLERANCE = 1e-10;

  @Override
  public String fileName() {
    return "blending.csv";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "offered_load_erl",
        "mean_service_s",
        "target_s",
        "target_sl",
        "required_agents_no_blend",
        "scheduled_agents",
        "ring_fenced_capacity_agents",
        "best_threshold_c",
        "sl_at_c",
        "deferred_capacity_erl_threshold_c",
        "p_next",
        "sl_randomised",
        "deferred_capacity_erl_randomised",
        "preemptible_upper_bound_erl",
        "occupancy_at_c");
  }

  @Override
  public List<OracleCheck> judge(InputRecord row) {
    double load = row.number("offered_load_erl");
    int agents = row.integer("scheduled_agents");
    double handleTime = row.number("mean_service_s");
    double share = row.number("target_sl");
    double within = row.number("target_s");
    int required = ErlangC.leastAgents(load, handleTime, share, within);
    int threshold =
        ThresholdBlending.greatestThreshold(load, agents, handleTime, share, within).orElseThrow();
    RandomizedThreshold policy =
        RandomizedThreshold.forServiceLevel(load, agents, handleTime, share, within).orElseThrow();
    double level = ThresholdBlending.serviceLevel(load, agents, threshold, handleTime, within);
    double capacity = ThresholdBlending.deferredCapacity(load, agents, threshold);
    return List.of(
        exactly(row, "required_agents_no_blend", required),
        exactly(row, "ring_fenced_capacity_agents", agents - required),
        exactly(row, "best_threshold_c", threshold),
        relative(row, "sl_at_c", level),
        relative(row, "deferred_capacity_erl_threshold_c", capacity),
        relative(row, "p_next", policy.probability()),
        relative(row, "sl_randomised", policy.serviceLevel()),
        relative(row, "deferred_capacity_erl_randomised", policy.deferredCapacity()),
        relative(row, "preemptible_upper_bound_erl", agents - load),
        relative(row, "occupancy_at_c", ThresholdBlending.occupancy(load, agents, threshold)));
  }

  private static OracleCheck exactly(InputRecord row, String column, long computed) {
    row.number(column);
    return OracleCheck.exactly(column, row.text(column), computed);
  }

  private static OracleCheck relative(InputRecord row, String column, double computed) {
    row.number(column);
    return OracleCheck.relative(column, row.text(column), computed, TOLERANCE);
  }
}
