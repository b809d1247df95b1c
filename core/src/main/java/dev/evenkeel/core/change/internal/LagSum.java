package dev.evenkeel.core.change.internal;

import dev.evenkeel.core.id.CalendarId;
import dev.evenkeel.core.project.Dependency;
import dev.evenkeel.core.project.Effort;
import java.time.Duration;
import java.util.Optional;

/**
 * The lag of two dependencies in a row.
 *
 * @param lag the sum
 * @param calendar the calendar on which it runs, empty for the default calendar
 */
record LagSum(Duration lag, Optional<CalendarId> calendar) {
  private static final Optional<CalendarId> ELAPSED = Optional.of(CalendarId.of("elapsed"));

  /** Returns the sum if one lag after the other means the same as their sum at once. */
  static Optional<LagSum> of(Dependency first, Dependency second) {
    if (first.lag().isZero()) {
      return Optional.of(of(second));
    }
    if (second.lag().isZero()) {
      return Optional.of(of(first));
    }
    Duration sum = first.lag().plus(second.lag());
    boolean defined = isOneWay(first, second) && sum.abs().compareTo(Effort.MAXIMUM) <= 0;
    return defined ? Optional.of(new LagSum(sum, first.lagCalendar())) : Optional.empty();
  }

  /**
   * Returns the time that a dependency puts at least between its two ends, empty if none is known:
   * working time takes as long or longer, a lead on a calendar that closes can reach back as far as
   * ever.
   */
  static Optional<Duration> least(Dependency dependency) {
    boolean known = !dependency.lag().isNegative() || dependency.lagCalendar().equals(ELAPSED);
    return known ? Optional.of(dependency.lag()) : Optional.empty();
  }

  private static LagSum of(Dependency dependency) {
    return dependency.lag().isZero()
        ? new LagSum(Duration.ZERO, Optional.empty())
        : new LagSum(dependency.lag(), dependency.lagCalendar());
  }

  /** Forth and back over a closed time does not lead to where it began. */
  private static boolean isOneWay(Dependency first, Dependency second) {
    boolean sameSign = first.lag().isNegative() == second.lag().isNegative();
    return first.lagCalendar().equals(second.lagCalendar())
        && (sameSign || first.lagCalendar().equals(ELAPSED));
  }
}
