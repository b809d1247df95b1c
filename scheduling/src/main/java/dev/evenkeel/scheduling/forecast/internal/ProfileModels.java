package dev.evenkeel.scheduling.forecast.internal;

import dev.evenkeel.scheduling.forecast.internal.counts.DayCounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All candidates for the spread over the day, and how well the best of them does. */
final class ProfileModels {
  private static final double[] MEMORIES = {1, 0.97, 0.9};
  private static final double[] LEANINGS = {2, 0.5, 8, 32};

  /** Squares of deviations above this many times their expectation count as this many times. */
  private static final double GREATEST_SQUARE = 16;

  /** Days whose spread is this many times further off than expected teach less. */
  private static final double OUTLYING = 3;

  private final List<ProfileModel> candidates = new ArrayList<>();
  private double excess;
  private double squares;

  ProfileModels(KnownDays known, int slots) {
    for (double memory : MEMORIES) {
      for (double leaning : LEANINGS) {
        candidates.add(new ProfileModel(known, slots, memory, leaning));
      }
    }
  }

  /** The candidate that foresaw the past days best; the first of those that did equally well. */
  ProfileModel best() {
    ProfileModel best = candidates.get(0);
    for (ProfileModel candidate : candidates) {
      best = candidate.score() > best.score() ? candidate : best;
    }
    return best;
  }

  double[] shares(LocalDate date) {
    return best().shares(date);
  }

  boolean isEmpty() {
    return best().isEmpty();
  }

  /**
   * How much the share of a slot varies from day to day: the squared coefficient of variation
   * beyond what a Poisson process has.
   */
  double dispersion() {
    return squares == 0 ? 0 : Math.max(0, excess / squares);
  }

  /** Learns from a day; where all its slots are new its size cannot be told and is as expected. */
  void observe(DayCounts day, double expectedSize) {
    double[] shares = shares(day.date());
    double weight = isEmpty() ? 1 : Math.min(1, OUTLYING / deviation(day, shares));
    if (!isEmpty()) {
      addSquares(day, shares);
    }
    for (ProfileModel candidate : candidates) {
      double[] own = candidate.shares(day.date());
      double exposure = ProfileModel.expectedExposure(day, own);
      double size =
          exposure > 0 ? (ProfileModel.knownContacts(day, own) + 0.5) / exposure : expectedSize;
      candidate.observe(day, own, size, weight);
    }
  }

  /** The mean square of the slots' deviations, in expected variances. */
  private double deviation(DayCounts day, double[] shares) {
    double size = size(day, shares);
    double sum = 0;
    for (int i = 0; i < day.size(); i++) {
      double mean = Math.max(0, shares[day.slot(i)]) * day.exposure(i) * size;
      double miss = shares[day.slot(i)] < 0 ? 0 : day.contacts(i) - mean;
      sum += miss * miss / (mean + dispersion() * mean * mean + 0.5);
    }
    return sum / day.size();
  }

  private void addSquares(DayCounts day, double[] shares) {
    double size = size(day, shares);
    double total = ProfileModel.knownContacts(day, shares);
    for (int i = 0; i < day.size(); i++) {
      double mean = Math.max(0, shares[day.slot(i)]) * day.exposure(i) * size;
      if (mean > 0) {
        addSquare(day.contacts(i) - mean, mean, mean * Math.max(0, 1 - mean / total));
      }
    }
  }

  /** The variance is that of a multinomial number, as the day's total is given. */
  private void addSquare(double miss, double mean, double variance) {
    double most = GREATEST_SQUARE * (mean + dispersion() * mean * mean);
    excess += Math.min(miss * miss, most) - variance;
    squares += mean * mean;
  }

  private static double size(DayCounts day, double[] shares) {
    double exposure = ProfileModel.expectedExposure(day, shares);
    return exposure > 0 ? ProfileModel.knownContacts(day, shares) / exposure : 0;
  }
}
