package dev.evenkeel.scheduling.resource.internal.objective;

import dev.evenkeel.core.project.ResolvedProject;

/**
 * Minus the strength of a person's wish for a skill.
 *
 * @param project the project
 */
record WishWeights(ResolvedProject project) implements TeamWeights {
  private static final double THOUSANDTHS = 1_000;

  @Override
  public double weight(int person, int skill) {
    return -project.wish(person, skill);
  }

  @Override
  public boolean isSameForAllSkills() {
    return false;
  }

  @Override
  public double converted(double sum) {
    return Hours.of(sum, project.tick()) / THOUSANDTHS;
  }
}
