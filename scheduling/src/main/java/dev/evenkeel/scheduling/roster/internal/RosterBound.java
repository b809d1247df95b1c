package dev.evenkeel.scheduling.roster.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A cost that no roster can be below. Each day by itself is an assignment problem of slots to
 * people or to nobody, in which open slots, wishes and changes cost; rest, runs and contracts are
 * left out. A week may also want more time than its people have. Of both the greater counts, week
 * by week; fairness and contract time are not negative.
 *
 * <p>The assignment problems are solved by shortest augmenting paths with dual prices, O(slots² ·
 * people) a day (H. W. Kuhn 1955; J. Munkres 1957; R. Jonker, A. Volgenant, "A shortest augmenting
 * path algorithm for dense and sparse linear assignment problems", Computing 38, 1987).
 */
final class RosterBound {
  private static final long FORBIDDEN = Long.MAX_VALUE / 4;

  /** Days with more steps than that are bounded slot by slot. */
  private static final double MOST_STEPS = 3e8;

  private final RosterModel model;

  private RosterBound(RosterModel model) {
    this.model = model;
  }

  static long of(RosterModel model) {
    RosterBound bound = new RosterBound(model);
    long sum = model.constant();
    for (int week = 0; week < model.weeks; week++) {
      sum += Math.max(bound.days(week), bound.supply(week));
    }
    return Math.max(0, sum);
  }

  private long days(int week) {
    long sum = 0;
    for (int day = week * RosterModel.WEEK; day < (week + 1) * RosterModel.WEEK; day++) {
      sum += day(day);
    }
    return sum;
  }

  private long day(int day) {
    List<Integer> slots = slots(day);
    int columns = model.people.size() + slots.size();
    double steps = (double) slots.size() * slots.size() * columns;
    long[][] cost = new long[slots.size()][];
    for (int row = 0; row < cost.length; row++) {
      cost[row] = row(slots.get(row), row, columns);
    }
    return steps > MOST_STEPS ? leastOfRows(cost) : assignment(cost, columns);
  }

  private List<Integer> slots(int day) {
    List<Integer> slots = new ArrayList<>();
    for (int slot = 0; slot < model.slotDemand.length; slot++) {
      if (model.day[model.slotDemand[slot]] == day) {
        slots.add(slot);
      }
    }
    return slots;
  }

  private long[] row(int slot, int row, int columns) {
    int demand = model.slotDemand[slot];
    int people = model.people.size();
    long[] cost = new long[columns];
    Arrays.fill(cost, FORBIDDEN);
    int kept = model.kept[slot];
    for (int person = 0; person < people; person++) {
      boolean possible = model.able(person, demand) && kept == RosterModel.UNDECIDED;
      if (possible || kept == person) {
        cost[person] = model.linear(person, demand);
      }
    }
    if (kept < 0) {
      cost[people + row] = model.openPoints[demand];
    }
    return cost;
  }

  private static long leastOfRows(long[][] cost) {
    long sum = 0;
    for (long[] row : cost) {
      sum += Arrays.stream(row).min().orElseThrow();
    }
    return sum;
  }

  /** The least sum with one entry of each row and at most one of each column. */
  private static long assignment(long[][] cost, int columns) {
    long[] rowPrice = new long[cost.length];
    long[] columnPrice = new long[columns];
    int[] rowOf = new int[columns];
    Arrays.fill(rowOf, -1);
    for (int row = 0; row < cost.length; row++) {
      augment(cost, row, rowOf, rowPrice, columnPrice);
    }
    long sum = 0;
    for (int column = 0; column < columns; column++) {
      sum += rowOf[column] < 0 ? 0 : cost[rowOf[column]][column];
    }
    return sum;
  }

  private static void augment(
      long[][] cost, int start, int[] rowOf, long[] rowPrice, long[] columnPrice) {
    int columns = rowOf.length;
    long[] distance = new long[columns];
    int[] before = new int[columns];
    boolean[] done = new boolean[columns];
    Arrays.fill(distance, FORBIDDEN);
    Arrays.fill(before, -1);
    int row = start;
    int column = -1;
    long length = 0;
    do {
      int nearest = -1;
      for (int j = 0; j < columns; j++) {
        if (done[j]) {
          continue;
        }
        long through = length + cost[row][j] - rowPrice[row] - columnPrice[j];
        if (cost[row][j] < FORBIDDEN && through < distance[j]) {
          distance[j] = through;
          before[j] = column;
        }
        nearest = nearest < 0 || distance[j] < distance[nearest] ? j : nearest;
      }
      column = nearest;
      length = distance[column];
      done[column] = true;
      row = rowOf[column];
    } while (row >= 0);
    rowPrice[start] += length;
    for (int j = 0; j < columns; j++) {
      if (done[j] && rowOf[j] >= 0) {
        rowPrice[rowOf[j]] += length - distance[j];
      }
      if (done[j]) {
        columnPrice[j] -= length - distance[j];
      }
    }
    for (int j = column; j >= 0; j = before[j]) {
      rowOf[j] = before[j] < 0 ? start : rowOf[before[j]];
    }
  }

  /** What a week costs at least because its people have too little time, and what wishes save. */
  private long supply(int week) {
    long wanted = 0;
    double cheapest = Double.POSITIVE_INFINITY;
    for (int demand : model.slotDemand) {
      if (model.day[demand] / RosterModel.WEEK == week && model.paid[demand] > 0) {
        wanted += model.paid[demand];
        cheapest = Math.min(cheapest, (double) model.openPoints[demand] / model.paid[demand]);
      }
    }
    long missing = wanted - minutes(week);
    long open = missing <= 0 ? 0 : (long) Math.floor(missing * cheapest * (1 - 1e-12));
    return open + leastLinear(week);
  }

  private long minutes(int week) {
    long sum = 0;
    for (int person = 0; person < model.people.size(); person++) {
      long kept = 0;
      long longest = 0;
      for (int slot = 0; slot < model.slotDemand.length; slot++) {
        int demand = model.slotDemand[slot];
        if (model.day[demand] / RosterModel.WEEK == week) {
          kept += model.kept[slot] == person ? model.paid[demand] : 0;
          longest = model.able(person, demand) ? Math.max(longest, model.paid[demand]) : longest;
        }
      }
      // What has begun may be more than the contract allows.
      sum += kept + Math.min(model.most[person], model.mostDays * longest);
    }
    return sum;
  }

  private long leastLinear(int week) {
    long sum = 0;
    for (int person = 0; person < model.people.size(); person++) {
      long[] least = new long[RosterModel.WEEK];
      for (int demand = 0; demand < model.day.length; demand++) {
        if (model.day[demand] / RosterModel.WEEK == week) {
          int day = model.day[demand] % RosterModel.WEEK;
          least[day] = Math.min(least[day], model.linear(person, demand));
        }
      }
      sum += Arrays.stream(least).sum();
    }
    return sum;
  }
}
