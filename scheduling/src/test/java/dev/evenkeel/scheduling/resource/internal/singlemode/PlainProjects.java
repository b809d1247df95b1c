package dev.evenkeel.scheduling.resource.internal.singlemode;

import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.testing.ProjectSketch;
import java.util.Random;

/**
 * Random projects of the kind that the engine takes, and their shortest makespan by brute force.
 */
final class PlainProjects {
  private PlainProjects() {}

  /**
   * A project with lags, release dates and activities without duration; the capacities can be
   * raised.
   */
  static ProjectSketch sketch(Random random, int most, int extraCapacity) {
    ProjectSketch sketch = new ProjectSketch();
    sketch.resource("crane", 2 + extraCapacity).resource("room", 3 + extraCapacity);
    int count = random.nextInt(most + 1);
    for (int j = 0; j < count; j++) {
      int release = random.nextInt(4) == 0 ? random.nextInt(8) : 0;
      sketch.activity(
          "a" + j,
          random.nextInt(5),
          activity -> activity.interruptible(false).earliestStart(ProjectSketch.at(release)));
      use(sketch, "a" + j, "crane", random.nextInt(3));
      use(sketch, "a" + j, "room", random.nextInt(4));
      for (int i = 0; i < j; i++) {
        if (random.nextInt(3) == 0) {
          int lag = random.nextInt(3) == 0 ? random.nextInt(4) : 0;
          sketch.link("a" + i, "a" + j, DependencyType.FINISH_TO_START, lag);
        }
      }
    }
    return sketch;
  }

  private static void use(ProjectSketch sketch, String activity, String resource, int units) {
    if (units > 0) {
      sketch.uses(activity, resource, units);
    }
  }

  /** The shortest makespan, by trying all start times. */
  static long optimum(ResolvedProject project) {
    long longest = 0;
    for (int i = 0; i < project.activityCount(); i++) {
      longest += project.release(i) + project.duration(i);
    }
    for (int k = 0; k < project.dependencyCount(); k++) {
      longest += project.lag(k);
    }
    return place(project, new long[project.activityCount()], 0, 0, longest);
  }

  private static long place(
      ResolvedProject project, long[] start, int position, long finish, long best) {
    if (position == start.length) {
      return finish;
    }
    int activity = project.topological(position);
    long duration = project.duration(activity);
    long shortest = best;
    long earliest = earliest(project, start, activity);
    for (long tick = earliest; tick + duration <= shortest; tick++) {
      start[activity] = tick;
      if (fits(project, start, position)) {
        long end = Math.max(finish, tick + duration);
        shortest = Math.min(shortest, place(project, start, position + 1, end, shortest));
      }
    }
    return shortest;
  }

  private static long earliest(ResolvedProject project, long[] start, int activity) {
    long earliest = project.release(activity);
    for (int k = project.incomingStart(activity); k < project.incomingStart(activity + 1); k++) {
      int dependency = project.incoming(k);
      int from = project.from(dependency);
      long after = start[from] + project.duration(from) + project.lag(dependency);
      earliest = Math.max(earliest, after);
    }
    return earliest;
  }

  private static boolean fits(ResolvedProject project, long[] start, int position) {
    int last = project.topological(position);
    for (long tick = start[last]; tick < start[last] + project.duration(last); tick++) {
      int[] used = new int[project.resourceCount()];
      for (int p = 0; p <= position; p++) {
        int i = project.topological(p);
        boolean runs = start[i] <= tick && tick < start[i] + project.duration(i);
        for (int d = project.demandStart(i); runs && d < project.demandStart(i + 1); d++) {
          used[project.demandResource(d)] += project.demandUnits(d);
        }
      }
      for (int r = 0; r < used.length; r++) {
        if (used[r] > project.capacity(r)) {
          return false;
        }
      }
    }
    return true;
  }
}
