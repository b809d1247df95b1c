package dev.evenkeel.scheduling.queueing.simulation;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.internal.ValueType;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Agents with the same skills and hours. When their number falls, those who are idle go first; if
 * too few are idle, the others finish the contact or job they are at and then go. The same holds
 * for those whom a project block takes away: nobody is interrupted, and a block may begin late.
 */
@Value.Immutable
@ValueType
public abstract class AgentGroup {
  AgentGroup() {}

  /**
   * Returns the name, by which results are found.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * Returns what the agents can do.
   *
   * @return the skills; contacts that need none are answered by every group
   */
  public abstract Set<SkillId> skills();

  /**
   * Returns how many agents are on shift.
   *
   * @return the number over time, whole
   */
  public abstract StepFunction agents();

  /**
   * Returns how many of the agents on shift are away in blocks of project work.
   *
   * @return the number over time, whole; if not stated, 0. More than are on shift count as all
   */
  @Value.Default
  public StepFunction away() {
    return StepFunction.constant(0);
  }

  /**
   * Returns what the agents do between contacts.
   *
   * @return the deferred work; empty if they wait for the next contact
   */
  public abstract Optional<DeferredWork> deferredWork();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    checkWhole(agents(), "agents");
    checkWhole(away(), "away");
  }

  private void checkWhole(StepFunction numbers, String part) {
    for (StepFunction.Step step : numbers.steps()) {
      double value = step.value();
      Check.that(
          value == StrictMath.rint(value) && value <= 1e7,
          "%s must be whole numbers of at most 1e7 but was %s in agent group '%s'",
          part,
          value,
          name());
    }
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static AgentGroupBuilder builder() {
    return new AgentGroupBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this group.
   *
   * @return a new builder
   */
  public abstract AgentGroupBuilder toBuilder();
}
