package dev.evenkeel.scheduling.resource.internal.multimode;

import dev.evenkeel.scheduling.resource.internal.multimode.project.MultiModeProject;
import dev.evenkeel.scheduling.resource.internal.multimode.project.Staffing;
import dev.evenkeel.scheduling.resource.internal.project.FastRandom;
import java.util.stream.IntStream;

/** Orders people so that those for whom little work waits are chosen first, with some chance. */
final class PersonOrder {
  private static final double LITTLE_NOISE = 0.3;
  private static final double MUCH_NOISE = 2;
  private final Staffing staffing;
  private final double[] waiting;
  private final double[] rank;

  PersonOrder(MultiModeProject project) {
    staffing = project.staffing();
    waiting = new double[staffing.people()];
    rank = new double[staffing.people()];
    for (int m = 0; m < project.modeCount(); m++) {
      for (int k = staffing.needStart(m); k < staffing.needStart(m + 1); k++) {
        spread(k, (double) project.duration(m) * staffing.needPeople(k));
      }
    }
  }

  /** Shares the work of a need among all who qualify. */
  private void spread(int need, double work) {
    int[] able =
        IntStream.range(0, waiting.length).filter(p -> staffing.isEligible(p, need)).toArray();
    for (int p : able) {
      waiting[p] += work / able.length;
    }
  }

  void shuffle(int[] order, FastRandom random) {
    double noise = random.nextDouble() < 0.5 ? LITTLE_NOISE : MUCH_NOISE;
    for (int p = 0; p < order.length; p++) {
      rank[p] = waiting[p] * (1 + noise * random.nextDouble());
      int q = p;
      for (; q > 0 && rank[order[q - 1]] > rank[p]; q--) {
        order[q] = order[q - 1];
      }
      order[q] = p;
    }
  }
}
