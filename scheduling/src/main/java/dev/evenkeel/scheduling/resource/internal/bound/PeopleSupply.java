package dev.evenkeel.scheduling.resource.internal.bound;

import com.google.common.math.LongMath;
import dev.evenkeel.core.project.ResolvedProject;
import java.util.Optional;

/**
 * The working time of some people, in thousandths of a tick: all of those who do not serve
 * customers, and of the others as much as service leaves.
 */
final class PeopleSupply implements Supply {
  private static final int THOUSANDTHS = 1_000;

  private final ResolvedProject project;
  private final int[] free;
  private final int[] limited;
  private final Optional<ServiceRoom> room;

  PeopleSupply(ResolvedProject project, int[] free, int[] limited, Optional<ServiceRoom> room) {
    this.project = project;
    this.free = free;
    this.limited = limited;
    this.room = room;
  }

  @Override
  public long between(long from, long to) {
    long rest = LongMath.saturatedMultiply(worked(limited, from, to), THOUSANDTHS);
    if (room.isPresent() && limited.length > 0) {
      rest = Math.min(rest, room.get().between(from, to));
    }
    return LongMath.saturatedAdd(
        LongMath.saturatedMultiply(worked(free, from, to), THOUSANDTHS), rest);
  }

  private long worked(int[] people, long from, long to) {
    long worked = 0;
    for (int person : people) {
      worked = LongMath.saturatedAdd(worked, project.personCalendar(person).worked(from, to));
    }
    return worked;
  }
}
