package dev.evenkeel.scheduling.peak.cover.internal;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.peak.StaffingLevel;
import dev.evenkeel.scheduling.peak.cover.TemporaryStaff;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the least-cost cover: one network for each time that no shift and no window links with
 * others.
 *
 * @param shortages the times at which people are missing, in order
 * @param temporary who can be had by the shift
 * @param step into pieces of which length slots are cut
 */
public record CoverSearch(
    List<StaffingLevel> shortages, List<TemporaryStaff> temporary, Duration step) {
  private static final int MOST_SLOTS = 20_000;

  /**
   * Returns the least-cost cover.
   *
   * @param windows when else people can be had
   * @return the cover
   */
  public Cover cover(List<Window> windows) {
    Cover cover = Cover.none();
    List<StaffingLevel> part = new ArrayList<>();
    for (StaffingLevel shortage : shortages) {
      if (!part.isEmpty() && !isLinked(part, shortage, windows)) {
        cover = cover.plus(cover(part, windows));
        part.clear();
      }
      part.add(shortage);
    }
    return part.isEmpty() ? cover : cover.plus(cover(part, windows));
  }

  private boolean isLinked(List<StaffingLevel> part, StaffingLevel next, List<Window> windows) {
    Interval last = part.get(part.size() - 1).interval();
    Instant coming = next.interval().start();
    // Windows of days before end there, so all that reach the part and this one reach its end.
    boolean byWindow =
        windows.stream()
            .anyMatch(
                window ->
                    window.interval().end().isAfter(coming)
                        && window.interval().start().isBefore(last.end()));
    return byWindow
        || temporary.stream()
            .anyMatch(staff -> last.end().plus(staff.maximumShift()).isAfter(coming));
  }

  private Cover cover(List<StaffingLevel> part, List<Window> windows) {
    List<Window> near =
        windows.stream()
            .filter(
                window ->
                    part.stream().anyMatch(level -> level.interval().overlaps(window.interval())))
            .toList();
    List<Instant> bounds = bounds(part, near);
    int[] missing = new int[bounds.size() - 1];
    for (int slot = 0; slot < missing.length; slot++) {
      Instant start = bounds.get(slot);
      missing[slot] =
          part.stream()
              .filter(level -> level.interval().contains(start))
              .mapToInt(StaffingLevel::missing)
              .findFirst()
              .orElse(0);
    }
    return new CoverNetwork(bounds, missing, near).cover(temporary);
  }

  private List<Instant> bounds(List<StaffingLevel> part, List<Window> windows) {
    SortedSet<Instant> bounds = new TreeSet<>();
    part.forEach(level -> addAll(level.interval(), bounds));
    windows.forEach(window -> addAll(window.interval(), bounds));
    Instant from = bounds.first();
    Instant to = bounds.last();
    for (TemporaryStaff staff : temporary) {
      staff.hours().workingTime().openings(from, to).forEach(opening -> addAll(opening, bounds));
    }
    return cut(new ArrayList<>(bounds));
  }

  private static void addAll(Interval interval, SortedSet<Instant> bounds) {
    bounds.add(interval.start());
    bounds.add(interval.end());
  }

  private List<Instant> cut(List<Instant> bounds) {
    List<Instant> cut = new ArrayList<>();
    for (int k = 0; k < bounds.size() - 1; k++) {
      for (Instant at = bounds.get(k); at.isBefore(bounds.get(k + 1)); at = at.plus(step)) {
        cut.add(at);
        Check.that(
            cut.size() <= MOST_SLOTS,
            "a shortage must have at most %s slots but has more in steps of %s\n"
                + "Maybe use longer steps, or cover one week after the other.",
            MOST_SLOTS,
            step);
      }
    }
    cut.add(bounds.get(bounds.size() - 1));
    return cut;
  }
}
