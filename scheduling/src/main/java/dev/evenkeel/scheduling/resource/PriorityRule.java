package dev.evenkeel.scheduling.resource;

import dev.evenkeel.scheduling.network.CriticalPath;
import java.util.function.Function;

/**
 * In which order serial schedule generation takes the activities whose predecessors are all
 * scheduled. Letters: d the duration, ES, LS, LF the times of the critical path calculation, all in
 * ticks; S the immediate and S* the immediate and transitive successors of an activity.
 *
 * <p>Where two activities are equal by a rule, the one with the smaller LS goes first, then the one
 * with the smaller ES, then the one whose id is smaller.
 */
public enum PriorityRule {
  /**
   * Latest finish time (LFT): smallest LF first. Source: Davis and Patterson, "A comparison of
   * heuristic and optimum solutions in resource-constrained project scheduling", Management Science
   * 21(8), 1975.
   */
  LATEST_FINISH_TIME(PriorityValues::latestFinish),

  /**
   * Latest start time (LST): smallest LS first. Source: Kolisch, "Project Scheduling under Resource
   * Constraints", Physica, 1995.
   */
  LATEST_START_TIME(PriorityValues::latestStart),

  /**
   * Minimum slack (MSLK): smallest LS − ES first, from the times without limits on resources.
   * Source: Davis and Patterson, 1975.
   */
  MINIMUM_SLACK(PriorityValues::slack),

  /**
   * Most total successors (MTS): largest |S*| first. Needs time in proportion to the product of
   * activities and dependencies, divided by 64. Source: Alvarez-Valdés and Tamarit, "Heuristic
   * algorithms for resource-constrained project scheduling: a review and an empirical analysis", in
   * Słowiński and Węglarz (eds.), Advances in Project Scheduling, Elsevier, 1989.
   */
  MOST_TOTAL_SUCCESSORS(PriorityValues::totalSuccessors),

  /**
   * Most immediate successors (MIS): largest |S| first. Source: Alvarez-Valdés and Tamarit, 1989.
   */
  MOST_IMMEDIATE_SUCCESSORS(PriorityValues::immediateSuccessors),

  /**
   * Greatest rank positional weight (GRPW): largest d(j) + Σ d(i) over i in S(j) first. Source:
   * Alvarez-Valdés and Tamarit, 1989.
   */
  GREATEST_RANK_POSITIONAL_WEIGHT(PriorityValues::rankPositionalWeight),

  /**
   * Shortest processing time (SPT): smallest d first. Source: Alvarez-Valdés and Tamarit, 1989.
   * Weak for the makespan; kept as a baseline for comparisons.
   */
  SHORTEST_PROCESSING_TIME(PriorityValues::duration),

  /**
   * Worst case slack (WCS): smallest LS(j) − max E(i, j) first, where i and j are any two
   * activities that can start at a time, and E(i, j) is the earliest start of j if i starts first,
   * with resources, people and calendars. The rule belongs to {@link ScheduleGeneration#PARALLEL}
   * generation, as it looks at times; with serial generation the list is the order in which
   * parallel generation by this rule starts the activities. Of more than 30 activities that can
   * start at a time, the 30 with the smallest LS are compared. Source: Kolisch, "Efficient priority
   * rules for the resource-constrained project scheduling problem", Journal of Operations
   * Management 14, 1996.
   */
  WORST_CASE_SLACK(PriorityValues::latestStart);

  private final Function<CriticalPath, long[]> values;

  PriorityRule(Function<CriticalPath, long[]> values) {
    this.values = values;
  }

  /** Returns a value for each activity; the smallest goes first. */
  long[] values(CriticalPath path) {
    return values.apply(path);
  }
}
