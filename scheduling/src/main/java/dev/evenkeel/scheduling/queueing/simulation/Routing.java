package dev.evenkeel.scheduling.queueing.simulation;

/** Which group answers a contact that finds idle agents with its skill in several groups. */
public enum Routing {
  /** The first in the order in which the model lists the groups. */
  LISTED_ORDER,

  /** The one with the fewest skills, so that those who can do more stay free; else as listed. */
  FEWEST_SKILLS,

  /** The one with the greatest share of idle agents; else as listed. */
  MOST_IDLE
}
