package dev.evenkeel.metrics.sla.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A span that has ended, in which time counted in one calendar; linked to those before it. */
final class Stretch {
  private final Position begin;
  private final Instant end;
  private final Duration elapsedBefore;
  private final Duration elapsedAfter;
  private final @Nullable Stretch previous;

  Stretch(Count count, Position end) {
    this.begin = count.since();
    this.end = end.at();
    this.elapsedBefore = count.elapsed();
    this.elapsedAfter = count.elapsedAt(end);
    this.previous = count.stretches();
  }

  @Nullable Stretch previous() {
    return previous;
  }

  boolean reaches(Duration amount) {
    return elapsedAfter.compareTo(amount) >= 0;
  }

  /** Finds when an amount had elapsed, if time went on after that within this stretch. */
  Optional<Instant> crossing(Duration amount) {
    if (elapsedBefore.compareTo(amount) > 0) {
      return Optional.empty();
    }
    Instant crossing = begin.time().add(begin.at(), amount.minus(elapsedBefore));
    return crossing.isBefore(end) ? Optional.of(crossing) : Optional.empty();
  }
}
