package dev.evenkeel.risk.register;

/** Whether an uncertain event would hurt or help. */
public enum RiskKind {
  /** The event would do damage. */
  THREAT,

  /** The event would bring a benefit; impact then means the size of the benefit. */
  OPPORTUNITY
}
