package dev.evenkeel.scheduling.queueing.simulation.internal;

import java.util.Arrays;

/**
 * How the agents of a batch spent their time, by group and interval, in a grid as that of {@link
 * ContactTally}.
 */
public final class GroupTally {
  /** Agent time with contacts. */
  public static final int CONTACT_TIME = 0;

  /** Agent time with deferred work. */
  public static final int DEFERRED_TIME = 1;

  /** Agent time with either. */
  public static final int BUSY_TIME = 2;

  /** Agent time on shift and not in a block of project work, and overtime. */
  public static final int AVAILABLE_TIME = 3;

  /** Agent time in blocks of project work. */
  public static final int AWAY_TIME = 4;

  /** Agent time after the end of the shift, to finish what was begun. */
  public static final int OVERTIME = 5;

  /** Deferred jobs that were finished. */
  public static final int JOBS = 6;

  /** Time that passed. */
  public static final int ELAPSED = 7;

  /** The share of available time spent with contacts. */
  public static final int OCCUPANCY = 0;

  /** The share of available time spent with contacts or deferred work. */
  public static final int UTILISATION = 1;

  /** The mean number of agents at deferred work. */
  public static final int DEFERRED_AGENTS = 2;

  /** The mean number of agents in blocks of project work. */
  public static final int AWAY_AGENTS = 3;

  private static final int QUANTITIES = 8;

  private static final int[][] RATIOS = {
    {CONTACT_TIME, AVAILABLE_TIME},
    {BUSY_TIME, AVAILABLE_TIME},
    {DEFERRED_TIME, ELAPSED},
    {AWAY_TIME, ELAPSED}
  };

  private final int groups;
  private final int width;
  private final double[][] counts;
  private final RatioMoments moments;

  GroupTally(int groups, int intervals) {
    this.groups = groups;
    this.width = intervals + 1;
    int nodes = (groups + 1) * width;
    counts = new double[QUANTITIES][nodes];
    moments = new RatioMoments(nodes, QUANTITIES, RATIOS);
  }

  /** Counts a stretch of time in which a group did not change. */
  void add(int node, Crew crew, double time) {
    int busy = crew.busy();
    int agents = crew.agents();
    int away = Math.max(0, Math.min(crew.away(), agents - busy));
    counts[CONTACT_TIME][node] += crew.contacts() * time;
    counts[DEFERRED_TIME][node] += crew.deferred() * time;
    counts[AVAILABLE_TIME][node] += (Math.max(agents, busy) - away) * time;
    counts[AWAY_TIME][node] += away * time;
    counts[OVERTIME][node] += Math.max(0, busy - agents) * time;
    counts[ELAPSED][node] += time;
  }

  /** Counts a deferred job that was finished. */
  void job(int node) {
    counts[JOBS][node]++;
  }

  /** Adds up the batch and begins the next. */
  void endBatch() {
    for (int node = 0; node < groups * width; node++) {
      counts[BUSY_TIME][node] = counts[CONTACT_TIME][node] + counts[DEFERRED_TIME][node];
    }
    Totals.add(counts, groups, width);
    moments.add(counts);
    for (double[] quantity : counts) {
      Arrays.fill(quantity, 0);
    }
  }

  RatioMoments moments() {
    return moments;
  }
}
