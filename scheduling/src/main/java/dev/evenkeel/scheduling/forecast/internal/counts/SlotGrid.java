package dev.evenkeel.scheduling.forecast.internal.counts;

import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * The day cut into slots of equal length by the clock on the wall. Where clocks jump, a slot may be
 * missing, be shorter or pass twice.
 */
public final class SlotGrid {
  private static final long DAY = Duration.ofDays(1).toNanos();

  private final ZoneId zone;
  private final long slotNanos;

  /**
   * Creates a grid.
   *
   * @param zone the zone of the clock
   * @param resolution the length of a slot, a whole part of 24 hours
   */
  public SlotGrid(ZoneId zone, Duration resolution) {
    this.zone = zone;
    this.slotNanos = resolution.toNanos();
  }

  /**
   * Returns the number of slots of an ordinary day.
   *
   * @return 24 hours divided by the length of a slot
   */
  public int size() {
    return (int) (DAY / slotNanos);
  }

  /**
   * Returns the date that the clock shows at an instant.
   *
   * @param instant the instant
   * @return the local date
   */
  public LocalDate dateOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  /**
   * Returns the slot that the clock shows at an instant.
   *
   * @param instant the instant
   * @return the slot, 0 for the one that starts at midnight
   */
  public int slotOf(Instant instant) {
    return (int) (LocalDateTime.ofInstant(instant, zone).toLocalTime().toNanoOfDay() / slotNanos);
  }

  /**
   * Returns whether the clock shows one slot of one date throughout an interval.
   *
   * @param interval the interval, not empty
   * @return whether its first and its last instant lie in the same slot
   */
  public boolean holds(Interval interval) {
    Instant last = interval.end().minusNanos(1);
    return dateOf(interval.start()).equals(dateOf(last))
        && slotOf(interval.start()) == slotOf(last);
  }

  /**
   * Returns how much of an ordinary slot an interval is.
   *
   * @param interval the interval
   * @return its length in slots
   */
  public double exposure(Interval interval) {
    return (double) interval.length().toNanos() / slotNanos;
  }

  /**
   * Returns the times at which the clock shows a date, cut into its slots.
   *
   * @param date the date
   * @return the pieces in order of time
   */
  public List<Interval> slotsOf(LocalDate date) {
    List<Interval> pieces = new ArrayList<>();
    ZoneRules rules = zone.getRules();
    // Offsets are less than a day, so these instants enclose all at which clocks show the date.
    Instant cursor = date.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    Instant last = date.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);
    while (cursor.isBefore(last)) {
      ZoneOffset offset = rules.getOffset(cursor);
      ZoneOffsetTransition change = rules.nextTransition(cursor);
      Instant next =
          change == null || change.getInstant().isAfter(last) ? last : change.getInstant();
      addSlots(pieces, date, offset, Interval.of(cursor, next));
      cursor = next;
    }
    return pieces;
  }

  private void addSlots(List<Interval> pieces, LocalDate date, ZoneOffset offset, Interval steady) {
    Instant midnight = date.atStartOfDay().toInstant(offset);
    for (int slot = 0; slot < size(); slot++) {
      Instant start = midnight.plusNanos(slot * slotNanos);
      Interval.of(start, start.plusNanos(slotNanos)).intersection(steady).ifPresent(pieces::add);
    }
  }
}
