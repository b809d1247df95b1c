package dev.evenkeel.core.change.internal;

import dev.evenkeel.core.change.Approval;
import dev.evenkeel.core.change.ApprovalState;
import dev.evenkeel.core.change.ChangeFault;
import dev.evenkeel.core.change.ChangeOutcome;
import dev.evenkeel.core.change.ChangeRequest;
import dev.evenkeel.core.change.Changed;
import dev.evenkeel.core.change.PendingRule;
import dev.evenkeel.core.change.Refused;
import dev.evenkeel.core.change.RemovalRule;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.id.ChangeRequestId;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.Project;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Applies change requests one after the other to one project. */
public final class ChangeApplication {
  private final Project project;
  private final RemovalRule removalRule;
  private final ChangeLog log = new ChangeLog();
  private final Scope scope;
  private final List<ChangeRequestId> applied = new ArrayList<>();
  private final Map<Dependency, ChangeRequestId> added = new LinkedHashMap<>();

  /**
   * Creates the application to a project as it is.
   *
   * @param project the project
   * @param removalRule what becomes of references to removed activities
   */
  public ChangeApplication(Project project, RemovalRule removalRule) {
    this.project = project;
    this.removalRule = removalRule;
    this.scope = new Scope(project, log);
  }

  /**
   * Applies those requests that are to be applied. May be called once.
   *
   * @param requests all requests, in their order
   * @param pendingRule what happens to those that are not decided yet
   * @return the changed project, or why there is none
   */
  public ChangeOutcome apply(List<ChangeRequest> requests, PendingRule pendingRule) {
    Set<ChangeRequestId> seen = new HashSet<>();
    for (ChangeRequest request : requests) {
      if (!seen.add(request.id())) {
        log.error(
            ChangeFault.DUPLICATE_ID,
            request.id(),
            "change request id must not repeat but '" + request.id() + "' was there twice");
      } else if (isApplied(request.approval().state(), pendingRule)) {
        apply(request);
      }
    }
    if (!added.isEmpty()) {
      new CycleExamination(scope.inLastingOrder(), scope.dependencies).examine(added, log);
    }
    return outcome();
  }

  private static boolean isApplied(ApprovalState state, PendingRule rule) {
    return state == ApprovalState.APPROVED
        || (state.isPending() && rule == PendingRule.APPLY_AS_IF_APPROVED);
  }

  private void apply(ChangeRequest request) {
    applied.add(request.id());
    new RequestApplication(scope, request, notBefore(request), log)
        .apply(removalRule)
        .forEach(dependency -> added.putIfAbsent(dependency, request.id()));
  }

  private Optional<Instant> notBefore(ChangeRequest request) {
    Approval approval = request.approval();
    if (!approval.state().isPending()) {
      return Optional.empty();
    }
    if (approval.expectedDecision().isEmpty()) {
      log.warning(
          ChangeFault.NO_EXPECTED_DECISION,
          request.id(),
          "the change is applied as if approved, but nobody has said when it will be decided");
    }
    return approval.expectedDecision();
  }

  private ChangeOutcome outcome() {
    Findings findings = log.findings();
    if (findings.hasErrors()) {
      return new Refused(findings);
    }
    return new Changed(applied.isEmpty() ? project : scope.changed(), applied, findings);
  }
}
