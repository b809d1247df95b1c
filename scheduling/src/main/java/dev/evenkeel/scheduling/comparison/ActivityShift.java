package dev.evenkeel.scheduling.comparison;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.scheduling.internal.DurationText;
import dev.evenkeel.scheduling.resource.Assignment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** What becomes of one activity from one plan to another. */
@Value.Immutable
@ValueType
public abstract class ActivityShift {
  ActivityShift() {}

  /**
   * Returns which activity this is.
   *
   * @return the activity
   */
  public abstract ActivityId activity();

  /**
   * Returns how the activity was planned.
   *
   * @return the assignment of the plan before, empty if that did not have the activity
   */
  public abstract Optional<Assignment> before();

  /**
   * Returns how the activity is planned now.
   *
   * @return the assignment of the plan after, empty if that no longer has the activity
   */
  public abstract Optional<Assignment> after();

  /**
   * Returns what the mode of the plan before is called.
   *
   * @return the name, not blank, or empty if it is not known or there is none
   */
  public abstract Optional<String> modeBefore();

  /**
   * Returns what the mode of the plan after is called.
   *
   * @return the name, not blank, or empty if it is not known or there is none
   */
  public abstract Optional<String> modeAfter();

  @Value.Check
  void check() {
    Check.that(
        before().isPresent() || after().isPresent(),
        "a plan must have the activity but neither does in shift of activity '%s'",
        activity());
    checkActivity(before());
    checkActivity(after());
  }

  private void checkActivity(Optional<Assignment> assignment) {
    Check.that(
        assignment.stream().allMatch(found -> found.activity().equals(activity())),
        "assignment must be of the activity but was %s in shift of activity '%s'",
        assignment,
        activity());
  }

  /**
   * Returns whether only the plan after has the activity.
   *
   * @return true if there is no assignment before
   */
  public final boolean isAdded() {
    return before().isEmpty();
  }

  /**
   * Returns whether only the plan before has the activity.
   *
   * @return true if there is no assignment after
   */
  public final boolean isRemoved() {
    return after().isEmpty();
  }

  /**
   * Returns whether both plans do the activity at the same times, in the same mode and with the
   * same people. What keeps it from starting earlier may differ.
   *
   * @return true if nothing but the reason changes
   */
  public final boolean isUnchanged() {
    return isSame(Assignment::working)
        && isSame(Assignment::start)
        && isSame(Assignment::finish)
        && isSame(Assignment::mode)
        && isPeopleKept();
  }

  private boolean isSame(Function<Assignment, ?> part) {
    return isInBoth() && before().map(part).equals(after().map(part));
  }

  private boolean isInBoth() {
    return before().isPresent() && after().isPresent();
  }

  /**
   * Returns whether both plans have the activity and start it at the same instant.
   *
   * @return true if the start is kept
   */
  public final boolean isStartKept() {
    return isSame(Assignment::start);
  }

  /**
   * Returns whether both plans have the activity and give it to the same people.
   *
   * @return true if nobody joins or leaves
   */
  public final boolean isPeopleKept() {
    return isInBoth() && joined().isEmpty() && left().isEmpty();
  }

  /**
   * Returns whether both plans have the activity and do it in different ways.
   *
   * @return true if the number of the mode changes
   */
  public final boolean isModeChanged() {
    return isInBoth() && !isSame(Assignment::mode);
  }

  /**
   * Returns how far the start moves.
   *
   * @return the elapsed time, nights and holidays included, negative if it is earlier than before;
   *     empty if a plan does not have the activity
   */
  public final Optional<Duration> startMoved() {
    return moved(Assignment::start);
  }

  /**
   * Returns how far the finish moves.
   *
   * @return the elapsed time, nights and holidays included, negative if it is earlier than before;
   *     empty if a plan does not have the activity
   */
  public final Optional<Duration> finishMoved() {
    return moved(Assignment::finish);
  }

