package dev.evenkeel.core.change;

import com.google.common.collect.ImmutableSet;
import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.ChangeRequestId;
import dev.evenkeel.core.id.StakeholderId;
import dev.evenkeel.core.internal.ValueType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A wish to change the scope of a project, and what was decided about it. It takes effect as a
 * whole or not at all; {@link ChangeControl} applies it.
 */
@Value.Immutable
@ValueType
public abstract class ChangeRequest {
  ChangeRequest() {}

  /**
   * Returns the id.
   *
   * @return the id
   */
  public abstract ChangeRequestId id();

  /**
   * Returns the title shown to readers.
   *
   * @return the title, not blank
   */
  public abstract String title();

  /**
   * Returns why the change is wanted.
   *
   * @return the reason, not blank
   */
  public abstract String reason();

  /**
   * Returns who wants the change.
   *
   * @return the stakeholder
   */
  public abstract StakeholderId requestedBy();

  /**
   * Returns since when the change is wanted.
   *
   * @return the instant
   */
  public abstract Instant requestedAt();

  /**
   * Returns what is to change. Within a request the order says nothing, but for the places of what
   * is added.
   *
   * @return the changes, at least one
   */
  public abstract List<ScopeChange> changes();

  /**
   * Returns how the decision stands. The default is {@link Approval#proposed()}.
   *
   * @return the approval, neither expected nor made before the request
   */
  @Value.Default
  public Approval approval() {
    return Approval.proposed();
  }

  @Value.Check
  void check() {
    Check.notBlank(title(), "title", "change request", id());
    Check.notBlank(reason(), "reason", "change request", id());
    Check.that(!changes().isEmpty(), "changes must not be empty in change request '%s'", id());
    approval().decidedAt().ifPresent(at -> checkNotBefore(at, "decided at"));
    approval().expectedDecision().ifPresent(at -> checkNotBefore(at, "expected decision"));
  }

  private void checkNotBefore(Instant at, String name) {
    Check.atLeast(at, requestedAt(), name, "change request", id());
  }

  /**
   * Returns the activities that the request adds or alters.
   *
   * @return the activities, each once, in the order of the changes
   */
  public final Set<ActivityId> addedOrAltered() {
    return changes().stream()
        .filter(change -> !(change instanceof ScopeChange.RemovedActivity))
        .flatMap(change -> change.activityId().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns this request after consent.
   *
   * @param by who decided
   * @param at when, not before the request
   * @return the approved request
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the decision is made already, or before the request
   */
  public final ChangeRequest approved(StakeholderId by, Instant at) {
    checkOpenFor(ApprovalState.APPROVED);
    return toBuilder().approval(approval().approved(by, at)).build();
  }

  /**
   * Returns this request after refusal.
   *
   * @param by who decided
   * @param at when, not before the request
   * @return the rejected request
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the decision is made already, or before the request
   */
  public final ChangeRequest rejected(StakeholderId by, Instant at) {
    checkOpenFor(ApprovalState.REJECTED);
    return toBuilder().approval(approval().rejected(by, at)).build();
  }

  /**
   * Returns this request after it was taken back.
   *
   * @param by who took it back
   * @param at when, not before the request
   * @return the withdrawn request
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the decision is made already, or before the request
   */
  public final ChangeRequest withdrawn(StakeholderId by, Instant at) {
    checkOpenFor(ApprovalState.WITHDRAWN);
    return toBuilder().approval(approval().withdrawn(by, at)).build();
  }

  private void checkOpenFor(ApprovalState next) {
    Check.that(
        approval().state().canBecome(next),
        "approval must be open to become %s but was %s in change request '%s'",
        next,
        approval().state(),
        id());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ChangeRequestBuilder builder() {
    return new ChangeRequestBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this request.
   *
   * @return a new builder
   */
  public abstract ChangeRequestBuilder toBuilder();
}
