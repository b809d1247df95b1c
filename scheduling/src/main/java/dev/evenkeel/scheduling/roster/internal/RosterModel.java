package dev.evenkeel.scheduling.roster.internal;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.id.PersonId;
import dev.evenkeel.core.id.ShiftId;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.roster.RosterAssignment;
import dev.evenkeel.scheduling.roster.RosterPerson;
import dev.evenkeel.scheduling.roster.RosterRules;
import dev.evenkeel.scheduling.roster.RosterWeights;
import dev.evenkeel.scheduling.roster.ShiftDemand;
import dev.evenkeel.scheduling.roster.ShiftWish;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A roster problem in arrays. A demand for several people has a slot for each of them; the slots of
 * a demand follow each other. Days count from the Monday before the first shift on.
 */
public final class RosterModel {
  /** In place of a person: nobody. */
  public static final int NOBODY = -1;

  /** In place of a person: the search decides. */
  public static final int UNDECIDED = -2;

  static final int WEEK = 7;
  private static final double SECONDS_PER_DAY = 86_400;

  /** More than any shift takes; keeps sums of times from overflowing. */
  private static final long LONGEST = 1_000_000_000;

  final List<ShiftDemand> demands;
  final List<RosterPerson> people;
  final RosterWeights weights;
  final LocalDate monday;
  final int weeks;
  final int[] slotDemand;
  final int[] day;
  final long[] start;
  final long[] end;
  final int[] paid;
  final long[] openPoints;
  final boolean[] night;
  final boolean[] weekend;
  final boolean[][] suited;
  final boolean[][] present;
  final long[][] wishPoints;
  final long[][] changePoints;
  final int[] most;
  final int[] least;
  final long rest;
  final int mostRun;
  final int mostDays;
  final int reach;
  final int nightPeople;
  final int weekendPeople;
  final int[] kept;
  long wishConstant;
  long changeConstant;

  /**
   * Builds the arrays.
   *
   * @param demands the shifts, at least one
   * @param people the people
   * @param rules what is never broken
   * @param weights what shortcomings cost
   */
  public RosterModel(
      List<ShiftDemand> demands,
      List<RosterPerson> people,
      RosterRules rules,
      RosterWeights weights) {
    this.demands = demands;
    this.people = people;
    this.weights = weights;
    int count = demands.size();
    day = new int[count];
    start = new long[count];
    end = new long[count];
    paid = new int[count];
    openPoints = new long[count];
    night = new boolean[count];
    weekend = new boolean[count];
    monday = monday(rules);
    slotDemand = slots();
    kept = new int[slotDemand.length];
    Arrays.fill(kept, UNDECIDED);
    fillDemands(rules);
    weeks = count == 0 ? 0 : Arrays.stream(day).max().orElseThrow() / WEEK + 1;
    suited = new boolean[people.size()][count];
    present = new boolean[people.size()][count];
    wishPoints = new long[people.size()][count];
    changePoints = new long[people.size()][count];
    most = minutes(people.stream().map(RosterPerson::maximumWeeklyTime).toList(), 0);
    least = minutes(people.stream().map(RosterPerson::minimumWeeklyTime).toList(), 1);
    fillPeople();
    rest = Math.min(60 * LONGEST, rules.minimumRest().toSeconds());
    mostRun = rules.maximumConsecutiveDays();
    mostDays = WEEK - rules.daysOffPerWeek();
    reach = reach();
    nightPeople = peopleWith(night);
    weekendPeople = peopleWith(weekend);
  }

