package dev.evenkeel.core.time.internal.grid;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A grid of equal ticks: tick k begins at origin + k tick. */
public final class Grid {
  private final Instant origin;
  private final Duration tick;

  /** The length of a tick, or 0 if it is not a whole number of seconds. */
  private final long seconds;

  /**
   * Lays a grid.
   *
   * @param origin the beginning of tick 0
   * @param tick the tick
   */
  public Grid(Instant origin, Duration tick) {
    this.origin = origin;
    this.tick = tick;
    boolean whole = tick.equals(tick.truncatedTo(ChronoUnit.SECONDS));
    this.seconds = whole ? tick.toSeconds() : 0;
  }

  /**
   * Returns where a tick begins.
   *
   * @param k the tick
   * @return where a tick begins
   */
  public Instant instant(long k) {
    return seconds > 0
        ? origin.plusSeconds(Math.multiplyExact(k, seconds))
        : origin.plus(tick.multipliedBy(k));
  }

  /**
   * Returns the last tick that begins at or before an instant.
   *
   * @param instant the instant
   * @return the last tick that begins at or before an instant
   */
  public long floor(Instant instant) {
    if (seconds > 0) {
      return Math.floorDiv(secondsFromOrigin(instant), seconds);
    }
    Duration fromOrigin = Duration.between(origin, instant);
    long towardsOrigin = fromOrigin.dividedBy(tick);
    boolean exact = tick.multipliedBy(towardsOrigin).equals(fromOrigin);
    return fromOrigin.isNegative() && !exact ? towardsOrigin - 1 : towardsOrigin;
  }

  /**
   * Returns the first tick that begins at or after an instant.
   *
   * @param instant the instant
   * @return the first tick that begins at or after an instant
   */
  public long ceiling(Instant instant) {
    long floor = floor(instant);
    return instant(floor).equals(instant) ? floor : floor + 1;
  }

  private long secondsFromOrigin(Instant instant) {
    long difference = instant.getEpochSecond() - origin.getEpochSecond();
    return instant.getNano() < origin.getNano() ? difference - 1 : difference;
  }
}
