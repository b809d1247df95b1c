package dev.evenkeel.scheduling.staffing.skill;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.SkillId;
import dev.evenkeel.scheduling.queueing.internal.Limits;
import java.time.Duration;

/**
 * Contacts that need the same skill.
 *
 * @param skill the skill
 * @param load the offered load in erlang, from 0 to 1e9
 * @param handleTime the mean handle time, positive
 */
public record ContactClass(SkillId skill, double load, Duration handleTime) {
  /**
   * Checks the class.
   *
   * @param skill the skill
   * @param load the offered load in erlang
   * @param handleTime the mean handle time
   * @throws NullPointerException if the skill or the handle time is null
   * @throws IllegalArgumentException if the load is negative or more than 1e9 erlang, or the handle
   *     time is not positive
   */
  public ContactClass {
    Check.notNull(skill, "skill");
    Check.inRange(load, 0, Limits.GREATEST_LOAD, "load of a contact class");
    Check.positive(handleTime, "handle time", "contact class", skill);
  }

  /**
   * Returns the class with the given parts.
   *
   * @param skill the skill
   * @param load the offered load in erlang, from 0 to 1e9
   * @param handleTime the mean handle time, positive
   * @return the class
   * @throws NullPointerException if the skill or the handle time is null
   * @throws IllegalArgumentException if the load is negative or more than 1e9 erlang, or the handle
   *     time is not positive
   */
  public static ContactClass of(SkillId skill, double load, Duration handleTime) {
    return new ContactClass(skill, load, handleTime);
  }
}
