package dev.evenkeel.core.validation;

import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.ThreePointEffort;
import java.util.List;
import java.util.Locale;

/** Efforts are not negative, and their three points are in order. */
final class EffortCheck {
  private final Examination examination;

  EffortCheck(Examination examination) {
    this.examination = examination;
  }

  void examine() {
    List<Activity> activities = examination.project.activities();
    for (int i = 0; i < activities.size(); i++) {
      for (int m = 0; m < WorkMode.count(activities.get(i)); m++) {
        WorkMode mode = new WorkMode(activities.get(i), m);
        examineSign(mode, i);
        examineOrder(mode, i);
      }
    }
  }

  private void examineSign(WorkMode mode, int place) {
    Effort effort = mode.effort();
    if (effort.least().isNegative()) {
      examination.faultyActivities.set(place);
      examination.error(
          ProjectFault.NEGATIVE_EFFORT,
          mode.object(),
          mode.path("effort"),
          "effort must not be negative but was " + effort.least());
    }
  }

  private void examineOrder(WorkMode mode, int place) {
    if (mode.effort() instanceof ThreePointEffort three && !three.isOrdered()) {
      examination.faultyActivities.set(place);
      examination.error(
          ProjectFault.UNORDERED_EFFORT,
          mode.object(),
          mode.path("effort"),
          String.format(
              Locale.ROOT,
              "optimistic, most likely and pessimistic effort must be in order but were %s, %s, %s",
              three.optimistic(),
              three.mostLikely(),
              three.pessimistic()));
    }
  }
}
