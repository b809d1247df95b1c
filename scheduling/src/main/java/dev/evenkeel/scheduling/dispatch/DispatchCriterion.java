package dev.evenkeel.scheduling.dispatch;

/** By what an agent is chosen among those who may have a ticket. */
public enum DispatchCriterion {
  /** The greatest sum of the agent's levels in the skills that the ticket needs. */
  MOST_PROFICIENT,

  /**
   * The least sum of the agent's levels in the skills that the ticket needs: experts are kept free
   * for what only they can do.
   */
  LEAST_PROFICIENT,

  /** The fewest skills on the whole: all-rounders are kept free. */
  FEWEST_SKILLS,

  /** The least share of the load limit in use: open tickets divided by the limit. */
  LEAST_LOADED,

  /** The least work given in this period. */
  LEAST_WORK,

  /** The longest time since the last ticket; round robin, if nothing else decides. */
  LONGEST_IDLE,

  /** The greatest sum of the agent's wishes for the skills that the ticket needs. */
  MOST_WILLING
}
