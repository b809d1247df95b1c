package dev.evenkeel.risk.response;

/** What is done about an opportunity. */
public enum OpportunityStrategy implements ResponseStrategy {
  /** The plan is changed so that the event is certain to happen. */
  EXPLOIT,

  /** A partner who can make more of it takes part. */
  SHARE,

  /** Probability or benefit is made larger beforehand. */
  ENHANCE,

  /** Nothing is done beforehand; the benefit is taken if it comes. */
  ACCEPT
}
