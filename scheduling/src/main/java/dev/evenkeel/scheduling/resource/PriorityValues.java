package dev.evenkeel.scheduling.resource;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.network.CriticalPath;
import java.util.Arrays;
import java.util.function.IntToLongFunction;

/** The values by which the priority rules order activities, the smallest first. */
final class PriorityValues {
  private PriorityValues() {}

  static long[] latestFinish(CriticalPath path) {
    return values(path, path::latestFinish);
  }

  static long[] latestStart(CriticalPath path) {
    return values(path, path::latestStart);
  }

  static long[] slack(CriticalPath path) {
    return values(path, activity -> path.latestStart(activity) - path.earliestStart(activity));
  }

  static long[] duration(CriticalPath path) {
    return values(path, path.project()::duration);
  }

  static long[] immediateSuccessors(CriticalPath path) {
    ResolvedProject project = path.project();
    return values(
        path, activity -> -Arrays.stream(successors(project, activity)).distinct().count());
  }

  static long[] rankPositionalWeight(CriticalPath path) {
    ResolvedProject project = path.project();
    return values(
        path,
        activity ->
            -project.duration(activity)
                - Arrays.stream(successors(project, activity))
                    .distinct()
                    .mapToLong(project::duration)
                    .sum());
  }

  static long[] totalSuccessors(CriticalPath path) {
    ResolvedProject project = path.project();
    long[] counts = new long[project.activityCount()];
    for (int first = 0; first < counts.length; first += Long.SIZE) {
      countSuccessors(project, first, counts);
    }
    return counts;
  }

  /** Lowers the counts by the transitive successors among 64 activities, one bit for each. */
  private static void countSuccessors(ResolvedProject project, int first, long[] counts) {
    long[] reached = new long[counts.length];
    for (int position = counts.length - 1; position >= 0; position--) {
      int activity = project.topological(position);
      for (int successor : successors(project, activity)) {
        reached[activity] |= reached[successor];
        int bit = successor - first;
        reached[activity] |= bit >= 0 && bit < Long.SIZE ? 1L << bit : 0;
      }
      counts[activity] -= Long.bitCount(reached[activity]);
    }
  }

  private static int[] successors(ResolvedProject project, int activity) {
    int start = project.outgoingStart(activity);
    int[] successors = new int[project.outgoingStart(activity + 1) - start];
    for (int k = 0; k < successors.length; k++) {
      successors[k] = project.to(start + k);
    }
    return successors;
  }

  private static long[] values(CriticalPath path, IntToLongFunction value) {
    long[] values = new long[path.project().activityCount()];
    Arrays.setAll(values, value);
    return values;
  }
}
