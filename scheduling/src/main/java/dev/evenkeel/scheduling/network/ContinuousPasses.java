package dev.evenkeel.scheduling.network;

import dev.evenkeel.core.project.DependencyType;
import dev.evenkeel.core.project.ResolvedProject;

/** Both passes where every calendar is open day and night: plain sums, no calendar is asked. */
final class ContinuousPasses {
  private ContinuousPasses() {}

  static void forward(Passes passes) {
    ResolvedProject project = passes.project();
    for (int position = 0; position < project.activityCount(); position++) {
      int activity = project.topological(position);
      long start = earliestStart(passes, activity);
      passes.earliestStart()[activity] = start;
      passes.earliestFinish()[activity] = Math.addExact(start, project.duration(activity));
    }
  }

  private static long earliestStart(Passes passes, int activity) {
    ResolvedProject project = passes.project();
    long start = project.release(activity);
    int end = project.incomingStart(activity + 1);
    for (int k = project.incomingStart(activity); k < end; k++) {
      int dependency = project.incoming(k);
      DependencyType type = project.type(dependency);
      long[] times = type.isFromFinish() ? passes.earliestFinish() : passes.earliestStart();
      long limit = Math.addExact(times[project.from(dependency)], project.lag(dependency));
      start = Math.max(start, type.isToFinish() ? limit - project.duration(activity) : limit);
    }
    return start;
  }

  static void backward(Passes passes) {
    ResolvedProject project = passes.project();
    long finish = passes.finish();
    for (int position = project.activityCount() - 1; position >= 0; position--) {
      int activity = project.topological(position);
      long start = latestStart(passes, activity, passes.network().finishLimit(activity, finish));
      passes.latestStart()[activity] = start;
      passes.latestFinish()[activity] = start + project.duration(activity);
    }
  }

  private static long latestStart(Passes passes, int activity, long finishLimit) {
    ResolvedProject project = passes.project();
    long start = finishLimit - project.duration(activity);
    int end = project.outgoingStart(activity + 1);
    for (int dependency = project.outgoingStart(activity); dependency < end; dependency++) {
      DependencyType type = project.type(dependency);
      long[] times = type.isToFinish() ? passes.latestFinish() : passes.latestStart();
      long limit = times[project.to(dependency)] - project.lag(dependency);
      start = Math.min(start, type.isFromFinish() ? limit - project.duration(activity) : limit);
    }
    return start;
  }
}
