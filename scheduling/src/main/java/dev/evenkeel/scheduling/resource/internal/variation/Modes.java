package dev.evenkeel.scheduling.resource.internal.variation;

import dev.evenkeel.core.project.ResolvedProject;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Chooses modes within what there is of non-renewable resources. Immutable. */
final class Modes {
  private final ResolvedProject project;
  private final int[] order;

  /** The activities with more than one mode, in the order of their ids. */
  private final int[] open;

  private final int[] budgets;

  Modes(SearchSpace space) {
    this.project = space.project();
    this.order = space.order();
    this.open = Arrays.stream(order).filter(one -> count(one) > 1).toArray();
    this.budgets =
        IntStream.range(0, project.resourceCount())
            .filter(resource -> !project.isRenewable(resource))
            .toArray();
  }

  private int count(int activity) {
    return project.modeStart(activity + 1) - project.modeStart(activity);
  }

  /** Tells whether there is anything to choose. */
  boolean isChoice() {
    return open.length > 0;
  }

  /** Draws a mode for every activity; with a share of 0 only those that repair needs. */
  void draw(Draft draft, double share, SplittableRandom random) {
    for (int activity : open) {
      if (random.nextDouble() < share) {
        draft.setMode(activity, random.nextInt(count(activity)));
      }
    }
    repair(draft, random);
  }

  /** Gives one activity another mode. */
  void change(Draft draft, SplittableRandom random) {
    int activity = open[random.nextInt(open.length)];
    int step = 1 + random.nextInt(count(activity) - 1);
    draft.setMode(activity, (draft.modes()[activity] + step) % count(activity));
    repair(draft, random);
  }

  /** Changes modes at random while less than before is missing of the non-renewable resources. */
  void repair(Draft draft, SplittableRandom random) {
    long missing = missing(draft.modes());
    for (int tries = 4 * open.length; missing > 0 && tries > 0; tries--) {
      int activity = open[random.nextInt(open.length)];
      int before = draft.modes()[activity];
      draft.modes()[activity] = random.nextInt(count(activity));
      long left = missing(draft.modes());
      int after = draft.modes()[activity];
      draft.modes()[activity] = before;
      if (left < missing) {
        draft.setMode(activity, after);
        missing = left;
      }
    }
  }

  /** Returns by how many units the non-renewable resources are exceeded together. */
  private long missing(int[] modes) {
    long missing = 0;
    for (int resource : budgets) {
      long used = 0;
      for (int activity : order) {
        used += used(project.modeStart(activity) + modes[activity], resource);
      }
      missing += Math.max(0, used - project.capacity(resource));
    }
    return missing;
  }

  private long used(int mode, int resource) {
    long used = 0;
    for (int k = project.modeDemandStart(mode); k < project.modeDemandStart(mode + 1); k++) {
      used += project.demandResource(k) == resource ? project.demandUnits(k) : 0;
    }
    return used;
  }
}
