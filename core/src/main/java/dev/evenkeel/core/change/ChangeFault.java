package dev.evenkeel.core.change;

import dev.evenkeel.core.check.Reason;

/** Why a change request cannot be applied, or what applying it brought about. */
public enum ChangeFault implements Reason {
  /** Two requests, or two objects of one kind, have the same id (error). */
  DUPLICATE_ID,

  /** A change refers to an activity that there is not (error). */
  UNKNOWN_ACTIVITY,

  /** A change refers to a milestone that there is not (error). */
  UNKNOWN_MILESTONE,

  /**
   * There is no dependency between the activities from whose order a change would release (error).
   */
  UNKNOWN_DEPENDENCY,

  /** A dependency that a change adds is there already (warning: it is not added twice). */
  DUPLICATE_DEPENDENCY,

  /**
   * One request states the same thing twice (error), or a request alters what an earlier one has
   * altered (warning: the later holds).
   */
  CONFLICTING_CHANGES,

  /**
   * Something refers to an activity that a change removes (error, with {@link RemovalRule#REFUSE}).
   */
  STILL_REFERENCED,

  /** Two lags through a removed activity have no sum that a dependency can state (error). */
  LAGS_WITHOUT_SUM,

  /** A removal would leave more dependencies than can be handled (error). */
  TOO_MANY_DEPENDENCIES,

  /** With the dependencies that were added, activities depend on each other in a circle (error). */
  CYCLIC_DEPENDENCY,

  /** A dependency took the place of those through a removed activity (notice). */
  DEPENDENCY_BRIDGED,

  /** A milestone waits for other activities in the place of a removed one (notice). */
  MILESTONE_BRIDGED,

  /** A milestone waits for nothing any more (warning). */
  MILESTONE_WITHOUT_ACTIVITIES,

  /** A request is applied as if approved, but nobody has said when it will be decided (warning). */
  NO_EXPECTED_DECISION
}
