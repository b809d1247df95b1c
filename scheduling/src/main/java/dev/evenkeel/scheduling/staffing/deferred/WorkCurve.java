package dev.evenkeel.scheduling.staffing.deferred;

import dev.evenkeel.scheduling.staffing.ContactLoad;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import dev.evenkeel.scheduling.staffing.internal.Quantities;

/** The work that has arrived until a time, in seconds of one person; straight in each interval. */
final class WorkCurve {
  private final long[] times;
  private final double[] arrived;

  private WorkCurve(long[] times, double[] arrived) {
    this.times = times;
    this.arrived = arrived;
  }

  static WorkCurve of(ContactLoad load, TimeLine line) {
    int count = load.intervals().size();
    long[] times = new long[2 * count];
    double[] arrived = new double[2 * count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      LoadInterval interval = load.intervals().get(i);
      times[2 * i] = line.at(interval.interval().start());
      arrived[2 * i] = sum;
      sum += interval.contacts() * Quantities.seconds(interval.handleTime());
      times[2 * i + 1] = line.at(interval.interval().end());
      arrived[2 * i + 1] = sum;
    }
    return new WorkCurve(times, arrived);
  }

  /** Returns the times between which work arrives at a steady rate. */
  long[] times() {
    return times.clone();
  }

  double at(long time) {
    int found = firstAfter(time);
    if (found == 0) {
      return 0;
    }
    if (found == times.length) {
      return arrived[found - 1];
    }
    double part = (double) (time - times[found - 1]) / (times[found] - times[found - 1]);
    return arrived[found - 1] + part * (arrived[found] - arrived[found - 1]);
  }

  private int firstAfter(long time) {
    int low = 0;
    int high = times.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times[middle] > time) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
