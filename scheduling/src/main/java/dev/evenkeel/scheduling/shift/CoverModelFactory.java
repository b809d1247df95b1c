package dev.evenkeel.scheduling.shift;

import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.shift.internal.Column;
import dev.evenkeel.scheduling.shift.internal.CoverModel;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts shifts into the numbers of the search. Mutable, for a single owner. */
final class CoverModelFactory {
  private static final Duration WEEK = Duration.ofDays(7);
  private static final int NONE = -1;
  private static final int NO_LIMIT = 1_000_000;

  private final StaffRequirement requirement;
  private final Map<String, ShiftRule> rules = new LinkedHashMap<>();
  private final Map<String, StaffContract> contracts = new LinkedHashMap<>();
  private final double costPerMissingHour;
  private final Map<GroupKey, Integer> groupNumbers = new LinkedHashMap<>();
  private final List<CoverModel.Group> groups = new ArrayList<>();
  private final Map<LimitKey, Integer> limitNumbers = new LinkedHashMap<>();
  private final List<CoverModel.Limit> limits = new ArrayList<>();

  CoverModelFactory(
      StaffRequirement requirement, ShiftRules shiftRules, double costPerMissingHour) {
    this.requirement = requirement;
    this.costPerMissingHour = costPerMissingHour;
    shiftRules.shifts().forEach(rule -> rules.put(rule.name(), rule));
    shiftRules.contracts().forEach(contract -> contracts.put(contract.name(), contract));
  }

  private record GroupKey(String rule, Interval interval) {}

  private enum LimitKind {
    WEEKLY_TIME,
    WEEKLY_SHIFTS,
    DAILY_SHIFTS
  }

  private record LimitKey(LimitKind kind, String contract, long period) {}

  /** Makes the model; a column for each shift, in their order. */
  CoverModel model(List<Shift> shifts) {
    contracts.values().forEach(this::addMinimumWeeks);
    List<Column> columns = new ArrayList<>();
    shifts.forEach(shift -> columns.add(column(shift)));
    double missing = costPerMissingHour * StaffRequirement.hours(requirement.intervalLength());
    return new CoverModel(
            requirement.isCyclic(), Ints.toArray(requirement.people()), missing, columns)
        .with(groups, limits);
  }

  /** Makes the limits of all whole weeks, so that what is due is missed even without a shift. */
  private void addMinimumWeeks(StaffContract contract) {
    long weeks = Duration.between(requirement.start(), requirement.end()).dividedBy(WEEK);
    for (long week = 0; week < weeks; week++) {
      limit(new LimitKey(LimitKind.WEEKLY_TIME, contract.name(), week));
    }
  }

  private Column column(Shift shift) {
    long[] runs = Attendance.runs(requirement, shift);
    int group = group(shift);
    long first = runs[0];
    if (group != NONE) {
      // All of a group must lie in the same windows, wherever their breaks are.
      long[] frame = Attendance.frame(requirement, shift);
      first = frame[0];
      runs = Longs.concat(runs, new long[] {frame[1], frame[1]});
    }
    int[] offsets = new int[runs.length];
    for (int r = 0; r < runs.length; r++) {
      offsets[r] = (int) (runs[r] - first);
    }
    int start = (int) Math.floorMod(first, (long) requirement.people().size());
    return new Column(start, offsets, shift.cost(), group, counting(shift));
  }

  private int group(Shift shift) {
    ShiftRule rule = Check.notNull(rules.get(shift.rule()), "rule");
    if (rule.minimumStaff() == 1 && rule.maximumStaff().isEmpty()) {
      return NONE;
    }
    GroupKey key = new GroupKey(rule.name(), shift.interval());
    Integer known = groupNumbers.putIfAbsent(key, groups.size());
    if (known != null) {
      return known;
    }
    int most = Math.min(NO_LIMIT, rule.maximumStaff().orElse(NO_LIMIT));
    groups.add(new CoverModel.Group(rule.minimumStaff(), Math.max(most, rule.minimumStaff())));
    return groups.size() - 1;
  }

  private Column.Counting counting(Shift shift) {
    if (shift.contract().isEmpty()) {
      return new Column.Counting(new int[0], new double[0]);
    }
    String contract = shift.contract().get();
    long week = week(requirement, shift);
    int weeklyShifts = limit(new LimitKey(LimitKind.WEEKLY_SHIFTS, contract, week));
    int dailyShifts = limit(new LimitKey(LimitKind.DAILY_SHIFTS, contract, day(shift)));
    double hours = StaffRequirement.hours(shift.paidTime());
    if (hours == 0) {
      return new Column.Counting(new int[] {weeklyShifts, dailyShifts}, new double[] {1, 1});
    }
    int weeklyTime = limit(new LimitKey(LimitKind.WEEKLY_TIME, contract, week));
    return new Column.Counting(
        new int[] {weeklyShifts, dailyShifts, weeklyTime}, new double[] {1, 1, hours});
  }

  /** Returns the number of the week in which a shift counts. */
  static long week(StaffRequirement requirement, Shift shift) {
    return Duration.between(requirement.start(), shift.start()).dividedBy(WEEK);
  }

  private long day(Shift shift) {
    LocalDate first = requirement.start().atZone(requirement.zone()).toLocalDate();
    LocalDate day = shift.start().atZone(requirement.zone()).toLocalDate();
    long number = ChronoUnit.DAYS.between(first, day);
    Duration cycle = Duration.between(requirement.start(), requirement.end());
    boolean isWholeDays = cycle.toDays() > 0 && Duration.ofDays(cycle.toDays()).equals(cycle);
    return requirement.isCyclic() && isWholeDays ? number % cycle.toDays() : number;
  }

  private int limit(LimitKey key) {
    Integer known = limitNumbers.putIfAbsent(key, limits.size());
    if (known != null) {
      return known;
    }
    StaffContract contract = Check.notNull(contracts.get(key.contract()), "contract");
    limits.add(
        switch (key.kind()) {
          case WEEKLY_TIME -> weeklyTime(contract, key.period());
          case WEEKLY_SHIFTS -> atMost((long) contract.people() * contract.maximumWeeklyShifts());
          case DAILY_SHIFTS -> atMost(contract.people());
        });
    return limits.size() - 1;
  }

  private CoverModel.Limit weeklyTime(StaffContract contract, long week) {
    double due = isWhole(requirement, week) ? hours(contract.minimumWeeklyTime()) : 0;
    return new CoverModel.Limit(
        contract.people() * due,
        contract.people() * hours(contract.maximumWeeklyTime()),
        costPerMissingHour);
  }

  /** Returns whether a week ends before the requirement does. */
  static boolean isWhole(StaffRequirement requirement, long week) {
    Duration end = WEEK.multipliedBy(week + 1);
    return !requirement.start().plus(end).isAfter(requirement.end());
  }

  private static double hours(Duration duration) {
    return StaffRequirement.hours(duration);
  }

  private static CoverModel.Limit atMost(long people) {
    return new CoverModel.Limit(0, people, 0);
  }
}
