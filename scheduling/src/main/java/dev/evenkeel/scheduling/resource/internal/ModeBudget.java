package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.core.project.ResolvedProject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which modes a pass may choose so that the non-renewable resources suffice for the activities that
 * are still to come. Before a pass that chooses, the least that each rest of the list uses up is
 * computed from its end on; so the choice never runs into a dead end, unless the combinations are
 * too many to be kept.
 */
final class ModeBudget {
  private final ResolvedProject project;
  private final PossibleModes possible;
  private final NonRenewableUse use;
  private final long[] used;
  private final ConsumptionFront[] rest;
  private int position;
  private boolean choosing;

  ModeBudget(ResolvedProject project, PossibleModes possible) {
    this.project = project;
    this.possible = possible;
    this.use = new NonRenewableUse(project);
    this.used = new long[use.size()];
    this.rest = new ConsumptionFront[project.activityCount() + 1];
  }

  /** Begins a pass; returns false if non-renewable resources cannot suffice. */
  boolean begin(Decisions decisions) {
    position = 0;
    Arrays.fill(used, 0);
    if (use.size() == 0) {
      return true;
    }
    choosing = Arrays.stream(decisions.list()).anyMatch(a -> isOpen(decisions, a));
    return choosing ? prepare(decisions) : isWithin(decisions);
  }

  private static boolean isOpen(Decisions decisions, int activity) {
    return decisions.mode(activity) == Decisions.CHOOSE;
  }

  private boolean isWithin(Decisions decisions) {
    long[] sum = new long[used.length];
    for (int activity : decisions.list()) {
      add(use.of(project.modeStart(activity) + decisions.mode(activity)), sum);
    }
    for (int k = 0; k < sum.length; k++) {
      if (sum[k] > use.capacity()[k]) {
        return false;
      }
    }
    return true;
  }

  private static void add(long[] units, long[] sum) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] += units[k];
    }
  }

  private boolean prepare(Decisions decisions) {
    int[] list = decisions.list();
    rest[list.length] = ConsumptionFront.none(used.length);
    for (int k = list.length - 1; k >= 0; k--) {
      rest[k] = rest[k + 1].with(uses(decisions, list[k]), use.capacity());
    }
    return !rest[0].isEmpty();
  }

  private List<long[]> uses(Decisions decisions, int activity) {
    int first = project.modeStart(activity);
    if (!isOpen(decisions, activity)) {
      return List.of(use.of(first + decisions.mode(activity)));
    }
    List<long[]> uses = new ArrayList<>();
    for (int mode = first; mode < project.modeStart(activity + 1); mode++) {
      if (possible.isPossible(mode)) {
        uses.add(use.of(mode));
      }
    }
    return uses;
  }

  /** Tells whether the next activity may be done in a mode. */
  boolean allows(int mode) {
    if (!possible.isPossible(mode)) {
      return false;
    }
    if (!choosing) {
      return true;
    }
    long[] sum = used.clone();
    add(use.of(mode), sum);
    return rest[position + 1].fits(sum, use.capacity());
  }

  /** Takes what the mode of the next activity uses up. */
  void take(int mode) {
    position++;
    if (use.size() > 0) {
      add(use.of(mode), used);
    }
  }

  /** Goes on behind the next activity, which is left out. */
  void skip() {
    position++;
  }

  /** Tells whether the pass begun last chooses modes, so that its refusal is a proof. */
  boolean isChoosing() {
    return choosing;
  }

  /** Tells whether no mode of the next activity is allowed: a dead end. */
  boolean isStuck(int activity) {
    for (int mode = project.modeStart(activity); mode < project.modeStart(activity + 1); mode++) {
      if (allows(mode)) {
        return false;
      }
    }
    return true;
  }
}
