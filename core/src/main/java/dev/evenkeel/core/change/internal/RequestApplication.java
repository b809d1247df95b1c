package dev.evenkeel.core.change.internal;

import dev.evenkeel.core.change.ChangeFault;
import dev.evenkeel.core.change.ChangeRequest;
import dev.evenkeel.core.change.RemovalRule;
import dev.evenkeel.core.change.ScopeChange.AddedActivity;
import dev.evenkeel.core.change.ScopeChange.AddedDependency;
import dev.evenkeel.core.change.ScopeChange.AddedMilestone;
import dev.evenkeel.core.change.ScopeChange.AlteredActivity;
import dev.evenkeel.core.change.ScopeChange.AlteredMilestone;
import dev.evenkeel.core.change.ScopeChange.MovedDeadline;
import dev.evenkeel.core.change.ScopeChange.RemovedActivity;
import dev.evenkeel.core.change.ScopeChange.RemovedDependency;
import dev.evenkeel.core.change.ScopeChange.RemovedMilestone;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.ChangeRequestId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.Milestone;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Applies the changes of one request, kind by kind, so that their order says nothing: first what
 * goes, then what is altered, then what is new.
 */
final class RequestApplication {
  /** The two ends of dependencies of any type. */
  private record Pair(ActivityId from, ActivityId to) {
    static Pair of(Dependency dependency) {
      return new Pair(dependency.from(), dependency.to());
    }

    @Override
    public String toString() {
      return from + " → " + to;
    }
  }

  private static final Comparator<Dependency> BY_ENDS =
      Comparator.comparing((Dependency dependency) -> dependency.from().value())
          .thenComparing(dependency -> dependency.to().value());

  private final Scope scope;
  private final ChangeRequestId id;
  private final RequestedChanges changes;
  private final Optional<Instant> notBefore;
  private final ChangeLog log;

  RequestApplication(
      Scope scope, ChangeRequest request, Optional<Instant> notBefore, ChangeLog log) {
    this.scope = scope;
    this.id = request.id();
    this.changes = new RequestedChanges(request);
    this.notBefore = notBefore;
    this.log = log;
  }

  /**
   * Returns the dependencies that are wanted, in an order that that of the changes leaves alone.
   */
  List<Dependency> apply(RemovalRule rule) {
    removeDependencies();
    removeMilestones();
    Set<MilestoneId> settled =
        changes.of(AlteredMilestone.class).stream()
            .map(change -> change.milestone().id())
            .collect(Collectors.toSet());
    new Removal(scope, id, log).remove(removedActivities(), settled, rule);
    alterActivities();
    changes.of(AddedActivity.class).forEach(change -> add(change.activity()));
    alterMilestones();
    changes.of(AddedMilestone.class).forEach(change -> add(change.milestone()));
    moveDeadline();
    return addDependencies();
  }

  private void removeDependencies() {
    Set<Pair> wanted = new LinkedHashSet<>();
    changes
        .of(RemovedDependency.class)
        .forEach(change -> wanted.add(new Pair(change.from(), change.to())));
    if (wanted.isEmpty()) {
      return;
    }
    Set<Pair> missing = new LinkedHashSet<>(wanted);
    scope.dependencies.forEach(dependency -> missing.remove(Pair.of(dependency)));
    scope.dependencies.removeIf(dependency -> wanted.contains(Pair.of(dependency)));
    for (Pair pair : missing) {
      log.error(
          ChangeFault.UNKNOWN_DEPENDENCY,
          id,
          "there must be a dependency '" + pair + "' to remove but is none");
    }
  }

  private void removeMilestones() {
    for (RemovedMilestone change : changes.of(RemovedMilestone.class)) {
      if (isKnown(change.milestone())) {
        scope.milestones.remove(change.milestone());
      }
    }
  }

  private Set<ActivityId> removedActivities() {
    Set<ActivityId> removed = new LinkedHashSet<>();
    for (RemovedActivity change : changes.of(RemovedActivity.class)) {
      if (!removed.add(change.activity())) {
        conflict("activity", change.activity(), "removed");
      } else if (!isKnown(change.activity(), "for its removal")) {
        removed.remove(change.activity());
      }
    }
    return removed;
  }

  private void alterActivities() {
    Set<ActivityId> altered = new HashSet<>();
    for (AlteredActivity change : changes.of(AlteredActivity.class)) {
      Activity activity = change.activity();
      if (!altered.add(activity.id())) {
        conflict("activity", activity.id(), "altered");
      } else if (isKnown(activity.id(), "for its alteration")) {
        noteAlteration("activity", activity.id());
        scope.activities.put(activity.id(), delayed(activity));
      }
    }
  }

