package dev.evenkeel.scheduling.progress.internal;

import dev.evenkeel.scheduling.resource.internal.ScheduleGenerator;
import dev.evenkeel.scheduling.resource.internal.profile.Spans;
import java.util.Arrays;

/**
 * The best schedule so far, to tell during another pass that the rest of it will be the same: as
 * soon as the same activities are placed in the same way and the rest of the decisions agrees.
 */
final class Incumbent {
  private final ScheduleGenerator generator;
  private final long[] start;
  private final long[] finish;
  private final Spans[] spans;
  private final int[][] people;
  private final int[] position;

  /** By the number of activities placed: the last place that one of them has in the best list. */
  private final int[] reach;

  /** By the number of activities placed: how many of them are placed otherwise. */
  private final int[] others;

  /** By the number of activities placed: about how many of them it is decided otherwise. */
  private final int[] decided;

  private Repair best;
  private int firstMoved;
  private int lastMoved;
  private int allDecided;

  Incumbent(ScheduleGenerator generator, Repair first) {
    int n = first.list.length;
    this.generator = generator;
    this.best = first;
    this.start = new long[n];
    this.finish = new long[n];
    this.spans = new Spans[n];
    Arrays.setAll(spans, activity -> new Spans());
    this.people = new int[n][];
    this.position = new int[n];
    this.reach = new int[n + 1];
    this.others = new int[n + 1];
    this.decided = new int[n + 1];
  }

  /** Takes over the complete schedule that was generated last. */
  void set(Repair repair, int past) {
    best = repair;
    for (int place = 0; place < repair.list.length; place++) {
      int activity = repair.list[place];
      position[activity] = place;
      if (place >= past) {
        start[activity] = generator.start(activity);
        finish[activity] = generator.finish(activity);
        spans[activity].set(generator.spans(activity));
        people[activity] = generator.people(activity).clone();
      }
    }
  }

  /** Begins to compare a pass with the best. */
  void compare(Repair trial) {
    firstMoved = trial.list.length;
    lastMoved = -1;
    allDecided = 0;
    for (int place = 0; place < trial.list.length; place++) {
      int activity = trial.list[place];
      boolean agrees = trial.agrees(best, activity);
      if (activity != best.list[place]) {
        lastMoved = place;
      }
      if (activity != best.list[place] || !agrees) {
        firstMoved = Math.min(firstMoved, place);
      }
      allDecided += agrees ? 0 : 1;
    }
  }

  /** Takes note that so many activities are placed as in the best. */
  void begin(int placed) {
    reach[placed] = placed - 1;
    others[placed] = 0;
    decided[placed] = 0;
  }

  /** Returns the first place at which the pass differs from the best. */
  int firstMoved() {
    return firstMoved;
  }

  /** Writes the best schedule down in the generator, without reserving anything. */
  void recall(int past) {
    for (int place = past; place < best.list.length; place++) {
      int activity = best.list[place];
      generator.write(
          activity, start[activity], finish[activity], spans[activity], people[activity]);
    }
  }

  Repair best() {
    return best;
  }

  /** Takes note of the activity that was placed as the k-th, counted from 0. */
  void placed(Repair trial, int k) {
    int activity = trial.list[k];
    reach[k + 1] = Math.max(reach[k], position[activity]);
    others[k + 1] = others[k] + (isSame(activity) ? 0 : 1);
    decided[k + 1] = decided[k] + (trial.agrees(best, activity) ? 0 : 1);
  }

  private boolean isSame(int activity) {
    return generator.start(activity) == start[activity]
        && generator.finish(activity) == finish[activity]
        && generator.spans(activity).equalSpans(spans[activity])
        && Arrays.equals(generator.people(activity), people[activity]);
  }

  /** Tells whether, with so many activities placed, the rest will be as in the best schedule. */
  boolean isMet(int placed) {
    return placed > lastMoved
        && others[placed] == 0
        && reach[placed] == placed - 1
        && decided[placed] == allDecided;
  }
}
