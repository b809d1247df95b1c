import org.jspecify.annotations.NullMarked;

/**
 * Staffing that keeps the service level, the capacity it leaves, schedules, buffers and simulation.
 */
@NullMarked
module dev.evenkeel.scheduling {
  requires com.google.common;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires transitive dev.evenkeel.core;

  exports dev.evenkeel.scheduling.buffer;
  exports dev.evenkeel.scheduling.capacity.blending;
  exports dev.evenkeel.scheduling.capacity.block;
  exports dev.evenkeel.scheduling.capacity;
  exports dev.evenkeel.scheduling.comparison;
  exports dev.evenkeel.scheduling.dispatch;
  exports dev.evenkeel.scheduling.drum;
  exports dev.evenkeel.scheduling.explanation;
  exports dev.evenkeel.scheduling.fever;
  exports dev.evenkeel.scheduling.forecast.backtest;
  exports dev.evenkeel.scheduling.forecast;
  exports dev.evenkeel.scheduling.network;
  exports dev.evenkeel.scheduling.peak.cover;
  exports dev.evenkeel.scheduling.peak;
  exports dev.evenkeel.scheduling.progress;
  exports dev.evenkeel.scheduling.queueing.simulation;
  exports dev.evenkeel.scheduling.queueing;
  exports dev.evenkeel.scheduling.reserve;
  exports dev.evenkeel.scheduling.resource;
  exports dev.evenkeel.scheduling.roster;
  exports dev.evenkeel.scheduling.scenario.change;
  exports dev.evenkeel.scheduling.scenario;
  exports dev.evenkeel.scheduling.search;
  exports dev.evenkeel.scheduling.shift;
  exports dev.evenkeel.scheduling.simulation;
  exports dev.evenkeel.scheduling.staffing.backlog;
  exports dev.evenkeel.scheduling.staffing.deferred;
  exports dev.evenkeel.scheduling.staffing.queue;
  exports dev.evenkeel.scheduling.staffing.skill;
  exports dev.evenkeel.scheduling.staffing.total;
  exports dev.evenkeel.scheduling.staffing.uncertain;
  exports dev.evenkeel.scheduling.staffing;
  exports dev.evenkeel.scheduling.triage;
  exports dev.evenkeel.scheduling.workload;
}
