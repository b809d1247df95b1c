package dev.evenkeel.core.validation;

import dev.evenkeel.core.check.Reason;

/**
 * What can be wrong with a project.
 *
 * <p>What keeps an activity from being done in one of its modes (people, units, working time) is an
 * error only if it cannot be done in any mode, else a warning.
 */
public enum ProjectFault implements Reason {
  /** The project has nothing to do (warning). */
  NO_ACTIVITIES,

  /** Two objects of one kind have the same id (error). */
  DUPLICATE_ID,

  /** A reference leads to no object of the project (error). */
  DANGLING_REFERENCE,

  /** A calendar is named that is not in the book (error). */
  UNKNOWN_CALENDAR,

  /** An effort, or one of its three points, is below zero (error). */
  NEGATIVE_EFFORT,

  /** The three points of an effort are not in order (error). */
  UNORDERED_EFFORT,

  /** An activity depends on itself (error). */
  SELF_DEPENDENCY,

  /** Two dependencies of one type join the same activities (warning: both are kept). */
  DUPLICATE_DEPENDENCY,

  /** Activities depend on each other in a circle (error, one for each knot of circles). */
  CYCLIC_DEPENDENCY,

  /** A work package is part of itself, directly or through others (error). */
  WORK_PACKAGE_CYCLE,

  /** A milestone waits for nothing (warning). */
  MILESTONE_WITHOUT_ACTIVITIES,

  /** The book has calendars of people, teams or regions, but none for this person (warning). */
  PERSON_WITHOUT_CALENDAR,

  /** The calendar of a person is never open after the project's start (warning). */
  PERSON_WITHOUT_WORKING_TIME,

  /** Nobody masters a skill at the level that an activity needs (error). */
  SKILL_NOT_AVAILABLE,

  /** An activity needs more people at the same time than there are (error). */
  TOO_FEW_PEOPLE,

  /** An activity demands more units of a resource than there ever are (error). */
  DEMAND_ABOVE_CAPACITY,

  /** All activities together use up more of a non-renewable resource than there is (error). */
  CONSUMPTION_ABOVE_CAPACITY,

  /** The calendar of a resource is never open after the project's start (warning). */
  RESOURCE_WITHOUT_WORKING_TIME,

  /** Two projects of a portfolio state a person, a skill or a resource in two ways (error). */
  CONFLICTING_STATEMENTS,

  /** Amounts of money have different currencies (error). */
  CURRENCY_CLASH,

  /** The calendar of an activity runs out before its work is done (error). */
  NO_WORKING_TIME,

  /** The calendar of an activity never stays open as long as its unbroken work (error). */
  NO_UNBROKEN_WORKING_TIME,

  /**
   * A deadline is before the earliest finish that dependencies and calendars allow, even with
   * unlimited people and resources (error).
   */
  UNREACHABLE_DEADLINE
}
