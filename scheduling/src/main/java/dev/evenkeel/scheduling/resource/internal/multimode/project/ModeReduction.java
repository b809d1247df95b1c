package dev.evenkeel.scheduling.resource.internal.multimode.project;

import com.google.common.primitives.ImmutableIntArray;
import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Leaves out what no shortest schedule needs: modes that cannot be executed, modes that are no
 * better than another, and non-renewable resources that always suffice (Sprecher, Hartmann and
 * Drexl, "An exact algorithm for project scheduling with multiple modes", OR Spektrum 19, 1997).
 */
public final class ModeReduction {
  private final List<List<Mode>> modes;
  private final Limits limits;
  private final List<List<Integer>> kept = new ArrayList<>();
  private final List<Integer> budgets = new ArrayList<>();

  /**
   * Reduces modes.
   *
   * @param modes for each activity its modes
   * @param limits how much there is of everything
   */
  public ModeReduction(List<List<Mode>> modes, Limits limits) {
    this.modes = modes;
    this.limits = limits;
    keepExecutable();
    IntStream.range(0, limits.budget().length()).forEach(budgets::add);
    boolean changed = true;
    while (changed && isPossible()) {
      changed = removeUnaffordable();
      changed |= removeRedundantBudgets();
      changed |= removeInefficient();
    }
  }

  /**
   * Returns whether each activity has a mode left; if not, there is no schedule.
   *
   * @return whether there may be a schedule
   */
  public boolean isPossible() {
    return kept.stream().noneMatch(List::isEmpty);
  }

  /**
   * Returns the modes left.
   *
   * @return for each activity positions among its own modes
   */
  public List<List<Integer>> kept() {
    return kept;
  }

  /**
   * Returns the modes left, with the consumption of the non-renewable resources left.
   *
   * @return for each activity its modes
   */
  public List<List<Mode>> modes() {
    return IntStream.range(0, modes.size())
        .mapToObj(j -> kept.get(j).stream().map(m -> reduced(modes.get(j).get(m))).toList())
        .toList();
  }

  private Mode reduced(Mode mode) {
    return new Mode(mode.duration(), mode.demand(), chosen(mode.consumption()), mode.needs());
  }

  /**
   * Returns the limits with the non-renewable resources left.
   *
   * @return how much there is of everything
   */
  public Limits limits() {
    return new Limits(limits.capacity(), chosen(limits.budget()), limits.people());
  }

  private ImmutableIntArray chosen(ImmutableIntArray byBudget) {
    return ImmutableIntArray.copyOf(budgets.stream().mapToInt(byBudget::get));
  }

  /** Keeps the modes within the capacity for which everybody together makes a team. */
  private void keepExecutable() {
    List<Mode> all = modes.stream().flatMap(List::stream).toList();
    Staffing staffing = new Staffing(all, limits.people());
    TeamChoice choice = new TeamChoice(staffing, all.size());
    long[] nobody = new long[staffing.words()];
    int[] everybody = IntStream.range(0, limits.people()).toArray();
    int number = 0;
    for (List<Mode> own : modes) {
      List<Integer> executable = new ArrayList<>();
      for (int m = 0; m < own.size(); m++) {
        boolean staffed = choice.choose(number++, nobody, everybody);
        if (staffed && isWithinCapacity(own.get(m))) {
          executable.add(m);
        }
      }
      kept.add(executable);
    }
  }

  private boolean isWithinCapacity(Mode mode) {
    return IntStream.range(0, limits.capacity().length())
        .allMatch(r -> mode.demand().get(r) <= limits.capacity().get(r));
  }

  private IntStream consumptions(int j, int budget) {
    return kept.get(j).stream().mapToInt(m -> modes.get(j).get(m).consumption().get(budget));
  }

  private boolean removeUnaffordable() {
    boolean changed = false;
    for (int r : budgets) {
      long least =
          IntStream.range(0, modes.size()).mapToLong(j -> consumptions(j, r).min().orElse(0)).sum();
      for (int j = 0; j < modes.size() && isPossible(); j++) {
        long room = limits.budget().get(r) - least + consumptions(j, r).min().orElseThrow();
        List<Mode> own = modes.get(j);
        changed |= kept.get(j).removeIf(m -> own.get(m).consumption().get(r) > room);
      }
    }
    return changed;
  }

  private boolean removeRedundantBudgets() {
    return isPossible()
        && budgets.removeIf(
            r ->
                IntStream.range(0, modes.size())
                        .mapToLong(j -> consumptions(j, r).max().orElseThrow())
                        .sum()
                    <= limits.budget().get(r));
  }

  private boolean removeInefficient() {
    boolean changed = false;
    for (int j = 0; j < modes.size(); j++) {
      List<Mode> own = modes.get(j);
      List<Integer> left = kept.get(j);
      for (int k = left.size() - 1; k >= 0; k--) {
        int mode = left.get(k);
        if (left.stream().anyMatch(other -> isNoBetter(own, mode, other))) {
          left.remove(k);
          changed = true;
        }
      }
    }
    return changed;
  }

  /** Whether a mode is worse than another in something and better in nothing, or a later twin. */
  private boolean isNoBetter(List<Mode> own, int mode, int other) {
    Mode a = own.get(mode);
    Mode b = own.get(other);
    return mode != other
        && a.needs().equals(b.needs())
        && costs(a, b).allMatch(difference -> difference >= 0)
        && (other < mode || costs(a, b).anyMatch(difference -> difference > 0));
  }

  private IntStream costs(Mode a, Mode b) {
    return Stream.of(
            IntStream.of(a.duration() - b.duration()),
            IntStream.range(0, limits.capacity().length())
                .map(r -> a.demand().get(r) - b.demand().get(r)),
            budgets.stream().mapToInt(r -> a.consumption().get(r) - b.consumption().get(r)))
        .flatMapToInt(differences -> differences);
  }
}
