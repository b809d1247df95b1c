package dev.evenkeel.scheduling.resource;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.people.Person;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import java.util.Optional;

/** Tells whose share of time for projects a schedule leaves out of account. */
final class ProjectShares {
  private ProjectShares() {}

  /** Returns a warning for each assigned person with a share below 1 whom no capacity limits. */
  static Findings check(Project project, Schedule schedule, Optional<ProjectCapacity> capacity) {
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
