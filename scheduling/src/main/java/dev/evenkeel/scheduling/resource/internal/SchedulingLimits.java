package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.time.TickCalendar;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.resource.internal.profile.RoomProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What limits a schedule beside the project itself.
 *
 * @param capacity how many members of the service-first team may work on the project, if limited
 * @param horizon the tick from which on nothing is scheduled
 */
public record SchedulingLimits(Optional<ProjectCapacity> capacity, long horizon) {

  /** Tells for each person whether the capacity limits them. */
  boolean[] limited(ResolvedProject project) {
    boolean[] limited = new boolean[project.personCount()];
    for (int person = 0; person < limited.length; person++) {
      limited[person] = capacity.isPresent() && isMember(project, person);
    }
    return limited;
  }

  private boolean isMember(ResolvedProject project, int person) {
    return capacity.orElseThrow().members().contains(project.person(person));
  }

  /**
   * Returns the room for members of the service-first team: the ring-fenced people in ticks that
   * lie wholly inside an interval, nobody in all others.
   */
  Optional<RoomProfile> room(ResolvedProject project) {
    return capacity.map(limit -> room(project.calendarAt(0), limit));
  }

  private static RoomProfile room(TickCalendar grid, ProjectCapacity capacity) {
    List<long[]> steps = new ArrayList<>();
    steps.add(new long[] {Long.MIN_VALUE, 0});
    for (CapacityInterval interval : capacity.intervals()) {
      long start = grid.tickAtOrAfter(interval.interval().start());
      long end = grid.tickAtOrBefore(interval.interval().end());
      if (start < end) {
        // An interval that begins where the one before ends takes the place of its end.
        if (steps.get(steps.size() - 1)[0] == start) {
          steps.remove(steps.size() - 1);
        }
        steps.add(new long[] {start, interval.ringFenced()});
        steps.add(new long[] {end, 0});
      }
    }
    return new RoomProfile(
        steps.stream().mapToLong(step -> step[0]).toArray(),
        steps.stream().mapToInt(step -> (int) step[1]).toArray());
  }
}
