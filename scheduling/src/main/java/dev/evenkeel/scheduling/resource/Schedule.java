package dev.evenkeel.scheduling.resource;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.ActivityId;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ProjectId;
import dev.evenkeel.core.internal.ValueType;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** When every activity of a project is worked on and by whom. */
@Value.Immutable
@ValueType
public abstract class Schedule {
  Schedule() {}

  /**
   * Returns which project this is.
   *
   * @return the project
   */
  public abstract ProjectId project();

  /**
   * Returns when the project starts.
   *
   * @return the start of the project, at or before the start of its first activity
   */
  public abstract Instant start();

  /**
   * Returns the assignments.
   *
   * @return one for each activity, in the order of the project
   */
  public abstract List<Assignment> assignments();

  @Value.Check
  void check() {
    Check.that(
        byActivity().size() == assignments().size(),
        "assignments must not repeat an activity but did in project '%s'",
        project());
  }

  @Value.Lazy
  Map<ActivityId, Assignment> byActivity() {
    return assignments().stream()
        .collect(
            Collectors.toMap(
                Assignment::activity,
                Function.identity(),
                (first, second) -> first,
                LinkedHashMap::new));
  }

  /**
   * Returns when the project is finished.
   *
   * @return the latest finish of an assignment; the start of the project if there is none
   */
  public final Instant finish() {
    return assignments().stream()
        .map(Assignment::finish)
        .reduce(start(), (one, other) -> one.isAfter(other) ? one : other);
  }

  /**
   * Returns how long the project takes, nights and holidays included.
   *
   * @return the elapsed time from the start to the finish of the project
   */
  public final Duration makespan() {
    return Duration.between(start(), finish());
  }

  /**
   * Returns the assignment of an activity.
   *
   * @param activity the activity
   * @return its assignment, empty if the schedule has no such activity
   * @throws NullPointerException if the activity is null
   */
  public final Optional<Assignment> assignment(ActivityId activity) {
    return Optional.ofNullable(byActivity().get(Check.notNull(activity, "activity")));
  }

  /**
   * Returns what a person does.
   *
   * @param person the person
   * @return the assignments with that person, in the order of the project
   * @throws NullPointerException if the person is null
   */
  public final List<Assignment> assignmentsOf(PersonId person) {
    Check.notNull(person, "person");
    return assignments().stream()
        .filter(assignment -> assignment.people().contains(person))
        .toList();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ScheduleBuilder builder() {
    return new ScheduleBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this schedule.
   *
   * @return a new builder
   */
  public abstract ScheduleBuilder toBuilder();
}
