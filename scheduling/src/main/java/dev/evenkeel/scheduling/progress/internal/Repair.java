package dev.evenkeel.scheduling.progress.internal;

import dev.evenkeel.scheduling.resource.internal.Decisions;
import dev.evenkeel.scheduling.resource.internal.profile.Spans;
import org.jspecify.annotations.Nullable;

/** A way to make the plan anew: what schedule generation is told. Mutable until it is tried. */
final class Repair {
  final int[] list;
  final int[] mode;
  final int[] @Nullable [] team;
  final long[] notBefore;
  final @Nullable Spans[] working;

  Repair(
      int[] list,
      int[] mode,
      int[] @Nullable [] team,
      long[] notBefore,
      @Nullable Spans[] working) {
    this.list = list;
    this.mode = mode;
    this.team = team;
    this.notBefore = notBefore;
    this.working = working;
  }

  /** Returns the way that keeps modes, people, starts and working times of the plan before. */
  static Repair keeping(RemainingProject remaining, int[] list) {
    Repair repair =
        new Repair(
            list,
            new int[list.length],
            new int[list.length][],
            new long[list.length],
            new Spans[list.length]);
    for (int activity : list) {
      repair.mode[activity] = remaining.planned(activity).mode();
      repair.keep(activity, remaining);
    }
    return repair;
  }

  /** Keeps people, start and working times of an activity in the plan before. */
  void keep(int activity, RemainingProject remaining) {
    team[activity] = remaining.planned(activity).people();
    working[activity] = remaining.planned(activity).working();
    notBefore[activity] =
        remaining.hasPlannedStart(activity)
            ? Math.max(remaining.asOf(), remaining.planned(activity).start())
            : remaining.asOf();
  }

  /** Lets an activity that has not been started start as early as it can. */
  void advance(int activity, RemainingProject remaining) {
    if (!remaining.done().isStarted(activity)) {
      notBefore[activity] = remaining.asOf();
      working[activity] = null;
    }
  }

  Repair copy() {
    return new Repair(list.clone(), mode.clone(), team.clone(), notBefore.clone(), working.clone());
  }

  Repair withList(int[] other) {
    return new Repair(other, mode.clone(), team.clone(), notBefore.clone(), working.clone());
  }

  Decisions decisions() {
    return new Decisions(list, mode, team, notBefore, working);
  }

  /** Tells whether two ways say the same of an activity. */
  boolean agrees(Repair other, int activity) {
    return mode[activity] == other.mode[activity]
        && team[activity] == other.team[activity]
        && notBefore[activity] == other.notBefore[activity]
        && working[activity] == other.working[activity];
  }
}
