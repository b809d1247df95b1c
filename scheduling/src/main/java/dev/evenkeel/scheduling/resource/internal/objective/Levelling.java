package dev.evenkeel.scheduling.resource.internal.objective;

import dev.evenkeel.core.project.ResolvedProject;

/** The evenness of use: the sum of a figure of each pool's use. */
public final class Levelling implements ObjectiveFunction {
  private static final int THOUSANDTHS = 1_000;

  /** What is added up. */
  private enum Figure {
    PEAK,
    VARIANCE
  }

  private final ResolvedProject project;
  private final Figure figure;
  private final UseOverTime use;

  private Levelling(ResolvedProject project, Figure figure) {
    this.project = project;
    this.figure = figure;
    this.use = new UseOverTime(project);
  }

  static Levelling peak(ResolvedProject project) {
    return new Levelling(project, Figure.PEAK);
  }

  static Levelling variance(ResolvedProject project) {
    return new Levelling(project, Figure.VARIANCE);
  }

  @Override
  public double of(Plan plan) {
    use.read(plan);
    double sum = 0;
    for (int resource : use.resources()) {
      sum += ratio(amount(resource), capacity(resource));
    }
    return sum + ratio(amount(use.people()), THOUSANDTHS * (double) project.personCount());
  }

  @Override
  public double converted(double value) {
    return figure == Figure.PEAK ? value : Hours.of(value, project.tick());
  }

  /**
   * Returns what no plan is below. Two activities at once use no less together than each alone, and
   * the square of a sum of uses is not below the sum of their squares.
   *
   * @return the bound in units of this function
   */
  public double bound() {
    double sum = 0;
    for (int resource : use.resources()) {
      sum += ratio(least(resource), capacity(resource));
    }
    return sum + ratio(least(use.people()), THOUSANDTHS * (double) project.personCount());
  }

  /** Returns the figure of a pool if no two activities use it at the same time. */
  private double least(int pool) {
    double least = 0;
    for (int activity = 0; activity < project.activityCount(); activity++) {
      double amount = Double.POSITIVE_INFINITY;
      for (int mode = project.modeStart(activity); mode < project.modeStart(activity + 1); mode++) {
        amount = Math.min(amount, amount(units(mode, pool), project.modeDuration(mode)));
      }
      least = figure == Figure.PEAK ? Math.max(least, amount) : least + amount;
    }
    return least;
  }

  private long units(int mode, int pool) {
    if (pool == use.people()) {
      return (long) project.modeHeadCount(mode) * project.modePersonShare(mode);
    }
    long units = 0;
    for (int k = project.modeDemandStart(mode); k < project.modeDemandStart(mode + 1); k++) {
      units += project.demandResource(k) == pool ? project.demandUnits(k) : 0;
    }
    return units;
  }

  private double amount(long used, long ticks) {
    if (figure == Figure.PEAK) {
      return ticks == 0 ? 0 : used;
    }
    return (double) used * used * ticks;
  }

  private double amount(int pool) {
    double amount = 0;
    for (int k = 0; k < use.size() - 1; k++) {
      double part = amount(use.use(pool, k), use.length(k));
      amount = figure == Figure.PEAK ? Math.max(amount, part) : amount + part;
    }
    return amount;
  }

  /** Divides by the capacity, or its square; what nobody can use is never used. */
  private double ratio(double amount, double capacity) {
    if (amount == 0) {
      return 0;
    }
    return figure == Figure.PEAK ? amount / capacity : amount / (capacity * capacity);
  }

  /** Returns the largest capacity that the resource ever has. */
  private double capacity(int resource) {
    int capacity = project.capacity(resource);
    int end = project.capacityChangeStart(resource + 1);
    for (int k = project.capacityChangeStart(resource); k < end; k++) {
      capacity = Math.max(capacity, project.capacityChangeUnits(k));
    }
    return capacity;
  }
}
