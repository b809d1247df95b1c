package dev.evenkeel.risk.contingency;

/** How a contingency plan was tested, the lightest first. */
public enum PlanTestKind {
  /** The people of the plan talked it through. */
  TABLETOP,

  /** The steps were carried out while the service ran as usual. */
  SIMULATION,

  /** The service was really switched over. */
  LIVE
}
