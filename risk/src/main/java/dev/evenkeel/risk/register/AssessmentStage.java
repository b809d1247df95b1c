package dev.evenkeel.risk.register;

/** With which measures in mind a risk was assessed. */
public enum AssessmentStage {
  /** As if nothing were done. */
  INHERENT,

  /** With the measures that work today. */
  CURRENT,

  /** With all planned measures carried out. */
  RESIDUAL,

  /** What those who decide want it to be. */
  TARGET
}
