package dev.evenkeel.scheduling.resource.internal.modes;

import dev.evenkeel.core.project.ResolvedProject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Which modes a pass may choose so that the non-renewable resources suffice for the activities that
 * are still to come. Before a pass that chooses, the least that each rest of the list uses up is
 * computed from its end on; so the choice never runs into a dead end, unless the combinations are
 * too many to be kept.
 */
public final class ModeBudget {
  private final ResolvedProject project;
  private final PossibleModes possible;
  private final NonRenewableUse use;
  private final long[] used;
  private final ConsumptionFront[] rest;
  private int position;
  private boolean choosing;

  /**
   * Creates the budget of a project.
   *
   * @param project the project
   * @param possible the modes that can be done
   */
  public ModeBudget(ResolvedProject project, PossibleModes possible) {
    this.project = project;
    this.possible = possible;
    this.use = new NonRenewableUse(project);
    this.used = new long[use.size()];
    this.rest = new ConsumptionFront[project.activityCount() + 1];
  }

  /**
   * Begins a pass.
   *
   * @param list the activities in the order in which they will be placed
   * @param decided by activity the number of its mode within the activity, negative if the pass
   *     chooses
   * @return false if the non-renewable resources cannot suffice
   */
  public boolean begin(int[] list, IntUnaryOperator decided) {
    position = 0;
    Arrays.fill(used, 0);
    if (use.size() == 0) {
      return true;
    }
    choosing = isChoosing(list, decided);
    return choosing ? prepare(list, decided) : isWithin(list, decided);
  }

  private static boolean isChoosing(int[] list, IntUnaryOperator decided) {
    for (int activity : list) {
      if (decided.applyAsInt(activity) < 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isWithin(int[] list, IntUnaryOperator decided) {
    long[] sum = new long[used.length];
    for (int activity : list) {
      add(use.of(project.modeStart(activity) + decided.applyAsInt(activity)), sum);
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

  private boolean prepare(int[] list, IntUnaryOperator decided) {
    rest[list.length] = ConsumptionFront.none(used.length);
    for (int k = list.length - 1; k >= 0; k--) {
      rest[k] = rest[k + 1].with(uses(list[k], decided.applyAsInt(list[k])), use.capacity());
    }
    return !rest[0].isEmpty();
  }

  private List<long[]> uses(int activity, int decided) {
    int first = project.modeStart(activity);
    if (decided >= 0) {
      return List.of(use.of(first + decided));
    }
    List<long[]> uses = new ArrayList<>();
    for (int mode = first; mode < project.modeStart(activity + 1); mode++) {
      if (possible.isPossible(mode)) {
        uses.add(use.of(mode));
      }
    }
    return uses;
  }

  /**
   * Tells whether the next activity may be done in a mode.
   *
   * @param mode the mode
   * @return whether enough is left for the activities after it
   */
  public boolean allows(int mode) {
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

  /**
   * Takes what the mode of the next activity uses up.
   *
   * @param mode the mode
   */
  public void take(int mode) {
    position++;
    if (use.size() > 0) {
      add(use.of(mode), used);
    }
  }

  /** Goes on behind the next activity, which is left out. */
  public void skip() {
    position++;
  }

  /**
   * Tells whether the pass begun last chooses modes, so that its refusal is a proof.
   *
   * @return false if all modes are decided or nothing is non-renewable
   */
  public boolean isChoosing() {
    return choosing;
  }

  /**
   * Tells whether no mode of the next activity is allowed: a dead end.
   *
   * @param activity the activity
   * @return whether the pass cannot go on
   */
  public boolean isStuck(int activity) {
    for (int mode = project.modeStart(activity); mode < project.modeStart(activity + 1); mode++) {
      if (allows(mode)) {
        return false;
      }
    }
    return true;
  }
}
