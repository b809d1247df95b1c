package dev.evenkeel.scheduling.scenario;

import dev.evenkeel.core.change.ChangeControl;
import dev.evenkeel.core.change.ChangeOutcome;
import dev.evenkeel.core.change.ChangeRequest;
import dev.evenkeel.core.change.Changed;
import dev.evenkeel.core.change.PendingRule;
import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.MilestoneId;
import dev.evenkeel.core.project.Activity;
import dev.evenkeel.core.project.ActivityBuilder;
import dev.evenkeel.core.project.Milestone;
import dev.evenkeel.core.project.Project;
import dev.evenkeel.scheduling.scenario.change.WorkChange;
import dev.evenkeel.scheduling.scenario.change.WorkChange.ActivityDeadlineMoved;
import dev.evenkeel.scheduling.scenario.change.WorkChange.EarliestStartMoved;
import dev.evenkeel.scheduling.scenario.change.WorkChange.EffortChanged;
import dev.evenkeel.scheduling.scenario.change.WorkChange.MilestoneDeadlineMoved;
import dev.evenkeel.scheduling.scenario.change.WorkChange.ProjectDeadlineMoved;
import dev.evenkeel.scheduling.scenario.change.WorkChange.RequestApplied;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Changes the work.
 *
 * @param scenario the scenario before
 * @param findings takes what cannot be applied
 */
record WorkChanges(Scenario scenario, FindingsCollector findings) {
  private static final ChangeControl CONTROL =
      ChangeControl.standard().withPendingRule(PendingRule.APPLY_AS_IF_APPROVED);

  Scenario apply(WorkChange change) {
    if (change instanceof ProjectDeadlineMoved moved) {
      return with(scenario.project().toBuilder().deadline(moved.date()).build());
    }
    if (change instanceof RequestApplied request) {
      return take(request.request());
    }
    return change instanceof MilestoneDeadlineMoved moved ? move(moved) : applyToActivity(change);
  }

  private Scenario applyToActivity(WorkChange change) {
    if (change instanceof EffortChanged effort) {
      return edit(effort.activity(), activity -> activity.effort(effort.effort()));
    }
    if (change instanceof EarliestStartMoved start) {
      return edit(start.activity(), activity -> activity.earliestStart(start.date()));
    }
    ActivityDeadlineMoved deadline = (ActivityDeadlineMoved) change;
    return edit(deadline.activity(), activity -> activity.deadline(deadline.date()));
  }

  private Scenario take(ChangeRequest request) {
    ChangeOutcome outcome = CONTROL.apply(scenario.project(), List.of(request));
    findings.addAll(outcome.findings());
    if (outcome instanceof Changed changed && changed.applied().isEmpty()) {
      return fault(
          ScenarioFault.REQUEST_CLOSED,
          "change request '" + request.id() + "'",
          "a request that takes effect must be open or approved but was "
              + request.approval().state());
    }
    return outcome instanceof Changed changed ? sound(with(changed.project()), request) : scenario;
  }

  /** What a request adds may refer to skills, resources and calendars that there are not. */
  private Scenario sound(Scenario changed, ChangeRequest request) {
    try {
      changed.resolvedProject();
      return changed;
    } catch (IllegalArgumentException e) {
      return fault(
          ScenarioFault.UNSOUND_REQUEST,
          "change request '" + request.id() + "'",
          String.valueOf(e.getMessage()));
    }
  }

  private Scenario edit(ActivityId id, UnaryOperator<ActivityBuilder> change) {
    List<Activity> activities = new ArrayList<>(scenario.project().activities());
    int place = activities.stream().map(Activity::id).toList().indexOf(id);
    if (place < 0) {
      return fault(
          ScenarioFault.UNKNOWN_ACTIVITY,
          "activity '" + id + "'",
          "an activity must be one of the project");
    }
    activities.set(place, change.apply(activities.get(place).toBuilder()).build());
    return with(scenario.project().toBuilder().activities(activities).build());
  }

  private Scenario move(MilestoneDeadlineMoved change) {
    MilestoneId id = change.milestone();
    List<Milestone> milestones = new ArrayList<>(scenario.project().milestones());
    int place = milestones.stream().map(Milestone::id).toList().indexOf(id);
    if (place < 0) {
      return fault(
          ScenarioFault.UNKNOWN_MILESTONE,
          "milestone '" + id + "'",
          "a milestone must be one of the project");
    }
    milestones.set(place, milestones.get(place).toBuilder().deadline(change.date()).build());
    return with(scenario.project().toBuilder().milestones(milestones).build());
  }

  private Scenario with(Project project) {
    return scenario.toBuilder().project(project).build();
  }

  private Scenario fault(ScenarioFault reason, String object, String text) {
    findings.add(Finding.error(reason, object, text));
    return scenario;
  }
}
