package dev.evenkeel.scheduling.resource.internal.variation;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.bound.LatestStarts;

/** By which values first lists order activities, the smallest first. */
final class Priorities {
  private final long[] latestStart;
  private final long[] latestFinish;
  private final long[] due;

  Priorities(ResolvedProject project) {
    int size = project.activityCount();
    latestStart = new long[size];
    latestFinish = new long[size];
    LatestStarts latest = new LatestStarts(project);
    latest.fit(latest.earliestEnd());
    for (int activity = 0; activity < size; activity++) {
      latestStart[activity] = latest.start(activity);
      latestFinish[activity] = latest.finish(activity);
    }
    due = due(project, latestFinish);
  }

  /** Returns the starts of the backward pass on calendars alone. */
  long[] latestStart() {
    return latestStart;
  }

  /** Returns the finishes of the backward pass on calendars alone. */
  long[] latestFinish() {
    return latestFinish;
  }

  /**
   * Returns by when an activity has to finish for itself and its successors to be in time; without
   * any deadline, its latest finish behind all deadlines.
   */
  long[] due() {
    return due;
  }

  private static long[] due(ResolvedProject project, long[] latestFinish) {
    long behind = 0;
    for (int activity = 0; activity < latestFinish.length; activity++) {
      long own = ownDue(project, activity);
      behind = Math.max(behind, own == ResolvedProject.NO_DEADLINE ? 0 : own);
    }
    long[] due = new long[latestFinish.length];
    for (int position = due.length - 1; position >= 0; position--) {
      int activity = project.topological(position);
      long own = ownDue(project, activity);
      due[activity] = own == ResolvedProject.NO_DEADLINE ? behind + latestFinish[activity] : own;
      for (int k = project.outgoingStart(activity); k < project.outgoingStart(activity + 1); k++) {
        int successor = project.to(k);
        due[activity] = Math.min(due[activity], due[successor] - project.duration(successor));
      }
    }
    return due;
  }

  private static long ownDue(ResolvedProject project, int activity) {
    return Math.min(project.deadline(activity), project.projectDue(project.projectOf(activity)));
  }
}
