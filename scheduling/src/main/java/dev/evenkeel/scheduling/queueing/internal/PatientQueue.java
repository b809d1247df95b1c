package dev.evenkeel.scheduling.queueing.internal;

import java.util.OptionalDouble;

/**
 * The queue M/M/n of Erlang C, where nobody gives up.
 *
 * @param waiting the probability of waiting
 * @param spare the agents beyond the load; not positive if the queue grows without end
 * @param handleTime the mean handle time
 */
public record PatientQueue(double waiting, double spare, double handleTime)
    implements ImpatientQueue {

  /**
   * Returns the queue of a whole number of agents.
   *
   * @param load the offered load in erlang, positive and finite
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @return the queue
   */
  public static PatientQueue of(double load, int agents, double handleTime) {
    if (load >= agents) {
      return new PatientQueue(1, agents - load, handleTime);
    }
    double inverse = LossSum.inverse(load, agents);
    double log = inverse < Double.POSITIVE_INFINITY ? 0 : LossSum.logInverse(load, agents);
    return new PatientQueue(waiting(load, agents, inverse, log), agents - load, handleTime);
  }

  /**
   * Returns the queue of a number of agents that may be broken.
   *
   * @param load the offered load in erlang, positive and finite
   * @param agents the number of agents, finite and not negative
   * @param handleTime the mean handle time, positive
   * @return the queue
   */
  public static PatientQueue of(double load, double agents, double handleTime) {
    if (load >= agents) {
      return new PatientQueue(1, agents - load, handleTime);
    }
    double inverse = IncompleteGamma.upper(agents + 1, load);
    double log =
        inverse < Double.POSITIVE_INFINITY ? 0 : IncompleteGamma.logUpper(agents + 1, load);
    return new PatientQueue(waiting(load, agents, inverse, log), agents - load, handleTime);
  }

  /** Returns C from 1/C = (a + (n - a)/B)/n, which loses no digits of n - a. */
  private static double waiting(double load, double agents, double inverse, double logInverse) {
    double whole = (load + (agents - load) * inverse) / agents;
    return whole < Double.POSITIVE_INFINITY
        ? 1 / whole
        : StrictMath.exp(logWaiting(load, agents, inverse, logInverse));
  }

  private static double logWaiting(double load, double agents, double inverse, double logInverse) {
    double log = inverse < Double.POSITIVE_INFINITY ? StrictMath.log(inverse) : logInverse;
    return -log - StrictMath.log1p(-load / agents);
  }

  private boolean grows() {
    return spare <= 0;
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
    return grows() ? 1 : waiting * StrictMath.exp(-spare * (time / handleTime));
  }

  @Override
  public double virtualWaitLonger(double time) {
    return waitLonger(time);
  }

  @Override
  public double answeredWithin(double time) {
    return 1 - waitLonger(time);
  }

  @Override
  public OptionalDouble meanWait() {
    return grows() ? OptionalDouble.empty() : OptionalDouble.of(waiting * (handleTime / spare));
  }

  @Override
  public OptionalDouble waitExceededBy(double exceeding) {
    if (grows()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        waiting <= exceeding ? 0 : StrictMath.log(waiting / exceeding) * (handleTime / spare));
  }
}
