package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.SchedulingFault;

/** Findings on activities, which name the mode where there are several. */
final class ModeText {
  private ModeText() {}

  static Finding error(ResolvedProject project, SchedulingFault fault, int mode, String text) {
    int activity = project.modeActivity(mode);
    boolean single = project.modeStart(activity + 1) == project.modeStart(activity) + 1;
    return Finding.error(
        fault,
        "activity '" + project.activity(activity) + "'",
        single ? text : text + " (mode '" + project.modeName(mode) + "')");
  }
}
