package dev.evenkeel.scheduling.roster.internal;

import dev.evenkeel.scheduling.roster.RosterScoreBuilder;
import java.util.Arrays;

/**
 * Who works which slot, with the cost kept up to date: assigning, taking back and asking whether
 * somebody may work a slot take constant time, apart from the days that a rest or a run reaches.
 */
public final class RosterState {
  private final RosterModel model;
  private final int[] personOf;
  private final int[][] slotOn;
  private final int[][] weekMinutes;
  private final int[][] weekDays;
  private final int[] nights;
  private final int[] weekends;
  private final Evenness nightEvenness;
  private final Evenness weekendEvenness;
  private long linear;
  private long open;
  private long missing;

  /**
   * Creates a state in which only what has begun is assigned.
   *
   * @param model the problem
   */
  public RosterState(RosterModel model) {
    this.model = model;
    int people = model.people.size();
    personOf = new int[model.slotDemand.length];
    Arrays.fill(personOf, RosterModel.NOBODY);
    slotOn = new int[people][model.weeks * RosterModel.WEEK];
    for (int[] row : slotOn) {
      Arrays.fill(row, RosterModel.NOBODY);
    }
    weekMinutes = new int[people][model.weeks];
    weekDays = new int[people][model.weeks];
    nights = new int[people];
    weekends = new int[people];
    nightEvenness = new Evenness(model.nightPeople);
    weekendEvenness = new Evenness(model.weekendPeople);
    for (int demand : model.slotDemand) {
      open += model.openPoints[demand];
    }
    for (int least : model.least) {
      missing += (long) model.weeks * least;
    }
    for (int slot = 0; slot < personOf.length; slot++) {
      if (model.kept[slot] >= 0) {
        assign(slot, model.kept[slot]);
      }
    }
  }

  /** The sum of squares above its least value for the same total. */
  private static final class Evenness {
    private final long people;
    private long squares;
    private long total;

    Evenness(int people) {
      this.people = people;
    }

    void more(int before) {
      squares += 2L * before + 1;
      total++;
    }

    void fewer(int before) {
      squares -= 2L * before - 1;
      total--;
    }

    long excess() {
      if (people == 0) {
        return 0;
      }
      long each = total / people;
      long rest = total % people;
      long least = each * each * (people - rest) + (each + 1) * (each + 1) * rest;
      return Math.max(0, squares - least);
    }
  }

  /**
   * Returns the cost in points.
   *
   * @return the sum of all terms
   */
  public long cost() {
    return model.constant()
        + linear
        + open
        + missing * model.weights.missingContractMinute()
        + nightEvenness.excess() * model.weights.unevenNights()
        + weekendEvenness.excess() * model.weights.unevenWeekends();
  }

  /** The part of the cost that grows by itself, without the constant. */
  long linearCost() {
    return linear + open;
  }

  /**
   * Returns who works a slot.
   *
   * @param slot the slot
   * @return the person, or nobody
   */
  public int person(int slot) {
    return personOf[slot];
  }

  /** Returns the slot that starts on a day of a person, or nobody's. */
  int slotOn(int person, int day) {
    return slotOn[person][day];
  }

  /** Assigns a slot that nobody works to somebody who starts no other on that day. */
  void assign(int slot, int person) {
    int demand = model.slotDemand[slot];
    personOf[slot] = person;
    slotOn[person][model.day[demand]] = slot;
    linear += model.linear(person, demand);
    open -= model.openPoints[demand];
    count(person, demand, 1);
    if (model.night[demand]) {
      nightEvenness.more(nights[person]++);
    }
    if (model.weekend[demand]) {
      weekendEvenness.more(weekends[person]++);
    }
  }

  /** Takes a slot back from who works it. */
  void unassign(int slot) {
    int demand = model.slotDemand[slot];
    int person = personOf[slot];
    personOf[slot] = RosterModel.NOBODY;
    slotOn[person][model.day[demand]] = RosterModel.NOBODY;
    linear -= model.linear(person, demand);
    open += model.openPoints[demand];
    count(person, demand, -1);
    if (model.night[demand]) {
      nightEvenness.fewer(nights[person]--);
    }
    if (model.weekend[demand]) {
      weekendEvenness.fewer(weekends[person]--);
    }
  }

