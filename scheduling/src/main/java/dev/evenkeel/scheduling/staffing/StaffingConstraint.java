package dev.evenkeel.scheduling.staffing;

/** What decides how many agents an interval needs. */
public enum StaffingConstraint {
  /** No contacts are expected: nobody is needed. */
  NO_LOAD,
  /** One agent fewer would miss the service target. */
  SERVICE_TARGET,
  /** One agent fewer would let contacts wait longer on average than allowed. */
  MEAN_WAIT,
  /** One agent fewer would lose more contacts than allowed. */
  ABANDONMENT,
  /** One agent fewer would let more contacts wait than allowed. */
  WAIT_PROBABILITY,
  /** All other targets could do with fewer agents, but these would be busier than allowed. */
  OCCUPANCY
}
