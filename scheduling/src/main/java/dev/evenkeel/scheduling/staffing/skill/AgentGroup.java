package dev.evenkeel.scheduling.staffing.skill;

import com.google.common.collect.ImmutableSet;
import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.SkillId;
import java.util.Set;

/**
 * Agents who have the same skills. Each handles one contact at a time, of any of these skills.
 *
 * @param skills the skills, in the order given
 * @param agents how many there are, not negative
 */
public record AgentGroup(Set<SkillId> skills, int agents) {
  /**
   * Checks the group.
   *
   * @param skills the skills
   * @param agents how many there are
   * @throws NullPointerException if the skills or one of them is null
   * @throws IllegalArgumentException if the number is negative
   */
  public AgentGroup {
    skills = ImmutableSet.copyOf(Check.notNull(skills, "skills"));
    Check.notNegative(agents, "agents", "agent group", skills);
  }

  /**
   * Returns the group with the given skills.
   *
   * @param agents how many there are, not negative
   * @param skills the skills
   * @return the group
   * @throws NullPointerException if a skill is null
   * @throws IllegalArgumentException if the number is negative
   */
  public static AgentGroup of(int agents, SkillId... skills) {
    return new AgentGroup(ImmutableSet.copyOf(skills), agents);
  }
}
