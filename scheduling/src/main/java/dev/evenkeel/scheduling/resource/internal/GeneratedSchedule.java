package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.scheduling.resource.Binding;
import dev.evenkeel.scheduling.resource.internal.profile.Spans;

/** What serial schedule generation made of its decisions, by the index of the activity. */
public final class GeneratedSchedule {
  private final ScheduleGenerator generator;
  private final Binding[] bindings;
  private final Findings failures;

  GeneratedSchedule(ScheduleGenerator generator, Binding[] bindings, Findings failures) {
    this.generator = generator;
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
   * Returns when an activity starts.
   *
   * @param activity the index of the activity
   * @return its first tick
   */
  public long start(int activity) {
    return generator.start(activity);
  }

  /**
   * Returns when an activity is finished.
   *
   * @param activity the index of the activity
   * @return the end of its last tick, the start if there is no work
   */
  public long finish(int activity) {
    return generator.finish(activity);
  }

  /**
   * Returns when an activity is worked on.
   *
   * @param activity the index of the activity
   * @return the spans of its work
   */
  public Spans spans(int activity) {
    return generator.spans(activity);
  }

  /**
   * Returns how an activity is done.
   *
   * @param activity the index of the activity
   * @return the number of the mode within the activity, 0 for its own
   */
  public int mode(int activity) {
    return generator.mode(activity);
  }

  /**
   * Returns who works on an activity.
   *
   * @param activity the index of the activity
   * @return the indices of the people, ascending
   */
  public int[] people(int activity) {
    return generator.people(activity).clone();
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
