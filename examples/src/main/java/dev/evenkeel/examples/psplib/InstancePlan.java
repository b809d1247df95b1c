package dev.evenkeel.examples.psplib;

import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.examples.instances.CoreProject;
import dev.evenkeel.examples.instances.InstanceMode;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.examples.instances.judge.CriticalPathBound;
import dev.evenkeel.examples.instances.judge.InstanceChecker;
import dev.evenkeel.examples.instances.judge.InstanceSchedule;
import dev.evenkeel.examples.instances.judge.InstanceVerdict;
import dev.evenkeel.examples.instances.judge.LibrarySchedule;
import dev.evenkeel.examples.instances.judge.PlannedActivity;
import dev.evenkeel.scheduling.resource.Infeasible;
import dev.evenkeel.scheduling.resource.PriorityRule;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.resource.Scheduled;
import dev.evenkeel.scheduling.resource.SchedulingOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The best schedule of an instance over all priority rules.
 *
 * @param instance the instance
 * @param criticalPathBound the length of the critical path, below which no schedule can be
 * @param best the shortest schedule, empty if the project cannot be scheduled
 * @param makespans the length that each rule reached
 * @param infeasible why there is no schedule, none if there is one
 */
public record InstancePlan(
    ProjectInstance instance,
    long criticalPathBound,
    Optional<Judged> best,
    Map<PriorityRule, Long> makespans,
    Findings infeasible) {

  /**
   * A schedule with the verdict of an independent check.
   *
   * @param rule the priority rule that gave it
   * @param schedule when each activity starts
   * @param verdict what the check found
   */
  public record Judged(PriorityRule rule, InstanceSchedule schedule, InstanceVerdict verdict) {}

  /**
   * Plans an instance.
   *
   * @param instance the instance
   * @param core the project that was made of it
   * @return the plan
   */
  public static InstancePlan of(ProjectInstance instance, CoreProject core) {
    ResolvedProject project = core.project().resolve(core.calendars(), core.settings());
    InstanceChecker checker = InstanceChecker.of(instance);
    List<Judged> schedules = new ArrayList<>();
    Findings infeasible = Findings.none();
    for (PriorityRule rule : PriorityRule.values()) {
      SchedulingOutcome outcome =
          ResourceScheduler.standard().withPriorityRule(rule).schedule(project);
      if (outcome instanceof Scheduled scheduled) {
        InstanceSchedule schedule = LibrarySchedule.of(instance, scheduled.schedule());
        schedules.add(new Judged(rule, schedule, checker.check(schedule)));
      } else if (outcome instanceof Infeasible none) {
        infeasible = none.findings();
      }
    }
    return new InstancePlan(
        instance,
        CriticalPathBound.of(instance),
        schedules.stream().min(Comparator.comparingLong(judged -> judged.verdict().makespan())),
        makespans(schedules),
        infeasible);
  }

  private static Map<PriorityRule, Long> makespans(List<Judged> schedules) {
    Map<PriorityRule, Long> makespans = new LinkedHashMap<>();
    schedules.forEach(judged -> makespans.put(judged.rule(), judged.verdict().makespan()));
    return makespans;
  }

  /**
   * Returns the length of the schedule.
   *
   * @return the periods from its start to its end
   * @throws java.util.NoSuchElementException if there is no schedule
   */
  public long makespan() {
    return best.orElseThrow().verdict().makespan();
  }

  /**
   * Returns when the activities start, in the order of the instance.
   *
   * @return the periods from the start of the schedule
   * @throws java.util.NoSuchElementException if there is no schedule
   */
  public List<Long> starts() {
    return best.orElseThrow().schedule().activities().stream().map(PlannedActivity::start).toList();
  }

  /**
   * Returns the ways in which the activities are carried out, in the order of the instance.
   *
   * @return the chosen mode of each activity
   * @throws java.util.NoSuchElementException if there is no schedule
   */
  public List<InstanceMode> modes() {
    return best.orElseThrow().schedule().activities().stream()
        .map(plan -> instance.activities().get(plan.activity()).modes().get(plan.mode()))
        .toList();
  }

  /**
   * Returns whether the schedule keeps all precedences and capacities of the file.
   *
   * @return true if there is a schedule and the independent check found nothing
   */
  public boolean isFeasible() {
    return best.isPresent() && best.get().verdict().isFeasible();
  }
}
