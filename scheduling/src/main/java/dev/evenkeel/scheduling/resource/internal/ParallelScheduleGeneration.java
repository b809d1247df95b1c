package dev.evenkeel.scheduling.resource.internal;

import dev.evenkeel.core.project.ResolvedProject;
import java.util.Arrays;

/**
 * Parallel schedule generation: goes through time and starts, at each time at which anything can
 * start, one of the activities that can, until none is left. Source: Kolisch, "Serial and parallel
 * resource-constrained project scheduling methods revisited", European Journal of Operational
 * Research 90, 1996. The outcome is the list of the activities in the order in which they start;
 * serial generation makes the schedule of it.
 */
public final class ParallelScheduleGeneration {
  private static final long BLOCKED = Long.MAX_VALUE;

  private final ResolvedProject project;
  private final ScheduleGenerator generator;
  private final int[] list;
  private final int[] missing;
  private final long[] earliest;
  private final boolean[] taken;
  private final int[] startable;
  private final int[] order;
  private int startableCount;
  private int size;

  private ParallelScheduleGeneration(
      ResolvedProject project, ScheduleGenerator generator, int[] list) {
    this.project = project;
    this.generator = generator;
    this.list = list;
    this.missing = new int[list.length];
    this.earliest = new long[list.length];
    this.taken = new boolean[list.length];
    this.startable = new int[list.length];
    this.order = new int[list.length];
    for (int activity = 0; activity < list.length; activity++) {
      missing[activity] = project.incomingStart(activity + 1) - project.incomingStart(activity);
      earliest[activity] = missing[activity] == 0 ? 0 : BLOCKED;
    }
  }

  /** Chooses which of the activities that can start at a time does. */
  @FunctionalInterface
  interface Choice {
    /**
     * Returns one of the activities.
     *
     * @param startable the activities that can start now, in the order of the list
     * @param count how many of them count, at least 1
     */
    int choose(int[] startable, int count);
  }

  /**
   * Returns the order in which parallel generation starts the activities, of those that can start
   * always the first of a list.
   *
   * @param project the project
   * @param scheduling the limits beside the project
   * @param decisions the list and what else is decided, the modes included
   * @return all activities, each after its predecessors; those that cannot be placed at the end
   */
  public static int[] byList(
      ResolvedProject project, SchedulingLimits scheduling, Decisions decisions) {
    ScheduleGenerator generator = ScheduleGenerator.of(project, scheduling);
    return run(project, generator, decisions, (startable, count) -> startable[0]);
  }

  /**
   * Returns the order in which parallel generation starts the activities, of those that can start
   * always the one with the least {@linkplain WorstCaseSlack worst case slack}.
   *
   * @param project the project
   * @param scheduling the limits beside the project
   * @param decisions the list, for ties, and what else is decided, the modes included
   * @param latestStart the latest start by activity
   * @return all activities, each after its predecessors; those that cannot be placed at the end
   */
  public static int[] byWorstCaseSlack(
      ResolvedProject project,
      SchedulingLimits scheduling,
      Decisions decisions,
      long[] latestStart) {
    ScheduleGenerator generator = ScheduleGenerator.of(project, scheduling);
    return run(project, generator, decisions, new WorstCaseSlack(generator, latestStart));
  }

  private static int[] run(
      ResolvedProject project, ScheduleGenerator generator, Decisions decisions, Choice choice) {
    generator.begin(decisions);
    ParallelScheduleGeneration generation =
        new ParallelScheduleGeneration(project, generator, decisions.list());
    while (generation.findStartable()) {
      generation.take(choice.choose(generation.startable, generation.startableCount));
    }
    generation.addRest();
    return generation.order;
  }

  /** Finds which activities can start at the earliest time at which any can. */
  private boolean findStartable() {
    boolean[] verified = new boolean[list.length];
    long time = earliestTime();
    while (time != BLOCKED && !verify(time, verified)) {
      time = earliestTime();
    }
    startableCount = 0;
    for (int activity : list) {
      if (time != BLOCKED && earliest[activity] == time) {
        startable[startableCount++] = activity;
      }
    }
    return startableCount > 0;
  }

  private long earliestTime() {
    long time = BLOCKED;
    for (long one : earliest) {
      time = Math.min(time, one);
    }
    return time;
  }

  /** Tells whether the starts known before still hold for all that could start at a time. */
  private boolean verify(long time, boolean[] verified) {
    boolean holds = true;
    for (int activity = 0; activity < earliest.length; activity++) {
      if (earliest[activity] == time && !verified[activity]) {
        verified[activity] = true;
        earliest[activity] = generator.find(activity) ? generator.start(activity) : BLOCKED;
        holds &= earliest[activity] == time;
      }
    }
    return holds;
  }

  private void take(int activity) {
    generator.reserve(activity);
    add(activity);
    int end = project.outgoingStart(activity + 1);
    for (int k = project.outgoingStart(activity); k < end; k++) {
      if (--missing[project.to(k)] == 0) {
        earliest[project.to(k)] = 0;
      }
    }
  }

  private void add(int activity) {
    order[size++] = activity;
    taken[activity] = true;
    earliest[activity] = BLOCKED;
  }

  private void addRest() {
    Arrays.stream(list).filter(activity -> !taken[activity]).forEach(this::add);
  }
}
