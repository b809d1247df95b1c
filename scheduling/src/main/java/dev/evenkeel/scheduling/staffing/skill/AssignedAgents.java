package dev.evenkeel.scheduling.staffing.skill;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.SkillId;

/**
 * Agents of one group who serve one skill.
 *
 * @param group the group
 * @param skill one of its skills
 * @param agents how many of the group, positive and no more than it has
 */
public record AssignedAgents(AgentGroup group, SkillId skill, int agents) {
  /**
   * Checks the assignment.
   *
   * @param group the group
   * @param skill the skill
   * @param agents how many of the group
   * @throws NullPointerException if the group or the skill is null
   * @throws IllegalArgumentException if the group does not have the skill, or the number is not
   *     positive or more than it has
   */
  public AssignedAgents {
    Check.notNull(group, "group");
    Check.notNull(skill, "skill");
    Check.that(
        group.skills().contains(skill), "group %s must have the assigned skill '%s'", group, skill);
    Check.inRange(agents, 1, group.agents(), "assigned agents");
  }
}
