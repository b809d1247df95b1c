package dev.evenkeel.scheduling.scenario.internal;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.capacity.CapacityInterval;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joda.money.Money;

/**
 * A project with its plan.
 *
 * @param resolved the project
 * @param capacity how many people the service leaves to it, empty if nothing limits it
 * @param schedule the plan
 */
public record PlannedScenario(
    ResolvedProject resolved, Optional<ProjectCapacity> capacity, Schedule schedule) {

  private Project project() {
    return resolved.project();
  }

  Due project(Instant finish) {
    return new Due(finish, project().deadline());
  }

  Map<MilestoneId, Due> milestones() {
    Map<MilestoneId, Due> dates = new LinkedHashMap<>();
    for (Milestone milestone : project().milestones()) {
      dates.put(milestone.id(), new Due(reached(milestone), milestone.deadline()));
    }
    return dates;
  }

  private Instant reached(Milestone milestone) {
    return milestone.after().stream()
        .map(activity -> schedule.assignment(activity).orElseThrow().finish())
        .reduce(schedule.start(), (one, other) -> one.isAfter(other) ? one : other);
  }

  Map<ActivityId, Due> activities() {
    Map<ActivityId, Due> dates = new LinkedHashMap<>();
    for (Activity activity : project().activities()) {
      Assignment assignment = schedule.assignment(activity.id()).orElseThrow();
      dates.put(activity.id(), new Due(assignment.finish(), activity.deadline()));
    }
    return dates;
  }

  Optional<Money> cost() {
    return WorkCost.of(resolved, schedule);
  }

  OptionalDouble hoursLeft() {
    return capacity.isPresent()
        ? OptionalDouble.of(capacity.get().totalPersonHours())
        : OptionalDouble.empty();
  }

  OptionalDouble hoursShort() {
    return capacity.isPresent()
        ? OptionalDouble.of(
            capacity.get().intervals().stream().mapToDouble(PlannedScenario::hoursShort).sum())
        : OptionalDouble.empty();
  }

  private static double hoursShort(CapacityInterval interval) {
    Duration length = interval.interval().length();
    return interval.shortfall() * (length.getSeconds() + length.getNano() / 1e9) / 3600;
  }

  /**
   * When something is finished and when it is due.
   *
   * @param finish when it is finished
   * @param deadline when it is due
   */
  record Due(Instant finish, Optional<Instant> deadline) {}
}
