package dev.evenkeel.core.project;

import dev.evenkeel.core.id.ActivityId;
import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;

/** Which activities each milestone waits for, in rows by milestone. */
final class ResolvedMilestones {
  final int[] start;
  final int[] activity;
  final long[] deadline;

  ResolvedMilestones(
      List<Milestone> milestones, IdIndex<ActivityId> index, ToLongFunction<Instant> latest) {
    start = new int[milestones.size() + 1];
    deadline = new long[milestones.size()];
    for (int m = 0; m < deadline.length; m++) {
      Milestone milestone = milestones.get(m);
      start[m + 1] = start[m] + milestone.after().size();
      deadline[m] =
          milestone.deadline().map(latest::applyAsLong).orElse(ResolvedProject.NO_DEADLINE);
    }
    activity = new int[start[deadline.length]];
    int x = 0;
    for (Milestone milestone : milestones) {
      for (ActivityId id : milestone.after()) {
        activity[x++] = index.get(id, "milestone", milestone.id());
      }
    }
  }

  /** An activity must be finished when the first of its milestones is due. */
  void tighten(long[] activityDeadline) {
    for (int m = 0; m < deadline.length; m++) {
      for (int x = start[m]; x < start[m + 1]; x++) {
        int i = activity[x];
        activityDeadline[i] = Math.min(activityDeadline[i], deadline[m]);
      }
    }
  }
}
