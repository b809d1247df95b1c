package dev.evenkeel.core.check;

/** Reasons for the tests of this package. */
enum Rule implements Reason {
  BLANK_LAG,
  CYCLIC_DEPENDENCY,
  IDLE
}
