package dev.evenkeel.scheduling.progress;

import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What has happened to an activity that has been started. Whether it can be true is not checked
 * here but by {@link Progress#check}, as reports come from outside.
 */
@Value.Immutable
@ValueType
public abstract class ActivityProgress {
  ActivityProgress() {}

  /**
   * Returns which activity this is.
   *
   * @return the activity
   */
  public abstract ActivityId activity();

  /**
   * Returns when work on it started.
   *
   * @return the actual start
   */
  public abstract Instant started();

  /**
   * Returns when it was finished.
   *
   * @return the actual finish, empty if it is running
   */
  public abstract Optional<Instant> finished();

  /**
   * Returns how much is left to do from the date of the report on.
   *
   * @return the remaining effort in person-hours, like {@link
   *     dev.evenkeel.core.project.Activity#effort()}; empty if the activity is finished
   */
  public abstract Optional<Duration> remaining();

  /**
   * Returns who works or worked on it.
   *
   * @return the people; empty if they are those of the plan
   */
  public abstract List<PersonId> people();

  /**
   * Returns how it is done.
   *
   * @return the number of the mode, 0 for what the activity itself states; empty if it is that of
   *     the plan
   */
  public abstract OptionalInt mode();

  /**
   * Returns when it was worked on.
   *
   * @return the intervals in order of time; empty if they are those of the plan where it started
   *     and finished as planned, else the working hours of its calendar and people between its
   *     start and its finish or the date of the report
   */
  public abstract List<Interval> working();

  /**
   * Returns that an activity is finished, done as planned but for the time.
   *
   * @param activity the activity
   * @param started its actual start
   * @param finished its actual finish
   * @return the progress
   * @throws NullPointerException if an argument is null
   */
  public static ActivityProgress finished(ActivityId activity, Instant started, Instant finished) {
    return builder().activity(activity).started(started).finished(finished).build();
  }

  /**
   * Returns that an activity is running, with the people and in the mode of the plan.
   *
   * @param activity the activity
   * @param started its actual start
   * @param remaining the remaining effort in person-hours
   * @return the progress
   * @throws NullPointerException if an argument is null
   */
  public static ActivityProgress running(ActivityId activity, Instant started, Duration remaining) {
    return builder().activity(activity).started(started).remaining(remaining).build();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ActivityProgressBuilder builder() {
    return new ActivityProgressBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this progress.
   *
   * @return a new builder
   */
  public abstract ActivityProgressBuilder toBuilder();
}
