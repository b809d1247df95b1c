package dev.evenkeel.scheduling.peak.cover.internal;

import dev.evenkeel.scheduling.peak.StaffingLevel;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who comes, and what stays uncovered. Covers are ordered by what stays uncovered, then by cost,
 * then by the number of stretches.
 *
 * @param stretches who comes when
 * @param uncovered the times at which people are missing still
 * @param missing uncovered people × nanoseconds
 * @param cost the money in the smallest unit of the currency
 */
public record Cover(
    List<Stretch> stretches, List<StaffingLevel> uncovered, double missing, long cost)
    implements Comparable<Cover> {
  private static final Comparator<Cover> ORDER =
      Comparator.comparingDouble(Cover::missing)
          .thenComparingLong(Cover::cost)
          .thenComparingInt(cover -> cover.stretches.size());

  /** Returns the cover of nothing. */
  static Cover none() {
    return new Cover(List.of(), List.of(), 0, 0);
  }

  /** Returns this cover and that of a later time. */
  Cover plus(Cover later) {
    return new Cover(
        Stream.concat(stretches.stream(), later.stretches.stream()).toList(),
        Stream.concat(uncovered.stream(), later.uncovered.stream()).toList(),
        missing + later.missing,
        Math.addExact(cost, later.cost));
  }

  @Override
  public int compareTo(Cover other) {
    return ORDER.compare(this, other);
  }
}
