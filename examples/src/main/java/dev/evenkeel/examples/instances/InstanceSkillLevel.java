package dev.evenkeel.examples.instances;

/**
 * How well a person masters a skill. A skill that is not listed is not mastered at all, also if a
 * level of 0 would do.
 *
 * @param skill the position of the skill among the instance's skills, from 0
 * @param level the level as the file counts it, from 0; 1 where a format knows no levels
 */
public record InstanceSkillLevel(int skill, int level) {}
