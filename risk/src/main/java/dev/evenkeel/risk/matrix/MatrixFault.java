package dev.evenkeel.risk.matrix;

import dev.evenkeel.core.check.Reason;

/** What can be wrong with a complete risk matrix. */
public enum MatrixFault implements Reason {
  /** A higher probability gets a lower level at the same impact. */
  LEVEL_FALLS_WITH_PROBABILITY,

  /** A higher impact gets a lower level at the same probability. */
  LEVEL_FALLS_WITH_IMPACT,

  /** No cell has the level. */
  LEVEL_NEVER_REACHED
}
