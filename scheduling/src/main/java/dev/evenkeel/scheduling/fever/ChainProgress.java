package dev.evenkeel.scheduling.fever;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.resource.Assignment;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far an activity of a chain is. Times are working time of those who work on it together, as in
 * {@link ChainLink#planned()}: eight hours of two people are eight hours.
 */
@Value.Immutable
@ValueType
public abstract class ChainProgress {
  ChainProgress() {}

  /**
   * Returns which activity this is about.
   *
   * @return the activity
   */
  public abstract ActivityId activity();

  /**
   * Returns how long it has been worked on.
   *
   * @return the working time, not negative; zero if not stated
   */
  @Value.Default
  public Duration worked() {
    return Duration.ZERO;
  }

  /**
   * Returns how long work will still take, by what is known today.
   *
   * @return the working time, not negative, zero once the activity is finished
   */
  public abstract Duration remaining();

  /**
   * Returns when work began. With it an overrun is read from the calendar, from the start to the
   * finish, and not from the hours worked: people who share their days among activities seldom note
   * which hours went where.
   *
   * @return the start; empty if work has not begun or nobody knows when
   */
  public abstract Optional<Instant> started();

  /**
   * Returns when the activity was finished.
   *
   * @return the finish; empty if it is not finished
   */
  public abstract Optional<Instant> finish();

  /**
   * Returns when the activity will be finished by the plan of today.
   *
   * @return the instant; empty if what remains takes its time at the pace of the old plan
   */
  public abstract Optional<Instant> expectedFinish();

  /**
   * Returns before when work cannot begin or go on, for a reason outside the chain: the projected
   * finish of a feeding chain, an absence, an approval.
   *
   * @return the instant; empty if there is no such reason
   */
  public abstract Optional<Instant> notBefore();

  @Value.Check
  void check() {
    Check.notNegative(worked(), "worked time", "activity", activity());
    Check.notNegative(remaining(), "remaining time", "activity", activity());
    Check.that(
        finish().isEmpty() || remaining().isZero(),
        "remaining time must be zero for a finished activity but was %s in activity '%s'",
        remaining(),
        activity());
    Check.that(
        started().isEmpty() || finish().isEmpty() || !started().get().isAfter(finish().get()),
        "start must not be after the finish %s but was %s in activity '%s'",
        finish(),
        started(),
        activity());
  }

  /**
   * Returns the progress of an activity on which nobody has worked yet.
   *
   * @param activity the activity
   * @param remaining how long it will take, by what is known today
   * @return the progress
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the remaining time is negative
   */
  public static ChainProgress notStarted(ActivityId activity, Duration remaining) {
    return running(activity, Duration.ZERO, remaining);
  }

  /**
   * Returns the progress of an activity that is being worked on.
   *
   * @param activity the activity
   * @param worked how long it has been worked on
   * @param remaining how long work will still take
   * @return the progress
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if a time is negative
   */
  public static ChainProgress running(ActivityId activity, Duration worked, Duration remaining) {
    return builder().activity(activity).worked(worked).remaining(remaining).build();
  }

  /**
   * Returns the progress of a finished activity.
   *
   * @param activity the activity
   * @param worked how long it was worked on
   * @param finish when it was finished
   * @return the progress, with nothing remaining
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the worked time is negative
   */
  public static ChainProgress finished(ActivityId activity, Duration worked, Instant finish) {
    return builder()
        .activity(activity)
        .worked(worked)
        .remaining(Duration.ZERO)
        .finish(finish)
        .build();
  }

  /**
   * Returns the progress of an activity of which a schedule holds what was done and what is to
   * come, such as one that was made anew as of today.
   *
   * @param assignment the activity in the schedule
   * @param asOf the moment up to which the schedule is the past
   * @return finished if the activity ends by then, else with its working time before and after that
   *     moment; one that begins later does not begin before its start
   * @throws NullPointerException if an argument is null
   */
  public static ChainProgress of(Assignment assignment, Instant asOf) {
    Check.notNull(asOf, "asOf");
    Duration all = Check.notNull(assignment, "assignment").worked();
    if (!assignment.finish().isAfter(asOf)) {
      return finished(assignment.activity(), all, assignment.finish())
          .withStarted(assignment.start());
    }
    Duration worked =
        assignment.working().stream()
            .map(interval -> before(interval, asOf))
            .reduce(Duration.ZERO, Duration::plus);
    ChainProgress progress =
        running(assignment.activity(), worked, all.minus(worked)).toBuilder()
            .expectedFinish(assignment.finish())
            .build();
    return assignment.start().isBefore(asOf)
        ? progress.withStarted(assignment.start())
        : progress.withNotBefore(assignment.start());
  }

  private static Duration before(Interval interval, Instant asOf) {
    if (!interval.end().isAfter(asOf)) {
      return interval.length();
    }
    return interval.contains(asOf) ? Duration.between(interval.start(), asOf) : Duration.ZERO;
  }

  /**
   * Returns this progress with a known start.
   *
   * @param started when work began
   * @return the progress
   * @throws NullPointerException if the instant is null
   * @throws IllegalArgumentException if the start is after the finish
   */
  public final ChainProgress withStarted(Instant started) {
    return toBuilder().started(started).build();
  }

  /**
   * Returns this progress with work that cannot begin or go on before an instant.
   *
   * @param notBefore the instant
   * @return the progress
   * @throws NullPointerException if the instant is null
   */
  public final ChainProgress withNotBefore(Instant notBefore) {
    return toBuilder().notBefore(notBefore).build();
  }

  /**
   * Returns whether there was any work on the activity.
   *
   * @return true if it is finished or some time was worked
   */
  public final boolean isStarted() {
    return finish().isPresent() || !worked().isZero();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ChainProgressBuilder builder() {
    return new ChainProgressBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this progress.
   *
   * @return a new builder
   */
  public abstract ChainProgressBuilder toBuilder();
}
