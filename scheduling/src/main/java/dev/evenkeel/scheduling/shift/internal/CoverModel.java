package dev.evenkeel.scheduling.shift.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The problem min Σ c x + p · missing: columns that cover intervals, groups of columns whose staff
 * is zero or within a range, and limits on weighted sums.
 */
public final class CoverModel {
  private final boolean isCyclic;
  private final int[] demand;
  private final double missingCost;
  private final List<Column> columns;
  private final List<Group> groups = new ArrayList<>();
  private final List<Limit> limits = new ArrayList<>();

  /**
   * Makes a model without groups and limits.
   *
   * @param isCyclic whether the first interval follows the last one
   * @param demand how many people each interval needs
   * @param missingCost what a missing person costs in an interval
   * @param columns the columns
   */
  public CoverModel(boolean isCyclic, int[] demand, double missingCost, List<Column> columns) {
    this.isCyclic = isCyclic;
    this.demand = demand.clone();
    this.missingCost = missingCost;
    this.columns = ImmutableList.copyOf(columns);
  }

  /**
   * Adds the groups and limits to which the columns refer, before any search.
   *
   * @param moreGroups the groups
   * @param moreLimits the limits
   * @return this model
   */
  public CoverModel with(List<Group> moreGroups, List<Limit> moreLimits) {
    groups.addAll(moreGroups);
    limits.addAll(moreLimits);
    return this;
  }

  boolean isCyclic() {
    return isCyclic;
  }

  int demand(int interval) {
    return demand[interval];
  }

  double missingCost() {
    return missingCost;
  }

  List<Column> columns() {
    return columns;
  }

  List<Group> groups() {
    return groups;
  }

  List<Limit> limits() {
    return limits;
  }

  /**
   * Columns that count together: nobody, or at least the minimum and at most the maximum.
   *
   * @param minimum the least staff if there is any
   * @param maximum the greatest staff
   */
  public record Group(int minimum, int maximum) {}

  /**
   * A range for a weighted sum of staff.
   *
   * @param minimum the least sum; what is missing is paid for
   * @param maximum the greatest sum
   * @param missingCost what a missing unit costs
   */
  public record Limit(double minimum, double maximum, double missingCost) {}

  int intervals() {
    return demand.length;
  }

  int longestSpan() {
    return columns.stream().mapToInt(Column::span).max().orElse(0);
  }

  /** Returns a number of which all costs are multiples, 0 if no multiple of 10⁻⁶ is one. */
  double unit() {
    if (limits.stream().anyMatch(limit -> limit.minimum() > 0)) {
      return 0;
    }
    long unit = 0;
    for (double cost :
        DoubleStream.concat(
                columns.stream().mapToDouble(Column::cost), DoubleStream.of(missingCost))
            .distinct()
            .toArray()) {
      double millionths = cost * 1e6;
      if (Math.abs(millionths - Math.rint(millionths)) > 1e-12 * millionths || millionths > 1e15) {
        return 0;
      }
      unit = LongMath.gcd(unit, Math.round(millionths));
    }
    return unit / 1e6;
  }

  /** Returns the most people that a column can need: more would cover nothing. */
  int mostStaff(Column column) {
    int most = 0;
    for (int r = 0; r < column.runs().length; r += 2) {
      for (int i = column.runs()[r]; i < column.runs()[r + 1]; i++) {
        most = Math.max(most, demand[(column.first() + i) % demand.length]);
      }
    }
    int needed = Math.max(most, (int) leastByLimits(column));
    return column.group() < 0 ? needed : Math.min(needed, groups.get(column.group()).maximum());
  }

  private double leastByLimits(Column column) {
    double most = 0;
    for (int k = 0; k < column.limits().length; k++) {
      Limit limit = limits.get(column.limits()[k]);
      most = Math.max(most, Math.ceil(limit.minimum() / column.weights()[k]));
    }
    if (column.group() >= 0) {
      most = Math.max(most, groups.get(column.group()).minimum());
    }
    return Math.min(most, Integer.MAX_VALUE);
  }

  /** Returns what is missed of limits in which no column counts, which no window knows of. */
  double costOfLimitsWithoutColumns() {
    boolean[] isReached = new boolean[limits.size()];
    columns.forEach(column -> Arrays.stream(column.limits()).forEach(l -> isReached[l] = true));
    double sum = 0;
    for (int l = 0; l < isReached.length; l++) {
      sum += isReached[l] ? 0 : limits.get(l).minimum() * limits.get(l).missingCost();
    }
    return sum;
  }

  /** Returns the columns that start in each interval. */
  int[][] columnsByStart() {
    int[][] byStart = new int[intervals()][];
    int[] counts = new int[intervals()];
    columns.forEach(c -> counts[c.first()]++);
    Arrays.setAll(byStart, i -> new int[counts[i]]);
    Arrays.fill(counts, 0);
    for (int j = 0; j < columns.size(); j++) {
      int first = columns.get(j).first();
      byStart[first][counts[first]++] = j;
    }
    return byStart;
  }
}
