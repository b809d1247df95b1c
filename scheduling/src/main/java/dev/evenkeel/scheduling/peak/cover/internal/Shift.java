package dev.evenkeel.scheduling.peak.cover.internal;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.core.time.WorkingTime;
import dev.evenkeel.scheduling.peak.cover.TemporaryStaff;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Shifts of temporary staff. */
final class Shift {
  private Shift() {}

  /** Returns the shortest shift that covers a time: from its start on where the hours allow. */
  static Optional<Interval> covering(TemporaryStaff staff, Interval time) {
    WorkingTime hours = staff.hours().workingTime();
    Duration length = longer(time.length(), staff.minimumShift());
    if (!hours.isOpen(time.start()) || length.compareTo(staff.maximumShift()) > 0) {
      return Optional.empty();
    }
    Optional<Instant> closing = hours.nextClosing(time.start());
    if (closing.isEmpty() || !closing.get().isBefore(time.start().plus(length))) {
      return Optional.of(Interval.of(time.start(), time.start().plus(length)));
    }
    return upTo(closing.get(), length, time, hours);
  }

  private static Optional<Interval> upTo(
      Instant closing, Duration length, Interval time, WorkingTime hours) {
    Instant start = closing.minus(length);
    boolean isOpenThroughout =
        !closing.isBefore(time.end()) && hours.between(start, closing).equals(length);
    return isOpenThroughout ? Optional.of(Interval.of(start, closing)) : Optional.empty();
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
