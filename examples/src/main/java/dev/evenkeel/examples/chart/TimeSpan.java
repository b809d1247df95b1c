package dev.evenkeel.examples.chart;

import java.time.LocalDateTime;

/**
 * A piece of local time.
 *
 * @param from its first instant
 * @param to the instant after its last
 */
public record TimeSpan(LocalDateTime from, LocalDateTime to) {

  /** Checks the order. */
  public TimeSpan {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "a time span must not end before it starts but ran from " + from + " to " + to);
    }
  }
}
