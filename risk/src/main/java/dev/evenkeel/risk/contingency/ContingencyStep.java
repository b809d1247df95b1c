package dev.evenkeel.risk.contingency;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.internal.ValueType;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One step of a {@link ContingencyPlan}: what is done, by whom or else by whom, and how soon after
 * the trigger. People and times may be missing while a plan is being written; the plan's {@link
 * ContingencyPlan#readiness readiness} tells so.
 */
@Value.Immutable
@ValueType
public abstract class ContingencyStep {
  ContingencyStep() {}

  /**
   * Returns what is done.
   *
   * @return the action, not blank
   */
  public abstract String action();

  /**
   * Returns who does it.
   *
   * @return the person, empty if nobody is named
   */
  public abstract Optional<PersonId> responsible();

  /**
   * Returns who does it if the responsible person cannot.
   *
   * @return the person, empty if nobody is named
   */
  public abstract Optional<PersonId> deputy();

  /**
   * Returns how long after the trigger the step must have begun, in elapsed time.
   *
   * @return the time, not negative; empty if none is set
   */
  public abstract Optional<Duration> startWithin();

  /**
   * Returns how long the step takes, in elapsed time.
   *
   * @return the time, not negative; empty if it is not known
   */
  public abstract Optional<Duration> duration();

  @Value.Check
  void check() {
    Check.notBlank(action(), "action", "contingency step", action());
    startWithin().ifPresent(time -> notNegative(time, "start within"));
    duration().ifPresent(time -> notNegative(time, "duration"));
  }

  private void notNegative(Duration time, String name) {
    Check.notNegative(time, name, "contingency step", action());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ContingencyStepBuilder builder() {
    return new ContingencyStepBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this step.
   *
   * @return a new builder
   */
  public abstract ContingencyStepBuilder toBuilder();
}
