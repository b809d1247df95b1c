package dev.evenkeel.core.stakeholder;

/** What a stakeholder is to the organisation. */
public enum StakeholderKind {
  /** Buys or uses what the organisation offers. */
  CUSTOMER,

  /** Works for the organisation. */
  EMPLOYEE,

  /** Supplies the organisation or works with it under a contract. */
  PARTNER,

  /** Pays for the project and answers for its benefit. */
  SPONSOR,

  /** Sets or supervises rules that the organisation must keep. */
  REGULATOR
}
