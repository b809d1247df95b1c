package dev.evenkeel.scheduling.buffer.internal;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.WorkingTime;
import dev.evenkeel.scheduling.buffer.ResourceBuffer;
import dev.evenkeel.scheduling.buffer.ResourceBufferBuilder;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the critical chain changes hands.
 *
 * @param project the project
 * @param schedule the schedule
 * @param pools what its activities have in turns
 * @param warning how long before it is needed something is warned
 */
record WakeUpCalls(ResolvedProject project, Schedule schedule, Pools pools, Duration warning) {

  /** Returns a call for each pool that an activity has and the one before it on the chain not. */
  List<ResourceBuffer> of(List<Integer> chain) {
    List<ResourceBuffer> calls = new ArrayList<>();
    for (int k = 0; k < chain.size(); k++) {
      for (int pool : pools.of(chain.get(k))) {
        if (k == 0 || pools.units(chain.get(k - 1), pool) == 0) {
          calls.add(call(chain.get(k), pool));
        }
      }
    }
    return calls;
  }

  private ResourceBuffer call(int activity, int pool) {
    Instant start = schedule.assignment(project.activity(activity)).orElseThrow().start();
    ResourceBufferBuilder call =
        ResourceBuffer.builder()
            .activity(project.activity(activity))
            .warnedAt(before(start))
            .neededAt(start);
    return pools.isPerson(pool)
        ? call.person(project.person(pool)).build()
        : call.resource(project.resource(pools.resource(pool))).build();
  }

  private Instant before(Instant start) {
    WorkingTime calendar = project.workCalendar(0).workingTime();
    return warning.isZero() ? start : calendar.subtract(start, warning);
  }
}
