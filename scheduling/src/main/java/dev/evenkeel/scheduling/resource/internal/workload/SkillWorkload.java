package dev.evenkeel.scheduling.resource.internal.workload;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The work by skill and level against the people who have them: which skills are short, and whom to
 * train.
 *
 * @param levels the level of each person in each skill, 0 for none
 * @param classes the classes of work
 * @param work the work of each class
 * @param hours how much each person can work; the number of people stands for a newcomer
 */
public record SkillWorkload(
    List<ImmutableIntArray> levels,
    List<WorkClass> classes,
    ImmutableLongArray work,
    WorkingHours hours) {

  /**
   * Returns the bottleneck.
   *
   * @return the least time and the classes of the minimum cut
   */
  public WorkloadCut cut() {
    WorkloadFlow flow = flow(levels);
    long time = flow.leastTime(0);
    return new WorkloadCut(
        time,
        flow.cutWork(),
        flow.cutClasses().boxed().toList(),
        flow.cutPeople().boxed().toList());
  }

  /**
   * Returns all trainings that shorten the least time: of one person outside the cut, or of a
   * newcomer, in one skill of the cut to the highest level needed there.
   *
   * @param cut the bottleneck
   * @return the greatest gain first; equal ones newcomers first, then by person and skill
   */
  public List<Training> trainings(WorkloadCut cut) {
    List<Training> result = new ArrayList<>();
    Map<Integer, Integer> targets = targets(cut);
    IntStream.range(Training.NEWCOMER, levels.size())
        .filter(person -> !cut.people().contains(person))
        .forEach(
            person ->
                targets.forEach(
                    (skill, level) ->
                        result.add(
                            new Training(person, skill, level, timeAfter(person, skill, level)))));
    result.removeIf(training -> training.time() >= cut.time());
    result.sort(Comparator.comparingLong(Training::time));
    return result;
  }

  /** The highest level that a class of the cut needs, for each skill. */
  private Map<Integer, Integer> targets(WorkloadCut cut) {
    Map<Integer, Integer> targets = new TreeMap<>();
    for (int c : cut.classes()) {
      for (WorkClass.Option option : classes.get(c).options()) {
        targets.merge(option.skill(), option.level(), Math::max);
      }
    }
    return targets;
  }

  private long timeAfter(int person, int skill, int level) {
    List<ImmutableIntArray> after = new ArrayList<>(levels);
    if (person == Training.NEWCOMER) {
      after.add(with(new int[skill + 1], skill, level));
    } else {
      after.set(person, with(levels.get(person).toArray(), skill, level));
    }
    return flow(after).leastTime(0);
  }

  private static ImmutableIntArray with(int[] levels, int skill, int level) {
    levels[skill] = level;
    return ImmutableIntArray.copyOf(levels);
  }

  private WorkloadFlow flow(List<ImmutableIntArray> people) {
    List<ImmutableLongArray> eligible =
        classes.stream().map(workClass -> eligible(people, workClass)).toList();
    WorkloadFlow flow = new WorkloadFlow(new Eligibility(eligible, people.size()), hours);
    for (int c = 0; c < classes.size(); c++) {
      flow.add(c, work.get(c));
    }
    return flow;
  }

  private static ImmutableLongArray eligible(List<ImmutableIntArray> people, WorkClass workClass) {
    long[] words = new long[(people.size() + Long.SIZE - 1) / Long.SIZE];
    for (int p = 0; p < people.size(); p++) {
      if (qualifies(people.get(p), workClass)) {
        words[p >> 6] |= 1L << p;
      }
    }
    return ImmutableLongArray.copyOf(words);
  }

  private static boolean qualifies(ImmutableIntArray levels, WorkClass workClass) {
    return workClass.options().stream()
        .anyMatch(
            option ->
                option.skill() < levels.length() && levels.get(option.skill()) >= option.level());
  }
}
