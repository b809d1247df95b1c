package dev.evenkeel.examples.story;

import dev.evenkeel.core.time.Interval;

/**
 * One interval of the service.
 *
 * @param interval when
 * @param contacts the expected contacts
 * @param load the offered load in erlangs
 * @param scheduled the people to schedule for the service level, shrinkage included
 * @param present the people at work, the least number in the interval
 * @param ringFenced the people free for the project, the least number in the interval
 * @param betweenContacts what can be done between contacts if nobody is away, in people, the least
 *     in the interval
 * @param preemptible the people who would be free if work could be dropped at once, the least in
 *     the interval
 * @param serviceLevel the share of contacts answered in time with the people who are there
 */
public record ServiceSlot(
    Interval interval,
    double contacts,
    double load,
    int scheduled,
    int present,
    int ringFenced,
    double betweenContacts,
    double preemptible,
    double serviceLevel) {

  private static final double SECONDS_PER_HOUR = 3600;

  /**
   * Returns how many people are missing.
   *
   * @return the number, not negative
   */
  public int missing() {
    return Math.max(0, scheduled - present);
  }

  /**
   * Returns the length.
   *
   * @return the hours
   */
  public double hours() {
    return interval.length().toSeconds() / SECONDS_PER_HOUR;
  }
}
