package dev.evenkeel.scheduling.triage;

import dev.evenkeel.core.check.Reason;

/** Why tickets cannot be ranked, or not as well as they might. */
public enum TriageFault implements Reason {
  /** Two tickets have the same id. */
  REPEATED_TICKET,

  /** The impact, urgency or complexity of a ticket is no level of the priority matrix. */
  UNKNOWN_LEVEL,

  /** A ticket has neither priority nor assessment, and the rule ranks by priority. */
  NO_PRIORITY,

  /** The accumulating priority has no rate for the priority of a ticket. */
  NO_RATE,

  /** The work of a ticket is not known, neither by itself nor by its complexity. */
  NO_WORK,

  /** A ticket has no due instant and is ranked after those that have one (a notice). */
  NO_DUE_INSTANT
}
