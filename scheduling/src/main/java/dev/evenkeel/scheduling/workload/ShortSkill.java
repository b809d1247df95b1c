package dev.evenkeel.scheduling.workload;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.SkillId;

/**
 * A skill that is short, at the level at which it is needed.
 *
 * @param skill the skill
 * @param minimumLevel the least level that the work needs, at least 1
 */
public record ShortSkill(SkillId skill, int minimumLevel) {
  /**
   * Checks the parts.
   *
   * @param skill the skill
   * @param minimumLevel the least level
   * @throws NullPointerException if the skill is null
   * @throws IllegalArgumentException if the level is not positive
   */
  public ShortSkill {
    Check.notNull(skill, "skill");
    Check.positive(minimumLevel, "minimumLevel");
  }

  @Override
  public String toString() {
    return skill + " at level " + minimumLevel + " or above";
  }
}
