package dev.evenkeel.core.time.internal;

import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.BitSet;
import java.util.List;

/**
 * Which years of a calendar look alike. Before the first transition that a zone lists and after the
 * last one, a year without dated entries depends on its kind alone: on its length and the weekday
 * of 1 January. So at most 28 pages serve all years outside the listed transitions.
 */
final class Regularity {
  static final int FAMILIES = 2 * UtcYear.KINDS;
  private static final int IRREGULAR = -1;

  private final int firstListed;
  private final int lastListed;
  private final BitSet dated;

  private Regularity(int firstListed, int lastListed, BitSet dated) {
    this.firstListed = firstListed;
    this.lastListed = lastListed;
    this.dated = dated;
  }

  /** Returns the regularity of a zone, with the years that have dated entries. */
  static Regularity of(ZoneRules rules, BitSet dated) {
    List<ZoneOffsetTransition> listed = rules.getTransitions();
    if (listed.isEmpty()) {
      return new Regularity(UtcYear.LAST + 1, UtcYear.FIRST - 1, dated);
    }
    // one year more on each side: pages and local dates overlap at New Year
    return new Regularity(year(listed.get(0)) - 1, year(listed.get(listed.size() - 1)) + 1, dated);
  }

  private static int year(ZoneOffsetTransition transition) {
    return transition.getInstant().atOffset(ZoneOffset.UTC).getYear();
  }

  /** Returns what two calendars that make one have in common. */
  Regularity and(Regularity other) {
    BitSet both = (BitSet) dated.clone();
    both.or(other.dated);
    return new Regularity(
        Math.min(firstListed, other.firstListed), Math.max(lastListed, other.lastListed), both);
  }

  /** Returns which years share a page with this one, from 0, or -1 if it is like no other. */
  int family(int year) {
    if (dated.get(year) || (year >= firstListed && year <= lastListed)) {
      return IRREGULAR;
    }
    return year < firstListed ? UtcYear.kind(year) : UtcYear.KINDS + UtcYear.kind(year);
  }
}
