package dev.evenkeel.scheduling.scenario;

import dev.evenkeel.core.check.Reason;

/** Why a change cannot be applied to a scenario, or what a reader of the answer should know. */
public enum ScenarioFault implements Reason {
  /** A change names a person whom neither the project nor the service has. */
  UNKNOWN_PERSON,

  /** Somebody is to join who is there already. */
  PERSON_EXISTS,

  /** A change names a skill that the project does not list. */
  UNKNOWN_SKILL,

  /** Somebody is to learn a level that is not above the one they have. */
  NOTHING_TO_LEARN,

  /** A change names an activity that the project does not have. */
  UNKNOWN_ACTIVITY,

  /** A change names a milestone that the project does not have. */
  UNKNOWN_MILESTONE,

  /** A change names a calendar that the calendar book does not have. */
  UNKNOWN_CALENDAR,

  /** A holiday belongs to a weekly calendar, but the calendar is a combination of others. */
  NO_WEEKLY_CALENDAR,

  /** The calendar has no holiday on the date from which one is to be taken. */
  UNKNOWN_HOLIDAY,

  /** The calendar has a holiday already on the date that is to become one. */
  HOLIDAY_EXISTS,

  /** A change is about the service, but the scenario has none. */
  NO_SERVICE,

  /** The capacity of the project is given, so it does not follow a change of people (a warning). */
  CAPACITY_GIVEN,

  /** A change request is rejected or withdrawn, so it cannot take effect. */
  REQUEST_CLOSED,

  /** With a change request the project cannot be planned, such as for a skill it does not list. */
  UNSOUND_REQUEST,

  /** Somebody is away or leaves outside the years 0000 to 9999, on which calendars calculate. */
  DATE_OUT_OF_RANGE,

  /** The changes touch something, but not the plan (a notice). */
  PLAN_UNCHANGED
}
