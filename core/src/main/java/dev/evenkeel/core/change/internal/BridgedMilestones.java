package dev.evenkeel.core.change.internal;

import dev.evenkeel.core.change.ChangeFault;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.ChangeRequestId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.Milestone;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The milestones while activities for which they wait are taken out one by one. */
final class BridgedMilestones {
  private static final int SHOWN = 20;

  private final Scope scope;
  private final Set<ActivityId> removed;
  private final Map<ActivityId, Set<MilestoneId>> waiting = new LinkedHashMap<>();
  private final Map<MilestoneId, Set<ActivityId>> after = new LinkedHashMap<>();

  BridgedMilestones(Scope scope, Set<ActivityId> removed, Set<MilestoneId> settled) {
    this.scope = scope;
    this.removed = removed;
    scope.milestones.values().stream()
        .filter(milestone -> !settled.contains(milestone.id()))
        .forEach(this::index);
  }

  private void index(Milestone milestone) {
    milestone.after().stream()
        .filter(removed::contains)
        .forEach(activity -> waitsFor(milestone.id(), activity));
    if (milestone.after().stream().anyMatch(removed::contains)) {
      after.put(milestone.id(), new LinkedHashSet<>(milestone.after()));
    }
  }

  private void waitsFor(MilestoneId milestone, ActivityId activity) {
    waiting.computeIfAbsent(activity, key -> new LinkedHashSet<>()).add(milestone);
  }

  /** Lets those that wait for an activity wait for its predecessors instead. */
  void replace(ActivityId activity, List<Dependency> predecessors) {
    for (MilestoneId milestone : waiting.getOrDefault(activity, Set.of())) {
      after.computeIfPresent(
          milestone,
          (id, activities) -> {
            activities.remove(activity);
            predecessors.forEach(dependency -> activities.add(dependency.from()));
            return activities;
          });
      predecessors.stream()
          .map(Dependency::from)
          .filter(removed::contains)
          .forEach(doomed -> waitsFor(milestone, doomed));
    }
  }

  void finish(ChangeRequestId request, ChangeLog log) {
    after.forEach(
        (id, activities) -> {
          scope.milestones.computeIfPresent(
              id, (key, milestone) -> milestone.toBuilder().after(activities).build());
          if (activities.isEmpty()) {
            log.warning(
                ChangeFault.MILESTONE_WITHOUT_ACTIVITIES,
                request,
                "milestone '" + id + "' waits for nothing any more");
          } else {
            log.notice(ChangeFault.MILESTONE_BRIDGED, request, bridged(id, activities));
          }
        });
  }

  private static String bridged(MilestoneId id, Set<ActivityId> activities) {
    String shown =
        activities.stream()
            .limit(SHOWN)
            .map(activity -> "'" + activity + "'")
            .collect(Collectors.joining(", "));
    String rest = activities.size() > SHOWN ? " and " + (activities.size() - SHOWN) + " more" : "";
    return "milestone '" + id + "' now waits for " + shown + rest;
  }
}
