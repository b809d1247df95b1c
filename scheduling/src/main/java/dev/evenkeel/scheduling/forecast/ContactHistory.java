package dev.evenkeel.scheduling.forecast;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.internal.ValueType;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.forecast.internal.counts.SlotGrid;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The contacts that arrived at a service, counted per interval of the day. A time without a count
 * is a time of which nothing is known, such as a closed day or a lost record; it is never taken for
 * zero contacts.
 *
 * <p>The local day is cut into slots of the resolution, from midnight on. A count lies in one slot
 * and may fill it in part only, as where the service opens in the middle of a slot.
 */
@Value.Immutable
@ValueType
public abstract class ContactHistory {
  private static final Duration DAY = Duration.ofDays(1);
  private static final long GREATEST_SPAN_DAYS = 36_600;

  ContactHistory() {}

  /**
   * Returns the zone whose local time rules the habits of those who call.
   *
   * @return the zone
   */
  public abstract ZoneId zone();

  /**
   * Returns the length of a slot of the day.
   *
   * @return a whole part of 24 hours, at least a minute
   */
  public abstract Duration resolution();

  /**
   * Returns the counts.
   *
   * @return the counts in order of time, none of which overlap
   */
  public abstract List<ContactCount> counts();

  @Value.Check
  void check() {
    Check.atLeast(resolution(), Duration.ofMinutes(1), "resolution", "contact history", zone());
    Check.that(
        resolution().compareTo(DAY) <= 0 && DAY.toNanos() % resolution().toNanos() == 0,
        "resolution must divide 24 hours into whole slots but was %s",
        resolution());
    SlotGrid grid = new SlotGrid(zone(), resolution());
    for (int i = 0; i < counts().size(); i++) {
      Interval interval = counts().get(i).interval();
      Check.that(
          grid.holds(interval),
          "interval of a contact count must lie within one slot of %s in local time but was %s%n"
              + "Maybe the history is coarser than its resolution says",
          resolution(),
          interval);
      if (i > 0) {
        checkOrder(counts().get(i - 1).interval(), interval);
      }
    }
    checkSpan(grid);
  }

  private static void checkOrder(Interval previous, Interval next) {
    Check.that(
        !next.start().isBefore(previous.start()),
        "contact counts must be in order of time but %s came before %s%n"
            + "Maybe use ContactHistory.of(...), which sorts them",
        previous,
        next);
    Check.that(
        !next.start().isBefore(previous.end()),
        "contact counts must not overlap but %s overlaps %s",
        previous,
        next);
  }

  private void checkSpan(SlotGrid grid) {
    if (!counts().isEmpty()) {
      LocalDate first = grid.dateOf(counts().get(0).interval().start());
      LocalDate last = lastDate().orElseThrow();
      Check.that(
          ChronoUnit.DAYS.between(first, last) < GREATEST_SPAN_DAYS,
          "contact history must span at most 36600 days but was from %s to %s",
          first,
          last);
    }
  }

  /**
   * Returns the history with the given counts, sorted by time.
   *
   * @param zone the zone whose local time rules the habits of those who call
   * @param resolution the length of a slot of the day, a whole part of 24 hours, at least a minute
   * @param counts the counts, in any order, none of which overlap
   * @return the history
   * @throws NullPointerException if an argument or a count is null
   * @throws IllegalArgumentException if the resolution does not divide 24 hours or is less than a
   *     minute, two counts overlap, a count does not lie within one slot, or the counts span more
   *     than 36,600 days
   */
  public static ContactHistory of(
      ZoneId zone, Duration resolution, Collection<ContactCount> counts) {
    List<ContactCount> sorted =
        counts.stream().sorted(Comparator.comparing(count -> count.interval().start())).toList();
    return builder().zone(zone).resolution(resolution).counts(sorted).build();
  }

  /**
   * Returns the last local date with a count.
   *
   * @return the date, empty if there are no counts
   */
  public final Optional<LocalDate> lastDate() {
    return counts().isEmpty()
        ? Optional.empty()
        : Optional.of(
            LocalDate.ofInstant(counts().get(counts().size() - 1).interval().start(), zone()));
  }

  /**
   * Returns the number of contacts in all.
   *
   * @return the sum over the counts, not negative
   */
  public final double totalContacts() {
    return counts().stream().mapToDouble(ContactCount::contacts).sum();
  }

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static ContactHistoryBuilder builder() {
    return new ContactHistoryBuilder();
  }

  /**
   * Returns a builder that starts with the parts of this history.
   *
   * @return a new builder
   */
  public abstract ContactHistoryBuilder toBuilder();
}
