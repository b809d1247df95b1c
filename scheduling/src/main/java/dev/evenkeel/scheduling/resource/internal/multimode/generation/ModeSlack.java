package dev.evenkeel.scheduling.resource.internal.multimode.generation;

import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject;
import dev.evenkeel.scheduling.resource.internal.multimode.project.ResourceUse;

/** What the modes of a schedule leave of the non-renewable resources. */
final class ModeSlack {
  private final ResourceUse resources;
  private final long[] slack;

  ModeSlack(MultiModeProject project) {
    resources = project.resources();
    slack = new long[resources.budgets()];
  }

  void measure(int[] modes) {
    for (int r = 0; r < slack.length; r++) {
      slack[r] = resources.budget(r);
      for (int mode : modes) {
        slack[r] -= resources.consumption(mode, r);
      }
    }
  }

  /** Whether one mode can take the place of another. */
  boolean allows(int given, int mode) {
    for (int r = 0; r < slack.length; r++) {
      if (slack[r] + resources.consumption(given, r) < resources.consumption(mode, r)) {
        return false;
      }
    }
    return true;
  }

  /** Puts one mode in the place of another. */
  void change(int given, int mode) {
    for (int r = 0; r < slack.length; r++) {
      slack[r] += resources.consumption(given, r) - resources.consumption(mode, r);
    }
  }
}
