package dev.evenkeel.scheduling.resource.internal;

/**
 * The rule of the least worst case slack for parallel generation. Of all pairs (i, j) of activities
 * that can start now, E(i, j) is the earliest start of j if i is started first; WCS(j) = LS(j) −
 * max E(i, j) over all i, where LS is the latest start without limits on resources. An activity
 * without any other has the slack LS(j) − now. Source: Kolisch, "Efficient priority rules for the
 * resource-constrained project scheduling problem", Journal of Operations Management 14, 1996.
 *
 * <p>Each E(i, j) is found by placing i, looking where j would go with people, calendars and
 * resources as they are then, and taking i away again. Where more than {@link #COMPARED} activities
 * can start, only the first of the list are compared.
 */
final class WorstCaseSlack implements ParallelScheduleGeneration.Choice {
  /** How many activities are compared at most, as the work grows with the square. */
  static final int COMPARED = 30;

  private final ScheduleGenerator generator;
  private final long[] latestStart;

  WorstCaseSlack(ScheduleGenerator generator, long[] latestStart) {
    this.generator = generator;
    this.latestStart = latestStart;
  }

  @Override
  public int choose(int[] startable, int count) {
    int compared = Math.min(count, COMPARED);
    long[] latestOther = new long[compared];
    for (int k = 0; k < compared; k++) {
      latestOther[k] = generator.start(startable[k]);
    }
    for (int first = 0; first < compared && compared > 1; first++) {
      delay(startable, first, latestOther);
    }
    int best = 0;
    for (int k = 1; k < compared; k++) {
      if (slack(startable, k, latestOther) < slack(startable, best, latestOther)) {
        best = k;
      }
    }
    generator.find(startable[best]);
    return startable[best];
  }

  private long slack(int[] startable, int k, long[] latestOther) {
    return latestStart[startable[k]] - latestOther[k];
  }

  /** Raises the starts of all others to those that they have if one is started first. */
  private void delay(int[] startable, int first, long[] latestOther) {
    generator.find(startable[first]);
    generator.reserve(startable[first]);
    for (int k = 0; k < latestOther.length; k++) {
      if (k != first && generator.find(startable[k])) {
        latestOther[k] = Math.max(latestOther[k], generator.start(startable[k]));
      }
    }
    generator.release(startable[first]);
  }
}
