package dev.evenkeel.scheduling.queueing.simulation.internal;

import dev.evenkeel.core.uncertainty.Distribution;
import dev.evenkeel.scheduling.queueing.simulation.TimeDistribution;
import java.util.Optional;

/** Draws times of one distribution, one after the other. */
interface Sampler {
  /** Returns the next time, not negative. */
  double next();

  /** Returns a sampler of a distribution, or of times without end if there is none. */
  static Sampler of(Optional<TimeDistribution> distribution, long seed) {
    return distribution
        .map(times -> of(times, seed))
        .orElseGet(() -> new ConstantSampler(Double.POSITIVE_INFINITY));
  }

  /** Returns a sampler of a distribution with a stream of its own. */
  static Sampler of(TimeDistribution distribution, long seed) {
    RandomBits random = new RandomBits(seed);
    if (distribution instanceof TimeDistribution.Exponential exponential) {
      return new ExponentialSampler(exponential.mean(), random);
    }
    if (distribution instanceof TimeDistribution.LogNormal logNormal) {
      return LogNormalSampler.of(logNormal, random);
    }
    if (distribution instanceof TimeDistribution.General general) {
      return new QuantileSampler(general.distribution(), random);
    }
    return new ConstantSampler(distribution.mean());
  }

  /** Exponential times. */
  record ExponentialSampler(double mean, RandomBits random) implements Sampler {
    @Override
    public double next() {
      return mean * ExponentialZiggurat.next(random);
    }
  }

  /** Always the same time. */
  record ConstantSampler(double time) implements Sampler {
    @Override
    public double next() {
      return time;
    }
  }

  /** The exponential of a normal number. */
  record LogNormalSampler(double mean, double deviation, RandomBits random) implements Sampler {
    static LogNormalSampler of(TimeDistribution.LogNormal times, RandomBits random) {
      double variance = StrictMath.log1p(times.variation() * times.variation());
      double mean = StrictMath.log(times.mean()) - variance / 2;
      return new LogNormalSampler(mean, StrictMath.sqrt(variance), random);
    }

    @Override
    public double next() {
      return StrictMath.exp(mean + deviation * normal());
    }

    /** The polar method of Marsaglia (1962), of whose two numbers one is used. */
    private double normal() {
      double x;
      double square;
      do {
        x = 2 * random.uniform() - 1;
        double y = 2 * random.uniform() - 1;
        square = x * x + y * y;
      } while (square >= 1 || square == 0);
      return x * StrictMath.sqrt(-2 * StrictMath.log(square) / square);
    }
  }

  /** The quantile at a uniform number. */
  record QuantileSampler(Distribution distribution, RandomBits random) implements Sampler {
    @Override
    public double next() {
      return distribution.quantile(random.uniform());
    }
  }
}
