package dev.evenkeel.scheduling.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.core.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractAssert;

/** Re-checks everything that a cover must respect, without the code that made it. */
final class ShiftCoverAssert extends AbstractAssert<ShiftCoverAssert, ShiftCover> {
  private static final double ROUNDING = 1e-6;

  private ShiftCoverAssert(ShiftCover actual) {
    super(actual, ShiftCoverAssert.class);
  }

  static ShiftCoverAssert assertThatCover(ShiftCover cover) {
    return new ShiftCoverAssert(cover);
  }

  ShiftCoverAssert isValidFor(ShiftRules rules) {
    assertThat(actual.shifts()).extracting(StaffedShift::shift).doesNotHaveDuplicates();
    actual.shifts().forEach(staffed -> checkShift(staffed.shift(), rules));
    checkStaff(rules);
    rules.contracts().forEach(this::checkContract);
    checkCoverage();
    checkBound();
    return this;
  }

  private void checkShift(Shift shift, ShiftRules rules) {
    ShiftRule rule =
        rules.shifts().stream().filter(r -> r.name().equals(shift.rule())).findFirst().get();
    StaffRequirement requirement = actual.requirement();
    assertThat(rule.lengths()).contains(shift.interval().length());
    assertThat(shift.start()).isBetween(requirement.start(), requirement.end().minusNanos(1));
    if (!requirement.isCyclic()) {
      assertThat(shift.end()).isBeforeOrEqualTo(requirement.end());
    }
    checkStart(shift.start().atZone(requirement.zone()), rule);
    checkBreaks(shift, rule);
    assertThat(shift.contract()).isEqualTo(rule.contract());
    double hours = shift.paidTime().toSeconds() / 3_600.0;
    assertThat(shift.cost())
        .isCloseTo(rule.costPerShift() + hours * rule.costPerHour(), within(ROUNDING));
  }

  private static void checkStart(ZonedDateTime start, ShiftRule rule) {
    boolean isSameDay = isStart(start, start.toLocalDate(), rule);
    assertThat(isSameDay || isStart(start, start.toLocalDate().minusDays(1), rule))
        .as("start %s of rule %s", start, rule.name())
        .isTrue();
  }

  private static boolean isStart(ZonedDateTime start, LocalDate day, ShiftRule rule) {
    if (!rule.days().contains(day.getDayOfWeek())) {
      return false;
    }
    LocalTime last = rule.latestStart();
    LocalDate lastDay = last.isBefore(rule.earliestStart()) ? day.plusDays(1) : day;
    Duration offset = Duration.between(day.atTime(rule.earliestStart()), start.toLocalDateTime());
    return !offset.isNegative()
        && !start.toLocalDateTime().isAfter(lastDay.atTime(last))
        && offset.toSeconds() % rule.startStep().toSeconds() == 0;
  }

  private static void checkBreaks(Shift shift, ShiftRule rule) {
    assertThat(shift.breaks()).hasSameSizeAs(rule.breaks());
    Duration unpaid = Duration.ZERO;
    for (int i = 0; i < rule.breaks().size(); i++) {
      BreakRule pause = rule.breaks().get(i);
      Interval taken = shift.breaks().get(i);
      Duration offset = Duration.between(shift.start(), taken.start());
      assertThat(taken.length()).isEqualTo(pause.length());
      assertThat(offset).isBetween(pause.earliest(), pause.latest());
      assertThat(offset.minus(pause.earliest()).toSeconds() % pause.step().toSeconds()).isZero();
      assertThat(taken.end()).isBefore(shift.end());
      unpaid = pause.isPaid() ? unpaid : unpaid.plus(pause.length());
    }
    assertThat(shift.paidTime()).isEqualTo(shift.interval().length().minus(unpaid));
  }

  private void checkStaff(ShiftRules rules) {
    for (ShiftRule rule : rules.shifts()) {
      Map<Interval, Integer> people = new LinkedHashMap<>();
      actual.shifts().stream()
          .filter(staffed -> staffed.shift().rule().equals(rule.name()))
          .forEach(s -> people.merge(s.shift().interval(), s.people(), Integer::sum));
      for (int staff : people.values()) {
        assertThat(staff)
            .isBetween(rule.minimumStaff(), rule.maximumStaff().orElse(Integer.MAX_VALUE));
      }
    }
  }

  private void checkContract(StaffContract contract) {
    Map<Long, Double> hours = new LinkedHashMap<>();
    Map<Long, Integer> shifts = new LinkedHashMap<>();
    Map<LocalDate, Integer> daily = new LinkedHashMap<>();
    for (StaffedShift each : actual.shifts()) {
      if (each.shift().contract().filter(contract.name()::equals).isPresent()) {
        Instant start = each.shift().start();
        long week = Duration.between(actual.requirement().start(), start).toDays() / 7;
        hours.merge(week, each.paidHours(), Double::sum);
        shifts.merge(week, each.people(), Integer::sum);
        daily.merge(
            start.atZone(actual.requirement().zone()).toLocalDate(), each.people(), Integer::sum);
      }
    }
    double most = contract.people() * contract.maximumWeeklyTime().toSeconds() / 3_600.0;
    assertThat(hours.values()).allMatch(sum -> sum <= most + ROUNDING);
    assertThat(shifts.values())
        .allMatch(count -> count <= contract.people() * contract.maximumWeeklyShifts());
    assertThat(daily.values()).allMatch(count -> count <= contract.people());
  }

  private void checkCoverage() {
    StaffRequirement requirement = actual.requirement();
    Duration cycle = Duration.between(requirement.start(), requirement.end());
    double hours = requirement.intervalLength().toSeconds() / 3_600.0;
    double missing = 0;
    double surplus = 0;
    for (int i = 0; i < requirement.people().size(); i++) {
      Interval interval = requirement.interval(i);
      Interval next = Interval.of(interval.start().plus(cycle), interval.end().plus(cycle));
      int present = 0;
      for (StaffedShift each : actual.shifts()) {
        boolean isThere = each.shift().covers(interval);
        boolean isThereNextTime = requirement.isCyclic() && each.shift().covers(next);
        present += isThere || isThereNextTime ? each.people() : 0;
      }
      assertThat(actual.present().get(i)).as("present in %s", interval).isEqualTo(present);
      missing += Math.max(0, requirement.people().get(i) - present) * hours;
      surplus += Math.max(0, present - requirement.people().get(i)) * hours;
    }
    assertThat(actual.uncoveredHours()).isCloseTo(missing, within(ROUNDING));
    assertThat(actual.overcoveredHours()).isCloseTo(surplus, within(ROUNDING));
    List<ShiftFault> faults = List.of(ShiftFault.NO_SHIFT_COVERS, ShiftFault.TOO_FEW_PEOPLE);
    assertThat(actual.findings().stream().anyMatch(f -> faults.contains(f.reason())))
        .isEqualTo(missing > 0);
  }

  private void checkBound() {
    double cost = actual.shifts().stream().mapToDouble(StaffedShift::cost).sum();
    double missing = actual.uncoveredHours() + actual.missingContractHours();
    double objective = cost + actual.costPerMissingHour() * missing;
    assertThat(actual.objective()).isCloseTo(objective, within(ROUNDING));
    assertThat(actual.lowerBound()).isLessThanOrEqualTo(objective + ROUNDING);
    assertThat(actual.gap()).isBetween(0.0, 1.0);
    if (actual.isOptimal()) {
      assertThat(actual.lowerBound()).isCloseTo(objective, within(1e-5 * (1 + objective)));
    }
  }
}
