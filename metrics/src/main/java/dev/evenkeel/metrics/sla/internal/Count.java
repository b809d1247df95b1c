package dev.evenkeel.metrics.sla.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much working time of a run has elapsed and how much was paused, up to where its phase last
 * changed, and how it has gone on since.
 *
 * @param since where the phase began
 * @param pausing whether it is a pause
 * @param elapsed the working time that counted before the phase
 * @param paused the working time in pauses before the phase
 * @param stretches the earlier phases in which time counted, the latest first
 */
public record Count(
    Position since,
    boolean pausing,
    Duration elapsed,
    Duration paused,
    @Nullable Stretch stretches) {
  static Count begin(Position now, boolean pausing) {
    return new Count(now, pausing, Duration.ZERO, Duration.ZERO, null);
  }

  Count turned(Position now, boolean toPause) {
    return new Count(
        now, toPause, elapsedAt(now), pausedAt(now), pausing ? stretches : new Stretch(this, now));
  }

  Duration elapsedAt(Position now) {
    return pausing ? elapsed : elapsed.plus(now.since(since));
  }

  Duration pausedAt(Position now) {
    return pausing ? paused.plus(now.since(since)) : paused;
  }

  /**
   * Finds when an amount has elapsed: in an earlier stretch that went on after that, otherwise in
   * the one that runs. An amount used up just where a stretch ended was within it; what is left of
   * it when time runs again is nothing, which is up at the first open instant.
   */
  Optional<Instant> crossing(Duration amount) {
    Optional<Instant> earliest = Optional.empty();
    for (Stretch s = stretches; s != null && s.reaches(amount); s = s.previous()) {
      Optional<Instant> crossing = s.crossing(amount);
      earliest = crossing.isPresent() ? crossing : earliest;
    }
    return earliest.isEmpty() && !pausing
        ? Optional.of(since.time().add(since.at(), amount.minus(elapsed)))
        : earliest;
  }

  /** Finds when a target was passed; an instant that is the due one has not passed it. */
  Optional<Instant> breach(Position now, Duration target) {
    return elapsedAt(now).compareTo(target) < 0
        ? Optional.empty()
        : crossing(target).filter(due -> due.isBefore(now.at()));
  }
}
