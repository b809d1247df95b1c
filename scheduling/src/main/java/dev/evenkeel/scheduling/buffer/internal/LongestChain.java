package dev.evenkeel.scheduling.buffer.internal;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Binding;
import dev.evenkeel.scheduling.resource.Schedule;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Follows a schedule backwards along what binds each activity.
 *
 * @param project the project
 * @param schedule a schedule of that project
 */
public record LongestChain(Project project, Schedule schedule) {
  /**
   * Checks the parts.
   *
   * @param project the project
   * @param schedule a schedule of that project
   * @throws IllegalArgumentException if the schedule is one of another project
   */
  public LongestChain {
    Check.that(
        schedule.project().equals(project.id()),
        "schedule must be one of project '%s' but was one of '%s'",
        project.id(),
        schedule.project());
  }

  /**
   * Follows the schedule.
   *
   * @return the assignments of the chain from the first to the last
   */
  public List<Assignment> find() {
    Map<ActivityId, Assignment> chain = new LinkedHashMap<>();
    Optional<Assignment> link = last(schedule.assignments().stream());
    // Leads can make two activities wait for each other's ends; the chain stops where it closes.
    while (link.isPresent() && !chain.containsKey(link.get().activity())) {
      chain.put(link.get().activity(), link.get());
      link = before(link.get());
    }
    return ImmutableList.copyOf(chain.values()).reverse();
  }

  private Optional<Assignment> before(Assignment assignment) {
    Binding binding = assignment.binding();
    if (binding instanceof Binding.ProjectStart || binding instanceof Binding.ReleaseDate) {
      return Optional.empty();
    }
    return binding
        .activity()
        .flatMap(schedule::assignment)
        .or(() -> last(candidates(assignment).filter(other -> isBefore(other, assignment))))
        .or(() -> last(candidates(assignment).filter(other -> beginsBefore(other, assignment))));
  }

  private Stream<Assignment> candidates(Assignment assignment) {
    Stream<Assignment> predecessors =
        project.dependencies().stream()
            .filter(dependency -> dependency.to().equals(assignment.activity()))
            .map(Dependency::from)
            .flatMap(from -> schedule.assignment(from).stream());
    Stream<Assignment> sharing =
        assignment.people().stream().flatMap(person -> schedule.assignmentsOf(person).stream());
    return Stream.concat(predecessors, sharing);
  }

  private static boolean isBefore(Assignment other, Assignment assignment) {
    return !other.finish().isAfter(assignment.start())
        && !other.activity().equals(assignment.activity());
  }

  /** A start-to-start predecessor may still be running. */
  private static boolean beginsBefore(Assignment other, Assignment assignment) {
    return other.start().isBefore(assignment.start());
  }

  /** Returns the one that finishes last; of several the one whose id is smallest. */
  private static Optional<Assignment> last(Stream<Assignment> assignments) {
    return assignments.max(
        Comparator.comparing(Assignment::finish)
            .thenComparing(Comparator.comparing(Assignment::activity).reversed()));
  }
}
