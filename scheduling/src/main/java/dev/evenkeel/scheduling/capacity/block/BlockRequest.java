package dev.evenkeel.scheduling.capacity.block;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A block of project work that is still to be placed, in one or several sessions. */
@Value.Immutable
@ValueType
public abstract class BlockRequest {
  /** Beyond so many starts a window is surely a mistake. */
  private static final long MOST_STARTS = 1_000_000;

  BlockRequest() {}

  /**
   * Returns how many people are away in each session.
   *
   * @return the number, at least 1
   */
  public abstract int people();

  /**
   * Returns how long a session lasts.
   *
   * @return the length, positive; empty if a session takes the whole of a window, such as a whole
   *     day
   */
  public abstract Optional<Duration> length();

  /**
   * Returns how many sessions there are, none of which overlap. The default is 1.
   *
   * @return the number, at least 1
   */
  @Value.Default
  public int sessions() {
    return 1;
  }

  /**
   * Returns when sessions may take place.
   *
   * @return the windows; a session lies within one of them
   */
  public abstract List<Interval> windows();

  /**
   * Returns how far apart the possible starts within a window are, counted from its start. The
   * default is a quarter of an hour.
   *
   * @return the step, positive
   */
  @Value.Default
  public Duration step() {
    return Duration.ofMinutes(15);
  }

  @Value.Check
  void check() {
    Check.atLeast(people(), 1, "people", "block request", "");
    Check.atLeast(sessions(), 1, "sessions");
    Check.positive(step(), "step");
    length().ifPresent(length -> Check.positive(length, "length"));
    for (Interval window : windows()) {
      Check.positive(window.length(), "length", "window", window);
      Check.that(
          window.length().dividedBy(step()) <= MOST_STARTS,
          "a window must not hold more than %s possible starts but '%s' does with a step of %s",
          MOST_STARTS,
          window,
          step());
    }
  }

  /** Returns all intervals at which a session could take place. */
  final List<Interval> candidates() {
    List<Interval> candidates = new ArrayList<>();
    for (Interval window : windows()) {
      Duration length = length().orElse(window.length());
      Instant start = window.start();
      while (!start.plus(length).isAfter(window.end())) {
        candidates.add(Interval.of(start, start.plus(length)));
        start = start.plus(step());
      }
    }
    return candidates;
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static BlockRequestBuilder builder() {
    return new BlockRequestBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this request.
   *
   * @return a new builder
   */
  public abstract BlockRequestBuilder toBuilder();
}
