package dev.evenkeel.scheduling.comparison;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.internal.DurationText;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What becomes of a milestone, or of an activity or project with a deadline, from plan to plan. A
 * milestone may be without deadline.
 */
@Value.Immutable
@ValueType
public abstract class DeadlineShift {
  DeadlineShift() {}

  /**
   * Returns what is reached, such as {@code milestone 'live'}.
   *
   * @return the kind and id of the thing, not blank
   */
  public abstract String object();

  /**
   * Returns when it was due in the plan before.
   *
   * @return the deadline, empty if there was none
   */
  public abstract Optional<Instant> deadlineBefore();

  /**
   * Returns when it is due in the plan after.
   *
   * @return the deadline, empty if there is none
   */
  public abstract Optional<Instant> deadlineAfter();

  /**
   * Returns when it was to be reached in the plan before.
   *
   * @return the planned instant, empty if the plan did not have it
   */
  public abstract Optional<Instant> reachedBefore();

  /**
   * Returns when it is to be reached in the plan after.
   *
   * @return the planned instant, empty if the plan no longer has it
   */
  public abstract Optional<Instant> reachedAfter();

  @Value.Check
  void check() {
    Check.notBlank(object(), "object");
  }

  /**
   * Returns how late it was in the plan before.
   *
   * @return the elapsed time from the deadline, negative if there was time left; empty without
   *     deadline or planned instant
   */
  public final Optional<Duration> latenessBefore() {
    return lateness(deadlineBefore(), reachedBefore());
  }

  /**
   * Returns how late it is in the plan after.
   *
   * @return the elapsed time from the deadline, negative if there is time left; empty without
   *     deadline or planned instant
   */
  public final Optional<Duration> latenessAfter() {
    return lateness(deadlineAfter(), reachedAfter());
  }

  private static Optional<Duration> lateness(
      Optional<Instant> deadline, Optional<Instant> reached) {
    return deadline.flatMap(due -> reached.map(at -> Duration.between(due, at)));
  }

  /**
   * Returns how far the planned instant moves.
   *
   * @return the elapsed time, negative if it is earlier than before; empty if a plan does not have
   *     the thing
   */
  public final Optional<Duration> reachedMoved() {
    return lateness(reachedBefore(), reachedAfter());
  }

  /**
   * Returns whether the plan after misses a deadline, and the plan before did not: it kept the
   * deadline, or had none, or did not have the thing at all.
   *
   * @return true if the deadline is missed for the first time
   */
  public final boolean isNewlyMissed() {
    return isLate(latenessAfter()) && !isLate(latenessBefore());
  }

  /**
   * Returns whether the plan before missed a deadline, and the plan after does not: it keeps the
   * deadline, or has none, or no longer has the thing at all.
   *
   * @return true if the deadline is no longer missed
   */
  public final boolean isRecovered() {
    return isLate(latenessBefore()) && !isLate(latenessAfter());
  }

  private static boolean isLate(Optional<Duration> lateness) {
    return lateness.stream().anyMatch(late -> !late.isNegative() && !late.isZero());
  }

  /**
   * Returns whether deadline and planned instant are as they were.
   *
   * @return true if nothing changes
   */
  public final boolean isUnchanged() {
    return deadlineBefore().equals(deadlineAfter()) && reachedBefore().equals(reachedAfter());
  }

  /**
   * Returns the change in words.
   *
   * @return one sentence
   */
  public final String sentence() {
    boolean hasDeadline = deadlineBefore().isPresent() || deadlineAfter().isPresent();
    return object() + ": " + (hasDeadline ? change() + margin() : reached()) + ".";
  }

  private String reached() {
    if (reachedBefore().isEmpty() || reachedAfter().isEmpty()) {
      return reachedAfter().map(at -> "new, reached at " + at).orElse("dropped");
    }
    return reachedMoved()
        .filter(moved -> !moved.isZero())
        .map(moved -> "reached " + DurationText.moved(moved))
        .orElse("reached as before");
  }

  private String change() {
    if (isNewlyMissed()) {
      return "deadline newly missed";
    }
    if (isRecovered()) {
      return "deadline no longer missed";
    }
    return isLate(latenessAfter()) ? "deadline still missed" : "deadline not missed";
  }

  private String margin() {
    return latenessAfter().map(DeadlineShift::margin).orElse("")
        + latenessBefore().map(late -> " (before:" + margin(late) + ")").orElse("");
  }

  private static String margin(Duration lateness) {
    if (lateness.isZero()) {
      return " without time to spare";
    }
    return lateness.isNegative()
        ? " with " + DurationText.elapsed(lateness.negated()) + " to spare"
        : " by " + DurationText.elapsed(lateness);
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static DeadlineShiftBuilder builder() {
    return new DeadlineShiftBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this shift.
   *
   * @return a new builder
   */
  public abstract DeadlineShiftBuilder toBuilder();
}
