package dev.evenkeel.scheduling.resource;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;

/** When an activity is worked on, who does it, and what keeps it from starting earlier. */
@Value.Immutable
@ValueType
public abstract class Assignment {
  Assignment() {}

  /**
   * Returns which activity this is.
   *
   * @return the activity
   */
  public abstract ActivityId activity();

  /**
   * Returns how the activity is done.
   *
   * @return the number of the mode: 0 for what the activity itself states, k for its k-th
   *     alternative
   */
  @Value.Default
  public int mode() {
    return 0;
  }

  /**
   * Returns when the work starts.
   *
   * @return the start of the first working interval
   */
  public abstract Instant start();

  /**
   * Returns when the work is finished.
   *
   * @return the end of the last working interval; the start if there is no work
   */
  public abstract Instant finish();

  /**
   * Returns when the activity is worked on.
   *
   * @return the intervals in order of time, none of which overlap or touch; empty if the activity
   *     has no work
   */
  public abstract List<Interval> working();

  /**
   * Returns who works on the activity, all of them in every working interval.
   *
   * @return the people in the order of the project, empty if the activity needs none
   */
  public abstract List<PersonId> people();

  /**
   * Returns what keeps the activity from starting earlier.
   *
   * @return the last obstacle before the start
   */
  public abstract Binding binding();

  @Value.Check
  void check() {
    Check.that(
        mode() >= 0, "mode must not be negative but was %s in activity '%s'", mode(), activity());
    Check.that(
        !finish().isBefore(start()),
        "finish must not be before start %s but was %s in activity '%s'",
        start(),
        finish(),
        activity());
  }

  /**
   * Returns how long the activity is worked on, pauses left out.
   *
   * @return the sum of the working intervals
   */
  public final Duration worked() {
    return working().stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static AssignmentBuilder builder() {
    return new AssignmentBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this assignment.
   *
   * @return a new builder
   */
  public abstract AssignmentBuilder toBuilder();
}
