package dev.evenkeel.scheduling.staffing;

import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Loads for tests: half hours from a fixed Monday morning on. */
final class Loads {
  static final Instant MONDAY_EIGHT = Instant.parse("2026-11-02T08:00:00Z");
  static final Duration THREE_MINUTES = Duration.ofMinutes(3);

  private Loads() {}

  static Interval halfHour(int index) {
    Instant start = MONDAY_EIGHT.plus(Duration.ofMinutes(30L * index));
    return Interval.of(start, start.plus(Duration.ofMinutes(30)));
  }

  static ContactLoad halfHours(double... contacts) {
    List<LoadInterval> intervals = new ArrayList<>();
    for (int i = 0; i < contacts.length; i++) {
      intervals.add(LoadInterval.of(halfHour(i), contacts[i], THREE_MINUTES));
    }
    return ContactLoad.of(intervals);
  }
}
