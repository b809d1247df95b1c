package dev.evenkeel.benchmarks.rcpsp;

/** How the search of one instance ended. */
enum InstanceOutcome {
  /** A schedule that keeps all rules, by the independent check. */
  FEASIBLE,
  /** A schedule that breaks a rule, by the independent check. */
  BREAKS_RULES,
  /** The scheduler has proved that there is no schedule. */
  NO_SCHEDULE,
  /** The scheduler found no schedule, and did not prove that there is none. */
  NOT_FOUND,
  /** The scheduler failed. */
  FAILED,
  /** The file cannot be read, or a project cannot say what is in it. */
  UNREADABLE
}
