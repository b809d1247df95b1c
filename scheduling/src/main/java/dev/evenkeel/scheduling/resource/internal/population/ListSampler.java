package dev.evenkeel.scheduling.resource.internal.population;

import dev.evenkeel.scheduling.resource.internal.project.FastRandom;
import dev.evenkeel.scheduling.resource.internal.project.RenewableProject;
import java.util.Arrays;

/**
 * Regret-based biased random sampling of activity lists (Drexl 1991; Kolisch 1996) by latest finish
 * time: an activity is drawn in proportion to a power of its regret, the difference of its tail to
 * the least tail among the candidates, plus one.
 */
final class ListSampler {
  /** So many candidates are weighed at a time; it keeps wide projects linear. */
  private static final int MOST_WEIGHED = 256;

  private final RenewableProject project;
  private final int[] candidate;
  private final int[] missing;
  private final int[] running;
  private final int[] finish;
  private final int[] free;
  private final double[] weight;
  private int candidates;
  private int weighed;
  private int runs;

  ListSampler(RenewableProject project) {
    this.project = project;
    int n = project.size;
    candidate = new int[n];
    missing = new int[n];
    running = new int[n];
    finish = new int[n];
    free = new int[project.resources];
    weight = new double[n];
  }

  /** Draws a list with the candidates of the serial scheme; regrets are squared. */
  void serial(FastRandom random, int[] list) {
    begin();
    for (int q = 0; q < list.length; q++) {
      weigh(false, 2);
      list[q] = remove(draw(random));
      release(list[q]);
    }
  }

  /**
   * Draws a list in the order of a schedule of the parallel scheme (Bedworth and Bailey 1982);
   * regrets are cubed.
   */
  void parallel(FastRandom random, int[] list) {
    begin();
    int now = 0;
    int q = 0;
    while (q < list.length) {
      while (weigh(true, 3) > 0) {
        int j = remove(draw(random));
        list[q++] = j;
        finish[j] = now + project.duration[j];
        running[runs++] = j;
        use(j, -1);
      }
      now = finishNext();
    }
  }

  private void begin() {
    candidates = 0;
    runs = 0;
    System.arraycopy(project.capacity, 0, free, 0, free.length);
    for (int j = 0; j < missing.length; j++) {
      missing[j] = project.predecessorStart[j + 1] - project.predecessorStart[j];
      if (missing[j] == 0) {
        candidate[candidates++] = j;
      }
    }
  }

  /** Weighs the candidates, those that do not fit with zero; the number of the others. */
  private int weigh(boolean fitting, int power) {
    int least = Integer.MAX_VALUE;
    int count = 0;
    weighed = Math.min(candidates, MOST_WEIGHED);
    for (int c = 0; c < weighed; c++) {
      weight[c] = fitting && !fits(candidate[c]) ? 0 : 1;
      if (weight[c] > 0) {
        least = Math.min(least, project.tail[candidate[c]]);
        count++;
      }
    }
    for (int c = 0; c < weighed && count > 0; c++) {
      double regret = (double) project.tail[candidate[c]] - least + 1;
      weight[c] *= power == 2 ? regret * regret : regret * regret * regret;
    }
    return count;
  }

  private int draw(FastRandom random) {
    double sum = 0;
    for (int c = 0; c < weighed; c++) {
      sum += weight[c];
    }
    double point = random.nextDouble() * sum;
    int chosen = -1;
    for (int c = 0; c < weighed && (chosen < 0 || point >= 0); c++) {
      if (weight[c] > 0) {
        chosen = c;
        point -= weight[c];
      }
    }
    return chosen;
  }

  private int remove(int index) {
    int j = candidate[index];
    candidate[index] = candidate[--candidates];
    return j;
  }

  private void release(int j) {
    for (int s = project.successorStart[j]; s < project.successorStart[j + 1]; s++) {
      if (--missing[project.successor[s]] == 0) {
        candidate[candidates++] = project.successor[s];
      }
    }
  }

  private boolean fits(int j) {
    int[] units = project.demand[j];
    for (int r = 0; r < free.length; r++) {
      if (free[r] < units[r]) {
        return false;
      }
    }
    return true;
  }

  private void use(int j, int sign) {
    int[] units = project.demand[j];
    for (int r = 0; r < free.length; r++) {
      free[r] += sign * units[r];
    }
  }

  /** Ends the activities that finish next; the time. */
  private int finishNext() {
    int now = Arrays.stream(running, 0, runs).map(j -> finish[j]).min().orElse(0);
    int kept = 0;
    for (int k = 0; k < runs; k++) {
      int j = running[k];
      if (finish[j] > now) {
        running[kept++] = j;
      } else {
        use(j, 1);
        release(j);
      }
    }
    runs = kept;
    return now;
  }
}
