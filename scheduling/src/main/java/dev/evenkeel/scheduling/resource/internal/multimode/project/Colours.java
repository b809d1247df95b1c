package dev.evenkeel.scheduling.resource.internal.multimode.project;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Numbers that say what place activities, people and resources have in a project, refined by those
 * of their neighbours until no more can be told apart (colour refinement, Weisfeiler and Leman
 * 1968). They do not depend on names or order.
 */
final class Colours {
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int MOST_ROUNDS = 64;
  private final RawProject project;
  private final long[] activity;
  private final long[] person;
  private final long[] renewable;
  private final long[] budget;
  private final long[][] mode;
  private final List<ImmutableIntArray> successors;

  Colours(RawProject project) {
    this.project = project;
    activity = new long[project.modes().size()];
    person = new long[project.limits().people()];
    renewable = project.limits().capacity().stream().mapToLong(units -> mix(units)).toArray();
    budget = project.limits().budget().stream().mapToLong(units -> mix(-1 - units)).toArray();
    mode = new long[activity.length][];
    Arrays.setAll(mode, j -> new long[project.modes().get(j).size()]);
    successors = project.successors();
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

  /** Refines until the number of different colours no longer grows. */
  void refine() {
    long before = -1;
    long now = different();
    for (int round = 0; round < MOST_ROUNDS && now > before; round++) {
      step();
      before = now;
      now = different();
    }
  }

  private long different() {
    return LongStream.of(activity).distinct().count()
        + LongStream.of(person).distinct().count()
        + LongStream.of(renewable).distinct().count()
        + LongStream.of(budget).distinct().count();
  }

  private void step() {
    long[] people = person.clone();
    long[] renewables = renewable.clone();
    long[] budgets = budget.clone();
    for (int j = 0; j < activity.length; j++) {
      for (int m = 0; m < mode[j].length; m++) {
        Mode own = project.modes().get(j).get(m);
        mode[j][m] = colour(own);
        long giving = mix(mode[j][m] + MIX * activity[j]);
        addToPeople(own, giving, people);
        add(own.demand(), giving, renewables);
        add(own.consumption(), giving, budgets);
      }
    }
    refineActivities();
    System.arraycopy(people, 0, person, 0, people.length);
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
    for (Need need : own.needs()) {
      colour += colour(need);
    }
    return mix(colour);
  }

  private long colour(Need need) {
    long colour = mix(need.people());
    for (int p = 0; p < person.length; p++) {
      colour += need.isEligible(p) ? mix(person[p]) : 0;
    }
    return mix(colour);
  }

  private void addToPeople(Mode own, long giving, long[] people) {
    for (Need need : own.needs()) {
      long colour = mix(giving + colour(need));
      for (int p = 0; p < people.length; p++) {
        people[p] += need.isEligible(p) ? colour : 0;
      }
    }
  }

  private static void add(ImmutableIntArray amounts, long giving, long[] colours) {
    for (int r = 0; r < colours.length; r++) {
      colours[r] += mix(giving + MIX * amounts.get(r));
    }
  }

  private void refineActivities() {
    long[] before = activity.clone();
    for (int j = 0; j < activity.length; j++) {
      long colour = mix(before[j]);
      colour += LongStream.of(mode[j]).map(Colours::mix).sum();
      colour += project.predecessors().get(j).stream().mapToLong(i -> mix(before[i] + 1)).sum();
      colour += successors.get(j).stream().mapToLong(k -> mix(before[k] + 2)).sum();
      activity[j] = mix(colour);
    }
  }

  /** The output step of SplitMix64 (Steele, Lea and Flood 2014). */
  static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L + MIX;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
