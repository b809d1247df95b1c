package dev.evenkeel.scheduling.resource.internal.objective;

import dev.evenkeel.core.project.ResolvedProject;

/**
 * Minus one if a person wants to learn a skill further.
 *
 * @param project the project
 */
record LearningWeights(ResolvedProject project) implements TeamWeights {
  private static final double THOUSANDTHS = 1_000;

  @Override
  public double weight(int person, int skill) {
    return project.learns(person, skill) ? -1 : 0;
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
