package dev.evenkeel.scheduling.drum;

import dev.evenkeel.scheduling.buffer.internal.WorkTime;
import java.time.Duration;

/** The size of a capacity buffer. */
final class WorkShare {
  private WorkShare() {}

  /** Returns max(c · L, m), to the nearest nanosecond. */
  static Duration of(Duration load, double share, Duration minimum) {
    Duration size = WorkTime.ofSeconds(share * WorkTime.seconds(load));
    return size.compareTo(minimum) < 0 ? minimum : size;
  }
}
