package dev.evenkeel.scheduling.resource.internal.bound;

import com.google.common.math.LongMath;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.SchedulingLimits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pools of a project: each renewable resource; the people who master some skill at some level,
 * any two such groups together, and everybody. The work of a group is that of all requirements
 * which nobody outside the group can meet.
 */
final class WorkPools {
  /** With more groups than these only single ones and everybody are looked at. */
  private static final int PAIRED = 24;

  private final ResolvedProject project;
  private final boolean[] limited;
  private final Optional<ServiceRoom> room;

  /** Who can meet a requirement, each set of people once. */
  private final List<BitSet> eligible = new ArrayList<>();

  /** By requirement the number of its set. */
  private final int[] kind;

  private final List<WorkPool> pools = new ArrayList<>();

  private WorkPools(ResolvedProject project, SchedulingLimits limits) {
    this.project = project;
    this.limited = limits.limited(project);
    this.room =
        limits
            .capacity()
            .map(
                capacity ->
                    new ServiceRoom(
                        project.calendarAt(0),
                        capacity.intervals(),
                        SchedulingLimits.isMixed(project)));
    this.kind = new int[project.modeRequirementStart(project.modeCount())];
  }

  static List<WorkPool> of(ResolvedProject project, SchedulingLimits limits) {
    WorkPools pools = new WorkPools(project, limits);
    pools.addResources();
    pools.findEligible();
    pools.groups().forEach(pools::addGroup);
    return pools.pools;
  }

  private void addResources() {
    for (int resource = 0; resource < project.resourceCount(); resource++) {
      if (project.isRenewable(resource)) {
        add(new ResourceSupply(project, resource), unitWork(resource));
      }
    }
  }

  private void add(Supply supply, long[] work) {
    WorkPool pool = WorkPool.of(supply, work);
    if (pool.size() > 0) {
      pools.add(pool);
    }
  }

  private long[] unitWork(int resource) {
    long[] work = new long[project.activityCount()];
    for (int activity = 0; activity < work.length; activity++) {
      work[activity] = Long.MAX_VALUE;
      for (int mode = project.modeStart(activity); mode < project.modeStart(activity + 1); mode++) {
        long units = units(mode, resource);
        work[activity] =
            Math.min(work[activity], LongMath.saturatedMultiply(units, project.modeDuration(mode)));
      }
    }
    return work;
  }

  private long units(int mode, int resource) {
    long units = 0;
    for (int k = project.modeDemandStart(mode); k < project.modeDemandStart(mode + 1); k++) {
      units += project.demandResource(k) == resource ? project.demandUnits(k) : 0;
    }
    return units;
  }

  private void findEligible() {
    Map<BitSet, Integer> numbers = new LinkedHashMap<>();
    for (int requirement = 0; requirement < kind.length; requirement++) {
      BitSet people = new BitSet(project.personCount());
      int skill = project.requirementSkill(requirement);
      for (int person = 0; person < project.personCount(); person++) {
        people.set(person, project.level(person, skill) >= project.requirementLevel(requirement));
      }
      kind[requirement] = numbers.computeIfAbsent(people, any -> numbers.size());
    }
    eligible.addAll(numbers.keySet());
  }

  private Set<BitSet> groups() {
    Set<BitSet> groups = new LinkedHashSet<>(eligible);
    BitSet all = new BitSet();
    for (BitSet one : eligible) {
      all.or(one);
      if (eligible.size() <= PAIRED) {
        eligible.forEach(other -> groups.add(union(one, other)));
      }
    }
    groups.add(all);
    return groups;
  }

  private static BitSet union(BitSet one, BitSet other) {
    BitSet union = (BitSet) one.clone();
    union.or(other);
    return union;
  }

  private void addGroup(BitSet group) {
    int[] free = group.stream().filter(person -> !limited[person]).toArray();
    int[] members = group.stream().filter(person -> limited[person]).toArray();
    add(new PeopleSupply(project, free, members, room), peopleWork(group));
  }

  private long[] peopleWork(BitSet group) {
    boolean[] within = new boolean[eligible.size()];
    for (int k = 0; k < within.length; k++) {
      within[k] = isWithin(eligible.get(k), group);
    }
    long[] work = new long[project.activityCount()];
    for (int activity = 0; activity < work.length; activity++) {
      work[activity] = Long.MAX_VALUE;
      for (int mode = project.modeStart(activity); mode < project.modeStart(activity + 1); mode++) {
        long heads = heads(mode, within) * project.modePersonShare(mode);
        work[activity] =
            Math.min(work[activity], LongMath.saturatedMultiply(heads, project.modeDuration(mode)));
      }
    }
    return work;
  }

  /** Returns how many people of a mode must come from a group that holds some kinds. */
  private long heads(int mode, boolean[] within) {
    long heads = 0;
    int end = project.modeRequirementStart(mode + 1);
    for (int k = project.modeRequirementStart(mode); k < end; k++) {
      heads += within[kind[k]] ? project.requirementPeople(k) : 0;
    }
    return heads;
  }

  private static boolean isWithin(BitSet part, BitSet whole) {
    BitSet outside = (BitSet) part.clone();
    outside.andNot(whole);
    return outside.isEmpty();
  }
}
