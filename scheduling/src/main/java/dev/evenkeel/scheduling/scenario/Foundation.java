package dev.evenkeel.scheduling.scenario;

import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.staffing.StaffingPlan;
import java.util.Optional;

/**
 * What a schedule of a scenario rests on.
 *
 * @param scenario the scenario
 * @param project its project, resolved
 * @param staffing how many people the service needs
 * @param capacity how many of them it leaves to the project
 */
record Foundation(
    Scenario scenario,
    ResolvedProject project,
    Optional<StaffingPlan> staffing,
    Optional<ProjectCapacity> capacity) {

  static Foundation of(Scenario scenario) {
    return of(
        scenario, scenario.resolvedProject(), scenario.service().map(ServiceDemand::staffingPlan));
  }

  private static Foundation of(
      Scenario scenario, ResolvedProject project, Optional<StaffingPlan> staffing) {
    return new Foundation(
        scenario,
        project,
        staffing,
        staffing.map(plan -> capacity(scenario, plan)).or(scenario::capacity));
  }

  private static ProjectCapacity capacity(Scenario scenario, StaffingPlan plan) {
    ServiceDemand service = scenario.service().orElseThrow();
    return service.capacityCalculator().capacity(plan, service.group(), scenario.calendars());
  }

  /** Returns the foundation of another scenario; what is the same in both is not made again. */
  Foundation changedTo(Scenario other) {
    ResolvedProject resolved = hasSameProject(other) ? project : other.resolvedProject();
    Optional<StaffingPlan> needs =
        needsSameStaff(other) ? staffing : other.service().map(ServiceDemand::staffingPlan);
    return hasSameService(other)
        ? new Foundation(other, resolved, needs, capacity)
        : of(other, resolved, needs);
  }

  private boolean hasSameProject(Scenario other) {
    return scenario.project().equals(other.project())
        && scenario.calendars().equals(other.calendars())
        && scenario.settings().equals(other.settings());
  }

  private boolean needsSameStaff(Scenario other) {
    return scenario.service().isPresent()
        && other.service().isPresent()
        && scenario.service().get().needsAsMuchAs(other.service().get());
  }

  private boolean hasSameService(Scenario other) {
    return scenario.service().equals(other.service())
        && scenario.calendars().equals(other.calendars())
        && scenario.capacity().equals(other.capacity());
  }
}
