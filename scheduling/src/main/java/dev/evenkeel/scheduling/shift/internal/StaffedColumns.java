package dev.evenkeel.scheduling.shift.internal;

/** How many people work each column, with the sums that follow. Mutable, for a single owner. */
final class StaffedColumns {
  private final CoverModel model;
  private final int[] staff;
  private final int[] present;
  private final double[] used;

  StaffedColumns(CoverModel model) {
    this.model = model;
    staff = new int[model.columns().size()];
    present = new int[model.intervals()];
    used = new double[model.limits().size()];
  }

  int[] staff() {
    return staff;
  }

  int staff(int column) {
    return staff[column];
  }

  int present(int interval) {
    return present[interval];
  }

  double used(int limit) {
    return used[limit];
  }

  void set(int column, int people) {
    int change = people - staff[column];
    if (change == 0) {
      return;
    }
    staff[column] = people;
    Column c = model.columns().get(column);
    int[] runs = c.runs();
    for (int r = 0; r < runs.length; r += 2) {
      for (int i = runs[r]; i < runs[r + 1]; i++) {
        present[(c.first() + i) % present.length] += change;
      }
    }
    for (int k = 0; k < c.limits().length; k++) {
      used[c.limits()[k]] += change * c.weights()[k];
    }
  }

  /** Returns the cost with all that is missing. */
  double objective() {
    double sum = 0;
    for (int j = 0; j < staff.length; j++) {
      if (staff[j] > 0) {
        sum += staff[j] * model.columns().get(j).cost();
      }
    }
    long missing = 0;
    for (int i = 0; i < present.length; i++) {
      missing += Math.max(0, model.demand(i) - present[i]);
    }
    for (int l = 0; l < used.length; l++) {
      CoverModel.Limit limit = model.limits().get(l);
      sum += limit.missingCost() * Math.max(0, limit.minimum() - used[l]);
    }
    return sum + missing * model.missingCost();
  }
}
