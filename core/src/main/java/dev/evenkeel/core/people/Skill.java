package dev.evenkeel.core.people;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.SkillId;

/**
 * Something that a person can do to some level, such as "configure the CRM" or "speak French".
 *
 * @param id the id, by which activities and people refer to the skill
 * @param name the name shown to readers, not blank
 */
public record Skill(SkillId id, String name) {
  /**
   * Checks the parts.
   *
   * @param id the id
   * @param name the name
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the name is blank
   */
  public Skill {
    Check.notNull(id, "id");
    Check.notBlank(name, "name", "skill", id);
  }

  /**
   * Returns a skill.
   *
   * @param id the text of the id
   * @param name the name
   * @return the skill
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if the id is no valid id or the name is blank
   */
  public static Skill of(String id, String name) {
    return new Skill(SkillId.of(id), name);
  }
}
