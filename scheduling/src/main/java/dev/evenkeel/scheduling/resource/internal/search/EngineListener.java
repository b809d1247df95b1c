package dev.evenkeel.scheduling.resource.internal.search;

import dev.evenkeel.scheduling.search.ObjectiveValue;
import java.util.List;

/** Is told of each better schedule and each better bound, in the thread of the search. */
@FunctionalInterface
public interface EngineListener {
  /**
   * Called when the best schedule or the bound has become better.
   *
   * @param makespanTicks the makespan of the best schedule so far, in ticks of the project
   * @param boundTicks the greatest proven lower bound of the makespan so far, in ticks
   * @param schedules the schedules counted so far
   */
  void progressed(long makespanTicks, long boundTicks, long schedules);

  /**
   * Called instead when an engine for any objectives has found a better schedule.
   *
   * @param best what it reaches in each objective, in their order, with the bounds
   * @param schedules the schedules counted so far
   */
  default void improved(List<ObjectiveValue> best, long schedules) {}
}
