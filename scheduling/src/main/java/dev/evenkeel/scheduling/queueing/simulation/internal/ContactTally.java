package dev.evenkeel.scheduling.queueing.simulation.internal;

import java.util.Arrays;

/**
 * What became of the contacts of a batch, by class and interval of arrival. Each is counted when
 * its fate is known. The node of class {@code k} and interval {@code i} is {@code k (I + 1) + i};
 * the last interval and the last class are the totals.
 */
public final class ContactTally {
  /** Contacts that arrived. */
  public static final int OFFERED = 0;

  /** Contacts that an agent answered. */
  public static final int ANSWERED = 1;

  /** Contacts that were answered in time. */
  public static final int ANSWERED_IN_TIME = 2;

  /** Contacts that gave up. */
  public static final int ABANDONED = 3;

  /** Contacts that gave up within the time in which they should have been answered. */
  public static final int ABANDONED_IN_TIME = 4;

  /** Contacts that found no idle agent. */
  public static final int WAITED = 5;

  /** The waits of those who were answered. */
  public static final int WAIT_OF_ANSWERED = 6;

  /** The waits of those who were answered or gave up. */
  public static final int WAIT_OF_ALL = 7;

  /** Contacts that were answered or gave up. */
  public static final int ENDED = 8;

  /** Contacts that did not give up within the time in which they should have been answered. */
  public static final int OFFERED_WITHOUT_SHORT_ABANDONS = 9;

  /** Contacts that nobody answered until the end, and who would wait for ever. */
  public static final int UNSERVED = 10;

  /** The service level of the contacts offered. */
  public static final int SERVICE_LEVEL_OF_OFFERED = 0;

  /** The service level of the contacts answered. */
  public static final int SERVICE_LEVEL_OF_ANSWERED = 1;

  /** The service level of the contacts offered without those who gave up early. */
  public static final int SERVICE_LEVEL_WITHOUT_SHORT_ABANDONS = 2;

  /** The share that gives up. */
  public static final int ABANDONMENT = 3;

  /** The share that waits. */
  public static final int WAIT_PROBABILITY = 4;

  /** The mean wait of those who are answered. */
  public static final int MEAN_WAIT_OF_ANSWERED = 5;

  /** The mean wait of those who are answered or give up. */
  public static final int MEAN_WAIT = 6;

  private static final int QUANTITIES = 11;

  private static final int[][] RATIOS = {
    {ANSWERED_IN_TIME, OFFERED},
    {ANSWERED_IN_TIME, ANSWERED},
    {ANSWERED_IN_TIME, OFFERED_WITHOUT_SHORT_ABANDONS},
    {ABANDONED, OFFERED},
    {WAITED, OFFERED},
    {WAIT_OF_ANSWERED, ANSWERED},
    {WAIT_OF_ALL, ENDED}
  };

  private final int classes;
  private final int width;
  private final double[] within;
  private final double[][] counts;
  private final RatioMoments moments;

  ContactTally(double[] within, int intervals) {
    this.classes = within.length;
    this.width = intervals + 1;
    this.within = within;
    int nodes = (classes + 1) * width;
    counts = new double[QUANTITIES][nodes];
    moments = new RatioMoments(nodes, QUANTITIES, RATIOS);
  }

  /** Counts a contact that found an idle agent. */
  void answeredAtOnce(int node) {
    counts[ANSWERED][node]++;
    counts[ANSWERED_IN_TIME][node]++;
  }

  /** Counts a contact that was answered after a wait. */
  void answered(int contacts, int node, double wait) {
    counts[ANSWERED][node]++;
    counts[WAITED][node]++;
    counts[WAIT_OF_ANSWERED][node] += wait;
    if (wait <= within[contacts]) {
      counts[ANSWERED_IN_TIME][node]++;
    }
  }

  /** Counts a contact that gave up after a wait. */
  void abandoned(int contacts, int node, double wait) {
    counts[ABANDONED][node]++;
    counts[WAITED][node]++;
    counts[WAIT_OF_ALL][node] += wait;
    if (wait <= within[contacts]) {
      counts[ABANDONED_IN_TIME][node]++;
    }
  }

  /** Counts a contact that nobody ever answers. */
  void unserved(int node) {
    counts[UNSERVED][node]++;
    counts[WAITED][node]++;
  }

  /** Adds up the batch and begins the next. */
  void endBatch() {
    for (int k = 0; k < classes; k++) {
      for (int node = k * width; node < (k + 1) * width - 1; node++) {
        derive(node);
      }
    }
    Totals.add(counts, classes, width);
    moments.add(counts);
    for (double[] quantity : counts) {
      Arrays.fill(quantity, 0);
    }
  }

  private void derive(int node) {
    double ended = counts[ANSWERED][node] + counts[ABANDONED][node];
    counts[ENDED][node] = ended;
    counts[OFFERED][node] = ended + counts[UNSERVED][node];
    counts[OFFERED_WITHOUT_SHORT_ABANDONS][node] =
        counts[OFFERED][node] - counts[ABANDONED_IN_TIME][node];
    counts[WAIT_OF_ALL][node] += counts[WAIT_OF_ANSWERED][node];
  }

  RatioMoments moments() {
    return moments;
  }
}
