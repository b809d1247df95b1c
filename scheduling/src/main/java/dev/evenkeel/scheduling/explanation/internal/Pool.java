package dev.evenkeel.scheduling.explanation.internal;

import dev.evenkeel.scheduling.resource.internal.profile.Room;
import dev.evenkeel.scheduling.resource.internal.profile.RoomProfile;
import java.util.Collection;
import java.util.List;

/**
 * Something limited, and what the activities of a plan take of it: a person's time, a resource, or
 * the members whom the service can spare.
 */
final class Pool {
  private final Kind kind;
  private final int index;
  private final Room capacity;
  private final List<Hold> holds;
  private final Loads loads;

  /** What is limited. */
  enum Kind {
    /** The time of a person. */
    PERSON,

    /** A renewable resource. */
    RESOURCE,

    /** The members of the service-first team who can be spared. */
    SERVICE,

    /** What members of the service-first team can do between contacts, in thousandths. */
    BETWEEN_CONTACTS
  }

  /**
   * Creates a pool.
   *
   * @param kind what it is
   * @param index the index of the person or resource
   * @param capacity how many units there are, with nothing taken
   * @param holds what the activities take
   */
  Pool(Kind kind, int index, Room capacity, List<Hold> holds) {
    this.kind = kind;
    this.index = index;
    this.capacity = capacity;
    this.holds = holds;
    this.loads = Loads.of(holds);
  }

  /** Returns what is limited. */
  Kind kind() {
    return kind;
  }

  /** Returns the index of the person or resource. */
  int index() {
    return index;
  }

  /** Returns how many units there are, with nothing taken. */
  Room capacity() {
    return capacity;
  }

  /** Returns the ticks at which enough is left for a hold beside all others. */
  TickRuns free(Hold own, long from, long to) {
    TickRuns beside = loads.free(capacity, own.units(), from, to).without(own.working());
    TickRuns within = loads.free(capacity, 0, from, to).and(own.working());
    return beside.or(within);
  }

  /** Returns the ticks at which there would be enough for a hold if nobody else took any. */
  TickRuns unused(Hold own, long from, long to) {
    return TickRuns.of(capacity.withRoom(own.units()), from, to);
  }

  /** Returns what other activities than that of a hold take between two ticks. */
  List<Hold> others(Hold own, long from, long to) {
    return holds.stream()
        .filter(hold -> hold.activity() != own.activity() && hold.working().first(from) < to)
        .toList();
  }

  /**
   * Returns the ticks at which enough is left for a hold beside some others if there are at least
   * so many units.
   */
  TickRuns free(Hold own, Collection<Hold> beside, int least, long from, long to) {
    Loads taken = Loads.of(List.copyOf(beside));
    TickRuns enough = taken.free(capacity, own.units(), from, to);
    return least == 0
        ? enough
        : enough.or(taken.free(new RoomProfile(least), own.units(), from, to));
  }

  /**
   * What an activity takes of something limited while it is worked on.
   *
   * @param activity the index of the activity
   * @param units how many units it takes
   * @param working when
   */
  record Hold(int activity, int units, TickRuns working) {}

  /**
   * What an activity takes of something limited while it is worked on.
   *
   * @param pool what is limited
   * @param own what the activity takes of it in the plan
   */
  record Demand(Pool pool, Hold own) {}
}
