package dev.evenkeel.core.people;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.SkillId;

/**
 * How well somebody masters a skill: 1 is a beginner who needs guidance, 5 an expert who trains
 * others.
 *
 * @param skill the skill
 * @param level the level, 1 to 5
 */
public record SkillLevel(SkillId skill, int level) {
  /** The least level that a person can have: a beginner. */
  public static final int MINIMUM = 1;

  /** The greatest level that a person can have: an expert. */
  public static final int MAXIMUM = 5;

  /**
   * Checks the parts.
   *
   * @param skill the skill
   * @param level the level
   * @throws NullPointerException if the skill is null
   * @throws IllegalArgumentException if the level is not between 1 and 5
   */
  public SkillLevel {
    Check.notNull(skill, "skill");
    Check.that(
        level >= MINIMUM && level <= MAXIMUM,
        "level must be between 1 and 5 but was %s in skill '%s'",
        level,
        skill);
  }

  /**
   * Returns a level of a skill.
   *
   * @param skill the text of the skill's id
   * @param level the level
   * @return the level of the skill
   * @throws NullPointerException if the skill is null
   * @throws IllegalArgumentException if the skill is no valid id or the level is not between 1 and
   *     5
   */
  public static SkillLevel of(String skill, int level) {
    return new SkillLevel(SkillId.of(skill), level);
  }
}
