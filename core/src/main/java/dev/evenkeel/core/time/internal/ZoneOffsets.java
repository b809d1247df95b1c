package dev.evenkeel.core.time.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * The offsets of a zone in and around one UTC year. Local and UTC times are nanoseconds from the
 * beginning of that year on their own clocks.
 *
 * <p>A local time in a gap is shifted forward by the length of the gap, one in an overlap has the
 * earlier offset, as in {@link java.time.ZonedDateTime#ofLocal}. Both mean: a new offset holds from
 * the later of the two local times of its transition on.
 */
final class ZoneOffsets {
  /** Days on each side of the year that matter: an offset, a span over midnight, a skipped date. */
  static final int MARGIN = 4;

  private final long[] since;
  private final long[] offset;
  private final List<ZoneOffsetTransition> gaps;
  private final long startDay;

  private ZoneOffsets(long startDay, ZoneOffset first, List<ZoneOffsetTransition> transitions) {
    this.startDay = startDay;
    this.since = new long[transitions.size() + 1];
    this.offset = new long[since.length];
    this.gaps = new ArrayList<>();
    since[0] = Long.MIN_VALUE;
    offset[0] = nanos(first);
    for (int i = 1; i < since.length; i++) {
      ZoneOffsetTransition transition = transitions.get(i - 1);
      since[i] =
          Math.max(local(transition.getDateTimeBefore()), local(transition.getDateTimeAfter()));
      offset[i] = nanos(transition.getOffsetAfter());
      if (transition.isGap()) {
        gaps.add(transition);
      }
    }
  }

  static ZoneOffsets of(ZoneRules rules, int year) {
    Instant from = UtcYear.instant(year, 0).minusSeconds(2 * MARGIN * 86_400L);
    Instant to = UtcYear.instant(year + 1, 0).plusSeconds(2 * MARGIN * 86_400L);
    List<ZoneOffsetTransition> transitions = new ArrayList<>();
    ZoneOffsetTransition next = rules.nextTransition(from);
    while (next != null && next.getInstant().isBefore(to)) {
      transitions.add(next);
      next = rules.nextTransition(next.getInstant());
    }
    return new ZoneOffsets(UtcYear.startDay(year), rules.getOffset(from), transitions);
  }

  private static long nanos(ZoneOffset offset) {
    return offset.getTotalSeconds() * UtcYear.SECOND;
  }

  private long local(LocalDateTime time) {
    return (time.toLocalDate().toEpochDay() - startDay) * UtcYear.DAY
        + time.toLocalTime().toNanoOfDay();
  }

  /** Returns the UTC time of a local time. */
  long resolve(long local) {
    int i = since.length - 1;
    while (local < since[i]) {
      i--;
    }
    return local - offset[i];
  }

  /** Returns whether no instant has the local date that is some days from the first of the year. */
  boolean skips(int day) {
    long midnight = day * UtcYear.DAY;
    for (ZoneOffsetTransition gap : gaps) {
      if (local(gap.getDateTimeBefore()) <= midnight
          && local(gap.getDateTimeAfter()) >= midnight + UtcYear.DAY) {
        return true;
      }
    }
    return false;
  }
}
