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
   * left out. Milestones wait for the predecessors, direct or through other removed activities,
   * whose finish came before that of x: those from whose finish dependencies led to x with lags
   * that are not negative in sum. There a lead on a calendar that closes counts as no dependency,
   * as nobody knows how far it reaches back.
   *
   * <p>No schedule of the rest that was allowed before is forbidden by that. Two lags have no such
   * sum, and the removal is refused, if they run on different calendars, or if one is a lead and
   * the other is not on a calendar that closes, and if they lie on a way from an activity that
   * stays to one that stays; a lag of zero fits to all. What one request removes is taken out from
   * first to last in the order that the dependencies require, then in that of the project.
   */
  BRIDGE,

  /** An activity to which something refers cannot be removed. */
  REFUSE
}
