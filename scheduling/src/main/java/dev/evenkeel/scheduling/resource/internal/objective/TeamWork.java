package dev.evenkeel.scheduling.resource.internal.objective;

import dev.evenkeel.core.project.ResolvedProject;

/**
 * The work of people, each hour with a weight by person and skill: cost, wishes and learning. Where
 * the people of an activity can meet its requirements in several ways, the best way counts.
 */
public final class TeamWork implements ObjectiveFunction {
  private final ResolvedProject project;
  private final int[] order;
  private final TeamWeights weights;

  TeamWork(ResolvedProject project, TeamWeights weights) {
    this.project = project;
    this.order = CanonicalOrder.ofActivities(project);
    this.weights = weights;
  }

  @Override
  public double of(Plan plan) {
    double sum = 0;
    for (int activity : order) {
      int mode = plan.mode(activity);
      double weight = weight(mode, plan.people(activity));
      sum += weight * work(mode, plan.worked(activity));
    }
    return sum;
  }

  @Override
  public double converted(double value) {
    return weights.converted(value);
  }

  /**
   * Returns the weights of people.
   *
   * @return what counts per unit of work
   */
  public TeamWeights weights() {
    return weights;
  }

  /**
   * Returns what no plan is below: every activity with the best people and in the best mode.
   *
   * @return the bound in units of this function
   */
  public double bound() {
    double sum = 0;
    for (int activity : order) {
      sum += least(activity);
    }
    return sum;
  }

  private double least(int activity) {
    double least = LeastMatching.NEVER;
    for (int mode = project.modeStart(activity); mode < project.modeStart(activity + 1); mode++) {
      double weight = matched(mode, everybody(mode));
      if (weight < LeastMatching.NEVER) {
        least = Math.min(least, weight * work(mode, project.modeDuration(mode)));
      }
    }
    return least == LeastMatching.NEVER ? 0 : least;
  }

  /** Returns the work of each person of a team, in thousandths of a tick. */
  private double work(int mode, long worked) {
    return (double) worked * project.modePersonShare(mode);
  }

  private int[] everybody(int mode) {
    int[] people = new int[project.modeHeadCount(mode) == 0 ? 0 : project.personCount()];
    for (int person = 0; person < people.length; person++) {
      people[person] = person;
    }
    return people;
  }

  /** Returns the weight per unit of work of a team, which holds no more people than needed. */
  private double weight(int mode, int[] team) {
    if (isOneSkill(mode)) {
      int first = project.modeRequirementStart(mode);
      double sum = 0;
      for (int person : team) {
        sum += weights.weight(person, project.requirementSkill(first));
      }
      return sum;
    }
    return matched(mode, team);
  }

  /** Tells whether it does not matter who of a team meets which requirement. */
  private boolean isOneSkill(int mode) {
    int first = project.modeRequirementStart(mode);
    int end = project.modeRequirementStart(mode + 1);
    for (int k = first + 1; k < end && !weights.isSameForAllSkills(); k++) {
      if (project.requirementSkill(k) != project.requirementSkill(first)) {
        return false;
      }
    }
    return true;
  }

  private double matched(int mode, int[] people) {
    int end = project.modeRequirementStart(mode + 1);
    if (people.length < project.modeHeadCount(mode)) {
      return LeastMatching.NEVER;
    }
    double[][] rows = new double[project.modeHeadCount(mode)][];
    int row = 0;
    for (int k = project.modeRequirementStart(mode); k < end; k++) {
      double[] weight = row(k, people);
      for (int place = 0; place < project.requirementPeople(k); place++) {
        rows[row++] = weight;
      }
    }
    return LeastMatching.sum(rows, people.length);
  }

  private double[] row(int requirement, int[] people) {
    int skill = project.requirementSkill(requirement);
    double[] row = new double[people.length];
    for (int k = 0; k < row.length; k++) {
      boolean able = project.level(people[k], skill) >= project.requirementLevel(requirement);
      row[k] = able ? weights.weight(people[k], skill) : LeastMatching.NEVER;
    }
    return row;
  }
}
