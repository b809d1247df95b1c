package dev.evenkeel.scheduling.capacity;

import dev.evenkeel.core.check.Reason;

/** What a reviewer of a project's capacity should know. */
public enum CapacityFault implements Reason {
  /** In an interval fewer people are present than the service must schedule. */
  SERVICE_SHORTFALL,
  /** In no interval can anybody be spared for the project. */
  NO_PROJECT_CAPACITY,
  /** Outside the intervals nothing is known about the service, so nobody can be spared. */
  END_OF_HORIZON
}
