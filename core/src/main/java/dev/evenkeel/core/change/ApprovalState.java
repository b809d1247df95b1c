package dev.evenkeel.core.change;

import dev.evenkeel.core.check.Check;

/**
 * How far the decision on a change request is. What was decided stands; to undo it takes a new
 * request.
 */
public enum ApprovalState {
  /** Nobody has decided yet. */
  PROPOSED,

  /** The change is part of the project. */
  APPROVED,

  /** The change was refused. */
  REJECTED,

  /** The change was taken back before it was decided on. */
  WITHDRAWN;

  /**
   * Returns whether the decision is still open.
   *
   * @return true for {@link #PROPOSED} alone
   */
  public boolean isPending() {
    return this == PROPOSED;
  }

  /**
   * Returns whether this state may be followed by another.
   *
   * @param next the other state
   * @return true from {@link #PROPOSED} to any of the others, else false
   * @throws NullPointerException if the other state is null
   */
  public boolean canBecome(ApprovalState next) {
    return isPending() && !Check.notNull(next, "next").isPending();
  }
}
