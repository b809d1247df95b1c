package dev.evenkeel.scheduling.simulation.internal;

/**
 * That an activity waits for another.
 *
 * @param activity the number of the other activity
 * @param forFinish whether it waits for the other's finish, not for its start
 * @param holdsStart whether its start waits, not its finish
 * @param lag the working time between, in ticks, negative for a lead
 * @param hours the hours in which the lag runs
 */
record Waiting(int activity, boolean forFinish, boolean holdsStart, long lag, WorkHours hours) {
  static Waiting forFinish(int activity, WorkHours hours) {
    return new Waiting(activity, true, true, 0, hours);
  }

  /** The time before which the waiting ends not. */
  double until(double[] start, double[] finish) {
    double event = forFinish ? finish[activity] : start[activity];
    if (lag == 0) {
      return event;
    }
    return lag > 0 ? hours.finish(event, (double) lag) : hours.start(event, (double) -lag);
  }
}
