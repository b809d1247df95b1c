package dev.evenkeel.scheduling.queueing;

import dev.evenkeel.core.check.Check;

/**
 * How long a chat takes an agent who has several at once: with {@code j} chats each takes {@code h
 * (1 + s (j - 1))} on average, as the customers' pauses are used for the others less and less well.
 *
 * <p>A slowdown of 0 means that chats do not hinder one another, as if the agent were {@code k}
 * people; a slowdown of 1 that nothing is gained but the wait until the first answer (processor
 * sharing). An agent with {@code j} chats completes {@code j / (h (1 + s (j - 1)))} of them in a
 * unit of time, which never falls with {@code j}.
 *
 * @param handleTime the mean handle time of a chat that has its agent alone, {@code h}
 * @param concurrency the most chats of an agent at once, {@code k}
 * @param slowdown by what share of {@code h} another chat lengthens each, {@code s}; 20 % is 0.20
 */
public record ConcurrentHandling(double handleTime, int concurrency, double slowdown) {
  private static final int MOST = 1000;

  /**
   * Checks the components.
   *
   * @param handleTime the mean handle time alone, positive
   * @param concurrency the most chats at once, from 1 to 1000
   * @param slowdown the slowdown, from 0 to 1
   * @throws IllegalArgumentException if a component is outside its limits
   */
  public ConcurrentHandling {
    Check.positive(handleTime, "handleTime");
    Check.inRange(concurrency, 1, MOST, "concurrency");
    Check.fraction(slowdown, "slowdown");
  }

  /**
   * Returns the mean handle time of a chat among several.
   *
   * @param chats the chats of the agent, from 1 to the concurrency
   * @return the time
   * @throws IllegalArgumentException if the number of chats is outside its limits
   */
  public double handleTimeAmong(int chats) {
    Check.inRange(chats, 1, concurrency, "chats");
    return handleTime * (1 + slowdown * (chats - 1));
  }

  /**
   * Returns how many chats a group completes in a unit of time, with its chats spread as evenly as
   * can be.
   *
   * @param chats the chats at hand, from 0 to agents times concurrency
   * @param agents the number of agents, positive
   * @return the rate; it never falls with another chat
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public double completionRate(int chats, int agents) {
    Check.positive(agents, "agents");
    Check.notNegative(chats, "chats");
    long places = (long) agents * concurrency;
    Check.that(chats <= places, "chats must not exceed the places %s but was %s", places, chats);
    int each = chats / agents;
    int more = chats % agents;
    double rate = more * rate(each + 1);
    return each == 0 ? rate : rate + (agents - more) * rate(each);
  }

  private double rate(int chats) {
    return chats / (handleTime * (1 + slowdown * (chats - 1)));
  }
}
