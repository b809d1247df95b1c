package dev.evenkeel.scheduling.shift;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** The least objective, by trying all staffings of all shifts on a grid of whole days. */
final class BruteForceCover {
  private final StaffRequirement requirement;
  private final ShiftRules rules;
  private final double price;
  private final int most;
  private final List<DayShift> shifts = new ArrayList<>();
  private int[] staff = {};
  private double best = Double.POSITIVE_INFINITY;

  private BruteForceCover(StaffRequirement requirement, ShiftRules rules, double price, int most) {
    this.requirement = requirement;
    this.rules = rules;
    this.price = price;
    this.most = most;
  }

  private record DayShift(ShiftRule rule, int start, int length, int pause, int paidDays) {
    boolean covers(int day, int cycle) {
      for (int d = 0; d < length; d++) {
        if (d != pause && (start + d) % cycle == day) {
          return true;
        }
      }
      return false;
    }

    double cost() {
      return rule.costPerShift() + rule.costPerHour() * 24 * paidDays;
    }
  }

  static double leastObjective(
      StaffRequirement requirement, ShiftRules rules, double price, int mostStaff) {
    BruteForceCover search = new BruteForceCover(requirement, rules, price, mostStaff);
    rules.shifts().forEach(search::addShifts);
    search.staff = new int[search.shifts.size()];
    search.tryAll(0);
    return search.best;
  }

  static int shiftCount(StaffRequirement requirement, ShiftRules rules) {
    BruteForceCover search = new BruteForceCover(requirement, rules, 1, 1);
    rules.shifts().forEach(search::addShifts);
    return search.shifts.size();
  }

  private void addShifts(ShiftRule rule) {
    int days = requirement.people().size();
    ZonedDateTime first = requirement.start().atZone(requirement.zone());
    for (int start = 0; start < days; start++) {
      for (Duration each : rule.lengths()) {
        int length = (int) each.toDays();
        boolean fits = requirement.isCyclic() ? length <= days : start + length <= days;
        if (fits && rule.days().contains(first.plusDays(start).getDayOfWeek())) {
          addPlacements(rule, start, length);
        }
      }
    }
  }

  private void addPlacements(ShiftRule rule, int start, int length) {
    if (rule.breaks().isEmpty()) {
      shifts.add(new DayShift(rule, start, length, -1, length));
      return;
    }
    BreakRule pause = rule.breaks().get(0);
    for (long at = pause.earliest().toDays(); at <= pause.latest().toDays(); at++) {
      if (at + 1 < length) {
        int paid = pause.isPaid() ? length : length - 1;
        shifts.add(new DayShift(rule, start, length, (int) at, paid));
      }
    }
  }

  private void tryAll(int index) {
    if (index == staff.length) {
      if (isAllowed()) {
        best = Math.min(best, objective());
      }
      return;
    }
    for (int people = 0; people <= most; people++) {
      staff[index] = people;
      tryAll(index + 1);
    }
    staff[index] = 0;
  }

  private boolean isAllowed() {
    return rules.shifts().stream().allMatch(this::isStaffAllowed)
        && rules.contracts().stream().allMatch(this::isContractKept);
  }

  private boolean isStaffAllowed(ShiftRule rule) {
    for (int j = 0; j < staff.length; j++) {
      DayShift shift = shifts.get(j);
      if (shift.rule() == rule) {
        int sum = 0;
        for (int k = 0; k < staff.length; k++) {
          DayShift other = shifts.get(k);
          boolean isSame = other.rule() == rule && other.start() == shift.start();
          sum += isSame && other.length() == shift.length() ? staff[k] : 0;
        }
        boolean isTooFew = sum > 0 && sum < rule.minimumStaff();
        if (isTooFew || sum > rule.maximumStaff().orElse(Integer.MAX_VALUE)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isContractKept(StaffContract contract) {
    int all = 0;
    int[] daily = new int[requirement.people().size()];
    for (int j = 0; j < staff.length; j++) {
      if (isUnder(contract, j)) {
        all += staff[j];
        daily[shifts.get(j).start()] += staff[j];
      }
    }
    for (int people : daily) {
      if (people > contract.people()) {
        return false;
      }
    }
    return all <= contract.people() * contract.maximumWeeklyShifts()
        && hours(contract) <= contract.people() * contract.maximumWeeklyTime().toHours();
  }

  private boolean isUnder(StaffContract contract, int shift) {
    return shifts.get(shift).rule().contract().filter(contract.name()::equals).isPresent();
  }

  private int hours(StaffContract contract) {
    int hours = 0;
    for (int j = 0; j < staff.length; j++) {
      hours += isUnder(contract, j) ? 24 * staff[j] * shifts.get(j).paidDays() : 0;
    }
    return hours;
  }

  private double objective() {
    int days = requirement.people().size();
    double sum = 0;
    for (int j = 0; j < staff.length; j++) {
      sum += staff[j] * shifts.get(j).cost();
    }
    for (int day = 0; day < days; day++) {
      int present = 0;
      for (int j = 0; j < staff.length; j++) {
        present += shifts.get(j).covers(day, days) ? staff[j] : 0;
      }
      sum += price * 24 * Math.max(0, requirement.people().get(day) - present);
    }
    for (StaffContract contract : rules.contracts()) {
      long due = days < 7 ? 0 : contract.people() * contract.minimumWeeklyTime().toHours();
      sum += price * Math.max(0, due - hours(contract));
    }
    return sum;
  }
}
