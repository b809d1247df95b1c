package dev.evenkeel.scheduling.resource.internal.profile;

import java.util.Arrays;

/**
 * The ticks at which all of several things can be used, up to a horizon: hours that do not change,
 * and rooms that reservations narrow. Mutable, so that one object serves many questions.
 */
public final class JointAvailability implements Availability {
  private CommonHours hours;
  private Availability[] rooms;
  private int count;
  private long horizon;

  /**
   * Creates the availability of hours and rooms.
   *
   * @param hours the hours, which end at a horizon of their own
   * @param horizon the tick from which on nothing can be used
   * @param rooms what else must be free
   */
  public JointAvailability(CommonHours hours, long horizon, Availability... rooms) {
    this.hours = hours;
    this.horizon = horizon;
    this.rooms = rooms.clone();
    this.count = rooms.length;
  }

  /**
   * Replaces everything but the horizon.
   *
   * @param newHours the hours
   * @param newRooms what else must be free
   */
  public void set(CommonHours newHours, Availability[] newRooms) {
    hours = newHours;
    count = 0;
    for (Availability room : newRooms) {
      add(room);
    }
  }

  /**
   * Adds something that must be free too.
   *
   * @param room the ticks at which it is
   */
  public void add(Availability room) {
    if (count == rooms.length) {
      rooms = Arrays.copyOf(rooms, 2 * count + 4);
    }
    rooms[count++] = room;
  }

  /**
   * Replaces the hours.
   *
   * @param newHours the hours
   */
  public void setHours(CommonHours newHours) {
    hours = newHours;
  }

  /**
   * Replaces the horizon.
   *
   * @param tick the tick from which on nothing can be used
   */
  public void setHorizon(long tick) {
    horizon = tick;
  }

  /** Returns the hours. */
  CommonHours hours() {
    return hours;
  }

  @Override
  public long nextOpen(long tick) {
    long agreed = hours.nextOpen(tick);
    int agreeing = 0;
    int next = 0;
    while (agreed < horizon && agreeing < count) {
      long open = rooms[next].nextOpen(agreed);
      if (open == agreed) {
        agreeing++;
      } else {
        agreed = open < horizon ? hours.nextOpen(open) : NEVER;
        agreeing = agreed == open ? 1 : 0;
      }
      next = next + 1 == count ? 0 : next + 1;
    }
    return agreed < horizon ? agreed : NEVER;
  }

  @Override
  public long closing(long tick) {
    return Math.min(hours.closing(tick), roomClosing(tick));
  }

  /** Returns up to where the rooms are free from a usable tick on, whatever the hours. */
  long roomClosing(long tick) {
    long closing = horizon;
    for (int k = 0; k < count; k++) {
      closing = Math.min(closing, rooms[k].closing(tick));
    }
    return closing;
  }
}
