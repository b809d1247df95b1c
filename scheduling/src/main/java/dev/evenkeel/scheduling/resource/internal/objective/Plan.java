package dev.evenkeel.scheduling.resource.internal.objective;

/** When the activities of a resolved project are worked on, how and by whom, in ticks. */
public interface Plan {
  /**
   * Returns when an activity is finished.
   *
   * @param activity the activity
   * @return the tick at which its last span ends; its start if there is no work
   */
  long finish(int activity);

  /**
   * Returns how an activity is done.
   *
   * @param activity the activity
   * @return the number of the mode within the project
   */
  int mode(int activity);

  /**
   * Returns in how many spans an activity is worked on.
   *
   * @param activity the activity
   * @return the number, 0 if there is no work
   */
  int spans(int activity);

  /**
   * Returns when a span of work begins.
   *
   * @param activity the activity
   * @param span the number of the span, in order of time from 0
   * @return its first tick
   */
  long spanStart(int activity, int span);

  /**
   * Returns when a span of work ends.
   *
   * @param activity the activity
   * @param span the number of the span
   * @return the tick after its last one
   */
  long spanEnd(int activity, int span);

  /**
   * Returns who works on an activity.
   *
   * @param activity the activity
   * @return the numbers of the people; not to be changed
   */
  int[] people(int activity);

  /**
   * Returns how long an activity is worked on.
   *
   * @param activity the activity
   * @return the ticks of all its spans
   */
  default long worked(int activity) {
    long worked = 0;
    for (int span = 0; span < spans(activity); span++) {
      worked += spanEnd(activity, span) - spanStart(activity, span);
    }
    return worked;
  }
}
