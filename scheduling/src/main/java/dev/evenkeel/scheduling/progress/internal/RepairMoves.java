package dev.evenkeel.scheduling.progress.internal;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.internal.project.FastRandom;
import java.util.Arrays;

/**
 * Small random changes of a repair: an activity goes earlier or later in the list, starts as early
 * as it can or as planned, or has one of its people replaced. Nothing goes ahead of running work
 * that must not pause.
 */
final class RepairMoves {
  private final RemainingProject remaining;
  private final ResolvedProject project;
  private final FastRandom random;
  private final int[] open;
  private final int[] position;

  /**
   * Creates moves.
   *
   * @param remaining what is left
   * @param list the activities of which those that are not finished can move
   * @param random the source of random numbers
   */
  RepairMoves(RemainingProject remaining, int[] list, FastRandom random) {
    this.remaining = remaining;
    this.project = remaining.project();
    this.random = random;
    this.open = open(list);
    this.position = new int[list.length];
  }

  private int[] open(int[] list) {
    int[] unfinished = new int[list.length];
    int count = 0;
    for (int activity : list) {
      if (!remaining.done().isFinished(activity)) {
        unfinished[count++] = activity;
      }
    }
    return Arrays.copyOf(unfinished, count);
  }

  /** Tells whether nothing is left that could be changed. */
  boolean isEmpty() {
    return open.length == 0;
  }

  int random(int bound) {
    return random.nextInt(bound);
  }

  /** Returns any activity that is not finished. */
  int any() {
    return open[random.nextInt(open.length)];
  }

  /** Changes a repair around an activity; returns whether it is another one now. */
  boolean change(Repair repair, int activity) {
    int kind = random.nextInt(10);
    if (kind < 4) {
      return takeEarlier(repair, activity);
    }
    if (kind < 6) {
      return takeLater(repair, neighbour(repair, activity));
    }
    if (kind < 8) {
      return replacePerson(repair, activity);
    }
    return kind == 8 ? startEarly(repair, activity) : startAsPlanned(repair, activity);
  }

  private boolean takeEarlier(Repair repair, int activity) {
    number(repair.list);
    int first = Math.max(afterPredecessors(activity), afterUnbroken(repair.list, activity));
    int place = position[activity];
    if (first >= place) {
      return false;
    }
    int target = first + random.nextInt(place - first);
    System.arraycopy(repair.list, target, repair.list, target + 1, place - target);
    repair.list[target] = activity;
    if (random.nextInt(2) == 0) {
      repair.advance(activity, remaining);
    }
    return true;
  }

  private boolean takeLater(Repair repair, int activity) {
    number(repair.list);
    int last = Math.min(beforeSuccessors(activity), beforeOthers(repair.list, activity));
    int place = position[activity];
    if (last <= place) {
      return false;
    }
    int target = place + 1 + random.nextInt(last - place);
    System.arraycopy(repair.list, place + 1, repair.list, place, target - place);
    repair.list[target] = activity;
    return true;
  }

  /** Returns an activity shortly before another one in the list, or that one. */
  private int neighbour(Repair repair, int activity) {
    number(repair.list);
    int first = project.activityCount() - open.length;
    int place = Math.max(first, position[activity] - random.nextInt(12));
    return repair.list[place];
  }

  private boolean replacePerson(Repair repair, int activity) {
    int[] team = repair.team[activity];
    if (team == null || team.length == 0 || remaining.done().isRunning(activity)) {
      return startEarly(repair, activity);
    }
    int leaving = random.nextInt(team.length);
    int[] staying = new int[team.length - 1];
    System.arraycopy(team, 0, staying, 0, leaving);
    System.arraycopy(team, leaving + 1, staying, leaving, staying.length - leaving);
    repair.team[activity] = staying.length == 0 ? null : staying;
    repair.working[activity] = null;
    return true;
  }

  private boolean startEarly(Repair repair, int activity) {
    if (repair.notBefore[activity] == remaining.asOf()) {
      return false;
    }
    repair.advance(activity, remaining);
    return true;
  }

  private boolean startAsPlanned(Repair repair, int activity) {
    int mode = repair.mode[activity];
    if (mode != remaining.planned(activity).mode()) {
      return false;
    }
    repair.keep(activity, remaining);
    return true;
  }

  private void number(int[] list) {
    for (int place = 0; place < list.length; place++) {
      position[list[place]] = place;
    }
  }

  private int afterPredecessors(int activity) {
    int first = project.activityCount() - open.length;
    for (int k = project.incomingStart(activity); k < project.incomingStart(activity + 1); k++) {
      int dependency = project.incoming(k);
      if (remaining.generator().isOpen(dependency)) {
        first = Math.max(first, position[project.from(dependency)] + 1);
      }
    }
    return first;
  }

  /** Returns the place after the last running work before an activity that must not pause. */
  private int afterUnbroken(int[] list, int activity) {
    if (remaining.mustGoOn(activity)) {
      return 0;
    }
    int place = position[activity];
    while (place > 0 && !remaining.mustGoOn(list[place - 1])) {
      place--;
    }
    return place;
  }

  /** Returns the last place of running work that must not pause: before all other work. */
  private int beforeOthers(int[] list, int activity) {
    if (!remaining.mustGoOn(activity)) {
      return list.length - 1;
    }
    int place = position[activity];
    while (place + 1 < list.length && remaining.mustGoOn(list[place + 1])) {
      place++;
    }
    return place;
  }

  private int beforeSuccessors(int activity) {
    int last = project.activityCount() - 1;
    for (int k = project.outgoingStart(activity); k < project.outgoingStart(activity + 1); k++) {
      if (remaining.generator().isOpen(k)) {
        last = Math.min(last, position[project.to(k)] - 1);
      }
    }
    return last;
  }
}
