package dev.evenkeel.core.check;

/** How much a {@link Finding} matters, the gravest first. */
public enum Severity {
  /** The object cannot be used: a calculation with it would be wrong or impossible. */
  ERROR,

  /** The object can be used, but a reviewer would object. */
  WARNING,

  /** Worth knowing; nothing is wrong. */
  NOTICE
}
