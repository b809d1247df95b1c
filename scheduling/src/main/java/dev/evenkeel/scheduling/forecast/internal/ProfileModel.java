package dev.evenkeel.scheduling.forecast.internal;

import dev.evenkeel.scheduling.forecast.internal.counts.DayCounts;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One candidate model of how the contacts of a day are spread over its slots: for all days, for
 * each weekday and for each special day the ratio of the contacts in a slot to the size of the
 * days, with old days fading. A weekday leans on all days and a special day on its weekday, as if
 * that had been seen for some days already.
 *
 * <p>Shares are relative to the size of a day, which is what the day would have had if all slots
 * had been open as on the first day. Mutable, for a single owner.
 */
final class ProfileModel {
  private static final int ALL = 0;
  private static final int SPECIAL = 8;

  /** Keeps a slot possible in which nobody has called for long. */
  private static final double LEAST_CONTACTS = 1e-9;

  /** What is added to the contacts of a slot that is seen for the first time (Jeffreys' prior). */
  private static final double FIRST_CONTACTS = 0.5;

  private final KnownDays known;
  private final double memory;
  private final double leaning;
  private final double[][] contacts;
  private final double[][] sizes;
  private double meanSize;
  private double days;
  private double score;

  /**
   * Creates a candidate.
   *
   * @param known the special days
   * @param slots the number of slots
   * @param memory what a day counts a week later, at most 1
   * @param leaning for how many days the parent counts as seen
   */
  ProfileModel(KnownDays known, int slots, double memory, double leaning) {
    this.known = known;
    this.memory = memory;
    this.leaning = leaning;
    this.contacts = new double[SPECIAL + known.size()][slots];
    this.sizes = new double[SPECIAL + known.size()][slots];
  }

  double memory() {
    return memory;
  }

  /** How well the spread of the days was foreseen; more is better. */
  double score() {
    return score;
  }

  boolean isEmpty() {
    return days == 0;
  }

  boolean knows(int slot) {
    return sizes[ALL][slot] > 0;
  }

  /** The shares of the slots on a date; −1 where nothing is known. */
  double[] shares(LocalDate date) {
    int weekday = date.getDayOfWeek().getValue();
    int special = known.spreadOf(date);
    double[] shares = new double[sizes[ALL].length];
    for (int slot = 0; slot < shares.length; slot++) {
      shares[slot] = knows(slot) ? learned(weekday, special, slot) : -1;
    }
    Optional<SlotWeights> given = known.given(special);
    return given.isPresent() ? spread(given.get(), shares, weekday) : shares;
  }

  private double learned(int weekday, int special, int slot) {
    double all = contacts[ALL][slot] / sizes[ALL][slot];
    double ofWeekday = share(weekday, slot, all);
    return special < 0 ? ofWeekday : share(SPECIAL + special, slot, ofWeekday);
  }

  private double share(int kind, int slot, double parent) {
    double weight = leaning * meanSize;
    return (contacts[kind][slot] + weight * parent) / (sizes[kind][slot] + weight);
  }

  /** A given spread moves the contacts of the weekday's slots; it does not change their sum. */
  private double[] spread(SlotWeights given, double[] shares, int weekday) {
    double sum = 0;
    for (int slot = 0; slot < shares.length; slot++) {
      sum += sizes[weekday][slot] > 0 ? shares[slot] : 0;
    }
    double[] moved = new double[shares.length];
    for (int slot = 0; slot < shares.length; slot++) {
      moved[slot] = sum * given.share(slot);
    }
    return moved;
  }

  /**
   * Learns from a day, unless its spread is given.
   *
   * @param day the counts
   * @param shares what this candidate expected
   * @param size how large the day was
   * @param weight how much it counts, at most 1
   */
  void observe(DayCounts day, double[] shares, double size, double weight) {
    int special = known.spreadOf(day.date());
    if (known.given(special).isPresent()) {
      return;
    }
    days++;
    meanSize += (size - meanSize) / days;
    score += score(day, shares);
    int weekday = day.date().getDayOfWeek().getValue();
    int[] kinds = special >= 0 ? new int[] {SPECIAL + special} : new int[] {ALL, weekday};
    for (int kind : kinds) {
      add(kind, day, size, weight);
    }
    addUnknown(day, size);
  }

  private void add(int kind, DayCounts day, double size, double weight) {
    double left = kind == ALL ? StrictMath.pow(memory, 1.0 / 7) : memory;
    for (int slot = 0; slot < contacts[kind].length; slot++) {
      contacts[kind][slot] *= left;
      sizes[kind][slot] *= left;
    }
    for (int i = 0; i < day.size(); i++) {
      int slot = day.slot(i);
      double first = kind == ALL && sizes[kind][slot] == 0 ? FIRST_CONTACTS : 0;
      double sum = contacts[kind][slot] + weight * (day.contacts(i) + first);
      contacts[kind][slot] = Math.max(LEAST_CONTACTS, sum);
      sizes[kind][slot] += weight * size * day.exposure(i);
    }
  }

  /** Slots that only special days have shown are known from them, until others show them too. */
  private void addUnknown(DayCounts day, double size) {
    for (int i = 0; i < day.size(); i++) {
      int slot = day.slot(i);
      if (!knows(slot)) {
        contacts[ALL][slot] = day.contacts(i) + FIRST_CONTACTS;
        sizes[ALL][slot] = size * day.exposure(i);
      }
    }
  }

  /** The logarithm of the multinomial likelihood of the day's spread, but for a constant. */
  private static double score(DayCounts day, double[] shares) {
    double expected = expectedExposure(day, shares);
    double sum = 0;
    for (int i = 0; i < day.size() && expected > 0; i++) {
      double share = shares[day.slot(i)] * day.exposure(i) / expected;
      if (share >= 0 && day.contacts(i) > 0) {
        sum += day.contacts(i) * StrictMath.log(Math.max(share, LEAST_CONTACTS));
      }
    }
    return sum;
  }

  /** Which part of a day's size the counted slots are; those that are not known are left out. */
  static double expectedExposure(DayCounts day, double[] shares) {
    double sum = 0;
    for (int i = 0; i < day.size(); i++) {
      sum += Math.max(0, shares[day.slot(i)]) * day.exposure(i);
    }
    return sum;
  }

  /** The contacts in slots of which something is known. */
  static double knownContacts(DayCounts day, double[] shares) {
    double sum = 0;
    for (int i = 0; i < day.size(); i++) {
      sum += shares[day.slot(i)] >= 0 ? day.contacts(i) : 0;
    }
    return sum;
  }
}
