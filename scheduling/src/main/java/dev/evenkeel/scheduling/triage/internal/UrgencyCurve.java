package dev.evenkeel.scheduling.triage.internal;

/**
 * How urgent a ticket is over time: within its tier it follows one line, from some time on another.
 *
 * @param tier all tickets of a tier come before those of greater tiers
 * @param line the first line
 * @param switchAt when the second line begins, {@link Long#MAX_VALUE} for never
 * @param later the second line
 */
public record UrgencyCurve(int tier, Line line, long switchAt, Line later) {
  /**
   * The urgency <i>base + slope·(t − start)</i>, with <i>t</i> in microseconds.
   *
   * @param base the urgency at the start
   * @param slope the growth in a microsecond, not negative
   * @param start where the time begins to count
   */
  public record Line(double base, double slope, long start) {
    static Line level(double base) {
      return new Line(base, 0, 0);
    }

    /**
     * Returns the urgency, rounded.
     *
     * @param now the time
     * @return the urgency
     */
    double at(long now) {
      return slope == 0 ? base : base + slope * (now - start);
    }
  }

  static UrgencyCurve straight(int tier, Line line) {
    return new UrgencyCurve(tier, line, Long.MAX_VALUE, line);
  }

  static UrgencyCurve level(int tier, double base) {
    return straight(tier, Line.level(base));
  }

  /**
   * Returns the line that holds at some time.
   *
   * @param now the time
   * @return the line
   */
  Line lineAt(long now) {
    return now >= switchAt ? later : line;
  }
}