  private Optional<Duration> moved(Function<Assignment, Instant> end) {
    return before()
        .flatMap(old -> after().map(now -> Duration.between(end.apply(old), end.apply(now))));
  }

  /**
   * Returns who works on the activity only in the plan after.
   *
   * @return the people, in the order of the plan after
   */
  public final List<PersonId> joined() {
    return without(people(after()), people(before()));
  }

  /**
   * Returns who works on the activity only in the plan before.
   *
   * @return the people, in the order of the plan before
   */
  public final List<PersonId> left() {
    return without(people(before()), people(after()));
  }

  private static List<PersonId> people(Optional<Assignment> assignment) {
    return assignment.map(Assignment::people).orElse(List.of());
  }

  private static List<PersonId> without(List<PersonId> people, List<PersonId> others) {
    HashSet<PersonId> excluded = new HashSet<>(others);
    return people.stream().filter(person -> !excluded.contains(person)).toList();
  }

  /**
   * Returns what changes and why, in words. The reason of another start is what keeps the activity
   * from starting earlier in the plan after, and what did so before.
   *
   * @return the sentences, empty if nothing changes
   */
  public final List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (isAdded()) {
      after().ifPresent(now -> sentences.add(name() + " is new: " + period(now) + reason(now)));
    } else if (isRemoved()) {
      before().ifPresent(old -> sentences.add(name() + " is dropped: was planned " + period(old)));
    } else if (!isUnchanged()) {
      before().ifPresent(old -> after().ifPresent(now -> describe(old, now, sentences)));
    }
    return sentences;
  }

  private String name() {
    return "'" + activity() + "'";
  }

  private static String period(Assignment assignment) {
    return "from " + assignment.start() + " to " + assignment.finish() + ".";
  }

  private static String reason(Assignment assignment) {
    return " " + assignment.binding().sentence();
  }

  private void describe(Assignment old, Assignment now, List<String> sentences) {
    Duration start = Duration.between(old.start(), now.start());
    Duration finish = Duration.between(old.finish(), now.finish());
    if (!start.isZero()) {
      sentences.add(name() + " starts " + DurationText.moved(start) + "." + reasons(old, now));
    }
    if (!finish.equals(start)) {
      sentences.add(name() + finishes(finish) + work(old.worked(), now.worked()));
    } else if (start.isZero() && !isSame(Assignment::working)) {
      sentences.add(name() + " is worked on at other times in between.");
    }
    if (isModeChanged()) {
      String way = modeAfter().orElse("mode " + now.mode());
      String other = modeBefore().orElse("mode " + old.mode());
      sentences.add(name() + " is done as '" + way + "' instead of '" + other + "'.");
    }
    if (!isPeopleKept()) {
      sentences.add(name() + ": " + newPeople());
    }
  }

  private static String reasons(Assignment old, Assignment now) {
    return now.binding().equals(old.binding())
        ? " As before:" + reason(now)
        : " Now:" + reason(now) + " Before:" + reason(old);
  }

  private static String finishes(Duration moved) {
    return moved.isZero() ? " finishes as before" : " finishes " + DurationText.moved(moved);
  }

  private static String work(Duration before, Duration after) {
    int order = after.compareTo(before);
    if (order == 0) {
      return ", with the same working time.";
    }
    String difference = DurationText.work(after.minus(before).abs());
    return ", with " + difference + (order > 0 ? " more" : " less") + " working time.";
  }

  private String newPeople() {
    List<String> parts = new ArrayList<>();
    if (!joined().isEmpty()) {
      parts.add("new: " + names(joined()));
    }
    if (!left().isEmpty()) {
      parts.add("no longer: " + names(left()));
    }
    return String.join("; ", parts) + ".";
  }

  private static String names(List<PersonId> people) {
    return people.stream().map(PersonId::toString).collect(Collectors.joining(", "));
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ActivityShiftBuilder builder() {
    return new ActivityShiftBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this shift.
   *
   * @return a new builder
   */
  public abstract ActivityShiftBuilder toBuilder();
}
