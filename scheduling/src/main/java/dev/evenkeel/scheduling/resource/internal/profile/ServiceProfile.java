package dev.evenkeel.scheduling.resource.internal.profile;

/**
 * What is left of the service-first team: people for blocks, and thousandths of people between
 * contacts, which become fewer with every person in a block. Not thread-safe.
 *
 * <p>With {@code n} people in blocks and {@code y} thousandths between contacts a tick allows one
 * more block if {@code n + 1} people can be spared and {@code y} does not exceed what is left
 * between contacts with {@code n + 1} in blocks.
 */
public final class ServiceProfile {
  private static final int ALL = Integer.MAX_VALUE / 2;

  private final ServiceSteps steps;
  private final boolean mixed;
  private final RoomProfile blocks;
  private final RoomProfile between = new RoomProfile(ALL);

  /**
   * Creates a profile without reservations.
   *
   * @param steps what the service leaves
   * @param mixed whether anything may ever be reserved between contacts
   */
  public ServiceProfile(ServiceSteps steps, boolean mixed) {
    this.steps = steps;
    this.mixed = mixed;
    this.blocks = steps.ringFenced();
  }

  /** Removes all reservations. */
  public void clear() {
    blocks.clear();
    between.clear();
  }

  /**
   * Returns a profile with the same reservations.
   *
   * @return an independent copy
   */
  public ServiceProfile copy() {
    ServiceProfile copy = new ServiceProfile(steps, mixed);
    copy.set(this);
    return copy;
  }

  /**
   * Takes over the reservations of another profile of the same service.
   *
   * @param other the other profile
   */
  public void set(ServiceProfile other) {
    blocks.set(other.blocks);
    between.set(other.between);
  }

  /**
   * Returns how many more members may work.
   *
   * @param use how they work
   * @return a view that follows later reservations
   */
  public Room room(ServiceUse use) {
    if (use.betweenContacts()) {
      return new BetweenRoom(use.share());
    }
    return mixed ? new BlockRoom() : blocks;
  }

  /**
   * Takes members away.
   *
   * @param spans when
   * @param hours the hours outside which nobody asks for room
   * @param use how they work
   * @param members how many; a negative number gives back who was taken in the same way
   * @param activity the index of the activity that takes them
   */
  public void reserve(Spans spans, CommonHours hours, ServiceUse use, int members, int activity) {
    if (use.betweenContacts()) {
      between.reserve(spans, hours, members * use.share(), activity);
    } else {
      blocks.reserve(spans, hours, members, activity);
    }
  }

  private int inBlocks(int step, long tick) {
    return steps.ringFenced(step) - blocks.roomAt(tick);
  }

  private int taken(long tick) {
    return ALL - between.roomAt(tick);
  }

  /** Room that depends on what is reserved of both kinds. */
  private abstract class JointRoom implements Room {
    /** Returns how many more members may work at a tick. */
    abstract int roomAt(long tick);

    private long stepEnd(long tick) {
      long reserved = Math.min(blocks.stepEnd(tick), between.stepEnd(tick));
      return Math.min(reserved, steps.end(steps.stepAt(tick)));
    }

    @Override
    public Availability withRoom(int units) {
      return new Availability() {
        @Override
        public long nextOpen(long tick) {
          return first(tick, units, true);
        }

        @Override
        public long closing(long tick) {
          return first(tick, units, false);
        }
      };
    }

    /** Returns the first tick from one on at which so many units are left, or are not. */
    private long first(long from, int units, boolean left) {
      long tick = from;
      while (tick != Availability.NEVER && roomAt(tick) >= units != left) {
        tick = stepEnd(tick);
      }
      return tick;
    }

    @Override
    public int leastRoom(long from, long to) {
      int least = Integer.MAX_VALUE;
      for (long tick = from; tick < to; tick = stepEnd(tick)) {
        least = Math.min(least, roomAt(tick));
      }
      return least;
    }

    @Override
    public int mostRoom(long from) {
      int most = 0;
      for (long tick = from; tick != Availability.NEVER; tick = stepEnd(tick)) {
        most = Math.max(most, roomAt(tick));
      }
      return most;
    }

    @Override
    public int releasedBy(long tick, int units) {
      long open = first(tick, units, true);
      if (open == Availability.NEVER) {
        return -1;
      }
      int released = blocks.stepStart(open) == open ? blocks.endedAt(open) : -1;
      boolean ended = released < 0 && between.stepStart(open) == open;
      return ended ? between.endedAt(open) : released;
    }
  }

  private final class BlockRoom extends JointRoom {
    @Override
    int roomAt(long tick) {
      int step = steps.stepAt(tick);
      int room = blocks.roomAt(tick);
      int inBlocks = inBlocks(step, tick);
      int taken = taken(tick);
      while (room > 0 && steps.between(step, inBlocks + room) < taken) {
        room--;
      }
      return room;
    }
  }

  private final class BetweenRoom extends JointRoom {
    private final int share;

    BetweenRoom(int share) {
      this.share = share;
    }

    @Override
    int roomAt(long tick) {
      int step = steps.stepAt(tick);
      return (steps.between(step, inBlocks(step, tick)) - taken(tick)) / share;
    }
  }
}
