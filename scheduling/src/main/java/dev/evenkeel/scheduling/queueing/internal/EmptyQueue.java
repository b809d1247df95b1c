package dev.evenkeel.scheduling.queueing.internal;

import java.util.OptionalDouble;

/** The queue without load: nobody waits. */
enum EmptyQueue implements ImpatientQueue {
  INSTANCE;

  @Override
  public double waiting() {
    return 0;
  }

  @Override
  public double abandonment() {
    return 0;
  }

  @Override
  public double answered() {
    return 1;
  }

  @Override
  public double waitLonger(double time) {
    return 0;
  }

  @Override
  public double virtualWaitLonger(double time) {
    return 0;
  }

  @Override
  public double answeredWithin(double time) {
    return 1;
  }

  @Override
  public OptionalDouble meanWait() {
    return OptionalDouble.of(0);
  }

  @Override
  public OptionalDouble waitExceededBy(double exceeding) {
    return OptionalDouble.of(0);
  }
}
