package dev.evenkeel.core.validation;

import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ActivityMode;
import dev.evenkeel.core.project.Effort;
import dev.evenkeel.core.project.ResourceDemand;
import dev.evenkeel.core.project.SkillRequirement;
import java.util.List;

/** One of the ways to do an activity: 0 is what the activity itself states. */
record WorkMode(Activity activity, int number) {
  static int count(Activity activity) {
    return 1 + activity.alternatives().size();
  }

  private ActivityMode alternative() {
    return activity.alternatives().get(number - 1);
  }

  Effort effort() {
    return number == 0 ? activity.effort() : alternative().effort();
  }

  List<SkillRequirement> requirements() {
    return number == 0 ? activity.requirements() : alternative().requirements();
  }

  List<ResourceDemand> demands() {
    return number == 0 ? activity.demands() : alternative().demands();
  }

  String object() {
    return Examination.name(activity);
  }

  /** Where in the activity a part of the mode stands; the part may be empty. */
  String path(String part) {
    if (number == 0) {
      return part;
    }
    String mode = "alternatives[" + (number - 1) + "]";
    return part.isEmpty() ? mode : mode + "." + part;
  }
}
