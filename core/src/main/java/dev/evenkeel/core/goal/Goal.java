package dev.evenkeel.core.goal;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.GoalId;
import dev.evenkeel.core.internal.ValueType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * Something to be reached: a measure is to move from a baseline to a target by a deadline.
 *
 * <p>Most parts are optional, as goals are often written down incomplete; {@link SmartCheck} tells
 * what is missing. Baseline and target have the unit of the measure.
 */
@Value.Immutable
@ValueType
public abstract class Goal {
  private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  Goal() {}

  /**
   * Returns the id, by which activities, risks and other goals refer to the goal.
   *
   * @return the id
   */
  public abstract GoalId id();

  /**
   * Returns what is to be reached, as a sentence.
   *
   * @return the statement, not blank
   */
  public abstract String statement();

  /**
   * Returns what is measured.
   *
   * @return the measure, or empty if none is stated
   */
  public abstract Optional<Measure> measure();

  /**
   * Returns the value from which the goal starts.
   *
   * @return the value, finite, in the unit of the measure (5 % in the unit {@code %} is 5), or
   *     empty if it is not known
   */
  public abstract OptionalDouble baseline();

  /**
   * Returns the value to be reached.
   *
   * @return the value, finite, in the unit of the measure, or empty if none is stated
   */
  public abstract OptionalDouble target();

  /**
   * Returns the first day of work on the goal.
   *
   * @return the day, or empty if none is stated
   */
  public abstract Optional<LocalDate> start();

  /**
   * Returns the last day on which the target can be reached in time.
   *
   * @return the day, or empty if none is stated
   */
  public abstract Optional<LocalDate> deadline();

  /**
   * Returns who answers for the goal.
   *
   * @return the owner, or empty if nobody does
   */
  public abstract Optional<GoalOwner> owner();

  /**
   * Returns the goal that this one serves.
   *
   * @return the parent, or empty at the top
   */
  public abstract Optional<GoalId> parent();

  /**
   * Returns how much the goal counts among the goals of its parent. The default is 1.
   *
   * @return the weight, not negative
   */
  @Value.Default
  public double weight() {
    return 1;
  }

  @Value.Check
  void check() {
    Check.notBlank(statement(), "statement", "goal", id());
    baseline().ifPresent(value -> Check.finite(value, "baseline", "goal", id()));
    target().ifPresent(value -> Check.finite(value, "target", "goal", id()));
    Check.notNegative(weight(), "weight", "goal", id());
    start().ifPresent(day -> checkYear(day, "start"));
    deadline().ifPresent(day -> checkYear(day, "deadline"));
  }

  private void checkYear(LocalDate day, String name) {
    Check.atLeast(day, FIRST_DAY, name, "goal", id());
    Check.atMost(day, LAST_DAY, name, "goal", id());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static GoalBuilder builder() {
    return new GoalBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this goal.
   *
   * @return a new builder
   */
  public abstract GoalBuilder toBuilder();
}
