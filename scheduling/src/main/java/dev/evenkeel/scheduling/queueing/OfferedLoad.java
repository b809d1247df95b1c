package dev.evenkeel.scheduling.queueing;

import dev.evenkeel.core.check.Check;

/**
 * The load that contacts offer when their arrival rate changes with time: the mean number of busy
 * agents if there were always enough, {@code M_t/M/infinity}.
 *
 * <p>With arrival rate {@code lambda(t)} and mean handle time {@code h}
 *
 * <pre>{@code
 * m'(t) = lambda(t) - m(t) / h
 * }</pre>
 *
 * <p>(S. G. Eick, W. A. Massey and W. Whitt, "The physics of the M_t/G/infinity queue", Operations
 * Research 41, 1993; "M_t/G/infinity queues with sinusoidal arrival rates", Management Science 39,
 * 1993.) In contrast to {@code lambda(t) h} it remembers: it lags behind the arrivals by about a
 * handle time and its peaks are lower. Staffing by it is the modified-offered-load method (O. B.
 * Jennings, A. Mandelbaum, W. A. Massey and W. Whitt, "Server staffing to meet time-varying
 * demand", Management Science 42, 1996).
 *
 * <p>Over a piece with a constant arrival rate {@code m} goes monotonically from its value at the
 * start towards {@code lambda h}:
 *
 * <pre>{@code
 * m(d) = lambda h + (m(0) - lambda h) e^(-d / h)
 * mean = lambda h + (m(0) - lambda h) h (1 - e^(-d / h)) / d
 * }</pre>
 *
 * <p>Times may be in any unit, but all of one call in the same; rates are per that unit.
 */
public final class OfferedLoad {
  private OfferedLoad() {}

  /**
   * Returns the offered load at the end of a piece with a constant arrival rate.
   *
   * @param start the offered load at the start of the piece in erlang, finite and not negative
   * @param rate the arrival rate, finite and not negative
   * @param handleTime the mean handle time, positive
   * @param duration the length of the piece, not negative
   * @return the load in erlang
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double atEnd(double start, double rate, double handleTime, double duration) {
    check(start, rate, handleTime, duration);
    double decay = duration / handleTime;
    return rate * handleTime * -StrictMath.expm1(-decay) + start * StrictMath.exp(-decay);
  }

  /**
   * Returns the mean offered load over a piece with a constant arrival rate.
   *
   * @param start the offered load at the start of the piece in erlang, finite and not negative
   * @param rate the arrival rate, finite and not negative
   * @param handleTime the mean handle time, positive
   * @param duration the length of the piece, not negative
   * @return the load in erlang; that at the start if the piece has no length
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double mean(double start, double rate, double handleTime, double duration) {
    check(start, rate, handleTime, duration);
    double decay = duration / handleTime;
    if (decay == 0) {
      return start;
    }
    double kept = -StrictMath.expm1(-decay) / decay;
    return rate * handleTime * settled(decay) + start * kept;
  }

  /**
   * Returns the greatest offered load over a piece with a constant arrival rate: that at one of its
   * ends.
   *
   * @param start the offered load at the start of the piece in erlang, finite and not negative
   * @param rate the arrival rate, finite and not negative
   * @param handleTime the mean handle time, positive
   * @param duration the length of the piece, not negative
   * @return the load in erlang
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double maximum(double start, double rate, double handleTime, double duration) {
    return Math.max(start, atEnd(start, rate, handleTime, duration));
  }

  /**
   * Returns the load at a time in the periodic steady state of the arrival rate {@code mean +
   * amplitude sin(2 pi t / period)}:
   *
   * <pre>{@code
   * m(t) = mean / mu + amplitude (mu sin(g t) - g cos(g t)) / (mu² + g²),
   * g = 2 pi / period, mu = 1 / h
   * }</pre>
   *
   * @param mean the mean arrival rate, finite and not negative
   * @param amplitude the greatest deviation from it, finite and at most the mean, where negative
   *     means a trough first
   * @param period the period, positive
   * @param handleTime the mean handle time, positive
   * @param time the time since the rate passed its mean upwards, finite
   * @return the load in erlang
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double sinusoid(
      double mean, double amplitude, double period, double handleTime, double time) {
    Check.notNegative(mean, "mean");
    Check.finite(amplitude, "amplitude");
    Check.that(
        Math.abs(amplitude) <= mean,
        "amplitude must not exceed the mean %s but was %s",
        mean,
        amplitude);
    Check.positive(period, "period");
    Check.positive(handleTime, "handleTime");
    Check.finite(time, "time");
    double angle = 2 * Math.PI * (time % period / period);
    double lag = 2 * Math.PI * (handleTime / period);
    double swing = (StrictMath.sin(angle) - lag * StrictMath.cos(angle)) / (1 + lag * lag);
    return handleTime * (mean + amplitude * swing);
  }

  /**
   * Returns by how much the sinusoidal load of {@link #sinusoid} comes later than its arrivals:
   * {@code atan(g h) / g}, close to a handle time if that is short against the period.
   *
   * @param period the period, positive
   * @param handleTime the mean handle time, positive
   * @return the time
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double sinusoidLag(double period, double handleTime) {
    Check.positive(period, "period");
    Check.positive(handleTime, "handleTime");
    return StrictMath.atan(2 * Math.PI * (handleTime / period)) * (period / (2 * Math.PI));
  }

  /**
   * Returns the greatest deviation of the sinusoidal load of {@link #sinusoid} from its mean:
   * {@code amplitude / sqrt(mu² + g²)}, less than {@code amplitude h}.
   *
   * @param amplitude the greatest deviation of the arrival rate from its mean, finite
   * @param period the period, positive
   * @param handleTime the mean handle time, positive
   * @return the deviation in erlang, not negative
   * @throws IllegalArgumentException if an argument is outside its limits
   */
  public static double sinusoidAmplitude(double amplitude, double period, double handleTime) {
    Check.finite(amplitude, "amplitude");
    Check.positive(period, "period");
    Check.positive(handleTime, "handleTime");
    double lag = 2 * Math.PI * (handleTime / period);
    return Math.abs(amplitude) * handleTime / StrictMath.hypot(1, lag);
  }

  /** Returns 1 - (1 - e^(-d)) / d without cancellation. */
  private static double settled(double decay) {
    if (decay > 0.5) {
      return 1 + StrictMath.expm1(-decay) / decay;
    }
    double term = 0.5 * decay;
    double sum = term;
    for (int k = 3; Math.abs(term) > 0x1p-55 * sum; k++) {
      term *= -decay / k;
      sum += term;
    }
    return sum;
  }

  private static void check(double start, double rate, double handleTime, double duration) {
    Check.notNegative(start, "start");
    Check.notNegative(rate, "rate");
    Check.positive(handleTime, "handleTime");
    Check.notNegative(duration, "duration");
  }
}
