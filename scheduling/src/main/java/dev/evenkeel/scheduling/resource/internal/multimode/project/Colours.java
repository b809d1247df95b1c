package dev.evenkeel.scheduling.resource.internal.multimode.project;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Numbers that say what place activities, people and resources have in a project, refined by those
 * of their neighbours until no more can be told apart (colour refinement, Weisfeiler and Leman
 * 1968). They do not depend on names or order. Each round passes along the dependencies to the last
 * activities and back, so that chains of any length take few rounds.
 */
final class Colours {
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** Visits of activities, arcs and people after which nothing is refined any more. */
  private static final long MOST_VISITS = 4_000_000;

  private final RawProject project;
  private final List<ImmutableIntArray> successors;
  private final ImmutableIntArray topological;
  private final NeedColours needs;
  private final long[] activity;
  private final long[] person;
  private final long[] renewable;
  private final long[] budget;
  private final long[][] mode;
  private final long visitsPerRound;
  private long visits;

  Colours(RawProject project, List<ImmutableIntArray> successors, ImmutableIntArray topological) {
    this.project = project;
    this.successors = successors;
    this.topological = topological;
    List<Mode> all = project.modes().stream().flatMap(List::stream).toList();
    needs = new NeedColours(all);
    activity = new long[project.modes().size()];
    person = new long[project.limits().people()];
    renewable = project.limits().capacity().stream().mapToLong(units -> mix(units)).toArray();
    budget = project.limits().budget().stream().mapToLong(units -> mix(-1 - units)).toArray();
    mode = new long[activity.length][];
    Arrays.setAll(mode, j -> new long[project.modes().get(j).size()]);
    long arcs = successors.stream().mapToLong(ImmutableIntArray::length).sum();
    long perMode = 1L + renewable.length + budget.length;
    visitsPerRound =
        activity.length + arcs + all.size() * perMode + (long) needs.size() * person.length;
  }

  long[] activities() {
    return activity;
  }

  long[] people() {
    return person;
  }

  long[] renewables() {
    return renewable;
  }

  long[] budgets() {
    return budget;
  }

  long[] modes(int j) {
    return mode[j];
  }

  NeedColours needs() {
    return needs;
  }

  /** Returns whether the project is not too large to be refined once more. */
  boolean canRefine() {
    return visits < MOST_VISITS;
  }

  /** Refines until the number of different colours no longer grows. */
  void refine() {
    long before = -1;
    long now = different();
    while (now > before && canRefine()) {
      visits += visitsPerRound;
      step();
      before = now;
      now = different();
    }
  }

  private long different() {
    return different(activity) + different(person) + different(renewable) + different(budget);
  }

  private static long different(long[] colour) {
    return LongStream.of(colour).sorted().distinct().count();
  }

  private void step() {
    long[] renewables = renewable.clone();
    long[] budgets = budget.clone();
    needs.read(person);
    int number = 0;
    for (int j = 0; j < activity.length; j++) {
      for (int m = 0; m < mode[j].length; m++) {
        Mode own = project.modes().get(j).get(m);
        mode[j][m] = mix(colour(own) + needs.sum(number));
        long giving = mix(mode[j][m] + MIX * activity[j]);
        needs.give(number++, giving);
        add(own.demand(), giving, renewables);
        add(own.consumption(), giving, budgets);
      }
    }
    passOn();
    needs.addTo(person);
    System.arraycopy(renewables, 0, renewable, 0, renewables.length);
    System.arraycopy(budgets, 0, budget, 0, budgets.length);
  }

  private long colour(Mode own) {
    long colour = mix(own.duration());
    for (int r = 0; r < own.demand().length(); r++) {
      colour += mix(renewable[r] + MIX * own.demand().get(r));
    }
    for (int r = 0; r < own.consumption().length(); r++) {
      colour += mix(budget[r] + MIX * own.consumption().get(r));
    }
    return colour;
  }

  private static void add(ImmutableIntArray amounts, long giving, long[] colours) {
    for (int r = 0; r < colours.length; r++) {
      colours[r] += mix(giving + MIX * amounts.get(r));
    }
  }

  private void passOn() {
    for (int k = 0; k < topological.length(); k++) {
      int j = topological.get(k);
      long colour = mix(activity[j]);
      for (long own : mode[j]) {
        colour += mix(own);
      }
      activity[j] = mix(colour + sum(project.predecessors().get(j), 1));
    }
    for (int k = topological.length() - 1; k >= 0; k--) {
      int j = topological.get(k);
      activity[j] = mix(mix(activity[j]) + sum(successors.get(j), 2));
    }
  }

  private long sum(ImmutableIntArray neighbours, int side) {
    long sum = 0;
    for (int k = 0; k < neighbours.length(); k++) {
      sum += mix(activity[neighbours.get(k)] + side);
    }
    return sum;
  }

  /** The output step of SplitMix64 (Steele, Lea and Flood 2014). */
  static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L + MIX;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
