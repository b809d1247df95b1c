package dev.evenkeel.core.change;

/**
 * What becomes of dependencies and milestones that refer to an activity when it is removed. Those
 * that the same request removes or alters are settled by it and not concerned.
 */
public enum RemovalRule {
  /**
   * What they required through the activity they require without it, as if it took no time. With
   * lags l<sub>1</sub> and l<sub>2</sub>, a dependency from an end of p to an end of the removed x
   * and one from an end of x to an end of s become one from that end of p to that end of s with lag
   * l<sub>1</sub> + l<sub>2</sub>, unless the first leads to the finish of x and the second from
   * its start: then they never ordered p and s. A dependency that is required as much by another is
   * left out. Milestones wait for the predecessors whose finish came before that of x: those from
   * whose finish a dependency led to x without a lead.
   *
   * <p>No schedule of the rest that was allowed before is forbidden by that. Two lags have no such
   * sum, and the removal is refused, if they run on different calendars, or if one is a lead and
   * the other is not on a calendar that closes; a lag of zero fits to all.
   */
  BRIDGE,

  /** An activity to which something refers cannot be removed. */
  REFUSE
}
