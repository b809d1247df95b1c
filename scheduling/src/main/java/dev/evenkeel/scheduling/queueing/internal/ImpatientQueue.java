package dev.evenkeel.scheduling.queueing.internal;

import dev.evenkeel.core.check.Check;
import java.util.OptionalDouble;

/** A stationary queue of contacts that may give up, with all that is asked of it. */
public interface ImpatientQueue {
  /**
   * Returns the queue of a whole number of agents.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, not negative
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @return the queue
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  static ImpatientQueue of(double load, int agents, double handleTime, double patience) {
    Check.notNegative(agents, "agents");
    check(load, handleTime, patience);
    if (load == 0) {
      return EmptyQueue.INSTANCE;
    }
    if (patience == Double.POSITIVE_INFINITY) {
      return PatientQueue.of(load, agents, handleTime);
    }
    return agents == 0
        ? new DesertedQueue(patience)
        : PalmQueue.of(load, agents, handleTime, patience);
  }

  /**
   * Returns the queue of a number of agents that may be broken.
   *
   * @param load the offered load in erlang, finite and not negative
   * @param agents the number of agents, finite and not negative
   * @param handleTime the mean handle time, positive
   * @param patience the mean patience, positive; positive infinity if nobody gives up
   * @return the queue
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  static ImpatientQueue of(double load, double agents, double handleTime, double patience) {
    Check.notNegative(agents, "agents");
    check(load, handleTime, patience);
    if (load == 0) {
      return EmptyQueue.INSTANCE;
    }
    if (patience == Double.POSITIVE_INFINITY) {
      return PatientQueue.of(load, agents, handleTime);
    }
    return agents == 0
        ? new DesertedQueue(patience)
        : PalmQueue.of(load, agents, handleTime, patience);
  }

  private static void check(double load, double handleTime, double patience) {
    Check.notNegative(load, "load");
    Check.positive(handleTime, "handleTime");
    Limits.checkPatience(patience);
  }

  /**
   * Returns the probability that a contact finds all agents busy.
   *
   * @return the probability
   */
  double waiting();

  /**
   * Returns the share of offered contacts that give up.
   *
   * @return the share
   */
  double abandonment();

  /**
   * Returns the share of offered contacts that are answered.
   *
   * @return the share
   */
  double answered();

  /**
   * Returns the probability that a contact waits longer than a time, neither answered nor gone.
   *
   * @param time the time, not negative
   * @return the probability
   */
  double waitLonger(double time);

  /**
   * Returns the probability that a contact which never gives up waits longer than a time.
   *
   * @param time the time, not negative
   * @return the probability
   */
  double virtualWaitLonger(double time);

  /**
   * Returns the share of offered contacts that are answered within a time.
   *
   * @param time the time, not negative
   * @return the share
   */
  double answeredWithin(double time);

  /**
   * Returns the mean wait over all offered contacts.
   *
   * @return the mean wait; empty if the queue grows without end
   */
  OptionalDouble meanWait();

  /**
   * Returns the wait that all but a share of the offered contacts do not exceed.
   *
   * @param exceeding the share that waits longer, more than 0 and at most 1
   * @return the wait; empty if the queue grows without end
   */
  OptionalDouble waitExceededBy(double exceeding);
}
