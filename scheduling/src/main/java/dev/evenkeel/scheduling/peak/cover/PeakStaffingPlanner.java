package dev.evenkeel.scheduling.peak.cover;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.FindingsCollector;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.peak.PeakFault;
import dev.evenkeel.scheduling.peak.SkillLoad;
import dev.evenkeel.scheduling.peak.StaffingLevel;
import dev.evenkeel.scheduling.peak.cover.internal.Cover;
import dev.evenkeel.scheduling.peak.cover.internal.CoverSearch;
import dev.evenkeel.scheduling.peak.cover.internal.Window;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Proposes extra staffing where people are missing: overtime, temporary staff and moved holidays.
 * As much as possible is covered; of all ways to cover that much, one of the least cost is
 * proposed, and of equal costs one with the fewest stretches.
 *
 * <p>Stretches start and end at the bounds of what is short, of the windows of overtime, of
 * regained and of temporary hours, and at whole steps after these. On this grid the proposal is
 * optimal (a minimum-cost flow), but for holidays that compete for a date: of those up to 64 sets
 * are tried, and a notice says if there were more.
 *
 * <p>A holiday is moved only to a date on which the levels show somebody to spare in all hours that
 * the person would work, those outside the levels not counted. What the spare people do on a
 * project is not asked.
 *
 * <p>Immutable and thread-safe.
 */
public final class PeakStaffingPlanner {
  private static final PeakStaffingPlanner STANDARD =
      new PeakStaffingPlanner(Duration.ofMinutes(30));

  private final Duration step;

  private PeakStaffingPlanner(Duration step) {
    this.step = step;
  }

  /**
   * Returns the planner with steps of 30 minutes.
   *
   * @return the planner
   */
  public static PeakStaffingPlanner standard() {
    return STANDARD;
  }

  /**
   * Returns this planner with another step.
   *
   * @param step the grid on which stretches start and end, positive
   * @return the planner
   * @throws NullPointerException if the step is null
   * @throws IllegalArgumentException if the step is not positive
   */
  public PeakStaffingPlanner withStep(Duration step) {
    return new PeakStaffingPlanner(Check.positive(step, "step"));
  }

  /**
   * Proposes who should come where people are missing.
   *
   * @param load the people needed and present, of a service or of projects
   * @param offers what could be had; equal offers count once
   * @return the proposal
   * @throws NullPointerException if an argument or an offer is null
   * @throws IllegalArgumentException if the offers are in different currencies, a stretch costs
   *     more than 2<sup>34</sup> of the smallest coin, or what is short has more than 20,000 steps
   *     in one piece
   */
  public PeakStaffingPlan plan(SkillLoad load, List<StaffingOffer> offers) {
    Check.notNull(load, "load");
    Check.notNull(offers, "offers");
    OfferScreening usable = new OfferScreening(load, offers);
    List<StaffingLevel> shortages =
        load.levels().stream().filter(level -> level.missing() > 0).toList();
    CoverSearch search = new CoverSearch(shortages, usable.temporary(), step);
    HolidayMoves moves = new HolidayMoves(load.levels(), usable.holidays());
    Optional<Cover> best = Optional.empty();
    for (List<MovableHoliday> choice : moves.choices()) {
      Cover cover = search.cover(windows(shortages, usable.overtime(), choice));
      best = best.filter(other -> other.compareTo(cover) <= 0).or(() -> Optional.of(cover));
    }
    FindingsCollector findings = new FindingsCollector().addAll(usable.findings());
    if (!moves.isComplete()) {
      findings.add(notAllTried(load));
    }
    return new PeakReport(load, offers, usable.currency()).plan(best.orElseThrow(), findings);
  }

  private static Finding notAllTried(SkillLoad load) {
    return Finding.notice(
        PeakFault.NOT_ALL_TRIED,
        "skill '" + load.skill() + "'",
        "holidays compete for dates in more ways than were tried");
  }

  private static List<Window> windows(
      List<StaffingLevel> shortages, List<OvertimeOffer> overtime, List<MovableHoliday> moves) {
    List<Window> windows = new ArrayList<>();
    if (shortages.isEmpty()) {
      return windows;
    }
    Interval time =
        Interval.of(
            shortages.get(0).interval().start(),
            shortages.get(shortages.size() - 1).interval().end());
    for (OvertimeOffer offer : overtime) {
      List<Interval> regained =
          moves.stream()
              .filter(move -> move.person().id().equals(offer.person().id()))
              .flatMap(move -> move.gained().stream())
              .toList();
      windows.addAll(OvertimeWindows.of(offer, time, regained));
    }
    for (MovableHoliday move : moves) {
      move.gained().forEach(hours -> windows.add(new Window(move, Window.Use.ANY, hours)));
    }
    return windows;
  }
}
