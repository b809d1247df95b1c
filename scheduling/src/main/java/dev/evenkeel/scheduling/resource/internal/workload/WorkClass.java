package dev.evenkeel.scheduling.resource.internal.workload;

import java.util.List;

/**
 * Work for which everybody qualifies who has one of some skills at its least level or above.
 *
 * @param options the skills with their least levels
 */
public record WorkClass(List<Option> options) {
  /**
   * A skill at a level.
   *
   * @param skill the skill
   * @param level the least level, at least 1
   */
  public record Option(int skill, int level) {}
}
