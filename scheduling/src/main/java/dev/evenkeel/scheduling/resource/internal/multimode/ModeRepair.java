package dev.evenkeel.scheduling.resource.internal.multimode;

import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject;
import dev.evenkeel.scheduling.resource.internal.multimode.project.ResourceUse;
import dev.evenkeel.scheduling.resource.internal.project.FastRandom;
import java.util.Arrays;

/** Changes modes at random until they are within the budget of every non-renewable resource. */
final class ModeRepair {
  private static final int MOST_STEPS = 2_000;
  private static final int TRIES = 50;

  /** One in so many steps may make things worse. */
  private static final int BOLDNESS = 64;

  private final MultiModeProject project;
  private final ResourceUse resources;
  private final long[] used;

  ModeRepair(MultiModeProject project) {
    this.project = project;
    resources = project.resources();
    used = new long[resources.budgets()];
  }

  /** Draws modes at random and repairs them; false if that failed many times. */
  boolean sample(int[] mode, FastRandom random) {
    boolean repaired = false;
    for (int k = 0; k < TRIES && !repaired; k++) {
      for (int j = 0; j < mode.length; j++) {
        mode[j] = draw(j, random);
      }
      repaired = repair(mode, random);
    }
    return repaired;
  }

  private int draw(int j, FastRandom random) {
    int options = project.modes(j);
    return project.modeStart(j) + (options == 1 ? 0 : random.nextInt(options));
  }

  /** Changes modes until the budget suffices; false if it gives up. */
  boolean repair(int[] mode, FastRandom random) {
    measure(mode);
    long excess = excess();
    for (int step = 0; step < MOST_STEPS && excess > 0; step++) {
      int j = random.nextInt(mode.length);
      int drawn = draw(j, random);
      change(mode[j], drawn);
      long now = excess();
      if (now <= excess || random.nextInt(BOLDNESS) == 0) {
        mode[j] = drawn;
        excess = now;
      } else {
        change(drawn, mode[j]);
      }
    }
    return excess == 0;
  }

  private void measure(int[] mode) {
    Arrays.fill(used, 0);
    for (int r = 0; r < used.length; r++) {
      for (int m : mode) {
        used[r] += resources.consumption(m, r);
      }
    }
  }

  private void change(int from, int to) {
    for (int r = 0; r < used.length; r++) {
      used[r] += resources.consumption(to, r) - resources.consumption(from, r);
    }
  }

  private long excess() {
    long sum = 0;
    for (int r = 0; r < used.length; r++) {
      sum += Math.max(0, used[r] - resources.budget(r));
    }
    return sum;
  }
}