  private void alterMilestones() {
    Set<MilestoneId> altered = new HashSet<>();
    for (AlteredMilestone change : changes.of(AlteredMilestone.class)) {
      Milestone milestone = change.milestone();
      checkActivities(milestone);
      if (!altered.add(milestone.id())) {
        conflict("milestone", milestone.id(), "altered");
      } else if (isKnown(milestone.id())) {
        noteAlteration("milestone", milestone.id());
        scope.milestones.put(milestone.id(), milestone);
      }
    }
  }

  private void add(Activity activity) {
    if (scope.activities.putIfAbsent(activity.id(), delayed(activity)) != null) {
      duplicate("activity", activity.id());
    }
  }

  private void add(Milestone milestone) {
    checkActivities(milestone);
    if (scope.milestones.putIfAbsent(milestone.id(), milestone) != null) {
      duplicate("milestone", milestone.id());
    }
  }

  /** Also for one that conflicts with another, as either of the two may come first. */
  private void checkActivities(Milestone milestone) {
    String use = "in milestone '" + milestone.id() + "'";
    milestone.after().forEach(activity -> isKnown(activity, use));
  }

  private Activity delayed(Activity activity) {
    return notBefore
        .filter(at -> activity.earliestStart().stream().noneMatch(own -> own.isAfter(at)))
        .map(at -> activity.toBuilder().earliestStart(at).build())
        .orElse(activity);
  }

  private void moveDeadline() {
    List<MovedDeadline> moves = changes.of(MovedDeadline.class);
    if (!moves.isEmpty()) {
      scope.deadline = moves.get(0).deadline();
    }
    if (moves.size() > 1) {
      log.error(
          ChangeFault.CONFLICTING_CHANGES,
          id,
          "the deadline must be moved once but was " + moves.size() + " times");
    }
  }

  private List<Dependency> addDependencies() {
    List<AddedDependency> wanted = changes.of(AddedDependency.class);
    Set<Dependency> present = wanted.isEmpty() ? Set.of() : new LinkedHashSet<>(scope.dependencies);
    for (AddedDependency change : wanted) {
      Dependency dependency = change.dependency();
      if (isSound(dependency)) {
        if (present.add(dependency)) {
          scope.dependencies.add(dependency);
        } else {
          log.warning(
              ChangeFault.DUPLICATE_DEPENDENCY,
              id,
              "dependency '" + dependency + "' is there already and not added again");
        }
      }
    }
    return wanted.stream().map(AddedDependency::dependency).sorted(BY_ENDS).toList();
  }

  private boolean isSound(Dependency dependency) {
    String use = "in dependency '" + dependency + "'";
    boolean knownFrom = isKnown(dependency.from(), use);
    boolean knownTo = isKnown(dependency.to(), use);
    boolean isOwn = dependency.from().equals(dependency.to());
    if (isOwn) {
      log.error(
          ChangeFault.CYCLIC_DEPENDENCY,
          id,
          "an activity must not depend on itself but '" + dependency.from() + "' would");
    }
    return knownFrom && knownTo && !isOwn;
  }

  private boolean isKnown(ActivityId activity, String use) {
    boolean known = scope.activities.containsKey(activity);
    if (!known) {
      log.error(
          ChangeFault.UNKNOWN_ACTIVITY,
          id,
          "activity '"
              + activity
              + "' must exist but does not, "
              + use
              + "\nMaybe another change removes it.");
    }
    return known;
  }

  private boolean isKnown(MilestoneId milestone) {
    boolean known = scope.milestones.containsKey(milestone);
    if (!known) {
      log.error(
          ChangeFault.UNKNOWN_MILESTONE,
          id,
          "milestone '"
              + milestone
              + "' must exist but does not\nMaybe another change removes it.");
    }
    return known;
  }

  private void duplicate(String kind, Object name) {
    log.error(
        ChangeFault.DUPLICATE_ID,
        id,
        kind + " '" + name + "' must be new but is there already\nMaybe it was to be altered.");
  }

  private void conflict(String kind, Object name, String verb) {
    log.error(
        ChangeFault.CONFLICTING_CHANGES,
        id,
        kind + " '" + name + "' must be " + verb + " once but was more often");
  }

  private void noteAlteration(String kind, Object name) {
    ChangeRequestId before = scope.alteredBy.put(name, id);
    if (before != null) {
      log.warning(
          ChangeFault.CONFLICTING_CHANGES,
          id,
          kind + " '" + name + "' was altered by change request '" + before + "' too; this holds");
    }
  }
}
