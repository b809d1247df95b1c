package dev.evenkeel.scheduling.network;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import java.time.Duration;
import java.time.Instant;

/**
 * Thrown if an activity that must not be interrupted fits into no opening of its calendar from some
 * instant on, or up to it: its calendar may have long openings, but none of them lies there.
 */
public final class NoUnbrokenTimeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The activity, as the text of its id. */
  private final String activity;

  /** How long the work is. */
  private final Duration work;

  /**
   * Creates the exception.
   *
   * @param activity the activity
   * @param work how long it works without a pause
   * @param side {@code after} or {@code before} the instant
   * @param limit the instant from which on, or up to which, openings were examined
   * @throws NullPointerException if an argument is null
   */
  public NoUnbrokenTimeException(ActivityId activity, Duration work, String side, Instant limit) {
    super(
        "unbroken work of "
            + work
            + " must fit into one opening of its calendar but none is that long "
            + side
            + " "
            + limit
            + " in activity '"
            + activity
            + "'\nMaybe make the activity interruptible");
    this.activity = Check.notNull(activity, "activity").value();
    this.work = Check.notNull(work, "work");
  }

  /**
   * Returns the activity.
   *
   * @return its id
   */
  public ActivityId activity() {
    return ActivityId.of(activity);
  }

  /**
   * Returns how long the activity works without a pause.
   *
   * @return the length of its work, positive
   */
  public Duration work() {
    return work;
  }
}
