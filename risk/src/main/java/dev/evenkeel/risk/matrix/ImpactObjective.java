package dev.evenkeel.risk.matrix;

/** What a risk can hit in a project that runs while customers are served. */
public enum ImpactObjective {
  /** The dates promised: milestones and the end of the project. */
  SCHEDULE,

  /** The money: budget and running cost. */
  COST,

  /** The share of contacts answered in time, the availability of the service. */
  SERVICE_LEVEL,

  /** What customers say about the service. */
  SATISFACTION,

  /** What others think of the organisation: press, partners, regulators. */
  REPUTATION
}
