package dev.evenkeel.core.change;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.StakeholderId;
import dev.evenkeel.core.internal.ValueType;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The decision on a change request: how it stands, who made it and when. As long as it is open,
 * nobody has decided; once it is made, both are known.
 */
@Value.Immutable
@ValueType
public abstract class Approval {
  Approval() {}

  /**
   * Returns how far the decision is. The default is {@link ApprovalState#PROPOSED}.
   *
   * @return the state
   */
  @Value.Default
  public ApprovalState state() {
    return ApprovalState.PROPOSED;
  }

  /**
   * Returns when the decision is expected. It is kept after the decision, so that both can be
   * compared.
   *
   * @return the instant, or empty if nobody has said
   */
  public abstract Optional<Instant> expectedDecision();

  /**
   * Returns who decided, or took the request back.
   *
   * @return the stakeholder, empty as long as the decision is open
   */
  public abstract Optional<StakeholderId> decidedBy();

  /**
   * Returns when the decision was made.
   *
   * @return the instant, empty as long as the decision is open
   */
  public abstract Optional<Instant> decidedAt();

  /**
   * Returns why it was decided so.
   *
   * @return the comment, not blank, or empty if there is none
   */
  public abstract Optional<String> comment();

  @Value.Check
  void check() {
    boolean decided = !state().isPending();
    checkPresence(decidedBy(), decided, "decided by");
    checkPresence(decidedAt(), decided, "decided at");
    comment().ifPresent(text -> Check.notBlank(text, "comment"));
  }

  private void checkPresence(Optional<?> part, boolean expected, String name) {
    Check.that(
        part.isPresent() == expected,
        expected
            ? "%s must be known of a decision but was empty in approval with state %s"
            : "%s must be empty before the decision but was known in approval with state %s",
        name,
        state());
  }

  /**
   * Returns a decision that is open.
   *
   * @return the approval, without an expected instant
   */
  public static Approval proposed() {
    return builder().build();
  }

  /**
   * Returns a decision that is open.
   *
   * @param expectedDecision when it is expected
   * @return the approval
   * @throws NullPointerException if the instant is null
   */
  public static Approval proposed(Instant expectedDecision) {
    return builder().expectedDecision(Check.notNull(expectedDecision, "expectedDecision")).build();
  }

  /**
   * Returns the same after consent.
   *
   * @param by who decided
   * @param at when
   * @return the approval
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the decision is made already
   */
  public final Approval approved(StakeholderId by, Instant at) {
    return decided(ApprovalState.APPROVED, by, at);
  }

  /**
   * Returns the same after refusal.
   *
   * @param by who decided
   * @param at when
   * @return the approval
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the decision is made already
   */
  public final Approval rejected(StakeholderId by, Instant at) {
    return decided(ApprovalState.REJECTED, by, at);
  }

  /**
   * Returns the same after the request was taken back.
   *
   * @param by who took it back
   * @param at when
   * @return the approval
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the decision is made already
   */
  public final Approval withdrawn(StakeholderId by, Instant at) {
    return decided(ApprovalState.WITHDRAWN, by, at);
  }

  private Approval decided(ApprovalState next, StakeholderId by, Instant at) {
    Check.notNull(by, "by");
    Check.notNull(at, "at");
    Check.that(
        state().canBecome(next), "approval must be open to become %s but was %s", next, state());
    return toBuilder().state(next).decidedBy(by).decidedAt(at).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ApprovalBuilder builder() {
    return new ApprovalBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this approval.
   *
   * @return a new builder
   */
  public abstract ApprovalBuilder toBuilder();
}
