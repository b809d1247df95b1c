package dev.evenkeel.scheduling.staffing.skill;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.SkillId;

/**
 * How many agents a class of contacts needs.
 *
 * @param skill the skill
 * @param alone the least number of agents with this skill only
 * @param pooledShare the part of the agents of the pool that belongs to this class, a fraction: its
 *     load and a part of the reserve in proportion to the square root of the load. A first guess to
 *     be simulated
 */
public record ClassNeed(SkillId skill, int alone, double pooledShare) {
  /**
   * Checks the need.
   *
   * @param skill the skill
   * @param alone the least number of agents with this skill only
   * @param pooledShare the part of the agents of the pool
   * @throws NullPointerException if the skill is null
   * @throws IllegalArgumentException if a number is negative
   */
  public ClassNeed {
    Check.notNull(skill, "skill");
    Check.notNegative(alone, "agents", "skill", skill);
    Check.notNegative(pooledShare, "share of the pool", "skill", skill);
  }
}
