package dev.evenkeel.scheduling.comparison;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.scheduling.resource.Assignment;
import dev.evenkeel.scheduling.resource.Schedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares two plans of a project, also of two versions of it: what moves, why, and for whom.
 * Activities, people and milestones are the same in both if their ids are.
 *
 * <p>A milestone is reached when the last of its activities is finished, or with the start of the
 * plan if it waits for nothing. Among several projects that are planned together each has its own
 * deadline, rounded down to the tick of the resolved portfolio.
 */
public final class PlanComparer {
  private static final PlanComparer STANDARD = new PlanComparer();

  private PlanComparer() {}

  /**
   * Returns the comparer.
   *
   * @return the comparer, immutable and thread-safe
   */
  public static PlanComparer standard() {
    return STANDARD;
  }

  /**
   * Compares two plans of one project.
   *
   * @param project the project
   * @param before the plan as it was
   * @param after the plan as it is
   * @return what changes
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if a plan lacks an activity of the project or has it in a mode
   *     that there is not
   */
  public PlanComparison compare(ResolvedProject project, Schedule before, Schedule after) {
    return compare(project, before, project, after);
  }

  /**
   * Compares plans of two versions of a project, such as before and after a change of scope.
   *
   * @param projectBefore the project as it was
   * @param before its plan
   * @param projectAfter the project as it is
   * @param after its plan
   * @return what changes
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if a plan lacks an activity of its project or has it in a mode
   *     that there is not
   */
  public PlanComparison compare(
      ResolvedProject projectBefore,
      Schedule before,
      ResolvedProject projectAfter,
      Schedule after) {
    ComparedPlan old =
        new ComparedPlan(
            Check.notNull(projectBefore, "projectBefore"), Check.notNull(before, "before"));
    ComparedPlan now =
        new ComparedPlan(
            Check.notNull(projectAfter, "projectAfter"), Check.notNull(after, "after"));
    List<ActivityShift> activities = activities(old, now);
    return PlanComparison.builder()
        .finishBefore(old.finish())
        .finishAfter(now.finish())
        .activities(activities)
        .deadlines(deadlines(old, now))
        .people(people(old, now, activities))
        .build();
  }

  private static List<ActivityShift> activities(ComparedPlan old, ComparedPlan now) {
    List<ActivityShift> shifts = new ArrayList<>();
    for (ActivityId id : keys(old.assignments, now.assignments)) {
      Optional<Assignment> before = Optional.ofNullable(old.assignments.get(id));
      Optional<Assignment> after = Optional.ofNullable(now.assignments.get(id));
      shifts.add(
          ActivityShift.builder()
              .activity(id)
              .before(before)
              .after(after)
              .modeBefore(before.map(old::modeName))
              .modeAfter(after.map(now::modeName))
              .build());
    }
    return shifts;
  }

  private static <K> Set<K> keys(Map<K, ?> first, Map<K, ?> second) {
    Set<K> keys = new LinkedHashSet<>(first.keySet());
    keys.addAll(second.keySet());
    return keys;
  }

  private static List<DeadlineShift> deadlines(ComparedPlan old, ComparedPlan now) {
    Map<String, ComparedPlan.Due> before = old.dues();
    Map<String, ComparedPlan.Due> after = now.dues();
    List<DeadlineShift> shifts = new ArrayList<>();
    for (String object : keys(before, after)) {
      Optional<ComparedPlan.Due> first = Optional.ofNullable(before.get(object));
      Optional<ComparedPlan.Due> second = Optional.ofNullable(after.get(object));
      if (isReported(first) || isReported(second)) {
        shifts.add(
            DeadlineShift.builder()
                .object(object)
                .deadlineBefore(first.flatMap(ComparedPlan.Due::deadline))
                .deadlineAfter(second.flatMap(ComparedPlan.Due::deadline))
                .reachedBefore(first.map(ComparedPlan.Due::reached))
                .reachedAfter(second.map(ComparedPlan.Due::reached))
                .build());
      }
    }
    return shifts;
  }

  private static boolean isReported(Optional<ComparedPlan.Due> due) {
    return due.stream().anyMatch(found -> found.isMilestone() || found.deadline().isPresent());
  }

  private static List<AffectedPerson> people(
      ComparedPlan old, ComparedPlan now, List<ActivityShift> activities) {
    Map<PersonId, Duration> before = old.work();
    Map<PersonId, Duration> after = now.work();
    Map<PersonId, List<ActivityId>> changed = new LinkedHashMap<>();
    keys(before, after).forEach(person -> changed.put(person, new ArrayList<>()));
    for (ActivityShift shift : activities) {
      if (!shift.isUnchanged()) {
        for (PersonId person : people(shift)) {
          changed.computeIfAbsent(person, key -> new ArrayList<>()).add(shift.activity());
        }
      }
    }
    List<AffectedPerson> affected = new ArrayList<>();
    changed.forEach(
        (person, list) -> {
          if (!list.isEmpty()) {
            affected.add(
                AffectedPerson.builder()
                    .person(person)
                    .workBefore(before.getOrDefault(person, Duration.ZERO))
                    .workAfter(after.getOrDefault(person, Duration.ZERO))
                    .activities(list)
                    .build());
          }
        });
    return affected;
  }

  private static Set<PersonId> people(ActivityShift shift) {
    Set<PersonId> people = new LinkedHashSet<>();
    shift.before().ifPresent(assignment -> people.addAll(assignment.people()));
    shift.after().ifPresent(assignment -> people.addAll(assignment.people()));
    return people;
  }
}
