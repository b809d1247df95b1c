package dev.evenkeel.scheduling.resource.internal.modes;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.SchedulingFault;
import java.util.Locale;

/**
 * Finds whether the non-renewable resources can suffice at all.
 *
 * @param project the project
 * @param possible the modes that can be done
 */
public record NonRenewableCheck(ResolvedProject project, PossibleModes possible) {

  /**
   * Returns what is too small even if all activities spare it.
   *
   * @return an error for each such resource
   */
  public Findings check() {
    NonRenewableUse use = new NonRenewableUse(project);
    FindingsCollector findings = new FindingsCollector();
    for (int k = 0; k < use.size(); k++) {
      long least = 0;
      for (int activity = 0; activity < project.activityCount(); activity++) {
        least += least(use, activity, k);
      }
      if (least > use.capacity()[k]) {
        findings.add(tooSmall(use.resource(k), least, use.capacity()[k]));
      }
    }
    return findings.collect();
  }

  private long least(NonRenewableUse use, int activity, int place) {
    long least = Long.MAX_VALUE;
    for (int mode = project.modeStart(activity); mode < project.modeStart(activity + 1); mode++) {
      if (possible.isPossible(mode)) {
        least = Math.min(least, use.of(mode)[place]);
      }
    }
    return least;
  }

  private Finding tooSmall(int resource, long least, long capacity) {
    return Finding.error(
        SchedulingFault.NON_RENEWABLE_TOO_SMALL,
        "resource '" + project.resource(resource) + "'",
        String.format(
            Locale.ROOT,
            "is short by %d: the activities use up at least %d of its %d units",
            least - capacity,
            least,
            capacity));
  }

  /**
   * Returns an error for a choice of modes that uses up too much, or for the lack of any.
   *
   * @param project the project
   * @param proven whether there is no such choice
   * @return the error
   */
  public static Finding exceeded(ResolvedProject project, boolean proven) {
    String object = "project '" + project.project().id() + "'";
    return proven
        ? Finding.error(
            SchedulingFault.NON_RENEWABLES_TOO_SMALL_TOGETHER,
            object,
            "uses up more of some non-renewable resource than there is, whichever modes are taken")
        : Finding.error(
            SchedulingFault.NO_MODES_FOUND,
            object,
            "uses up more of some non-renewable resource than there is in the modes examined; others"
                + " were not examined");
  }
}
