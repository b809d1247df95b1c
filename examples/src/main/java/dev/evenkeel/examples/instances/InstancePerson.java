package dev.evenkeel.examples.instances;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Somebody who works on one activity at a time.
 *
 * @param name the name, such as "3" where the file only numbers people
 * @param skills what the person masters
 * @param costPerHour the cost of a period of work; the files name no currency
 */
public record InstancePerson(
    String name, List<InstanceSkillLevel> skills, OptionalDouble costPerHour) {

  /** Copies the skills. */
  public InstancePerson {
    skills = List.copyOf(skills);
  }

  /**
   * Returns whether this person can serve a need.
   *
   * @param need the need
   * @return true if the person masters the skill at the level needed or a higher one
   */
  public boolean canServe(InstanceSkillNeed need) {
    return skills.stream()
        .anyMatch(own -> own.skill() == need.skill() && own.level() >= need.minimumLevel());
  }
}
