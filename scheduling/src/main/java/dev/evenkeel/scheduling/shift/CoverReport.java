package dev.evenkeel.scheduling.shift;

import com.google.common.primitives.Ints;
import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Turns what the search found into a cover, with findings on what is missing. */
final class CoverReport {
  private static final Comparator<StaffedShift> BY_TIME =
      Comparator.comparing((StaffedShift staffed) -> staffed.shift().start())
          .thenComparing(staffed -> staffed.shift().end())
          .thenComparing(staffed -> staffed.shift().breaks().toString())
          .thenComparing(staffed -> staffed.shift().rule());

  private final StaffRequirement requirement;
  private final ShiftRules rules;
  private final double price;
  private final List<Finding> findings = new ArrayList<>();

  CoverReport(StaffRequirement requirement, ShiftRules rules, double price) {
    this.requirement = requirement;
    this.rules = rules;
    this.price = price;
  }

  ShiftCoverBuilder cover(List<Shift> shifts, int[] staff) {
    List<StaffedShift> staffed = new ArrayList<>();
    for (int j = 0; j < staff.length; j++) {
      if (staff[j] > 0) {
        staffed.add(new StaffedShift(shifts.get(j), staff[j]));
      }
    }
    staffed.sort(BY_TIME);
    findUncovered(shifts, staffed);
    double missing = missingContractHours(staffed);
    return ShiftCover.builder()
        .requirement(requirement)
        .shifts(staffed)
        .costPerMissingHour(price)
        .missingContractHours(missing)
        .findings(Findings.of(findings));
  }

  private void findUncovered(List<Shift> shifts, List<StaffedShift> staffed) {
    int[] missing = Ints.toArray(requirement.people());
    for (StaffedShift each : staffed) {
      for (int interval : Attendance.intervals(requirement, each.shift())) {
        missing[interval] -= each.people();
      }
    }
    boolean[] isReachable = new boolean[missing.length];
    for (Shift shift : shifts) {
      for (int interval : Attendance.intervals(requirement, shift)) {
        isReachable[interval] = true;
      }
    }
    int from = 0;
    for (int i = 1; i <= missing.length; i++) {
      if (i == missing.length
          || kind(missing, isReachable, i) != kind(missing, isReachable, from)) {
        addUncovered(missing, isReachable, from, i);
        from = i;
      }
    }
  }

  private static int kind(int[] missing, boolean[] isReachable, int interval) {
    if (missing[interval] <= 0) {
      return 0;
    }
    return isReachable[interval] ? 1 : 2;
  }

  private void addUncovered(int[] missing, boolean[] isReachable, int from, int to) {
    if (kind(missing, isReachable, from) == 0) {
      return;
    }
    Instant start = requirement.interval(from).start();
    Instant end = requirement.interval(to - 1).end();
    int most = 0;
    long sum = 0;
    for (int i = from; i < to; i++) {
      most = Math.max(most, missing[i]);
      sum += missing[i];
    }
    double hours = (double) sum * StaffRequirement.hours(requirement.intervalLength());
    boolean isCoverable = isReachable[from];
    String text =
        String.format(
            Locale.ROOT,
            "from %s to %s up to %d people are missing, %.2f hours in all, %s",
            start,
            end,
            most,
            hours,
            isCoverable
                ? "since staff, contracts, costs or the budget of the search allow no more"
                : "since no shift that the rules allow is at work then");
    ShiftFault fault = isCoverable ? ShiftFault.TOO_FEW_PEOPLE : ShiftFault.NO_SHIFT_COVERS;
    findings.add(Finding.warning(fault, "requirement", text));
  }

  private double missingContractHours(List<StaffedShift> staffed) {
    double sum = 0;
    for (StaffContract contract : rules.contracts()) {
      double due = contract.people() * StaffRequirement.hours(contract.minimumWeeklyTime());
      for (long week = 0; CoverModelFactory.isWhole(requirement, week) && due > 0; week++) {
        double missing = due - paidHours(staffed, contract.name(), week);
        if (missing > 1e-9) {
          sum += missing;
          addMissing(contract, week, missing);
        }
      }
    }
    return sum;
  }

  private double paidHours(List<StaffedShift> staffed, String contract, long week) {
    return staffed.stream()
        .filter(each -> each.shift().contract().filter(contract::equals).isPresent())
        .filter(each -> CoverModelFactory.week(requirement, each.shift()) == week)
        .mapToDouble(StaffedShift::paidHours)
        .sum();
  }

  private void addMissing(StaffContract contract, long week, double missing) {
    String text =
        String.format(
            Locale.ROOT,
            "%d people are due %.2f hours each in week %d but get %.2f too little in all",
            contract.people(),
            StaffRequirement.hours(contract.minimumWeeklyTime()),
            week + 1,
            missing);
    findings.add(Finding.warning(ShiftFault.MINIMUM_TIME_NOT_REACHED, contract.name(), text));
  }
}
