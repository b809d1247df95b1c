package dev.evenkeel.core.project;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.core.people.SkillLevel;

/**
 * So many people with a skill that an activity needs, all at the same time and each for this
 * requirement alone: an activity with two requirements of one person needs two people, even if one
 * person masters both skills.
 *
 * @param skill the skill
 * @param minimumLevel the least level that each of them must have, 1 to 5
 * @param people how many people, 1 to 100,000
 */
public record SkillRequirement(SkillId skill, int minimumLevel, int people) {
  static final int MAX_PEOPLE = 100_000;

  /**
   * Checks the parts.
   *
   * @param skill the skill
   * @param minimumLevel the least level
   * @param people how many people
   * @throws NullPointerException if the skill is null
   * @throws IllegalArgumentException if the level is not between 1 and 5, or the number of people
   *     is not between 1 and 100,000
   */
  public SkillRequirement {
    Check.notNull(skill, "skill");
    Check.inRange(minimumLevel, SkillLevel.MINIMUM, SkillLevel.MAXIMUM, "minimum level");
    Check.inRange(people, 1, MAX_PEOPLE, "people");
  }

  /**
   * Returns the requirement of one person with a skill at any level.
   *
   * @param skill the skill
   * @return the requirement, with level 1 and one person
   * @throws NullPointerException if the skill is null
   */
  public static SkillRequirement of(SkillId skill) {
    return new SkillRequirement(skill, SkillLevel.MINIMUM, 1);
  }
}
