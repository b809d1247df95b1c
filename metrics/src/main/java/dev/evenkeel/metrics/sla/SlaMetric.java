package dev.evenkeel.metrics.sla;

/** Which time is promised. A clock counts each of them, with and without a target. */
public enum SlaMetric {
  /**
   * From the {@linkplain ClockBasis basis} to the first agent message. A resolution without any
   * agent message stops it without an answer.
   */
  FIRST_RESPONSE,

  /**
   * After the first response, each turn from a customer message to the agent message that answers
   * it. Only turns from customer to agent count: further messages of either side begin none. A
   * resolution stops the turn; a customer who writes while the ticket is resolved begins a turn
   * when it is reopened.
   */
  NEXT_RESPONSE,

  /**
   * The longest silence: from the basis to an agent message, and again from each agent message to
   * the next, until the resolution.
   */
  UPDATE,

  /** From the basis to the resolution. */
  RESOLUTION
}
