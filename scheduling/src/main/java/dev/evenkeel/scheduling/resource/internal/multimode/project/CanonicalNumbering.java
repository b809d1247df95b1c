package dev.evenkeel.scheduling.resource.internal.multimode.project;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbers a project so that names and order of what is in it do not matter: by depth and colour.
 * Where activities, people or resources have the same colour, one of them is told apart and all is
 * refined again, so that the choice among the symmetric ones is the same everywhere.
 */
public final class CanonicalNumbering {
  private static final int MOST_CHOICES = 200;
  private final RawProject project;
  private final List<ImmutableIntArray> successors;
  private final Colours colours;

  private CanonicalNumbering(RawProject project) {
    this.project = project;
    this.successors = project.successors();
    this.colours = new Colours(project);
  }

  /**
   * Returns the numbering of a project.
   *
   * @param project the project, without cycles
   * @return the numbers
   */
  public static Numbering of(RawProject project) {
    CanonicalNumbering canonical = new CanonicalNumbering(project);
    canonical.colours.refine();
    for (int k = 0; k < MOST_CHOICES && canonical.tellApart(); k++) {
      canonical.colours.refine();
    }
    return canonical.numbering();
  }

  /** Tells one of those of equal colour apart from the others; false if that needs none. */
  private boolean tellApart() {
    return Stream.of(
            colours.activities(), colours.people(), colours.renewables(), colours.budgets())
        .anyMatch(this::tellApart);
  }

  private boolean tellApart(long[] kind) {
    ImmutableIntArray order = sorted(kind.length, byColour(kind));
    for (int k = 1; k < order.length(); k++) {
      int one = order.get(k - 1);
      int two = order.get(k);
      if (kind[one] == kind[two] && !areTwins(kind, one, two)) {
        kind[one] = Colours.mix(kind[one] + 1);
        return true;
      }
    }
    return false;
  }

  /** Whether two of equal colour have the same neighbours, so that their order does not matter. */
  private boolean areTwins(long[] kind, int one, int two) {
    if (kind == colours.activities()) {
      return project.predecessors().get(one).equals(project.predecessors().get(two))
          && successors.get(one).equals(successors.get(two))
          && sortedModes(one).equals(sortedModes(two));
    }
    return kind == colours.people() && modes().allMatch(mode -> treatsEqually(mode, one, two));
  }

  private List<Mode> sortedModes(int activity) {
    List<Mode> own = project.modes().get(activity);
    return modes(activity).stream().mapToObj(own::get).toList();
  }

  private Stream<Mode> modes() {
    return project.modes().stream().flatMap(List::stream);
  }

  private static boolean treatsEqually(Mode mode, int one, int two) {
    return mode.needs().stream().allMatch(need -> need.isEligible(one) == need.isEligible(two));
  }

  private Numbering numbering() {
    int[] depth = depths();
    ImmutableIntArray activities =
        sorted(
            depth.length,
            Comparator.comparingInt((Integer j) -> depth[j])
                .thenComparing(byColour(colours.activities())));
    return new Numbering(
        activities,
        sorted(colours.people().length, byColour(colours.people())),
        sorted(colours.renewables().length, byColour(colours.renewables())),
        sorted(colours.budgets().length, byColour(colours.budgets())),
        activities.stream().mapToObj(this::modes).toList());
  }

  private ImmutableIntArray modes(int activity) {
    long[] colour = colours.modes(activity);
    return sorted(colour.length, byColour(colour));
  }

  /** The greatest number of predecessors in a chain before each activity. */
  private int[] depths() {
    int n = project.modes().size();
    int[] depth = new int[n];
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int j = 0; j < n; j++) {
        changed |= raise(j, depth);
      }
    }
    return depth;
  }

  private boolean raise(int activity, int[] depth) {
    int least =
        project.predecessors().get(activity).stream().map(i -> depth[i] + 1).max().orElse(0);
    boolean higher = least > depth[activity];
    depth[activity] = least;
    return higher;
  }

  private static Comparator<Integer> byColour(long[] colour) {
    return Comparator.comparingLong(k -> colour[k]);
  }

  private static ImmutableIntArray sorted(int size, Comparator<Integer> order) {
    return ImmutableIntArray.copyOf(
        IntStream.range(0, size).boxed().sorted(order).mapToInt(Integer::intValue));
  }
}
