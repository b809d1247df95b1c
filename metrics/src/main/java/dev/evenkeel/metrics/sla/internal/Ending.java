package dev.evenkeel.metrics.sla.internal;

import dev.evenkeel.metrics.sla.SlaReading.Status;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended.
 *
 * @param at where
 * @param count what had been counted, null if the run ended before it began
 * @param target the target in force
 * @param fulfilled whether what was promised was done
 */
public record Ending(
    Position at, @Nullable Count count, Optional<Duration> target, boolean fulfilled) {
  Ending whenFulfilled() {
    return new Ending(at, count, target, true);
  }

  Status status() {
    if (target.isEmpty()) {
      return Status.UNTARGETED;
    }
    if (count != null && count.breach(at, target.get()).isPresent()) {
      return Status.MISSED;
    }
    return fulfilled ? Status.MET : Status.CANCELLED;
  }
}
