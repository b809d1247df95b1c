package dev.evenkeel.scheduling.network;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.internal.WorkWindow;

/** Both passes on working calendars. */
final class CalendarPasses {
  private CalendarPasses() {}

  static void forward(Passes passes) {
    ResolvedProject project = passes.project();
    for (int position = 0; position < project.activityCount(); position++) {
      int activity = project.topological(position);
      WorkWindow window = passes.network().window(activity);
      long start = earliestStart(passes, activity, window);
      passes.earliestStart()[activity] = start;
      passes.earliestFinish()[activity] = window.finish(start);
    }
  }

  private static long earliestStart(Passes passes, int activity, WorkWindow window) {
    ResolvedProject project = passes.project();
    long startLimit = project.release(activity);
    long finishLimit = startLimit;
    int end = project.incomingStart(activity + 1);
    for (int k = project.incomingStart(activity); k < end; k++) {
      int dependency = project.incoming(k);
      long limit =
          passes.network().limitAfter(dependency, passes.earliestStart(), passes.earliestFinish());
      if (project.type(dependency).isToFinish()) {
        finishLimit = Math.max(finishLimit, limit);
      } else {
        startLimit = Math.max(startLimit, limit);
      }
    }
    return window.start(startLimit, finishLimit);
  }

  static void backward(Passes passes) {
    Network network = passes.network();
    long finish = passes.finish();
    for (int position = network.project().activityCount() - 1; position >= 0; position--) {
      int activity = network.project().topological(position);
      long limit = network.finishLimit(activity, finish);
      long start =
          network.latestStart(activity, limit, passes.latestStart(), passes.latestFinish());
      passes.latestStart()[activity] = start;
      passes.latestFinish()[activity] = network.window(activity).finish(start);
    }
  }
}
