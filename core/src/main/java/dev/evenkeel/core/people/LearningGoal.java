package dev.evenkeel.core.people;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.SkillId;

/**
 * The level of a skill that somebody should reach.
 *
 * @param skill the skill
 * @param level the level to be reached, 1 to 5
 */
public record LearningGoal(SkillId skill, int level) {
  /**
   * Checks the parts.
   *
   * @param skill the skill
   * @param level the level to be reached
   * @throws NullPointerException if the skill is null
   * @throws IllegalArgumentException if the level is not between 1 and 5
   */
  public LearningGoal {
    Check.notNull(skill, "skill");
    Check.that(
        level >= SkillLevel.MINIMUM && level <= SkillLevel.MAXIMUM,
        "level must be between 1 and 5 but was %s in learning goal for skill '%s'",
        level,
        skill);
  }

  /**
   * Returns a goal for a skill.
   *
   * @param skill the text of the skill's id
   * @param level the level to be reached
   * @return the goal
   * @throws NullPointerException if the skill is null
   * @throws IllegalArgumentException if the skill is no valid id or the level is not between 1 and
   *     5
   */
  public static LearningGoal of(String skill, int level) {
    return new LearningGoal(SkillId.of(skill), level);
  }
}
