package dev.evenkeel.scheduling.testing;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.CapacityChange;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.project.Resource;
import dev.evenkeel.core.project.ResourceKind;
import dev.evenkeel.core.project.WorkStyle;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.capacity.ProjectCapacity;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
    checkStocks();
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
    project.project().resources().stream()
        .flatMap(resource -> resource.changes().stream())
        .forEach(change -> instants.add(change.from()));
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
    Map<PersonId, List<Assignment>> busy = new LinkedHashMap<>();
    for (Work work : running) {
      for (PersonId person : work.assignment().people()) {
        busy.computeIfAbsent(person, id -> new ArrayList<>()).add(work.assignment());
      }
    }
    busy.forEach(
        (person, assignments) -> {
          int thousandths = assignments.stream().mapToInt(one -> mode(one).thousandths()).sum();
          if (thousandths > 1000) {
            violations.add(
                assignments.stream()
                        .map(one -> "'" + one.activity() + "'")
                        .collect(Collectors.joining(" and ", "person " + person + " works on ", ""))
                    + " at "
                    + instant);
          }
        });
  }

  private void checkStocks() {
    for (Resource resource : project.project().resources()) {
      long used = schedule.assignments().stream().mapToLong(one -> mode(one).units(resource)).sum();
      if (resource.kind() == ResourceKind.NON_RENEWABLE && used > resource.capacity()) {
        violations.add(
            used
                + " units of non-renewable resource '"
                + resource.id()
                + "' with capacity "
                + resource.capacity()
                + " are used up");
      }
    }
  }

  private void checkResources(Instant instant, List<Work> running) {
    for (Resource resource : project.project().resources()) {
      long used = running.stream().mapToLong(work -> mode(work.assignment()).units(resource)).sum();
      if (resource.kind() == ResourceKind.RENEWABLE && used > capacity(resource, instant)) {
        violations.add(
            used
                + " units of resource '"
                + resource.id()
                + "' with capacity "
                + capacity(resource, instant)
                + " are used at "
                + instant);
      }
    }
  }

  private static int capacity(Resource resource, Instant instant) {
    int capacity = resource.capacity();
    for (CapacityChange change : resource.changes()) {
      capacity = change.from().isAfter(instant) ? capacity : change.capacity();
    }
    return capacity;
  }

  private ChosenMode mode(Assignment assignment) {
    Activity activity = project.project().activities().get(project.indexOf(assignment.activity()));
    return ChosenMode.of(activity, assignment.mode());
  }

  private void checkCapacity(Instant instant, List<Work> running) {
    capacity.ifPresent(
        limit -> {
          long inBlocks =
              running.stream()
                  .filter(work -> !isBetweenContacts(work))
                  .mapToLong(work -> members(limit, work))
                  .sum();
          if (inBlocks > limit.availableAt(instant)) {
            violations.add(
                inBlocks
                    + " members of service group '"
                    + limit.group()
                    + "' with capacity "
                    + limit.availableAt(instant)
                    + " work at "
                    + instant);
          }
          checkBetweenContacts(instant, running, limit, inBlocks);
        });
  }

  private void checkBetweenContacts(
      Instant instant, List<Work> running, ProjectCapacity limit, long inBlocks) {
    long thousandths =
        running.stream()
            .filter(this::isBetweenContacts)
            .mapToLong(work -> members(limit, work) * mode(work.assignment()).thousandths())
            .sum();
    double most =
        limit
            .at(instant)
            .map(interval -> interval.capacityBetweenContacts((int) inBlocks))
            .orElse(0.0);
    if (thousandths > 1000 * most) {
      violations.add(
          thousandths / 1000.0
              + " members of service group '"
              + limit.group()
              + "' work between contacts at "
              + instant
              + " but at most "
              + most
              + " can with "
              + inBlocks
              + " in blocks");
    }
  }

  private boolean isBetweenContacts(Work work) {
    int activity = project.indexOf(work.assignment().activity());
    return project.project().activities().get(activity).style() == WorkStyle.BETWEEN_CONTACTS;
  }

  private static long members(ProjectCapacity limit, Work work) {
    return work.assignment().people().stream().filter(limit.members()::contains).count();
  }
}
