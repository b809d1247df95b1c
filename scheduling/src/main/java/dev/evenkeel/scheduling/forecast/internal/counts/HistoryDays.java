package dev.evenkeel.scheduling.forecast.internal.counts;

import dev.evenkeel.scheduling.forecast.ContactCount;
import dev.evenkeel.scheduling.forecast.ContactHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes a history apart into its days. */
public final class HistoryDays {
  private HistoryDays() {}

  /**
   * Returns the days of a history, from the first with a contact on: before it there is nothing to
   * learn a level from.
   *
   * @param history the history
   * @return the days with counts, in order
   */
  public static List<DayCounts> of(ContactHistory history) {
    SlotGrid grid = new SlotGrid(history.zone(), history.resolution());
    // Clocks that are put back over midnight return to a date, so that order of time is not enough.
    Map<LocalDate, DayCounts> days = new TreeMap<>();
    for (ContactCount count : history.counts()) {
      Instant start = count.interval().start();
      days.computeIfAbsent(grid.dateOf(start), DayCounts::new)
          .add(grid.slotOf(start), (double) count.contacts(), grid.exposure(count.interval()));
    }
    List<DayCounts> list = new ArrayList<>(days.values());
    int first = 0;
    while (first < list.size() && list.get(first).total() == 0) {
      first++;
    }
    return List.copyOf(list.subList(first, list.size()));
  }
}
