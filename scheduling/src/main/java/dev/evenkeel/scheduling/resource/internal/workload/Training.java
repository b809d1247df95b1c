package dev.evenkeel.scheduling.resource.internal.workload;

/**
 * What one more qualification does to the least time.
 *
 * @param person who is trained, {@link #NEWCOMER} for one more person without any other skill
 * @param skill the skill
 * @param level the level to reach
 * @param time the least time in which all work can be done after that
 */
public record Training(int person, int skill, int level, long time) {
  /** Stands for one more person. */
  public static final int NEWCOMER = -1;
}
