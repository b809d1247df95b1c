package dev.evenkeel.scheduling.search;

/**
 * What makes one schedule better than another. Every objective is a number of which less is better;
 * several are compared in a stated order, a later one only where all earlier ones are equal.
 *
 * <p>Times are those of the resolved project: in whole ticks, deadlines rounded down. The work of a
 * person is the working time of the activity, pauses left out, times the person's share that the
 * activity takes; half a person for four hours works two hours.
 */
public enum Objective {
  /**
   * Makespan C<sub>max</sub>: the elapsed time from the start of the project to its last finish, in
   * hours, nights and holidays included; 0 without activities. Of several projects, from the start
   * of the first to the last finish of any. Source: Pritsker, Watters and Wolfe, "Multiproject
   * scheduling with limited resources", Management Science 16(1), 1969.
   */
  MAKESPAN,

  /**
   * Weighted tardiness Σ w · max(0, C − d): over all activities and all projects with a deadline,
   * the weight w times the elapsed hours that the finish C comes after the deadline d. The deadline
   * of an activity is the earliest of its own and those of the milestones that wait for it; a
   * project finishes with the last of its activities. Source: Lawler, "A pseudopolynomial algorithm
   * for sequencing jobs to minimize total tardiness", Annals of Discrete Mathematics 1, 1977.
   */
  WEIGHTED_TARDINESS,

  /**
   * Cost of work: for every assigned person the hours of work times the person's cost per hour, in
   * units of the currency (1.5 is 1.50 EUR). A person without a cost per hour costs nothing. All
   * costs of the people of a project must be in one currency, others are refused.
   */
  COST,

  /**
   * Least peak: the sum over the renewable resources and the people as one pool of the greatest use
   * at any moment, each divided by its capacity; 1.5 is one pool in full and one in half use. The
   * use of the people is the heads at work, each times the share of their time that is taken, and
   * their capacity is their number; the capacity of a resource is the largest that it ever has.
   * Source: Möhring, "Minimizing costs of resource requirements in project networks subject to a
   * fixed completion time", Operations Research 32(1), 1984 (resource investment).
   */
  PEAK,

  /**
   * Least variance: the sum over the same pools as for {@link #PEAK} of ∫ u² dt ÷ c², u being the
   * use and c the capacity, in hours. For a fixed finish it is least where the use is most even;
   * without one, activities one after another are best. Source: Burgess and Killebrew, "Variation
   * in activity level on a cyclical arrow diagram", Journal of Industrial Engineering 13, 1962.
   */
  VARIANCE,

  /**
   * People's wishes: minus the sum, over everybody who works for a requirement, of hours of work
   * times the strength of the person's wish for that skill, −3 to 3. Where the people of an
   * activity can meet its requirements in several ways, the way with the best sum counts.
   */
  WISHES,

  /**
   * Learning: minus the hours that people work for a requirement of a skill that they want to learn
   * and do not master at the level wanted. Where the people of an activity can meet its
   * requirements in several ways, the way with the most hours counts.
   */
  LEARNING
}
