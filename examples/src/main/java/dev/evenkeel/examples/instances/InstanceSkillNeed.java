package dev.evenkeel.examples.instances;

/**
 * So many people with a skill that an activity needs from start to finish, each for this need
 * alone.
 *
 * @param skill the position of the skill among the instance's skills, from 0
 * @param minimumLevel the least level that each of them must have, as the file counts it
 * @param people how many people, at least 1
 */
public record InstanceSkillNeed(int skill, int minimumLevel, int people) {}