  private LocalDate monday(RosterRules rules) {
    return demands.stream()
        .map(demand -> rules.date(demand.shift()))
        .min(LocalDate::compareTo)
        .orElse(LocalDate.EPOCH)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private int[] slots() {
    int[] slots = new int[demands.stream().mapToInt(ShiftDemand::people).sum()];
    int next = 0;
    for (int d = 0; d < demands.size(); d++) {
      Arrays.fill(slots, next, next + demands.get(d).people(), d);
      next += demands.get(d).people();
    }
    return slots;
  }

  private void fillDemands(RosterRules rules) {
    for (int d = 0; d < day.length; d++) {
      ShiftDemand demand = demands.get(d);
      day[d] = Math.toIntExact(ChronoUnit.DAYS.between(monday, rules.date(demand.shift())));
      start[d] = demand.shift().start().getEpochSecond();
      end[d] = demand.shift().end().getEpochSecond();
      paid[d] = minutes(demand.shift().paidTime());
      openPoints[d] = (long) minutes(demand.shift().workingTime()) * weights.openMinute();
      night[d] = rules.isNight(demand.shift());
      weekend[d] = rules.isWeekend(demand.shift());
    }
  }

  /** Started minutes. */
  private static int minutes(Duration time) {
    int whole = whole(time);
    return Duration.ofMinutes(whole).compareTo(time) < 0 ? whole + 1 : whole;
  }

  private static int whole(Duration time) {
    return (int) Math.min(LONGEST, time.toMinutes());
  }

  private static int[] minutes(List<Duration> times, int started) {
    return times.stream().mapToInt(time -> started == 1 ? minutes(time) : whole(time)).toArray();
  }

  private void fillPeople() {
    for (int p = 0; p < people.size(); p++) {
      RosterPerson person = people.get(p);
      for (int d = 0; d < day.length; d++) {
        suited[p][d] = demands.get(d).suits(person.person());
        Interval time = demands.get(d).shift().interval();
        present[p][d] = person.absences().stream().noneMatch(time::overlaps);
      }
      long[] points = wishPoints[p];
      person.wishes().forEach(wish -> addWish(points, wish));
    }
  }

  private void addWish(long[] row, ShiftWish wish) {
    long points = wish.kind() == ShiftWish.Kind.AVOID ? wish.points() : -wish.points();
    wishConstant += wish.kind() == ShiftWish.Kind.WORK ? wish.points() : 0;
    long wished = ChronoUnit.DAYS.between(monday, wish.date());
    for (int d = 0; d < day.length; d++) {
      if (day[d] == wished && wish.isAbout(wish.date(), demands.get(d).shift().rule())) {
        row[d] += points;
      }
    }
  }

  private int reach() {
    double longest = 0;
    for (int d = 0; d < day.length; d++) {
      longest = Math.max(longest, (double) (end[d] - start[d] + rest));
    }
    return (int) Math.min((double) weeks * WEEK, Math.ceil(longest / SECONDS_PER_DAY) + 1);
  }

  private int peopleWith(boolean[] kind) {
    int able = 0;
    for (boolean[] row : suited) {
      boolean any = false;
      for (int d = 0; d < row.length; d++) {
        any |= row[d] && kind[d];
      }
      able += any ? 1 : 0;
    }
    return able;
  }

  /**
   * Makes differences to a roster cost, and keeps what has begun.
   *
   * @param before the roster before
   * @param asOf the instant before which shifts have begun
   * @throws IllegalArgumentException if somebody has two begun shifts of one date
   */
  public void keep(List<RosterAssignment> before, Instant asOf) {
    for (int s = 0; s < kept.length; s++) {
      kept[s] = begun(slotDemand[s], asOf) ? NOBODY : UNDECIDED;
    }
    int[] slots = slots(before);
    for (int s = 0; s < slots.length; s++) {
      kept[s] = begun(slotDemand[s], asOf) ? slots[s] : kept[s];
    }
    for (int[] pair : known(before)) {
      changePoints[pair[0]][pair[1]] -= 2L * weights.change();
    }
    changeConstant = (long) weights.change() * before.size();
    checkDates();
    for (long[] row : changePoints) {
      Arrays.setAll(row, d -> row[d] + weights.change());
    }
  }

  /** The pairs of people and demands that are still known. */
  private List<int[]> known(List<RosterAssignment> pairs) {
    Map<ShiftId, Integer> shifts = new LinkedHashMap<>();
    demands.forEach(demand -> shifts.put(demand.id(), shifts.size()));
    Map<PersonId, Integer> members = members();
    return pairs.stream()
        .filter(pair -> members.containsKey(pair.person()) && shifts.containsKey(pair.shift()))
        .map(pair -> new int[] {members.get(pair.person()), shifts.get(pair.shift())})
        .toList();
  }

  private Map<PersonId, Integer> members() {
    Map<PersonId, Integer> members = new LinkedHashMap<>();
    people.forEach(person -> members.put(person.person().id(), members.size()));
    return members;
  }

  private boolean begun(int demand, Instant asOf) {
    return demands.get(demand).shift().start().isBefore(asOf);
  }

  private void checkDates() {
    Set<Long> seen = new HashSet<>();
    for (int s = 0; s < kept.length; s++) {
      if (kept[s] >= 0) {
        Check.that(
            seen.add((long) kept[s] * weeks * WEEK + day[slotDemand[s]]),
            "person '%s' must not have two begun shifts on %s",
            people.get(kept[s]).person().id(),
            monday.plusDays(day[slotDemand[s]]));
      }
    }
  }

  /**
   * Returns who works each slot in a roster of these shifts or of others.
   *
   * @param pairs who works what
   * @return the person of each slot, or nobody; pairs of unknown shifts or people, and more pairs
   *     than a shift has slots, are left out
   */
  public int[] slots(List<RosterAssignment> pairs) {
    Map<ShiftId, Integer> next = new LinkedHashMap<>();
    for (int s = slotDemand.length - 1; s >= 0; s--) {
      next.put(demands.get(slotDemand[s]).id(), s);
    }
    Map<PersonId, Integer> members = members();
    int[] slots = new int[slotDemand.length];
    Arrays.fill(slots, NOBODY);
    for (RosterAssignment pair : pairs) {
      Integer slot = next.get(pair.shift());
      Integer person = members.get(pair.person());
      if (slot != null && person != null && slot < slots.length) {
        slots[slot] = person;
        boolean more = slot + 1 < slots.length && slotDemand[slot + 1] == slotDemand[slot];
        next.put(pair.shift(), more ? slot + 1 : slots.length);
      }
    }
    return slots;
  }

  long constant() {
    return wishConstant + changeConstant;
  }

  long linear(int person, int demand) {
    return wishPoints[person][demand] + changePoints[person][demand];
  }

  boolean able(int person, int demand) {
    return suited[person][demand] && present[person][demand];
  }

  /**
   * Returns how many slots there are.
   *
   * @return the people that all shifts want together
   */
  public int slotCount() {
    return slotDemand.length;
  }

  /**
   * Returns the demand of a slot.
   *
   * @param slot the slot
   * @return the index of its demand
   */
  public int demand(int slot) {
    return slotDemand[slot];
  }

  /**
   * Tells whether a slot is of a shift that has begun.
   *
   * @param slot the slot
   * @return true if its person is kept
   */
  public boolean isKept(int slot) {
    return kept[slot] != UNDECIDED;
  }

  /**
   * Returns a demand.
   *
   * @param demand its index
   * @return the demand
   */
  public ShiftDemand demandAt(int demand) {
    return demands.get(demand);
  }

  /**
   * Returns a person.
   *
   * @param person the index
   * @return the person
   */
  public RosterPerson personAt(int person) {
    return people.get(person);
  }

  /**
   * Returns how many people there are.
   *
   * @return the number
   */
  public int personCount() {
    return people.size();
  }

  /**
   * Returns the first day of a week.
   *
   * @param week the week
   * @return its Monday
   */
  public LocalDate mondayOf(int week) {
    return monday.plusWeeks(week);
  }

  /**
   * Returns how many calendar weeks the shifts touch.
   *
   * @return the number of weeks
   */
  public int weekCount() {
    return weeks;
  }
}
