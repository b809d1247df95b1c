package dev.evenkeel.scheduling.queueing.simulation.internal.random;

import dev.evenkeel.core.uncertainty.Draws;

/**
 * The seeds of the random streams of a batch: one for each purpose and each class or group, so that
 * a further class or group changes no draw of the others.
 */
public final class Streams {
  private static final int PURPOSES = 5;

  private final Draws draws;
  private final int batch;

  /**
   * Creates the seeds of a batch.
   *
   * @param seed the seed of the simulation
   * @param batch the number of the batch
   */
  public Streams(long seed, int batch) {
    this.draws = Draws.of(seed);
    this.batch = batch;
  }

  /**
   * Returns the seed of the arrivals of a type.
   *
   * @param contacts the number of the type
   * @return the seed
   */
  public long arrivals(int contacts) {
    return stream(0, contacts);
  }

  /**
   * Returns the seed of the handle times of a type.
   *
   * @param contacts the number of the type
   * @return the seed
   */
  public long handleTimes(int contacts) {
    return stream(1, contacts);
  }

  /**
   * Returns the seed of the patience of a type.
   *
   * @param contacts the number of the type
   * @return the seed
   */
  public long patience(int contacts) {
    return stream(2, contacts);
  }

  /**
   * Returns the seed of the job times of a group.
   *
   * @param group the number of the group
   * @return the seed
   */
  public long jobTimes(int group) {
    return stream(3, group);
  }

  /**
   * Returns the seed of the choices of a group whether to begin a job.
   *
   * @param group the number of the group
   * @return the seed
   */
  public long choices(int group) {
    return stream(4, group);
  }

  /**
   * Returns the seed of what is drawn once, at the start.
   *
   * @return the seed
   */
  public long start() {
    return draws.bits(batch, -1);
  }

  private long stream(int purpose, int index) {
    return draws.bits(batch, (long) PURPOSES * index + purpose);
  }
}
