package dev.evenkeel.risk.response;

/** What is done about a threat. */
public enum ThreatStrategy implements ResponseStrategy {
  /** The plan is changed so that the event cannot happen or cannot hit the project. */
  AVOID,

  /** Somebody else bears the loss, such as an insurer or a supplier under contract. */
  TRANSFER,

  /** Probability or impact is made smaller beforehand. */
  MITIGATE,

  /** Nothing is done beforehand; at most a reserve or a contingency plan is kept ready. */
  ACCEPT,

  /** The threat is handed to those who have the authority to treat it. */
  ESCALATE
}
