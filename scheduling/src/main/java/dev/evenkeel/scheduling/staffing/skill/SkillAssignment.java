package dev.evenkeel.scheduling.staffing.skill;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.internal.ValueType;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** Who serves which skill, each agent counted once, and which skills are short of agents. */
@Value.Immutable
@ValueType
public abstract class SkillAssignment {
  SkillAssignment() {}

  /**
   * Returns who serves which skill: as many in all as is possible.
   *
   * @return the assignments, by group and then by skill, in the order given
   */
  public abstract List<AssignedAgents> assigned();

  /**
   * Returns how many agents are missing in all.
   *
   * @return the number, 0 if every need is met
   */
  public abstract int missing();

  /**
   * Returns the skills that are short together: they need more agents than have any of them.
   *
   * @return the skills in the order of the needs; none if every need is met
   */
  public abstract Set<SkillId> shortSkills();

  @Value.Check
  void check() {
    Check.notNegative(missing(), "missing agents");
    Check.that(
        (missing() == 0) == shortSkills().isEmpty(),
        "skills must be short if and only if agents are missing but %s are missing and %s short",
        missing(),
        shortSkills());
  }

  /**
   * Returns whether every need is met.
   *
   * @return true if no agent is missing
   */
  public final boolean isComplete() {
    return missing() == 0;
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static SkillAssignmentBuilder builder() {
    return new SkillAssignmentBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this assignment.
   *
   * @return a new builder
   */
  public abstract SkillAssignmentBuilder toBuilder();
}
