package dev.evenkeel.core.change.internal;

import dev.evenkeel.core.change.ChangeFault;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.ChangeRequestId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.Milestone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets milestones wait for what came before the removed activities for which they waited. */
final class BridgedMilestones {
  private static final int SHOWN = 20;

  private final Scope scope;
  private final RemovalOrder removed;
  private final Map<ActivityId, List<Dependency>> incoming = new HashMap<>();

  BridgedMilestones(Scope scope, RemovalOrder removed) {
    this.scope = scope;
    this.removed = removed;
    scope.dependencies.stream()
        .filter(dependency -> removed.contains(dependency.to()))
        .forEach(
            dependency ->
                incoming
                    .computeIfAbsent(dependency.to(), key -> new ArrayList<>())
                    .add(dependency));
  }

  /** The settled milestones are left as they are. */
  void replace(Set<MilestoneId> settled, ChangeRequestId request, ChangeLog log) {
    for (Milestone milestone : List.copyOf(scope.milestones.values())) {
      boolean waits = milestone.after().stream().anyMatch(removed::contains);
      if (waits && !settled.contains(milestone.id())) {
        Set<ActivityId> after = after(milestone);
        scope.milestones.put(milestone.id(), milestone.toBuilder().after(after).build());
        report(milestone.id(), after, request, log);
      }
    }
  }

  /** The latest removed come first, so that all that follows an activity is known by then. */
  private Set<ActivityId> after(Milestone milestone) {
    Set<ActivityId> after = new LinkedHashSet<>();
    LeastGaps gaps = new LeastGaps(removed);
    for (ActivityId activity : milestone.after()) {
      if (removed.contains(activity)) {
        gaps.begin(activity);
      } else {
        after.add(activity);
      }
    }
    while (gaps.hasNext()) {
      ActivityId activity = gaps.next();
      for (Dependency dependency : incoming.getOrDefault(activity, List.of())) {
        if (gaps.isFinishedBefore(dependency)) {
          after.add(dependency.from());
        }
      }
    }
    return after;
  }

  private static void report(
      MilestoneId id, Set<ActivityId> after, ChangeRequestId request, ChangeLog log) {
    if (after.isEmpty()) {
      log.warning(
          ChangeFault.MILESTONE_WITHOUT_ACTIVITIES,
          request,
          "milestone '" + id + "' waits for nothing any more");
    } else {
      log.notice(ChangeFault.MILESTONE_BRIDGED, request, bridged(id, after));
    }
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
