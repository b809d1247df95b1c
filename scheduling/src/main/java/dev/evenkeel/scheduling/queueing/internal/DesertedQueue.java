package dev.evenkeel.scheduling.queueing.internal;

import java.util.OptionalDouble;

/**
 * The queue without agents: everybody waits until giving up.
 *
 * @param patience the mean patience
 */
record DesertedQueue(double patience) implements ImpatientQueue {
  @Override
  public double waiting() {
    return 1;
  }

  @Override
  public double abandonment() {
    return 1;
  }

  @Override
  public double answered() {
    return 0;
  }

  @Override
  public double waitLonger(double time) {
    return StrictMath.exp(-time / patience);
  }

  @Override
  public double virtualWaitLonger(double time) {
    return 1;
  }

  @Override
  public double answeredWithin(double time) {
    return 0;
  }

  @Override
  public OptionalDouble meanWait() {
    return OptionalDouble.of(patience);
  }

  @Override
  public OptionalDouble waitExceededBy(double exceeding) {
    return OptionalDouble.of(-patience * StrictMath.log(exceeding));
  }
}
