package dev.evenkeel.scheduling.staffing.queue;

import dev.evenkeel.core.check.Check;

/**
 * How many contacts an agent handles at the same time, as in chat, and how much longer each then
 * takes. An agent counts as so many places, each of which is free or holds one contact:
 *
 * <pre>{@code
 * servers = agents * contactsAtOnce,  handle time = stretch * handle time of a contact alone
 * }</pre>
 *
 * <p>The stretch is taken at full use of the places, so that the figures err to the safe side while
 * agents hold fewer contacts. A stretch equal to the number of contacts at once means that an agent
 * gets no more done than one by one.
 *
 * @param contactsAtOnce the greatest number of contacts that an agent handles at once, positive
 * @param stretch the mean handle time with so many at once over that of a contact alone, at least 1
 */
public record Concurrency(int contactsAtOnce, double stretch) {
  /**
   * Checks the concurrency.
   *
   * @param contactsAtOnce the greatest number of contacts at once
   * @param stretch how much longer each takes
   * @throws IllegalArgumentException if the number is not positive, or the stretch is less than 1
   *     or not finite
   */
  public Concurrency {
    Check.positive(contactsAtOnce, "contacts at once");
    Check.atLeast(Check.finite(stretch, "stretch"), 1, "stretch");
  }

  /**
   * Returns the concurrency with the given parts.
   *
   * @param contactsAtOnce the greatest number of contacts that an agent handles at once, positive
   * @param stretch the mean handle time with so many at once over that of a contact alone, at least
   *     1
   * @return the concurrency
   * @throws IllegalArgumentException if the number is not positive, or the stretch is less than 1
   *     or not finite
   */
  public static Concurrency of(int contactsAtOnce, double stretch) {
    return new Concurrency(contactsAtOnce, stretch);
  }

  /**
   * Returns the concurrency of calls: one contact at a time.
   *
   * @return one contact without stretch
   */
  public static Concurrency none() {
    return new Concurrency(1, 1);
  }
}
