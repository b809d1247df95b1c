package dev.evenkeel.scheduling.resource.internal.multimode.bound;

import com.google.common.primitives.ImmutableIntArray;
import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject;
import dev.evenkeel.scheduling.resource.internal.multimode.project.PrecedenceRows;
import dev.evenkeel.scheduling.resource.internal.multimode.project.ResourceUse;
import dev.evenkeel.scheduling.resource.internal.project.RenewableProject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The people as renewable resources: each union of the sets of people whom activities need is a
 * resource whose capacity is its head count, of which an activity takes at least the members that
 * no team can do without. Each activity has its least duration and takes the least units of each
 * resource. What no schedule of that project beats, none of the project with modes and people does.
 */
public final class SingleModeRelaxation {
  private static final int MOST_BITS = 64;
  private final MultiModeProject project;
  private final boolean[][] apart;
  private final List<PeopleGroup> chosen = new ArrayList<>();
  private int bits;

  private SingleModeRelaxation(MultiModeProject project) {
    this.project = project;
    this.apart = new boolean[project.size()][project.size()];
  }

  /**
   * Returns the relaxation of a project: its renewable resources and the most telling groups of
   * people, as many as fit.
   *
   * @param project a project of which every mode has a team and room
   * @return the relaxation; its activities have the same numbers
   */
  public static RenewableProject of(MultiModeProject project) {
    SingleModeRelaxation relaxation = new SingleModeRelaxation(project);
    relaxation.chooseResources();
    relaxation.chooseGroups(new PeopleGroups(project).groups());
    return relaxation.build();
  }

  private void chooseResources() {
    ResourceUse resources = project.resources();
    for (int r = 0; r < resources.renewables(); r++) {
      int resource = r;
      ImmutableIntArray use =
          ImmutableIntArray.copyOf(
              IntStream.range(0, project.size()).map(j -> leastUse(j, resource)));
      choose(new PeopleGroup(resources.units(r), use));
    }
  }

  private int leastUse(int j, int resource) {
    return IntStream.range(project.modeStart(j), project.modeStart(j + 1))
        .map(m -> project.resources().use(m, resource))
        .min()
        .orElseThrow();
  }

  private void choose(PeopleGroup group) {
    chosen.add(group);
    bits += width(group);
    for (int j = 0; j < project.size(); j++) {
      for (int i = 0; i < j; i++) {
        apart[i][j] |= clash(group, i, j);
      }
    }
  }

  private static int width(PeopleGroup group) {
    return Integer.SIZE + 1 - Integer.numberOfLeadingZeros(group.size());
  }

  private static boolean clash(PeopleGroup group, int i, int j) {
    return (long) group.use().get(i) + group.use().get(j) > group.size();
  }

  private void chooseGroups(List<PeopleGroup> groups) {
    double[] most = new double[groups.size()];
    Arrays.fill(most, Double.MAX_VALUE);
    int best = best(groups, most);
    while (best >= 0) {
      choose(groups.get(best));
      most[best] = 0;
      best = best(groups, most);
    }
  }

  /** The group of greatest value that fits, -1 if none; values only fall from choice to choice. */
  private int best(List<PeopleGroup> groups, double[] most) {
    int best = -1;
    double greatest = 0;
    for (int g = 0; g < groups.size(); g++) {
      if (most[g] > greatest && bits + width(groups.get(g)) <= MOST_BITS) {
        most[g] = value(groups.get(g));
        best = most[g] > greatest ? g : best;
        greatest = Math.max(greatest, most[g]);
      }
    }
    return best;
  }

  /** New pairs of activities that the group keeps apart, and its work. */
  private double value(PeopleGroup group) {
    long work = 0;
    int pairs = 0;
    for (int j = 0; j < project.size(); j++) {
      work += (long) group.use().get(j) * project.leastDuration(j);
      for (int i = 0; i < j; i++) {
        pairs += !apart[i][j] && clash(group, i, j) ? 1 : 0;
      }
    }
    double length = (double) work / Math.max(1, group.size());
    return work == 0 ? 0 : pairs + length / Math.max(1, project.horizon());
  }

  private RenewableProject build() {
    int n = project.size();
    int[] duration = IntStream.range(0, n).map(project::leastDuration).toArray();
    int[] capacity = chosen.stream().mapToInt(PeopleGroup::size).toArray();
    int[][] demand = new int[n][];
    int[][] predecessors = new int[n][];
    PrecedenceRows rows = project.predecessors();
    for (int j = 0; j < n; j++) {
      int activity = j;
      demand[j] = chosen.stream().mapToInt(group -> group.use().get(activity)).toArray();
      predecessors[j] = IntStream.range(rows.start(j), rows.end(j)).map(rows::at).toArray();
    }
    return RenewableProject.of(duration, capacity, demand, predecessors);
  }
}
