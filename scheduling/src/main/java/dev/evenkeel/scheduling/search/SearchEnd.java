package dev.evenkeel.scheduling.search;

/** Why a search ended. */
public enum SearchEnd {
  /** No schedule can be better: every objective is at its bound or was proved otherwise. */
  OPTIMAL,

  /** The schedules or the time granted are used up. */
  BUDGET_SPENT,

  /** The caller wanted no more. */
  CANCELLED,

  /** No budget was given: one schedule was generated. */
  SINGLE_PASS
}
