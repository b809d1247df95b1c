package dev.evenkeel.scheduling.resource.internal.outcome;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.resource.Schedule;
import dev.evenkeel.scheduling.resource.SchedulingFault;
import java.util.Optional;

/** Tells whose share of time for projects a schedule leaves out of account. */
public final class ProjectShares {
  private ProjectShares() {}

  /**
   * Returns who is planned with more time than they have for projects.
   *
   * @param project the project
   * @param schedule its schedule
   * @param capacity how many members of a service group may work on the project
   * @return a warning for each assigned person with a share below 1 whom no capacity limits
   */
  public static Findings check(
      Project project, Schedule schedule, Optional<ProjectCapacity> capacity) {
    return Findings.of(
        project.people().stream()
            .filter(person -> person.projectShare() < 1)
            .filter(person -> capacity.filter(limit -> isMember(limit, person)).isEmpty())
            .filter(person -> !schedule.assignmentsOf(person.id()).isEmpty())
            .map(ProjectShares::warning)
            .toList());
  }

  private static boolean isMember(ProjectCapacity capacity, Person person) {
    return capacity.members().contains(person.id());
  }

  private static Finding warning(Person person) {
    return Finding.warning(
        SchedulingFault.SHARE_NOT_APPLIED,
        "person '" + person.id() + "'",
        "is planned with all working hours though the share for projects is "
            + person.projectShare());
  }
}
