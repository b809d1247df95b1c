package dev.evenkeel.scheduling.queueing.simulation.internal;

import dev.evenkeel.core.uncertainty.Draws;

/**
 * The seeds of the random streams of a batch: one for each purpose and each class or group, so that
 * a further class or group changes no draw of the others.
 */
final class Streams {
  private static final int PURPOSES = 5;

  private final Draws draws;
  private final int batch;

  Streams(long seed, int batch) {
    this.draws = Draws.of(seed);
    this.batch = batch;
  }

  long arrivals(int contacts) {
    return stream(0, contacts);
  }

  long handleTimes(int contacts) {
    return stream(1, contacts);
  }

  long patience(int contacts) {
    return stream(2, contacts);
  }

  long jobTimes(int group) {
    return stream(3, group);
  }

  long choices(int group) {
    return stream(4, group);
  }

  /** Returns the seed of what is drawn once, at the start. */
  long start() {
    return draws.bits(batch, -1);
  }

  private long stream(int purpose, int index) {
    return draws.bits(batch, (long) PURPOSES * index + purpose);
  }
}
