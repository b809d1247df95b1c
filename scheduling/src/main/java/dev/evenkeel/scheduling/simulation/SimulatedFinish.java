package dev.evenkeel.scheduling.simulation;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.core.uncertainty.OrderStatistics;
import dev.evenkeel.scheduling.simulation.internal.TickTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * When a plan was finished in each iteration of a simulation. Every date is exact to the
 * microsecond, into which the rounding errors of the simulation do not reach. Immutable.
 */
public final class SimulatedFinish {
  private static final double USUAL_CONFIDENCE = 0.95;

  private final TickTime time;
  private final double[] sorted;

  /** Takes the array as its own. */
  SimulatedFinish(ResolvedProject project, double[] finishes) {
    this.time = new TickTime(project.origin(), project.tick());
    this.sorted = finishes;
    Arrays.sort(sorted);
  }

  /**
   * Returns the number of iterations.
   *
   * @return the number, positive
   */
  public int iterations() {
    return sorted.length;
  }

  /**
   * Returns the earliest finish.
   *
   * @return the finish of the fastest iteration
   */
  public Instant earliest() {
    return time.instant(sorted[0]);
  }

  /**
   * Returns the latest finish.
   *
   * @return the finish of the slowest iteration
   */
  public Instant latest() {
    return time.instant(sorted[sorted.length - 1]);
  }

  /**
   * Returns the mean of all finishes on the time line, nights and holidays included.
   *
   * @return the mean date
   */
  public Instant mean() {
    double sum = 0;
    for (double finish : sorted) {
      sum += finish - sorted[0];
    }
    return time.instant(sorted[0] + sum / sorted.length);
  }

  /**
   * Returns the date that is kept with a probability, with its 95 % interval.
   *
   * @param p the probability, 0 to 1 (80 % is 0.8)
   * @return the percentile
   * @throws IllegalArgumentException if the probability is not between 0 and 1
   */
  public FinishPercentile percentile(double p) {
    return percentile(p, USUAL_CONFIDENCE);
  }

  /**
   * Returns the date that is kept with a probability, with an interval of {@link OrderStatistics}.
   *
   * @param p the probability, 0 to 1 (80 % is 0.8)
   * @param confidence the probability with which the interval covers the true percentile
   * @return the percentile
   * @throws IllegalArgumentException if the probability is not between 0 and 1, or the confidence
   *     not above 0 and below 1
   */
  public FinishPercentile percentile(double p, double confidence) {
    long n = sorted.length;
    return FinishPercentile.builder()
        .probability(p)
        .finish(at(OrderStatistics.rank(n, p)))
        .confidence(confidence)
        .lower(at(OrderStatistics.lowerRank(n, p, confidence)))
        .upper(at(OrderStatistics.upperRank(n, p, confidence)))
        .build();
  }

  private Optional<Instant> at(OptionalLong rank) {
    return rank.isPresent() ? Optional.of(at(rank.getAsLong())) : Optional.empty();
  }

  private Instant at(long rank) {
    return time.instant(sorted[(int) (rank - 1)]);
  }

  /**
   * Returns how often a date was kept.
   *
   * @param date the date
   * @return the iterations with a finish at or before the date
   * @throws NullPointerException if the date is null
   */
  public HitRate hitRate(Instant date) {
    Check.notNull(date, "date");
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (time.instant(sorted[middle]).isAfter(date)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return new HitRate(low, sorted.length);
  }
}
