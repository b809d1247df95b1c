package dev.evenkeel.scheduling.testing;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceDemand;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Checks at every instant at which any work starts or the capacity changes that nobody does two
 * things and nothing is used beyond what there is.
 */
final class OccupancyCheck {
  private final Schedule schedule;
  private final ResolvedProject project;
  private final Optional<ProjectCapacity> capacity;
  private final List<String> violations = new ArrayList<>();

  OccupancyCheck(Schedule schedule, ResolvedProject project, Optional<ProjectCapacity> capacity) {
    this.schedule = schedule;
    this.project = project;
    this.capacity = capacity;
  }

  List<String> violations() {
    List<Work> all = new ArrayList<>();
    schedule
        .assignments()
        .forEach(one -> one.working().forEach(interval -> all.add(new Work(one, interval))));
    all.sort(Comparator.comparing(work -> work.interval().start()));
    List<Work> running = new ArrayList<>();
    int next = 0;
    for (Instant instant : instants(all)) {
      running.removeIf(work -> !work.interval().end().isAfter(instant));
      while (next < all.size() && !all.get(next).interval().start().isAfter(instant)) {
        running.add(all.get(next++));
      }
      checkPeople(instant, running);
      checkResources(instant, running);
      checkCapacity(instant, running);
    }
    return violations;
  }

  private record Work(Assignment assignment, Interval interval) {}

  private SortedSet<Instant> instants(List<Work> all) {
    SortedSet<Instant> instants = new TreeSet<>();
    all.forEach(work -> instants.add(work.interval().start()));
    capacity.stream()
        .flatMap(limit -> limit.intervals().stream())
        .forEach(
            interval -> {
              instants.add(interval.interval().start());
              instants.add(interval.interval().end());
            });
    return instants;
  }

  private void checkPeople(Instant instant, List<Work> running) {
    Map<PersonId, Assignment> busy = new HashMap<>();
    for (Work work : running) {
      for (PersonId person : work.assignment().people()) {
        Assignment other = busy.put(person, work.assignment());
        if (other != null) {
          violations.add(
              "person "
                  + person
                  + " works on '"
                  + other.activity()
                  + "' and '"
                  + work.assignment().activity()
                  + "' at "
                  + instant);
        }
      }
    }
  }

  private void checkResources(Instant instant, List<Work> running) {
    for (Resource resource : project.project().resources()) {
      long used = running.stream().mapToLong(work -> units(work, resource)).sum();
      if (used > resource.capacity()) {
        violations.add(
            used
                + " units of resource '"
                + resource.id()
                + "' with capacity "
                + resource.capacity()
                + " are used at "
                + instant);
      }
    }
  }

  private long units(Work work, Resource resource) {
    Activity activity =
        project.project().activities().get(project.indexOf(work.assignment().activity()));
    return activity.demands().stream()
        .filter(demand -> demand.resource().equals(resource.id()))
        .mapToLong(ResourceDemand::units)
        .sum();
  }

  private void checkCapacity(Instant instant, List<Work> running) {
    capacity.ifPresent(
        limit -> {
          long members =
              running.stream()
                  .flatMap(work -> work.assignment().people().stream())
                  .filter(limit.members()::contains)
                  .count();
          if (members > limit.availableAt(instant)) {
            violations.add(
                members
                    + " members of service group '"
                    + limit.group()
                    + "' with capacity "
                    + limit.availableAt(instant)
                    + " work at "
                    + instant);
          }
        });
  }
}
