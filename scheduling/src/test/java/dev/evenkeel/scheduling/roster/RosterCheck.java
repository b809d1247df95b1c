package dev.evenkeel.scheduling.roster;

import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.scheduling.shift.Shift;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Checks and scores a list of pairs from the values alone, with no code of the planner. */
final class RosterCheck {
  private final RosterProblem problem;
  private final RosterWeights weights;
  private final Optional<List<RosterAssignment>> before;

  RosterCheck(
      RosterProblem problem, RosterWeights weights, Optional<List<RosterAssignment>> before) {
    this.problem = problem;
    this.weights = weights;
    this.before = before;
  }

  private ShiftDemand demand(RosterAssignment pair) {
    return problem.demands().stream()
        .filter(demand -> demand.id().equals(pair.shift()))
        .findFirst()
        .orElseThrow();
  }

  private List<ShiftDemand> of(RosterPerson person, List<RosterAssignment> pairs) {
    return pairs.stream()
        .filter(pair -> pair.person().equals(person.person().id()))
        .map(this::demand)
        .sorted(Comparator.comparing((ShiftDemand demand) -> demand.shift().start()))
        .toList();
  }

  private LocalDate date(ShiftDemand demand) {
    return demand.shift().start().atZone(problem.rules().zone()).toLocalDate();
  }

