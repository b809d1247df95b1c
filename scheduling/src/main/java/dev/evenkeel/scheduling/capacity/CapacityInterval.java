package dev.evenkeel.scheduling.capacity;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import java.util.List;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** How many people of a group are present in an interval and how many of them can be spared. */
@Value.Immutable
@ValueType
public abstract class CapacityInterval {
  CapacityInterval() {}

  /**
   * Returns the interval, in which all numbers are constant.
   *
   * @return the interval, not empty
   */
  public abstract Interval interval();

  /**
   * Returns how many agents must be answering.
   *
   * @return the number of agents, not negative
   */
  public abstract int required();

  /**
   * Returns how many people the service must schedule so that the required agents answer, the
   * shrinkage included; if not stated, the required agents.
   *
   * @return the number of people, at least the required agents
   */
  @Value.Default
  public int scheduled() {
    return required();
  }

  /**
   * Returns how many people of the group are at work by their calendars.
   *
   * @return the number of people, not negative
   */
  public abstract int present();

  /**
   * Returns how many people can work on the project at the same time for the whole interval without
   * being called back to the service.
   *
   * @return the number of people, at most those who are present and not scheduled for the service
   */
  public abstract int ringFenced();

  /**
   * Returns what those who answer can do between contacts: the k-th part holds while k people are
   * away in blocks, so that nobody is counted twice.
   *
   * @return for 0 to {@link #ringFenced()} people in blocks, no part with more capacity than the
   *     one before; empty if there is no work between contacts
   */
  public abstract List<BetweenContacts> betweenContacts();

  /**
   * Returns how many agents are idle on average if nobody is away and there is no deferred work. So
   * much could be worked if contacts could interrupt any work at once; it is no capacity to plan
   * with.
   *
   * @return agents less those busy with contacts, in erlang; empty if it was not calculated
   */
  public abstract OptionalDouble preemptible();

  @Value.Check
  void check() {
    Check.positive(interval().length(), "length", "capacity interval", interval());
    Check.notNegative(required(), "required", "capacity interval", interval());
    Check.atLeast(scheduled(), required(), "scheduled", "capacity interval", interval());
    Check.notNegative(present(), "present", "capacity interval", interval());
    Check.notNegative(ringFenced(), "ring-fenced", "capacity interval", interval());
    int spare = Math.max(0, present() - scheduled());
    Check.atMost(ringFenced(), spare, "ring-fenced", "capacity interval", interval());
    if (!betweenContacts().isEmpty()) {
      checkBetweenContacts();
    }
    preemptible()
        .ifPresent(idle -> Check.notNegative(idle, "preemptible", "capacity interval", interval()));
  }

  private void checkBetweenContacts() {
    Check.that(
        betweenContacts().size() == ringFenced() + 1,
        "capacity between contacts must be stated for 0 to %s people in blocks but was for 0 to %s"
            + " in capacity interval '%s'",
        ringFenced(),
        betweenContacts().size() - 1,
        interval());
    for (int k = 1; k < betweenContacts().size(); k++) {
      Check.atMost(
          betweenContacts().get(k).capacity(),
          betweenContacts().get(k - 1).capacity(),
          "capacity between contacts with one more person in a block",
          "capacity interval",
          interval());
    }
  }

  /**
   * Returns how much can be done between contacts while some people are away in blocks.
   *
   * @param inBlocks how many people are away
   * @return the agents busy with deferred work on average, in erlang; 0 if there is no such work or
   *     more people are away than can be spared
   * @throws IllegalArgumentException if the number is negative
   */
  public final double capacityBetweenContacts(int inBlocks) {
    Check.notNegative(inBlocks, "people in blocks");
    return inBlocks < betweenContacts().size() ? betweenContacts().get(inBlocks).capacity() : 0;
  }

  /**
   * Returns how busy the agents are if nobody is away in a block and they do deferred work between
   * contacts.
   *
   * @return the share of their time, 0 to 1; empty if there is no work between contacts
   */
  public final OptionalDouble occupancyAfter() {
    return betweenContacts().isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(betweenContacts().get(0).occupancy());
  }

  /**
   * Returns how many people are missing for the service.
   *
   * @return scheduled less present people, at least 0
   */
  public final int shortfall() {
    return Math.max(0, scheduled() - present());
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static CapacityIntervalBuilder builder() {
    return new CapacityIntervalBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this interval.
   *
   * @return a new builder
   */
  public abstract CapacityIntervalBuilder toBuilder();
}
