package dev.evenkeel.scheduling.resource.internal.objective;

/** What it counts, per unit of work, that a person works for a requirement of a skill. */
public interface TeamWeights {
  /**
   * Returns the weight.
   *
   * @param person the person
   * @param skill the skill
   * @return the weight, a whole number; less is better
   */
  double weight(int person, int skill);

  /**
   * Returns whether all skills have the same weight for a person.
   *
   * @return true if it does not matter which requirement the person meets
   */
  boolean isSameForAllSkills();

  /**
   * Turns a sum into units of the objective.
   *
   * @param sum weights times ticks times thousandths of a person
   * @return the same in hours or money
   */
  double converted(double sum);
}