  private LocalDate week(ShiftDemand demand) {
    return date(demand).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  List<String> violations(List<RosterAssignment> pairs) {
    List<String> faults = new ArrayList<>();
    if (new HashSet<>(pairs).size() != pairs.size()) {
      faults.add("a pair occurs twice");
    }
    for (ShiftDemand demand : problem.demands()) {
      long people = pairs.stream().filter(pair -> pair.shift().equals(demand.id())).count();
      if (people > demand.people()) {
        faults.add(demand.id() + " has " + people + " people");
      }
    }
    problem.people().forEach(person -> check(person, of(person, pairs), faults));
    return faults;
  }

  private void check(RosterPerson person, List<ShiftDemand> shifts, List<String> faults) {
    PersonId id = person.person().id();
    Set<LocalDate> dates = new TreeSet<>();
    for (int k = 0; k < shifts.size(); k++) {
      ShiftDemand demand = shifts.get(k);
      if (!dates.add(date(demand))) {
        faults.add(id + " starts two shifts on " + date(demand));
      }
      demand.skills().stream()
          .filter(skill -> person.person().levelOf(skill.skill()) < skill.level())
          .forEach(skill -> faults.add(id + " lacks " + skill));
      person.absences().stream()
          .filter(absence -> absence.overlaps(demand.shift().interval()))
          .forEach(absence -> faults.add(id + " is absent on " + demand.id()));
      if (k > 0
          && shifts
              .get(k - 1)
              .shift()
              .end()
              .plus(problem.rules().minimumRest())
              .isAfter(demand.shift().start())) {
        faults.add(id + " does not rest before " + demand.id());
      }
    }
    checkDates(person, shifts, dates, faults);
  }

  private void checkDates(
      RosterPerson person, List<ShiftDemand> shifts, Set<LocalDate> dates, List<String> faults) {
    for (LocalDate first : dates) {
      int run = 1;
      while (dates.contains(first.plusDays(run))) {
        run++;
      }
      if (run > problem.rules().maximumConsecutiveDays()) {
        faults.add(person.person().id() + " works " + run + " days in a row");
      }
    }
    for (LocalDate monday : mondays()) {
      List<ShiftDemand> week = shifts.stream().filter(one -> week(one).equals(monday)).toList();
      if (paid(week).compareTo(person.maximumWeeklyTime()) > 0) {
        faults.add(person.person().id() + " works too long in the week of " + monday);
      }
      if (7 - week.size() < problem.rules().daysOffPerWeek()) {
        faults.add(person.person().id() + " has too few free days in the week of " + monday);
      }
    }
  }

  private static Duration paid(List<ShiftDemand> shifts) {
    return shifts.stream()
        .map(demand -> demand.shift().paidTime())
        .reduce(Duration.ZERO, Duration::plus);
  }

  private List<LocalDate> mondays() {
    TreeSet<LocalDate> touched = new TreeSet<>();
    problem.demands().forEach(demand -> touched.add(week(demand)));
    List<LocalDate> all = new ArrayList<>();
    if (!touched.isEmpty()) {
      for (LocalDate day = touched.first(); !day.isAfter(touched.last()); day = day.plusWeeks(1)) {
        all.add(day);
      }
    }
    return all;
  }

  long points(List<RosterAssignment> pairs) {
    return open(pairs)
        + wishes(pairs)
        + missing(pairs)
        + weights.unevenNights() * uneven(pairs, this::isNight)
        + weights.unevenWeekends() * uneven(pairs, this::isWeekend)
        + changes(pairs);
  }

  private long open(List<RosterAssignment> pairs) {
    long minutes = 0;
    for (ShiftDemand demand : problem.demands()) {
      long people = pairs.stream().filter(pair -> pair.shift().equals(demand.id())).count();
      minutes += (demand.people() - people) * demand.shift().workingTime().toMinutes();
    }
    return minutes * weights.openMinute();
  }

  private long wishes(List<RosterAssignment> pairs) {
    long points = 0;
    for (RosterPerson person : problem.people()) {
      List<ShiftDemand> shifts = of(person, pairs);
      for (ShiftWish wish : person.wishes()) {
        boolean works =
            shifts.stream()
                .anyMatch(
                    demand ->
                        date(demand).equals(wish.date())
                            && (wish.rule().isEmpty()
                                || wish.rule().get().equals(demand.shift().rule())));
        points += works == (wish.kind() == ShiftWish.Kind.AVOID) ? wish.points() : 0;
      }
    }
    return points;
  }

  private long missing(List<RosterAssignment> pairs) {
    long minutes = 0;
    for (RosterPerson person : problem.people()) {
      for (LocalDate monday : mondays()) {
        Duration paid =
            paid(of(person, pairs).stream().filter(demand -> week(demand).equals(monday)).toList());
        minutes += Math.max(0, person.minimumWeeklyTime().minus(paid).toMinutes());
      }
    }
    return minutes * weights.missingContractMinute();
  }

  private boolean isNight(Shift shift) {
    for (var time = shift.start(); time.isBefore(shift.end()); time = time.plusSeconds(1_800)) {
      int hour = time.atZone(problem.rules().zone()).getHour();
      if (hour >= 23 || hour < 6) {
        return true;
      }
    }
    return false;
  }

  private boolean isWeekend(Shift shift) {
    return shift.start().atZone(problem.rules().zone()).getDayOfWeek().getValue() >= 6;
  }

  private long uneven(List<RosterAssignment> pairs, Predicate<Shift> kind) {
    List<RosterPerson> able =
        problem.people().stream()
            .filter(
                person ->
                    problem.demands().stream()
                        .anyMatch(
                            demand -> kind.test(demand.shift()) && demand.suits(person.person())))
            .toList();
    List<Integer> counts = new ArrayList<>();
    for (RosterPerson person : able) {
      counts.add((int) of(person, pairs).stream().filter(one -> kind.test(one.shift())).count());
    }
    return squares(counts) - squares(even(counts));
  }

  private static long squares(List<Integer> counts) {
    return counts.stream().mapToLong(count -> (long) count * count).sum();
  }

  /** As many, one after the other to whoever has fewest. */
  private static List<Integer> even(List<Integer> counts) {
    List<Integer> even = new ArrayList<>(counts.stream().map(count -> 0).toList());
    for (int k = counts.stream().mapToInt(Integer::intValue).sum(); k > 0; k--) {
      int least = even.indexOf(even.stream().min(Integer::compare).orElseThrow());
      even.set(least, even.get(least) + 1);
    }
    return even;
  }

  private long changes(List<RosterAssignment> pairs) {
    if (before.isEmpty()) {
      return 0;
    }
    Set<RosterAssignment> old = new HashSet<>(before.get());
    Set<RosterAssignment> now = new HashSet<>(pairs);
    long gone = old.stream().filter(pair -> !now.contains(pair)).count();
    return weights.change() * (gone + now.stream().filter(pair -> !old.contains(pair)).count());
  }
}
