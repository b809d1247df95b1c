package dev.evenkeel.scheduling.resource.internal.profile;

import com.google.common.primitives.ImmutableIntArray;
import dev.evenkeel.core.time.TickCalendar;
import java.util.Random;

/** Random usable ticks from 0 to 39, told run by run, long runs in parts: for tests. */
public final class TickSet implements Availability {
  /** The number of ticks. */
  public static final int SIZE = 40;

  private final boolean[] open = new boolean[SIZE];
  private final int longest;

  /** Creates a random set. */
  public TickSet(Random random) {
    boolean state = random.nextBoolean();
    for (int tick = 0; tick < SIZE; tick++) {
      state = random.nextInt(4) == 0 ? !state : state;
      open[tick] = state;
    }
    longest = 1 + random.nextInt(5);
  }

  /** Returns hours around the clock up to a horizon. */
  public static CommonHours always(long horizon) {
    return new CommonHours(ImmutableIntArray.of(), new TickCalendar[0], horizon);
  }

  boolean isOpen(long tick) {
    return tick >= 0 && tick < SIZE && open[(int) tick];
  }

  @Override
  public long nextOpen(long tick) {
    for (long next = Math.max(0, tick); next < SIZE; next++) {
      if (isOpen(next)) {
        return next;
      }
    }
    return NEVER;
  }

  @Override
  public long closing(long tick) {
    long end = tick + 1;
    while (isOpen(end) && end < tick + longest) {
      end++;
    }
    return end;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (boolean one : open) {
      text.append(one ? '#' : '.');
    }
    return text.toString();
  }
}
