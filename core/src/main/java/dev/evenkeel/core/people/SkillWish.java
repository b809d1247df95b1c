package dev.evenkeel.core.people;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.SkillId;

/**
 * How much somebody would like to do work that needs a skill.
 *
 * @param skill the skill
 * @param strength the strength: 3 very much, 0 all the same, -3 only if it must be
 */
public record SkillWish(SkillId skill, int strength) {
  /** The strength of the greatest aversion. */
  public static final int MINIMUM = -3;

  /** The strength of the greatest wish. */
  public static final int MAXIMUM = 3;

  /**
   * Checks the parts.
   *
   * @param skill the skill
   * @param strength the strength
   * @throws NullPointerException if the skill is null
   * @throws IllegalArgumentException if the strength is not between -3 and 3
   */
  public SkillWish {
    Check.notNull(skill, "skill");
    Check.that(
        strength >= MINIMUM && strength <= MAXIMUM,
        "strength must be between -3 and 3 but was %s in wish for skill '%s'",
        strength,
        skill);
  }

  /**
   * Returns a wish for a skill.
   *
   * @param skill the text of the skill's id
   * @param strength the strength
   * @return the wish
   * @throws NullPointerException if the skill is null
   * @throws IllegalArgumentException if the skill is no valid id or the strength is not between -3
   *     and 3
   */
  public static SkillWish of(String skill, int strength) {
    return new SkillWish(SkillId.of(skill), strength);
  }
}
