package dev.evenkeel.core.change.internal;

import dev.evenkeel.core.change.ChangeFault;
import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.ChangeRequestId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.project.Project;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What of a project can change, in the course of changing it. */
final class Scope {
  final Map<ActivityId, Activity> activities = new LinkedHashMap<>();
  final Map<MilestoneId, Milestone> milestones = new LinkedHashMap<>();

  /** The request that was the last to alter an activity or a milestone. */
  final Map<Object, ChangeRequestId> alteredBy = new LinkedHashMap<>();

  List<Dependency> dependencies;
  Optional<Instant> deadline;

  private final Project project;

  Scope(Project project, ChangeLog log) {
    this.project = project;
    dependencies = new ArrayList<>(project.dependencies());
    deadline = project.deadline();
    for (Activity activity : project.activities()) {
      if (activities.putIfAbsent(activity.id(), activity) != null) {
        log.add(duplicate("activity", activity.id()));
      }
    }
    for (Milestone milestone : project.milestones()) {
      if (milestones.putIfAbsent(milestone.id(), milestone) != null) {
        log.add(duplicate("milestone", milestone.id()));
      }
    }
  }

  private Finding duplicate(String kind, Object id) {
    return Finding.error(
        ChangeFault.DUPLICATE_ID,
        "project '" + project.id() + "'",
        kind + " id must not repeat but '" + id + "' was there twice");
  }

  /** Returns the activities, with those that are new by id, wherever changes have placed them. */
  Set<ActivityId> inLastingOrder() {
    Set<ActivityId> ids = new LinkedHashSet<>();
    project.activities().forEach(activity -> ids.add(activity.id()));
    ids.retainAll(activities.keySet());
    activities.keySet().stream().sorted(Comparator.comparing(ActivityId::value)).forEach(ids::add);
    return ids;
  }

  Project changed() {
    return project.toBuilder()
        .activities(activities.values())
        .milestones(milestones.values())
        .dependencies(dependencies)
        .deadline(deadline)
        .build();
  }
}
