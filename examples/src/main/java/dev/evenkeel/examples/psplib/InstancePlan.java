package dev.evenkeel.examples.psplib;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.examples.instances.InstanceProject;
import dev.evenkeel.examples.instances.InstanceScheduleCheck;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.scheduling.network.CriticalPathCalculator;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Infeasible;
import dev.evenkeel.scheduling.resource.PriorityRule;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Scheduled;
import dev.evenkeel.scheduling.resource.SchedulingOutcome;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The best schedule of an instance over all priority rules.
 *
 * @param instance the instance
 * @param criticalPathBound the length of the critical path, below which no schedule can be
 * @param rule the rule that gave the shortest schedule, empty if the project cannot be scheduled
 * @param starts the start of each job by its number
 * @param makespans the length that each rule reached
 * @param violations what an independent check of the schedule found
 * @param infeasible why there is no schedule, none if there is one
 */
public record InstancePlan(
    ProjectInstance instance,
    int criticalPathBound,
    Optional<PriorityRule> rule,
    Map<Integer, Integer> starts,
    Map<PriorityRule, Integer> makespans,
    List<String> violations,
    Findings infeasible) {

  /**
   * Plans an instance.
   *
   * @param instance the instance
   * @return the plan
   */
  public static InstancePlan of(ProjectInstance instance) {
    ResolvedProject project = InstanceProject.resolved(instance);
    Map<PriorityRule, Integer> makespans = new LinkedHashMap<>();
    Map<Integer, Integer> best = Map.of();
    Optional<PriorityRule> bestRule = Optional.empty();
    Findings infeasible = Findings.none();
    for (PriorityRule rule : PriorityRule.values()) {
      SchedulingOutcome outcome =
          ResourceScheduler.standard().withPriorityRule(rule).schedule(project);
      if (outcome instanceof Scheduled scheduled) {
        Map<Integer, Integer> starts = starts(scheduled);
        int makespan = InstanceScheduleCheck.makespan(instance, starts);
        makespans.put(rule, makespan);
        if (bestRule.isEmpty() || makespan < InstanceScheduleCheck.makespan(instance, best)) {
          best = starts;
          bestRule = Optional.of(rule);
        }
      } else if (outcome instanceof Infeasible none) {
        infeasible = none.findings();
      }
    }
    List<String> violations =
        bestRule.isPresent() ? InstanceScheduleCheck.violations(instance, best) : List.of();
    int bound = periods(CriticalPathCalculator.standard().calculate(project).length());
    return new InstancePlan(instance, bound, bestRule, best, makespans, violations, infeasible);
  }

  /**
   * Returns the length of the schedule.
   *
   * @return the periods from its start to its end
   */
  public int makespan() {
    return InstanceScheduleCheck.makespan(instance, starts);
  }

  /**
   * Returns whether the schedule keeps all precedences and capacities of the file.
   *
   * @return true if there is a schedule and the independent check found nothing
   */
  public boolean isFeasible() {
    return rule.isPresent() && violations.isEmpty();
  }

  private static Map<Integer, Integer> starts(Scheduled scheduled) {
    Map<Integer, Integer> starts = new LinkedHashMap<>();
    for (Assignment assignment : scheduled.schedule().assignments()) {
      Duration start = Duration.between(InstanceProject.ORIGIN, assignment.start());
      starts.put(number(assignment.activity()), periods(start));
    }
    return starts;
  }

  private static int number(ActivityId id) {
    return Integer.parseInt(id.value());
  }

  private static int periods(Duration duration) {
    return Math.toIntExact(duration.dividedBy(InstanceProject.PERIOD));
  }
}
