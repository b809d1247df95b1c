package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.scheduling.resource.Binding;
import dev.evenkeel.scheduling.resource.internal.profile.Placement;
import dev.evenkeel.scheduling.resource.internal.team.TeamPlacement;

/** What serial schedule generation made of an activity list, by the index of the activity. */
public final class GeneratedSchedule {
  private final TeamPlacement[] placed;
  private final Binding[] bindings;
  private final Findings failures;

  GeneratedSchedule(TeamPlacement[] placed, Binding[] bindings, Findings failures) {
    this.placed = placed;
    this.bindings = bindings;
    this.failures = failures;
  }

  /**
   * Returns why activities could not be placed. Their successors are not placed either but not
   * listed.
   *
   * @return errors, none if all activities are placed
   */
  public Findings failures() {
    return failures;
  }

  /**
   * Returns when an activity is worked on.
   *
   * @param activity the index of the activity
   * @return its placement
   */
  public Placement placement(int activity) {
    return placed[activity].placement();
  }

  /**
   * Returns who works on an activity.
   *
   * @param activity the index of the activity
   * @return the indices of the people, ascending
   */
  public int[] people(int activity) {
    return placed[activity].people().clone();
  }

  /**
   * Returns what keeps an activity from starting earlier.
   *
   * @param activity the index of the activity
   * @return the binding
   */
  public Binding binding(int activity) {
    return bindings[activity];
  }
}
