package dev.evenkeel.examples.instances.judge;

import dev.evenkeel.examples.instances.InstanceActivity;
import dev.evenkeel.examples.instances.ProjectInstance;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The length of the longest chain of activities in their shortest modes: no schedule is shorter.
 */
public final class CriticalPathBound {
  private CriticalPathBound() {}

  /**
   * Returns the bound.
   *
   * @param instance the instance
   * @return the periods, 0 without activities
   */
  public static long of(ProjectInstance instance) {
    List<InstanceActivity> activities = instance.activities();
    int[] waitingFor = new int[activities.size()];
    activities.forEach(each -> each.successors().forEach(after -> waitingFor[after]++));
    Deque<Integer> ready = new ArrayDeque<>();
    for (int activity = 0; activity < waitingFor.length; activity++) {
      if (waitingFor[activity] == 0) {
        ready.add(activity);
      }
    }
    long[] start = new long[activities.size()];
    long length = 0;
    while (!ready.isEmpty()) {
      int activity = ready.remove();
      long finish = start[activity] + activities.get(activity).leastDuration();
      length = Math.max(length, finish);
      for (int after : activities.get(activity).successors()) {
        start[after] = Math.max(start[after], finish);
        if (--waitingFor[after] == 0) {
          ready.add(after);
        }
      }
    }
    return length;
  }
}
