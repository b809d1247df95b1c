package dev.evenkeel.metrics.sla;

import dev.evenkeel.core.check.Reason;

/** Why an event cannot follow those before it. */
public enum SlaFault implements Reason {
  /** The event is earlier than the one before it. */
  EVENT_BEFORE_LAST,

  /** The event is not in the years 0000 to 9999, for which there are calendars. */
  EVENT_OUT_OF_RANGE,

  /** The ticket was created before. */
  CREATED_TWICE,

  /** Only an open ticket can begin to wait. */
  NOT_OPEN,

  /** Only a pending ticket can be resumed. */
  NOT_PENDING,

  /** The ticket is resolved already. */
  ALREADY_RESOLVED,

  /** Only a resolved ticket can be reopened. */
  NOT_RESOLVED
}
