package dev.evenkeel.examples.instances.judge;

import dev.evenkeel.examples.instances.InstanceActivity;
import dev.evenkeel.examples.instances.InstanceMode;
import java.util.List;

/** An activity with a plan that makes sense: the activity and the mode exist, the start counts. */
record PlannedWork(InstanceActivity activity, PlannedActivity plan) {

  private InstanceMode mode() {
    return activity.modes().get(plan.mode());
  }

  long start() {
    return plan.start();
  }

  long finish() {
    return plan.start() + mode().duration();
  }

  int demand(int resource) {
    return mode().demands().get(resource);
  }

  List<Integer> people() {
    return plan.people();
  }

  /** Whether the period is one of those in which the activity runs. */
  boolean runsIn(long period) {
    return start() <= period && period < finish();
  }
}