  private void count(int person, int demand, int sign) {
    int week = model.day[demand] / RosterModel.WEEK;
    missing -= missing(person, week);
    weekMinutes[person][week] += sign * model.paid[demand];
    weekDays[person][week] += sign;
    missing += missing(person, week);
  }

  /**
   * Returns what a contract promises beyond what is given.
   *
   * @param person the person
   * @param week the calendar week
   * @return the missing minutes of paid time, 0 if none
   */
  public int missing(int person, int week) {
    return Math.max(0, model.least[person] - weekMinutes[person][week]);
  }

  boolean mayWork(int person, int slot) {
    return obstacle(person, slot) == Obstacle.NONE;
  }

  /**
   * Tells what keeps somebody from a slot.
   *
   * @param person the person
   * @param slot the slot, which the person does not work
   * @return the first obstacle in the order of the enum
   */
  public Obstacle obstacle(int person, int slot) {
    int demand = model.slotDemand[slot];
    int day = model.day[demand];
    int week = day / RosterModel.WEEK;
    if (!model.suited[person][demand]) {
      return Obstacle.SKILL;
    }
    if (!model.present[person][demand]) {
      return Obstacle.ABSENT;
    }
    if (slotOn[person][day] >= 0) {
      return Obstacle.SAME_DATE;
    }
    if (!rests(person, demand)) {
      return Obstacle.REST;
    }
    if (weekMinutes[person][week] + model.paid[demand] > model.most[person]) {
      return Obstacle.WEEKLY_TIME;
    }
    if (run(person, day) > model.mostRun) {
      return Obstacle.CONSECUTIVE_DAYS;
    }
    return weekDays[person][week] >= model.mostDays ? Obstacle.DAYS_OFF : Obstacle.NONE;
  }

  /**
   * Tells which rule somebody breaks by working a slot.
   *
   * @param slot a slot that somebody works
   * @return the first obstacle that there would be if the slot were given now
   */
  public Obstacle obstacleOfWorker(int slot) {
    int person = personOf[slot];
    unassign(slot);
    Obstacle obstacle = obstacle(person, slot);
    assign(slot, person);
    return obstacle;
  }

  private boolean rests(int person, int demand) {
    int[] slots = slotOn[person];
    int day = model.day[demand];
    for (int k = 1; k <= model.reach; k++) {
      if (day - k >= 0 && slots[day - k] >= 0) {
        int before = model.slotDemand[slots[day - k]];
        if (model.end[before] + model.rest > model.start[demand]) {
          return false;
        }
      }
      if (day + k < slots.length && slots[day + k] >= 0) {
        int after = model.slotDemand[slots[day + k]];
        if (model.end[demand] + model.rest > model.start[after]) {
          return false;
        }
      }
    }
    return true;
  }

  private int run(int person, int day) {
    int[] slots = slotOn[person];
    int first = day;
    while (first > 0 && slots[first - 1] >= 0) {
      first--;
    }
    int last = day;
    while (last + 1 < slots.length && slots[last + 1] >= 0) {
      last++;
    }
    return last - first + 1;
  }

  int[] assignment() {
    return personOf.clone();
  }

  void restore(int[] assignment) {
    for (int slot = 0; slot < assignment.length; slot++) {
      if (personOf[slot] >= 0) {
        unassign(slot);
      }
    }
    for (int slot = 0; slot < assignment.length; slot++) {
      if (assignment[slot] >= 0) {
        assign(slot, assignment[slot]);
      }
    }
  }

  /**
   * Adds the terms of the cost to a score.
   *
   * @param score the score to fill
   */
  public void score(RosterScoreBuilder score) {
    long wishes = model.wishConstant;
    long changes = model.changeConstant;
    for (int slot = 0; slot < personOf.length; slot++) {
      if (personOf[slot] >= 0) {
        wishes += model.wishPoints[personOf[slot]][model.slotDemand[slot]];
        changes += model.changePoints[personOf[slot]][model.slotDemand[slot]];
      }
    }
    score
        .openShifts(open)
        .wishes(wishes)
        .missingContractTime(missing * model.weights.missingContractMinute())
        .unevenNights(nightEvenness.excess() * model.weights.unevenNights())
        .unevenWeekends(weekendEvenness.excess() * model.weights.unevenWeekends())
        .changes(changes);
  }
}
