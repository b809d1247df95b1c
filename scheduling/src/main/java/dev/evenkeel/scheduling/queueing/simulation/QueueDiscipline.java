package dev.evenkeel.scheduling.queueing.simulation;

/**
 * Which waiting contact an agent takes next. Among contacts of one type it is always the one that
 * has waited longest; no contact is ever interrupted.
 */
public enum QueueDiscipline {
  /** The one that has waited longest. */
  FIRST_COME_FIRST_SERVED,

  /**
   * One of the type with the smallest priority number; among equals the one that has waited longest
   * (A. Cobham, "Priority assignment in waiting line problems", Operations Research 2, 1954).
   */
  HEAD_OF_LINE,

  /**
   * The one with the greatest time waited × {@link ContactType#accumulationRate()} (L. Kleinrock,
   * "A delay dependent queue discipline", Naval Research Logistics Quarterly 11, 1964).
   */
  ACCUMULATING_PRIORITY
}
