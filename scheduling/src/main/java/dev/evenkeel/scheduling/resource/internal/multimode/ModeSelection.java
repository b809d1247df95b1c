package dev.evenkeel.scheduling.resource.internal.multimode;

import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject;
import dev.evenkeel.scheduling.resource.internal.multimode.project.ResourceUse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds modes within the budget of every non-renewable resource, or proves that there are none:
 * activity by activity all sums of consumption that no other is below, as long as the rest could
 * still be afforded. With one resource there is one sum at a time, with two at most as many as the
 * budget has units.
 */
final class ModeSelection {
  private static final int MOST_LABELS = 1_000_000;
  private static final long MOST_COMPARISONS = 30_000_000;
  private final MultiModeProject project;
  private final ResourceUse resources;
  private final long[][] least;
  private int labels;
  private long comparisons;

  /** Modes up to some activity: what they consume, the last mode, and the label before it. */
  private static final class Label {
    private final long[] consumed;
    private final int mode;
    private final Optional<Label> before;

    Label(long[] consumed, int mode, Optional<Label> before) {
      this.consumed = consumed;
      this.mode = mode;
      this.before = before;
    }
  }

  private ModeSelection(MultiModeProject project) {
    this.project = project;
    this.resources = project.resources();
    this.least = new long[project.size() + 1][resources.budgets()];
    for (int j = project.size() - 1; j >= 0; j--) {
      for (int r = 0; r < resources.budgets(); r++) {
        least[j][r] = least[j + 1][r] + leastConsumption(j, r);
      }
    }
  }

  private long leastConsumption(int j, int budget) {
    long consumption = Long.MAX_VALUE;
    for (int m = project.modeStart(j); m < project.modeStart(j + 1); m++) {
      consumption = Math.min(consumption, resources.consumption(m, budget));
    }
    return consumption;
  }

  /** What is known of the modes within the budgets. */
  enum Verdict {
    /** There are such modes. */
    POSSIBLE,
    /** It is proved that there are none. */
    IMPOSSIBLE,
    /** The proof would take too much time or memory. */
    UNKNOWN
  }

  /**
   * What was found.
   *
   * @param verdict what is known
   * @param modes the mode of each activity, empty unless there are such modes
   */
  record Result(Verdict verdict, List<Integer> modes) {}

  static Result of(MultiModeProject project) {
    return new ModeSelection(project).select();
  }

  private Result select() {
    List<Label> layer = List.of(new Label(new long[resources.budgets()], -1, Optional.empty()));
    for (int j = 0; j < project.size() && !isTooMuch(); j++) {
      layer = next(j, layer);
    }
    if (isTooMuch()) {
      return new Result(Verdict.UNKNOWN, List.of());
    }
    return layer.isEmpty()
        ? new Result(Verdict.IMPOSSIBLE, List.of())
        : new Result(Verdict.POSSIBLE, modes(layer.get(0)));
  }

  private boolean isTooMuch() {
    return labels > MOST_LABELS || comparisons > MOST_COMPARISONS;
  }

  private List<Label> next(int j, List<Label> layer) {
    List<Label> grown = new ArrayList<>();
    for (Label label : layer) {
      for (int m = project.modeStart(j); m < project.modeStart(j + 1); m++) {
        long[] consumed = consumed(label, m);
        if (isAffordable(consumed, j + 1)) {
          grown.add(new Label(consumed, m, Optional.of(label)));
        }
      }
    }
    grown.sort((a, b) -> Arrays.compare(a.consumed, b.consumed));
    List<Label> undominated = undominated(grown);
    labels += undominated.size();
    return undominated;
  }

  private long[] consumed(Label label, int mode) {
    long[] consumed = label.consumed.clone();
    for (int r = 0; r < consumed.length; r++) {
      consumed[r] += resources.consumption(mode, r);
    }
    return consumed;
  }

  private boolean isAffordable(long[] consumed, int activity) {
    for (int r = 0; r < consumed.length; r++) {
      if (consumed[r] + least[activity][r] > resources.budget(r)) {
        return false;
      }
    }
    return true;
  }

  /** Keeps the labels that none before them is below; a later one is never below an earlier. */
  private List<Label> undominated(List<Label> sorted) {
    List<Label> kept = new ArrayList<>();
    for (int k = 0; k < sorted.size() && !isTooMuch(); k++) {
      Label label = sorted.get(k);
      if (!isDominated(label, kept)) {
        kept.add(label);
      }
    }
    return kept;
  }

  /** With two resources or fewer the last label kept is the only one that could be below. */
  private boolean isDominated(Label label, List<Label> kept) {
    int last = kept.size() - 1;
    int first = resources.budgets() <= 2 ? Math.max(0, last) : 0;
    boolean dominated = false;
    for (int k = last; k >= first && !dominated; k--) {
      comparisons++;
      dominated = isBelow(kept.get(k).consumed, label.consumed);
    }
    return dominated;
  }

  private static boolean isBelow(long[] a, long[] b) {
    boolean below = true;
    for (int r = 0; r < a.length && below; r++) {
      below = a[r] <= b[r];
    }
    return below;
  }

  private static List<Integer> modes(Label last) {
    List<Integer> modes = new ArrayList<>();
    Optional<Label> label = Optional.of(last);
    while (label.isPresent() && label.get().mode >= 0) {
      modes.add(0, label.get().mode);
      label = label.get().before;
    }
    return modes;
  }
}
