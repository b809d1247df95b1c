package dev.evenkeel.scheduling.triage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The best that any of all orders achieves, by trying them all. Whole minutes. */
final class BruteForceOrders {
  private final long[] work;
  private final long[] weight;
  private final long[] due;
  private final int[] order;
  long leastWeighted = Long.MAX_VALUE;
  long leastMaximumLateness = Long.MAX_VALUE;
  long greatestMinimumLateness = Long.MIN_VALUE;
  int fewestLate = Integer.MAX_VALUE;
  int orders;

  /** Due instants count from noon; tickets without one are never late. */
  BruteForceOrders(List<Ticket> tickets) {
    work = tickets.stream().mapToLong(t -> t.work().orElseThrow().toMinutes()).toArray();
    weight = tickets.stream().mapToLong(t -> (long) t.delayCost().perHour()).toArray();
    due =
        tickets.stream()
            .mapToLong(t -> t.due().map(BruteForceOrders::minutes).orElse(NEVER))
            .toArray();
    order = new int[tickets.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    permute(0);
  }

  private static final long NEVER = Long.MAX_VALUE;

  private static long minutes(Instant due) {
    return Duration.between(Tickets.NOON, due).toMinutes();
  }

  private void permute(int fixed) {
    if (fixed == order.length) {
      judge();
      return;
    }
    for (int i = fixed; i < order.length; i++) {
      swap(fixed, i);
      permute(fixed + 1);
      swap(fixed, i);
    }
  }

  private void swap(int one, int other) {
    int kept = order[one];
    order[one] = order[other];
    order[other] = kept;
  }

  private void judge() {
    orders++;
    long now = 0;
    long weighted = 0;
    long maximum = Long.MIN_VALUE;
    long minimum = Long.MAX_VALUE;
    int late = 0;
    for (int ticket : order) {
      now += work[ticket];
      weighted += weight[ticket] * now;
      if (due[ticket] != NEVER) {
        maximum = Math.max(maximum, now - due[ticket]);
        minimum = Math.min(minimum, now - due[ticket]);
        late += now > due[ticket] ? 1 : 0;
      }
    }
    leastWeighted = Math.min(leastWeighted, weighted);
    leastMaximumLateness = Math.min(leastMaximumLateness, maximum);
    greatestMinimumLateness = Math.max(greatestMinimumLateness, minimum);
    fewestLate = Math.min(fewestLate, late);
  }
}
