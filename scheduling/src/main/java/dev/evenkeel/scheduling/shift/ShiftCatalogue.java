package dev.evenkeel.scheduling.shift;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All shifts that rules allow within a requirement. Mutable, for a single owner. */
final class ShiftCatalogue {
  private static final int MOST_SHIFTS = 500_000;
  private static final int MOST_PLACEMENTS = 20_000;

  private final StaffRequirement requirement;
  private final List<Shift> shifts = new ArrayList<>();

  private ShiftCatalogue(StaffRequirement requirement) {
    this.requirement = requirement;
  }

  /** Returns the shifts that cover an interval, in order of their rules and of time. */
  static List<Shift> of(StaffRequirement requirement, ShiftRules rules) {
    ShiftCatalogue catalogue = new ShiftCatalogue(requirement);
    rules.shifts().forEach(catalogue::add);
    return ImmutableList.copyOf(catalogue.shifts);
  }

  private void add(ShiftRule rule) {
    List<List<Placement>> placements = new ArrayList<>();
    rule.lengths().forEach(length -> placements.add(placements(rule, length)));
    Set<Instant> starts = starts(rule);
    checkCount(rule, starts.size() * placements.stream().mapToLong(List::size).sum());
    for (Instant start : starts) {
      for (int i = 0; i < placements.size(); i++) {
        Instant end = start.plus(rule.lengths().get(i));
        if (fits(start, end)) {
          add(rule, Interval.of(start, end), placements.get(i));
        }
      }
    }
  }

  private void checkCount(ShiftRule rule, long more) {
    Check.that(
        shifts.size() + more <= MOST_SHIFTS,
        "shifts that the rules allow must be at most %s but were more in shift rule '%s'%s",
        MOST_SHIFTS,
        rule.name(),
        System.lineSeparator() + "Maybe the steps are too small or the period is too long");
  }

  private boolean fits(Instant start, Instant end) {
    if (requirement.isCyclic()) {
      return !end.minus(Duration.between(requirement.start(), requirement.end())).isAfter(start);
    }
    return !end.isAfter(requirement.end());
  }

  private void add(ShiftRule rule, Interval interval, List<Placement> placements) {
    for (Placement placement : placements) {
      Shift shift = shift(rule, interval, placement);
      if (Attendance.runs(requirement, shift).length > 0) {
        shifts.add(shift);
      }
    }
  }

  private static Shift shift(ShiftRule rule, Interval interval, Placement placement) {
    Duration paid = interval.length().minus(placement.unpaid());
    return Shift.builder()
        .rule(rule.name())
        .interval(interval)
        .breaks(placement.breaks(interval.start()))
        .paidTime(paid)
        .cost(cost(rule, paid))
        .contract(rule.contract())
        .build();
  }

  private static double cost(ShiftRule rule, Duration paid) {
    return rule.costPerShift() + rule.costPerHour() * StaffRequirement.hours(paid);
  }

  private Set<Instant> starts(ShiftRule rule) {
    Set<Instant> starts = new LinkedHashSet<>();
    LocalDate last = requirement.end().atZone(requirement.zone()).toLocalDate();
    LocalDate day = requirement.start().atZone(requirement.zone()).toLocalDate().minusDays(1);
    for (; !day.isAfter(last); day = day.plusDays(1)) {
      if (rule.days().contains(day.getDayOfWeek())) {
        addStarts(rule, day, starts);
      }
    }
    return starts;
  }

  private void addStarts(ShiftRule rule, LocalDate day, Set<Instant> starts) {
    boolean isOverMidnight = rule.latestStart().isBefore(rule.earliestStart());
    LocalDateTime latest = day.plusDays(isOverMidnight ? 1 : 0).atTime(rule.latestStart());
    LocalDateTime time = day.atTime(rule.earliestStart());
    for (; !time.isAfter(latest); time = time.plus(rule.startStep())) {
      Instant start = time.atZone(requirement.zone()).toInstant();
      if (!start.isBefore(requirement.start()) && start.isBefore(requirement.end())) {
        starts.add(start);
        checkCount(rule, starts.size());
      }
    }
  }

  /** The breaks of a shift, as pairs of offsets from its start, and how much of them is unpaid. */
  private record Placement(List<Duration> offsets, Duration unpaid) {
    Duration free() {
      return offsets.isEmpty() ? Duration.ZERO : offsets.get(offsets.size() - 1);
    }

    Placement plus(Duration start, BreakRule rule) {
      List<Duration> more = new ArrayList<>(offsets);
      more.add(start);
      more.add(start.plus(rule.length()));
      return new Placement(more, rule.isPaid() ? unpaid : unpaid.plus(rule.length()));
    }

    List<Interval> breaks(Instant start) {
      List<Interval> breaks = new ArrayList<>();
      for (int i = 0; i < offsets.size(); i += 2) {
        breaks.add(Interval.of(start.plus(offsets.get(i)), start.plus(offsets.get(i + 1))));
      }
      return breaks;
    }
  }

  private static List<Placement> placements(ShiftRule rule, Duration length) {
    List<Placement> placements = List.of(new Placement(List.of(), Duration.ZERO));
    for (BreakRule pause : rule.breaks()) {
      List<Placement> longer = new ArrayList<>();
      for (Placement placement : placements) {
        extend(placement, pause, length, longer, rule);
      }
      placements = longer;
    }
    return placements;
  }

  private static void checkPlacements(ShiftRule rule, int count) {
    Check.that(
        count <= MOST_PLACEMENTS,
        "placements of breaks must be at most %s but were more in shift rule '%s'",
        MOST_PLACEMENTS,
        rule.name());
  }

  private static void extend(
      Placement placement,
      BreakRule pause,
      Duration length,
      List<Placement> longer,
      ShiftRule rule) {
    Duration latest = latest(pause, length);
    Duration start = firstFrom(placement.free(), pause);
    for (; start.compareTo(latest) <= 0; start = start.plus(pause.step())) {
      longer.add(placement.plus(start, pause));
      checkPlacements(rule, longer.size());
    }
  }

  /** A break ends before its shift does. */
  private static Duration latest(BreakRule pause, Duration length) {
    Duration last = length.minus(pause.length()).minusNanos(1);
    return last.compareTo(pause.latest()) < 0 ? last : pause.latest();
  }

  private static Duration firstFrom(Duration free, BreakRule pause) {
    Duration ahead = free.minus(pause.earliest());
    if (ahead.isNegative()) {
      return pause.earliest();
    }
    long steps = ahead.plus(pause.step()).minusNanos(1).dividedBy(pause.step());
    return pause.earliest().plus(pause.step().multipliedBy(steps));
  }
}
