package dev.evenkeel.scheduling.resource.internal.multimode.project;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers a project so that names and order of what is in it do not matter: by depth and colour.
 * Where activities, people or resources have the same colour, one of them is told apart and all is
 * refined again, so that the choice among the symmetric ones is the same everywhere. What stays
 * equal because the project is too large for that is told apart by its ids.
 */
public final class CanonicalNumbering {
  private final RawProject project;
  private final Ranks ranks;
  private final List<ImmutableIntArray> successors;
  private final ImmutableIntArray topological;
  private final Colours colours;

  /**
   * What comes first of those that nothing but their names tells apart: places in the order of ids.
   *
   * @param activities the place of each activity
   * @param people the place of each person
   * @param renewables the place of each renewable resource
   * @param budgets the place of each non-renewable resource
   */
  public record Ranks(
      ImmutableIntArray activities,
      ImmutableIntArray people,
      ImmutableIntArray renewables,
      ImmutableIntArray budgets) {}

  private CanonicalNumbering(RawProject project, Ranks ranks) {
    this.project = project;
    this.ranks = ranks;
    this.successors = project.successors();
    this.topological = project.topological(successors);
    this.colours = new Colours(project, successors, topological);
  }

  /**
   * Returns the numbering of a project.
   *
   * @param project the project, without cycles
   * @param ranks what comes first of those that are alike
   * @return the numbers
   */
  public static Numbering of(RawProject project, Ranks ranks) {
    CanonicalNumbering canonical = new CanonicalNumbering(project, ranks);
    canonical.colours.refine();
    while (canonical.colours.canRefine() && canonical.tellApart()) {
      canonical.colours.refine();
    }
    return canonical.numbering();
  }

  /** Tells one of those of equal colour apart from the others; false if that needs none. */
  private boolean tellApart() {
    return tellApart(colours.activities(), ranks.activities())
        || tellApart(colours.people(), ranks.people())
        || tellApart(colours.renewables(), ranks.renewables())
        || tellApart(colours.budgets(), ranks.budgets());
  }

  private boolean tellApart(long[] kind, ImmutableIntArray rank) {
    ImmutableIntArray order = sorted(kind, rank);
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
    return kind == colours.people() && colours.needs().treatEqually(one, two);
  }

  private List<Mode> sortedModes(int activity) {
    List<Mode> own = project.modes().get(activity);
    return modes(activity).stream().mapToObj(own::get).toList();
  }

  private Numbering numbering() {
    int[] depth = depths();
    ImmutableIntArray activities =
        sorted(
            depth.length,
            Comparator.comparingInt((Integer j) -> depth[j])
                .thenComparing(order(colours.activities(), ranks.activities())));
    return new Numbering(
        activities,
        sorted(colours.people(), ranks.people()),
        sorted(colours.renewables(), ranks.renewables()),
        sorted(colours.budgets(), ranks.budgets()),
        activities.stream().mapToObj(this::modes).toList());
  }

  private ImmutableIntArray modes(int activity) {
    long[] colour = colours.modes(activity);
    return sorted(colour.length, Comparator.comparingLong(m -> colour[m]));
  }

  /** The greatest number of predecessors in a chain before each activity. */
  private int[] depths() {
    int[] depth = new int[topological.length()];
    topological.forEach(
        j -> successors.get(j).forEach(k -> depth[k] = Math.max(depth[k], depth[j] + 1)));
    return depth;
  }

  private static Comparator<Integer> order(long[] colour, ImmutableIntArray rank) {
    return Comparator.comparingLong((Integer k) -> colour[k]).thenComparingInt(rank::get);
  }

  private static ImmutableIntArray sorted(long[] colour, ImmutableIntArray rank) {
    return sorted(colour.length, order(colour, rank));
  }

  private static ImmutableIntArray sorted(int size, Comparator<Integer> order) {
    return ImmutableIntArray.copyOf(
        IntStream.range(0, size).boxed().sorted(order).mapToInt(Integer::intValue));
  }
}
