package dev.evenkeel.scheduling.resource;

import dev.evenkeel.core.check.Reason;

/** Why a project cannot be scheduled, or why a schedule is not as wanted. */
public enum SchedulingFault implements Reason {
  /** No person has the skill at the level that an activity needs. */
  NO_PERSON_WITH_SKILL,

  /** Some people have the skill at the level, but fewer than an activity needs at once. */
  TOO_FEW_PEOPLE_WITH_SKILL,

  /** Every requirement could be met alone, but not all of an activity with different people. */
  TOO_FEW_PEOPLE,

  /** An activity needs more units of a resource than there are. */
  RESOURCE_TOO_SMALL,

  /** The activities use up more of a non-renewable resource than there is, in any modes. */
  NON_RENEWABLE_TOO_SMALL,

  /**
   * Each non-renewable resource would suffice alone, but no choice of modes keeps within all of
   * them.
   */
  NON_RENEWABLES_TOO_SMALL_TOGETHER,

  /**
   * No choice of modes that keeps within all non-renewable resources was found, but not all were
   * examined; another may do.
   */
  NO_MODES_FOUND,

  /** An activity needs more members of the service-first team at once than service ever leaves. */
  SERVICE_CAPACITY_TOO_LOW,

  /** The service-first capacity that is known ends before an activity is finished. */
  SERVICE_CAPACITY_ENDS,

  /** No opening is long enough for work that must not be interrupted. */
  NO_UNBROKEN_TIME,

  /** A calendar has no more working time where some is needed. */
  NO_WORKING_TIME,

  /** No team has enough working time in common. */
  NO_COMMON_WORKING_TIME,

  /**
   * Some people have working time in common, but among the first 10,000 parts of teams that were
   * examined no team has enough of it; another team may have.
   */
  NO_TEAM_FOUND,

  /** An activity could be finished, but only after the horizon of the scheduler. */
  HORIZON_TOO_SHORT,

  /** An activity, a milestone or the project is finished after its deadline (a warning). */
  DEADLINE_MISSED,

  /** A person with a limited share of time for projects is planned with all working hours. */
  SHARE_NOT_APPLIED
}
