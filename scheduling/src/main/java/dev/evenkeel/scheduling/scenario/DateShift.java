package dev.evenkeel.scheduling.scenario;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.scenario.internal.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** When something is finished before and after a change, and when it is due. */
@Value.Immutable
@ValueType
public abstract class DateShift {
  DateShift() {}

  /**
   * Returns what is finished, such as {@code milestone 'pilot'}.
   *
   * @return the kind and the id, not blank
   */
  public abstract String object();

  /**
   * Returns when it is finished before the change.
   *
   * @return the instant, empty if it is not part of the plan
   */
  public abstract Optional<Instant> before();

  /**
   * Returns when it is finished after the change.
   *
   * @return the instant, empty if it is not part of the plan
   */
  public abstract Optional<Instant> after();

  /**
   * Returns when it is due before the change.
   *
   * @return the deadline, empty if there is none
   */
  public abstract Optional<Instant> deadlineBefore();

  /**
   * Returns when it is due after the change.
   *
   * @return the deadline, empty if there is none
   */
  public abstract Optional<Instant> deadlineAfter();

  @Value.Check
  void check() {
    Check.notBlank(object(), "object");
    Check.that(
        before().isPresent() || after().isPresent(),
        "a date must be known before or after the change but was not for %s",
        object());
  }

  /**
   * Returns how much later it is finished after the change.
   *
   * @return the elapsed time, negative if earlier; empty if one of the dates is not known
   */
  public final Optional<Duration> moved() {
    return before().flatMap(from -> after().map(to -> Duration.between(from, to)));
  }

  /**
   * Returns whether it is finished after its deadline before the change.
   *
   * @return true if it is late; false if it is in time, has no deadline or is not planned
   */
  public final boolean isLateBefore() {
    return isLate(before(), deadlineBefore());
  }

  /**
   * Returns whether it is finished after its deadline after the change.
   *
   * @return true if it is late; false if it is in time, has no deadline or is not planned
   */
  public final boolean isLateAfter() {
    return isLate(after(), deadlineAfter());
  }

  private static boolean isLate(Optional<Instant> finish, Optional<Instant> deadline) {
    return finish.isPresent() && deadline.filter(finish.get()::isAfter).isPresent();
  }

  /**
   * Returns the shift in words.
   *
   * @return one sentence
   */
  public final String sentence() {
    String subject = Character.toUpperCase(object().charAt(0)) + object().substring(1);
    return subject + dates() + lateness() + ".";
  }

  private String dates() {
    if (before().isEmpty()) {
      return " is new and finished at " + after().orElseThrow();
    }
    if (after().isEmpty()) {
      return " is dropped";
    }
    Duration moved = moved().orElseThrow();
    if (moved.isZero()) {
      return " is finished at " + after().get() + " as before";
    }
    return String.format(
        Locale.ROOT,
        " is finished %s %s, at %s instead of %s",
        Words.elapsed(moved),
        moved.isNegative() ? "earlier" : "later",
        after().get(),
        before().get());
  }

  private String lateness() {
    if (isLateAfter()) {
      String deadline = deadlineAfter().orElseThrow().toString();
      return isLateBefore()
          ? ", still after its deadline " + deadline
          : ", which misses its deadline " + deadline;
    }
    return isLateBefore() ? ", which is no longer late" : "";
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static DateShiftBuilder builder() {
    return new DateShiftBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this shift.
   *
   * @return a new builder
   */
  public abstract DateShiftBuilder toBuilder();
}
