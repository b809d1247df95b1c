package dev.evenkeel.scheduling.resource.internal.objective;

/** What it counts, per unit of work, that a person works for a requirement of a skill. */
interface TeamWeights {
  /**
   * Returns the weight.
   *
   * @param person the person
   * @param skill the skill
   * @return the weight, a whole number; less is better
   */
  double weight(int person, int skill);

  /** Returns whether all skills have the same weight for a person. */
  boolean isSameForAllSkills();

  /** Turns the sum of weights times ticks times thousandths into units of the objective. */
  double converted(double sum);
}
