package dev.evenkeel.benchmarks.replan;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.progress.Progress;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of a plan stays as it was, of the activities that have not been started. A branch is
 * unaffected if nothing before it, by dependencies, was started or finished later than planned.
 *
 * @param open how many have not been started
 * @param people the share that keeps its people
 * @param starts the share that keeps its start
 * @param unaffected how many of them are on unaffected branches
 * @param unaffectedPeople the share of these that keeps its people, 1 if there is none
 */
record KeptShares(int open, double people, double starts, int unaffected, double unaffectedPeople) {

  static KeptShares of(
      ResolvedProject project, Schedule before, Schedule after, Progress progress) {
    List<Boolean> people = new ArrayList<>();
    List<Boolean> starts = new ArrayList<>();
    List<Boolean> unaffected = new ArrayList<>();
    boolean[] affected = affected(project, before, after, progress);
    for (int index = 0; index < affected.length; index++) {
      ActivityId activity = project.activity(index);
      if (progress.of(activity).isEmpty()) {
        Assignment old = before.assignment(activity).orElseThrow();
        Assignment made = after.assignment(activity).orElseThrow();
        people.add(old.people().equals(made.people()));
        starts.add(old.start().equals(made.start()));
        if (!affected[index]) {
          unaffected.add(old.people().equals(made.people()));
        }
      }
    }
    return new KeptShares(
        people.size(), share(people), share(starts), unaffected.size(), share(unaffected));
  }

  private static boolean[] affected(
      ResolvedProject project, Schedule before, Schedule after, Progress progress) {
    boolean[] affected = new boolean[project.activityCount()];
    for (int position = 0; position < affected.length; position++) {
      int index = project.topological(position);
      ActivityId activity = project.activity(index);
      Assignment old = before.assignment(activity).orElseThrow();
      affected[index] |=
          progress.of(activity).isPresent()
              ? after.assignment(activity).orElseThrow().finish().isAfter(old.finish())
              : old.start().isBefore(progress.asOf());
      for (int k = project.outgoingStart(index); k < project.outgoingStart(index + 1); k++) {
        affected[project.to(k)] |= affected[index];
      }
    }
    return affected;
  }

  private static double share(List<Boolean> kept) {
    return kept.stream().mapToInt(each -> each ? 1 : 0).average().orElse(1);
  }
}
