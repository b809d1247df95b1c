package dev.evenkeel.examples.instances.judge;

import dev.evenkeel.core.check.Check;
import java.util.List;

/**
 * What a schedule says about one activity.
 *
 * @param activity the position of the activity in the instance, from 0
 * @param start the period in which it starts, from 0
 * @param mode the position of the chosen mode among the activity's modes, from 0
 * @param people the positions of the people in the instance, from 0, in any order; each serves one
 *     need of the activity, whichever
 */
public record PlannedActivity(int activity, long start, int mode, List<Integer> people) {

  /** Copies the people. */
  public PlannedActivity {
    Check.notNull(people, "people");
    people = List.copyOf(people);
  }

  /**
   * Returns the plan of an activity with one mode that needs nobody.
   *
   * @param activity the position of the activity
   * @param start the period in which it starts
   * @return the plan
   */
  public static PlannedActivity of(int activity, long start) {
    return new PlannedActivity(activity, start, 0, List.of());
  }
}
