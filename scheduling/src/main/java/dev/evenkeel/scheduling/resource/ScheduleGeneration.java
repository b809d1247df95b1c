package dev.evenkeel.scheduling.resource;

/** How a schedule is made of priorities when there is no budget for searching. */
public enum ScheduleGeneration {
  /**
   * Goes through the activities in the order of their priorities, as far as dependencies allow, and
   * places each as early as possible. Source: Kelley, "The critical-path method: resources planning
   * and scheduling", in Muth and Thompson (eds.), Industrial Scheduling, Prentice-Hall, 1963.
   */
  SERIAL,

  /**
   * Goes through time, and at each time starts the activities that can start in the order of their
   * priorities. Never leaves anything idle that could be used, which is good for rules of thumb but
   * may miss the best schedule. The order of starts is then taken for a serial pass, which makes
   * the schedule. Sources: Brooks and White, "An algorithm for finding optimal or near optimal
   * solutions to the production scheduling problem", Journal of Industrial Engineering 16, 1965;
   * Kolisch, "Serial and parallel resource-constrained project scheduling methods revisited",
   * European Journal of Operational Research 90, 1996.
   */
  PARALLEL
}
