package dev.evenkeel.scheduling.staffing;

/** What decides how many agents an interval needs. */
public enum StaffingConstraint {
  /** No contacts are expected: nobody is needed. */
  NO_LOAD,
  /** One agent fewer would miss the service target. */
  SERVICE_TARGET,
  /** The service target could do with fewer agents, but these would be busier than allowed. */
  OCCUPANCY
}
