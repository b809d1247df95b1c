package dev.evenkeel.examples.instances.judge;

import dev.evenkeel.examples.instances.InstanceActivity;
import dev.evenkeel.examples.instances.ProjectInstance;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes from a schedule what makes sense for an instance and notes what does not. */
final class PlanReading {
  /** Far from overflow and beyond any schedule. */
  private static final long LAST_PERIOD = 1L << 60;

  private final ProjectInstance instance;
  private final Violations violations;
  private final Set<Integer> seen = new LinkedHashSet<>();
  private final List<PlannedWork> work = new ArrayList<>();

  PlanReading(ProjectInstance instance, Violations violations) {
    this.instance = instance;
    this.violations = violations;
  }

  List<PlannedWork> read(InstanceSchedule schedule) {
    schedule.activities().forEach(this::read);
    for (int activity = 0; activity < instance.activities().size(); activity++) {
      if (!seen.contains(activity)) {
        violations.add(
            InstanceViolation.MISSING_ACTIVITY,
            instance.activities().get(activity),
            "activity must be planned but is missing");
      }
    }
    return work;
  }

  private void read(PlannedActivity plan) {
    int count = instance.activities().size();
    if (plan.activity() < 0 || plan.activity() >= count) {
      violations.add(
          InstanceViolation.UNKNOWN_ACTIVITY,
          "position " + plan.activity(),
          "activity must be at a position from 0 to %d but was at %d"
              .formatted(count - 1, plan.activity()));
      return;
    }
    InstanceActivity activity = instance.activities().get(plan.activity());
    if (!seen.add(plan.activity())) {
      violations.add(
          InstanceViolation.REPEATED_ACTIVITY,
          activity,
          "activity must be planned once but was again at " + plan.start());
    } else if (makesSense(activity, plan)) {
      work.add(new PlannedWork(activity, plan));
    }
  }

  private boolean makesSense(InstanceActivity activity, PlannedActivity plan) {
    boolean counts = plan.start() >= 0 && plan.start() <= LAST_PERIOD;
    if (!counts) {
      violations.add(
          InstanceViolation.START_OUT_OF_RANGE,
          activity,
          "start must be from 0 to %d but was %d".formatted(LAST_PERIOD, plan.start()));
    }
    int modes = activity.modes().size();
    boolean exists = plan.mode() >= 0 && plan.mode() < modes;
    if (!exists) {
      violations.add(
          InstanceViolation.UNKNOWN_MODE,
          activity,
          "mode must be from 0 to %d but was %d".formatted(modes - 1, plan.mode()));
    }
    return counts && exists;
  }
}
