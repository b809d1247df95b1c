package dev.evenkeel.scheduling.search;

/**
 * What makes one schedule better than another. Every objective is a number of which less is better;
 * several are compared in a stated order, a later one only where all earlier ones are equal.
 */
public enum Objective {
  /**
   * Makespan C<sub>max</sub>: the elapsed time from the start of the project to its last finish, in
   * hours. Source: Pritsker, Watters and Wolfe, "Multiproject scheduling with limited resources",
   * Management Science 16(1), 1969.
   */
  MAKESPAN,

  /**
   * Weighted tardiness Σ w · max(0, C − d): over all activities with a deadline and a weight, and
   * all projects with a deadline and a weight, the weight times the hours that the finish C comes
   * after the deadline d. Source: Lawler, "A pseudopolynomial algorithm for sequencing jobs to
   * minimize total tardiness", Annals of Discrete Mathematics 1, 1977.
   */
  WEIGHTED_TARDINESS,

  /**
   * Cost of work: for every assigned person the hours of work times the person's cost per hour, in
   * units of the currency. A person without a cost per hour costs nothing.
   */
  COST,

  /**
   * Least peak: the sum over people (as one pool of heads) and renewable resources of the greatest
   * use at any moment, each divided by its capacity. Source: Möhring, "Minimizing costs of resource
   * requirements in project networks subject to a fixed completion time", Operations Research
   * 32(1), 1984 (resource investment).
   */
  PEAK,

  /**
   * Least variance: the sum over people (as one pool of heads) and renewable resources of ∫ u² dt ÷
   * c², u being the use and c the capacity, in hours. For a fixed finish it is least where the use
   * is most even. Source: Burgess and Killebrew, "Variation in activity level on a cyclical arrow
   * diagram", Journal of Industrial Engineering 13, 1962.
   */
  VARIANCE,

  /**
   * People's wishes: minus the sum, over everybody who works for a requirement, of hours of work
   * times the strength of the person's wish for that skill.
   */
  WISHES,

  /**
   * Learning: minus the hours that people work with a skill that they want to learn and do not
   * master at the level wanted.
   */
  LEARNING
}
