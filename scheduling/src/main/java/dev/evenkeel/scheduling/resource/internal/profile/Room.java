package dev.evenkeel.scheduling.resource.internal.profile;

/** How many units of something limited are left at each tick. Not thread-safe. */
public interface Room {
  /**
   * Returns the ticks at which at least so many units are left.
   *
   * @param units the units
   * @return a view that follows later reservations
   */
  Availability withRoom(int units);

  /**
   * Returns the least room from one tick up to another.
   *
   * @param from the first tick
   * @param to the end, exclusive, after the first tick
   * @return the units that are left at least
   */
  int leastRoom(long from, long to);

  /**
   * Returns the largest room at any time from a tick on.
   *
   * @param from the first tick
   * @return the units that are left at most
   */
  int mostRoom(long from);

  /**
   * Returns the activity whose end next after a tick leaves so many units.
   *
   * @param tick the tick
   * @param units the units
   * @return the index of the activity, -1 if there is none
   */
  int releasedBy(long tick, int units);
}
