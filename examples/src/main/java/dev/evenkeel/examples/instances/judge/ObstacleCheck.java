package dev.evenkeel.examples.instances.judge;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.examples.instances.InstanceActivity;
import dev.evenkeel.examples.instances.InstanceMode;
import dev.evenkeel.examples.instances.InstanceResource;
import dev.evenkeel.examples.instances.InstanceSkillNeed;
import dev.evenkeel.examples.instances.ProjectInstance;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks for reasons why an instance can have no schedule. Without non-renewable resources these are
 * all there are; with them, the choice of modes can also fail in ways that only a search finds.
 */
public final class ObstacleCheck {
  private final ProjectInstance instance;
  private final Violations obstacles = new Violations();

  private ObstacleCheck(ProjectInstance instance) {
    this.instance = instance;
  }

  /**
   * Returns the reasons.
   *
   * @param instance the instance
   * @return a finding with {@link InstanceObstacle} as reason for each; none if each activity can
   *     be carried out by itself and the budgets suffice for the most modest modes
   */
  public static Findings check(ProjectInstance instance) {
    return new ObstacleCheck(instance).check();
  }

  private Findings check() {
    for (InstanceActivity activity : instance.activities()) {
      if (activity.modes().stream().noneMatch(this::fits)) {
        obstacles.add(
            InstanceObstacle.DEMAND_ABOVE_CAPACITY,
            activity,
            "demands must not be above the capacities but are in every mode");
      }
      checkPeople(activity);
    }
    IntStream.range(0, instance.resources().size()).forEach(this::checkBudget);
    return obstacles.collect();
  }

  private boolean fits(InstanceMode mode) {
    return mode.duration() == 0
        || IntStream.range(0, instance.resources().size())
            .filter(r -> instance.resources().get(r).renewable())
            .allMatch(r -> mode.demands().get(r) <= instance.resources().get(r).capacity());
  }

  private void checkPeople(InstanceActivity activity) {
    if (activity.headCount() > instance.people().size()) {
      obstacles.add(
          InstanceObstacle.TOO_FEW_PEOPLE,
          activity,
          "people must be %d but there are %d"
              .formatted(activity.headCount(), instance.people().size()));
      return;
    }
    List<InstanceSkillNeed> unfilled =
        new SkillDivision(activity.skillNeeds(), instance.people()).unfilled();
    for (InstanceSkillNeed need : unfilled) {
      obstacles.add(
          InstanceObstacle.TOO_FEW_PEOPLE,
          activity,
          "somebody must serve each need but nobody is left for skill %s at level %d"
              .formatted(instance.skills().get(need.skill()), need.minimumLevel()));
    }
  }

  private void checkBudget(int resource) {
    InstanceResource budget = instance.resources().get(resource);
    long least =
        instance.activities().stream().mapToLong(activity -> leastDemand(activity, resource)).sum();
    if (!budget.renewable() && least > budget.capacity()) {
      obstacles.add(
          InstanceObstacle.BUDGET_TOO_SMALL,
          "resource " + budget.name(),
          "use must be at most %d but is %d at least".formatted(budget.capacity(), least));
    }
  }

  private static long leastDemand(InstanceActivity activity, int resource) {
    return activity.modes().stream()
        .mapToLong(mode -> mode.demands().get(resource))
        .min()
        .orElseThrow();
  }
}
