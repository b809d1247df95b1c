package dev.evenkeel.scheduling.staffing;

import dev.evenkeel.scheduling.queueing.OfferedLoad;
import dev.evenkeel.scheduling.staffing.internal.Quantities;
import java.util.ArrayList;
import java.util.List;

/**
 * How the load that changes over time is turned into one load for each interval. Matters where
 * handle times are not short against the intervals, and where the load rises or falls steeply.
 *
 * <p>{@code lambda_i} is the rate of arrivals and {@code h_i} the mean handle time in interval
 * {@code i}. A stretch of intervals without a gap between them stands for itself: it begins in the
 * steady state of its first interval. A service that opens empty is one that has an interval with
 * zero contacts before. After the last arrivals, contacts in service are a load of their own; below
 * 0.01 erlang they count as none.
 */
public enum TimeVariation {
  /**
   * Each interval by its own rate: {@code lambda_i h_i} (stationary independent period by period,
   * SIPP: L. V. Green, P. J. Kolesar and J. Soares, "Improving the SIPP approach for staffing
   * service systems that have cyclic demands", Operations Research 49, 2001).
   */
  PER_INTERVAL {
    @Override
    List<Double> loadsOf(List<LoadInterval> stretch) {
      return stretch.stream().map(LoadInterval::offeredLoad).toList();
    }
  },

  /**
   * Each interval by the greatest rate within it, if the rate runs straight from the middle of one
   * interval to the middle of the next: {@code h_i max lambda(t)} ("SIPP max" of the same source).
   * An interval without contacts keeps a load of zero.
   */
  PER_INTERVAL_MAXIMUM {
    @Override
    List<Double> loadsOf(List<LoadInterval> stretch) {
      List<Double> loads = new ArrayList<>();
      for (int i = 0; i < stretch.size(); i++) {
        LoadInterval interval = stretch.get(i);
        double before = i == 0 ? 0 : rateBetween(stretch.get(i - 1), interval);
        double after = i == stretch.size() - 1 ? 0 : rateBetween(interval, stretch.get(i + 1));
        double greatest = Math.max(rate(interval), Math.max(before, after));
        loads.add(
            interval.contacts() == 0 ? 0 : greatest * Quantities.seconds(interval.handleTime()));
      }
      return loads;
    }
  },

  /**
   * Each interval by the mean number of contacts that would be in service with agents without end,
   * averaged over the interval: {@code m' = lambda_i - m / h_i} (modified offered load, MOL: O. B.
   * Jennings, A. Mandelbaum, W. A. Massey and W. Whitt, "Server staffing to meet time-varying
   * demand", Management Science 42, 1996).
   */
  MODIFIED_OFFERED_LOAD {
    @Override
    List<Double> loadsOf(List<LoadInterval> stretch) {
      return inService(stretch, OfferedLoad::mean);
    }
  },

  /** As {@link #MODIFIED_OFFERED_LOAD}, but by the greatest number within the interval. */
  MODIFIED_OFFERED_LOAD_MAXIMUM {
    @Override
    List<Double> loadsOf(List<LoadInterval> stretch) {
      return inService(stretch, OfferedLoad::maximum);
    }
  };

  /** Below this load, an interval without arrivals has nobody in service with 99 % probability. */
  private static final double NOBODY = 0.01;

  abstract List<Double> loadsOf(List<LoadInterval> stretch);

  /**
   * Returns the load for which each interval is to be staffed.
   *
   * @param load the contacts
   * @return a load in erlang for each interval, not negative
   * @throws NullPointerException if the load is null
   */
  public List<Double> loads(ContactLoad load) {
    List<Double> loads = new ArrayList<>();
    List<LoadInterval> stretch = new ArrayList<>();
    for (LoadInterval interval : load.intervals()) {
      if (!stretch.isEmpty() && isGap(stretch.get(stretch.size() - 1), interval)) {
        loads.addAll(loadsOf(stretch));
        stretch.clear();
      }
      stretch.add(interval);
    }
    loads.addAll(loadsOf(stretch));
    return loads;
  }

  private static boolean isGap(LoadInterval before, LoadInterval after) {
    return before.interval().end().isBefore(after.interval().start());
  }

  private static double rate(LoadInterval interval) {
    return interval.contacts() / Quantities.seconds(interval.interval().length());
  }

  private static double rateBetween(LoadInterval before, LoadInterval after) {
    double first = Quantities.seconds(before.interval().length());
    double second = Quantities.seconds(after.interval().length());
    return rate(before) + (rate(after) - rate(before)) * (first / (first + second));
  }

  private static List<Double> inService(List<LoadInterval> stretch, Summary summary) {
    List<Double> loads = new ArrayList<>();
    double handleTime = 0;
    double start = stretch.isEmpty() ? 0 : stretch.get(0).offeredLoad();
    for (LoadInterval interval : stretch) {
      // An interval without contacts may have no handle time: those in service keep theirs.
      handleTime = interval.contacts() > 0 ? Quantities.seconds(interval.handleTime()) : handleTime;
      double length = Quantities.seconds(interval.interval().length());
      double load =
          start == 0 && interval.contacts() == 0
              ? 0
              : summary.of(start, rate(interval), handleTime, length);
      loads.add(interval.contacts() == 0 && load < NOBODY ? 0 : load);
      start = handleTime == 0 ? 0 : OfferedLoad.atEnd(start, rate(interval), handleTime, length);
    }
    return loads;
  }

  /** One number for the contacts in service during an interval. */
  private interface Summary {
    double of(double start, double rate, double handleTime, double length);
  }
}
