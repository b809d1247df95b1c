package dev.evenkeel.scheduling.shift.internal;

import dev.evenkeel.scheduling.shift.internal.CoverModel.Group;
import dev.evenkeel.scheduling.shift.internal.CoverModel.Limit;
import java.util.Arrays;

/**
 * The linear program of all columns that lie within a window, the others staying as they are. Its
 * columns are those of the model, then the missing people of the intervals, then the staff of the
 * groups, then what is missing of limits.
 */
final class WindowProgram {
  private static final int NONE = -1;

  private final CoverModel model;
  private final int from;
  private final int length;
  private final int[] columns;
  private final int[] groups;
  private final int[] limits;
  private final LinearProgram program;

  private WindowProgram(CoverModel model, int from, int length, int[] columns) {
    this.model = model;
    this.from = from;
    this.length = length;
    this.columns = columns;
    groups = distinctGroups();
    limits = distinctLimits();
    program = new LinearProgram(length, length + groups.length + limits.length);
  }

  /** Makes the program of a window, the staff within it left open. */
  static WindowProgram of(
      CoverModel model, int[][] byStart, StaffedColumns staffed, int from, int length) {
    int[] columns = columnsWithin(model, byStart, from, length);
    WindowProgram window = new WindowProgram(model, from, length, columns);
    window.addColumns();
    window.addRows(staffed);
    return window;
  }

  private static int[] columnsWithin(CoverModel model, int[][] byStart, int from, int length) {
    int count = model.intervals();
    boolean isWhole = length == count;
    int[] within = new int[64];
    int size = 0;
    for (int offset = 0; offset < length; offset++) {
      for (int j : byStart[(from + offset) % count]) {
        if (isWhole || offset + model.columns().get(j).span() <= length) {
          if (size == within.length) {
            within = Arrays.copyOf(within, 2 * size);
          }
          within[size++] = j;
        }
      }
    }
    return Arrays.copyOf(within, size);
  }

  private int[] distinctGroups() {
    return Arrays.stream(columns)
        .map(j -> model.columns().get(j).group())
        .filter(g -> g != NONE)
        .sorted()
        .distinct()
        .toArray();
  }

  private int[] distinctLimits() {
    return Arrays.stream(columns)
        .flatMap(j -> Arrays.stream(model.columns().get(j).limits()))
        .sorted()
        .distinct()
        .toArray();
  }

  private void addColumns() {
    for (int j : columns) {
      Column column = model.columns().get(j);
      program.addColumn(column.cost(), model.mostStaff(column));
      addRuns(column);
      if (column.group() != NONE) {
        program.addEntry(length + Arrays.binarySearch(groups, column.group()), 1);
      }
      for (int k = 0; k < column.limits().length; k++) {
        int row = Arrays.binarySearch(limits, column.limits()[k]);
        program.addEntry(length + groups.length + row, column.weights()[k]);
      }
    }
  }

  private void addRuns(Column column) {
    int start = Math.floorMod(column.first() - from, model.intervals());
    int[] runs = column.runs();
    for (int r = 0; r < runs.length; r += 2) {
      int first = start + runs[r];
      int end = start + runs[r + 1];
      if (first >= length) {
        program.addRun(first - length, end - length);
      } else if (end > length) {
        program.addRun(first, length);
        program.addRun(0, end - length);
      } else {
        program.addRun(first, end);
      }
    }
  }

  private void addRows(StaffedColumns staffed) {
    int[] own = new int[length];
    double[] used = new double[limits.length];
    collectOwn(staffed, own, used);
    for (int i = 0; i < length; i++) {
      int interval = (from + i) % model.intervals();
      int open = model.demand(interval) - (staffed.present(interval) - own[i]);
      program.setRow(i, Math.max(0, open), Double.POSITIVE_INFINITY);
      program.addColumn(model.missingCost(), Math.max(0, open));
      program.addRun(i, i + 1);
    }
    for (int g = 0; g < groups.length; g++) {
      program.setRow(length + g, 0, 0);
      program.addColumn(0, model.groups().get(groups[g]).maximum());
      program.addEntry(length + g, -1);
    }
    for (int l = 0; l < limits.length; l++) {
      addLimit(l, staffed.used(limits[l]) - used[l]);
    }
  }

  private void collectOwn(StaffedColumns staffed, int[] own, double[] used) {
    for (int j : columns) {
      int people = staffed.staff(j);
      if (people > 0) {
        Column column = model.columns().get(j);
        int start = Math.floorMod(column.first() - from, model.intervals());
        for (int r = 0; r < column.runs().length; r += 2) {
          for (int i = column.runs()[r]; i < column.runs()[r + 1]; i++) {
            own[(start + i) % model.intervals()] += people;
          }
        }
        for (int k = 0; k < column.limits().length; k++) {
          used[Arrays.binarySearch(limits, column.limits()[k])] += people * column.weights()[k];
        }
      }
    }
  }

  private void addLimit(int index, double usedOutside) {
    Limit limit = model.limits().get(limits[index]);
    int row = length + groups.length + index;
    double least = Math.max(0, limit.minimum() - usedOutside);
    double most = Math.max(0, limit.maximum() - usedOutside);
    program.setRow(row, least, Math.max(0, most - least));
    program.addColumn(limit.missingCost(), least);
    program.addEntry(row, 1);
  }

  LinearProgram program() {
    return program;
  }

  /** Returns the columns of the model that the first columns of the program stand for. */
  int[] columns() {
    return columns;
  }

  /** Returns whether a column of the program must be a whole number. */
  int wholeColumns() {
    return columns.length;
  }

  int groupColumn(int index) {
    return columns.length + length + index;
  }

  int groupCount() {
    return groups.length;
  }

  Group group(int index) {
    return model.groups().get(groups[index]);
  }

  /** Returns what the staff of a model within the window costs, the missing included. */
  double objective(StaffedColumns staffed) {
    double sum = 0;
    for (int j : columns) {
      sum += staffed.staff(j) * model.columns().get(j).cost();
    }
    for (int i = 0; i < length; i++) {
      int interval = (from + i) % model.intervals();
      int missing = Math.max(0, model.demand(interval) - staffed.present(interval));
      sum += missing * model.missingCost();
    }
    for (int l : limits) {
      Limit limit = model.limits().get(l);
      sum += limit.missingCost() * Math.max(0, limit.minimum() - staffed.used(l));
    }
    return sum;
  }
}
