package dev.evenkeel.scheduling.peak.cover;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.peak.PeakFault;
import dev.evenkeel.scheduling.peak.SkillLoad;
import dev.evenkeel.scheduling.peak.StaffingLevel;
import dev.evenkeel.scheduling.peak.cover.internal.Cover;
import dev.evenkeel.scheduling.peak.cover.internal.Pay;
import dev.evenkeel.scheduling.peak.cover.internal.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Turns a cover into a plan.
 *
 * @param load what was short
 * @param offers all offers, in the order given
 * @param currency that of the offers, empty if all are free
 */
record PeakReport(SkillLoad load, List<StaffingOffer> offers, Optional<CurrencyUnit> currency) {

  PeakStaffingPlan plan(Cover cover, FindingsCollector findings) {
    List<StaffingLevel> uncovered = uncovered(cover);
    uncovered.stream().map(this::notCovered).forEach(findings::add);
    return PeakStaffingPlan.builder()
        .load(load)
        .measures(measures(cover))
        .cost(currency.map(unit -> Money.ofMinor(unit, cover.cost())))
        .uncovered(uncovered)
        .findings(findings.collect())
        .build();
  }

  private List<StaffingMeasure> measures(Cover cover) {
    List<StaffingMeasure> measures = new ArrayList<>();
    Set<MovableHoliday> moved = new LinkedHashSet<>();
    for (Stretch stretch : cover.stretches()) {
      if (stretch.offer() instanceof MovableHoliday holiday) {
        moved.add(holiday);
      } else {
        measures.add(measure(stretch.offer(), List.of(stretch.interval())));
      }
    }
    moved.forEach(holiday -> measures.add(measure(holiday, holiday.gained())));
    measures.sort(
        Comparator.comparing((StaffingMeasure measure) -> measure.intervals().get(0).start())
            .thenComparing(measure -> offers.indexOf(measure.offer())));
    return measures;
  }

  private static StaffingMeasure measure(StaffingOffer offer, List<Interval> intervals) {
    StaffingMeasureBuilder measure = StaffingMeasure.builder().offer(offer).intervals(intervals);
    return measure.cost(Pay.of(offer, intervals.get(0).length())).build();
  }

  private List<StaffingLevel> uncovered(Cover cover) {
    List<StaffingLevel> joined = new ArrayList<>();
    for (StaffingLevel slot : cover.uncovered()) {
      StaffingLevel next = level(slot);
      int last = joined.size() - 1;
      if (last >= 0 && continues(joined.get(last), next)) {
        Interval both = Interval.of(joined.get(last).interval().start(), next.interval().end());
        joined.set(last, new StaffingLevel(both, next.needed(), next.present()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  /** Returns what is needed and present, those who come included. */
  private StaffingLevel level(StaffingLevel slot) {
    double needed =
        load.levels().stream()
            .filter(level -> level.interval().contains(slot.interval().start()))
            .findFirst()
            .orElseThrow()
            .needed();
    int present = (int) StrictMath.ceil(needed) - slot.missing();
    return new StaffingLevel(slot.interval(), needed, present);
  }

  private static boolean continues(StaffingLevel last, StaffingLevel next) {
    return last.interval().end().equals(next.interval().start())
        && last.needed() == next.needed()
        && last.present() == next.present();
  }

  private Finding notCovered(StaffingLevel level) {
    return Finding.warning(
            PeakFault.NOT_COVERED,
            "skill '" + load.skill() + "'",
            level.missing() + " people are missing and cannot be had by any offer")
        .withPath(level.interval().toString());
  }
}
