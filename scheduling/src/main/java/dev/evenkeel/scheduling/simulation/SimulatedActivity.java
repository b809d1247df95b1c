package dev.evenkeel.scheduling.simulation;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import java.time.Instant;

/**
 * When an activity was worked on in one iteration of a simulation.
 *
 * @param activity the activity
 * @param start when it started, to the microsecond
 * @param finish when it was finished, to the microsecond
 */
public record SimulatedActivity(ActivityId activity, Instant start, Instant finish) {
  /**
   * Checks the parts.
   *
   * @param activity the activity
   * @param start when it started
   * @param finish when it was finished
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the finish is before the start
   */
  public SimulatedActivity {
    Check.notNull(activity, "activity");
    Check.notNull(start, "start");
    Check.that(
        !Check.notNull(finish, "finish").isBefore(start),
        "finish must not be before start %s but was %s in activity '%s'",
        start,
        finish,
        activity);
  }
}
