package dev.evenkeel.core.change.internal;

import dev.evenkeel.core.change.ChangeFault;
import dev.evenkeel.core.change.RemovalRule;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.ChangeRequestId;
import dev.evenkeel.core.id.MilestoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Removes activities with what refers to them. */
final class Removal {
  private final Scope scope;
  private final ChangeRequestId request;
  private final ChangeLog log;

  Removal(Scope scope, ChangeRequestId request, ChangeLog log) {
    this.scope = scope;
    this.request = request;
    this.log = log;
  }

  /** The settled milestones are altered by the same request. */
  void remove(Set<ActivityId> removed, Set<MilestoneId> settled, RemovalRule rule) {
    if (removed.isEmpty()) {
      return;
    }
    List<ActivityId> inOrder =
        scope.activities.keySet().stream().filter(removed::contains).toList();
    scope.activities.keySet().removeAll(removed);
    if (rule == RemovalRule.BRIDGE) {
      new Bridging(scope, new RemovalOrder(inOrder, scope.dependencies), request, log)
          .remove(settled);
    } else {
      refuse(removed, settled);
    }
  }

  private void refuse(Set<ActivityId> removed, Set<MilestoneId> settled) {
    Map<ActivityId, String> references = new LinkedHashMap<>();
    scope.dependencies.forEach(
        dependency -> {
          // Dependencies between two that go do not outlive them.
          if (removed.contains(dependency.from()) != removed.contains(dependency.to())) {
            ActivityId gone =
                removed.contains(dependency.from()) ? dependency.from() : dependency.to();
            references.putIfAbsent(gone, "dependency '" + dependency + "'");
          }
        });
    scope.milestones.values().stream()
        .filter(milestone -> !settled.contains(milestone.id()))
        .forEach(
            milestone ->
                milestone.after().stream()
                    .filter(removed::contains)
                    .forEach(
                        gone ->
                            references.putIfAbsent(gone, "milestone '" + milestone.id() + "'")));
    references.forEach(this::report);
    scope.dependencies.removeIf(
        dependency -> removed.contains(dependency.from()) || removed.contains(dependency.to()));
  }

  private void report(ActivityId activity, String reference) {
    log.error(
        ChangeFault.STILL_REFERENCED,
        request,
        String.format(
            Locale.ROOT,
            "activity '%s' must not be referred to when it is removed but was by %s\nMaybe remove"
                + " that in the same request.",
            activity,
            reference));
  }
}
