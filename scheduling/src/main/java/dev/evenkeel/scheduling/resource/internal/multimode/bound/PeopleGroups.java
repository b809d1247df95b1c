package dev.evenkeel.scheduling.resource.internal.multimode.bound;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject;
import dev.evenkeel.scheduling.resource.internal.multimode.project.Staffing;
import dev.evenkeel.scheduling.resource.internal.multimode.project.TeamChoice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the unions of the sets of people whom activities need. */
final class PeopleGroups {
  /** Up to so many different sets all unions are formed, beyond only those of two and of all. */
  private static final int MOST_SETS = 12;

  private final MultiModeProject project;
  private final Staffing staffing;
  private final TeamChoice choice;

  PeopleGroups(MultiModeProject project) {
    this.project = project;
    staffing = project.staffing();
    choice = new TeamChoice(staffing, project.modeCount());
  }

  List<PeopleGroup> groups() {
    List<PeopleGroup> groups = new ArrayList<>();
    for (ImmutableLongArray union : unions()) {
      groups.add(new PeopleGroup(size(union), uses(union)));
    }
    return groups;
  }

  private Set<ImmutableLongArray> unions() {
    Set<ImmutableLongArray> sets = new LinkedHashSet<>();
    for (int k = 0; k < staffing.needCount(); k++) {
      int need = k;
      sets.add(words(w -> staffing.eligible(need, w)));
    }
    Set<ImmutableLongArray> unions = new LinkedHashSet<>(sets);
    int unite = sets.size() <= MOST_SETS ? sets.size() : 2;
    List<ImmutableLongArray> layer = List.copyOf(sets);
    for (int k = 1; k < unite; k++) {
      layer = grown(layer, sets, unions);
    }
    sets.stream().reduce(PeopleGroups::union).ifPresent(unions::add);
    return unions;
  }

  private static List<ImmutableLongArray> grown(
      List<ImmutableLongArray> layer,
      Set<ImmutableLongArray> sets,
      Set<ImmutableLongArray> unions) {
    List<ImmutableLongArray> grown = new ArrayList<>();
    for (ImmutableLongArray base : layer) {
      for (ImmutableLongArray more : sets) {
        ImmutableLongArray union = union(base, more);
        if (unions.add(union)) {
          grown.add(union);
        }
      }
    }
    return grown;
  }

  private static ImmutableLongArray union(ImmutableLongArray a, ImmutableLongArray b) {
    ImmutableLongArray.Builder builder = ImmutableLongArray.builder(a.length());
    for (int w = 0; w < a.length(); w++) {
      builder.add(a.get(w) | b.get(w));
    }
    return builder.build();
  }

  private ImmutableLongArray words(java.util.function.IntToLongFunction word) {
    return ImmutableLongArray.copyOf(IntStream.range(0, staffing.words()).mapToLong(word));
  }

  private static int size(ImmutableLongArray group) {
    return group.stream().mapToInt(Long::bitCount).sum();
  }

  /** How many of the group each activity needs at least: in the team that prefers all others. */
  private ImmutableIntArray uses(ImmutableLongArray group) {
    int[] outsidersFirst =
        IntStream.concat(
                people().filter(p -> !isMember(group, p)), people().filter(p -> isMember(group, p)))
            .toArray();
    return ImmutableIntArray.copyOf(
        IntStream.range(0, project.size()).map(j -> leastUse(j, group, outsidersFirst)));
  }

  private IntStream people() {
    return IntStream.range(0, staffing.people());
  }

  private static boolean isMember(ImmutableLongArray group, int person) {
    return (group.get(person >> 6) >>> person & 1) != 0;
  }

  private int leastUse(int j, ImmutableLongArray group, int[] outsidersFirst) {
    long[] nobody = new long[staffing.words()];
    int least = Integer.MAX_VALUE;
    for (int m = project.modeStart(j); m < project.modeStart(j + 1); m++) {
      choice.choose(m, nobody, outsidersFirst);
      int members = 0;
      for (int w = 0; w < staffing.words(); w++) {
        members += Long.bitCount(choice.team(w) & group.get(w));
      }
      least = Math.min(least, members);
    }
    return least;
  }
}
