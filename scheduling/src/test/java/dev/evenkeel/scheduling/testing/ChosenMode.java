package dev.evenkeel.scheduling.testing;

import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ActivityMode;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceDemand;
import dev.evenkeel.core.project.SkillRequirement;
import java.util.List;

/**
 * What an activity needs in the mode of its assignment.
 *
 * @param requirements the people
 * @param demands the resources
 * @param thousandths the part of each person's time
 */
record ChosenMode(
    List<SkillRequirement> requirements, List<ResourceDemand> demands, int thousandths) {

  static ChosenMode of(Activity activity, int number) {
    if (number == 0) {
      return new ChosenMode(
          activity.requirements(), activity.demands(), thousandths(activity.personShare()));
    }
    ActivityMode mode = activity.alternatives().get(number - 1);
    return new ChosenMode(mode.requirements(), mode.demands(), thousandths(mode.personShare()));
  }

  private static int thousandths(double share) {
    return (int) Math.ceil(share * 1000 - 1e-6);
  }

  int headCount() {
    return requirements.stream().mapToInt(SkillRequirement::people).sum();
  }

  long units(Resource resource) {
    return demands.stream()
        .filter(demand -> demand.resource().equals(resource.id()))
        .mapToLong(ResourceDemand::units)
        .sum();
  }
}
