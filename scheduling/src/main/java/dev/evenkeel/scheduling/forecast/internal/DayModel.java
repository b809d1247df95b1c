package dev.evenkeel.scheduling.forecast.internal;

import dev.evenkeel.scheduling.forecast.internal.counts.NegativeBinomial;
import java.util.stream.IntStream;

/**
 * One candidate model of the contacts of a day, learned day by day: a dynamic generalised linear
 * model. The number of contacts is Poisson with mean e · exp(x′θ + ε), where e is the part of the
 * day that was open, θ are the states and ε is the noise of the day. States and rate are kept by
 * their first two moments, the rate as a gamma distribution, which makes learning closed: with f
 * and Q the mean and the variance of x′θ + ε and μ = e · exp(f), the rate's shape is 1/Q, and y
 * contacts move f by ln((1 + Q y)/(1 + Q μ)) and Q to Q/(1 + Q y) (West, Harrison and Migon:
 * Dynamic generalized linear models and Bayesian forecasting, Journal of the American Statistical
 * Association 80, 1985, 73–83, with the noise as in West and Harrison: Bayesian Forecasting and
 * Dynamic Models, 1997, chapter 14). No contacts at all need no special case.
 *
 * <p>Mutable, for a single owner.
 */
final class DayModel {
  /** What is left of a trend a day later. */
  private static final double DAMPING = 0.98;

  /** Days further out than this many standard deviations teach less. */
  private static final double OUTLYING = 2.5;

  /** Days that are learned from before the candidates are compared. */
  private static final int BURN_IN = 14;

  private static final double GREATEST_LOG = 60;

  private static final double TREND_PRIOR = 0.001;
  private static final double TREND_CHANGE = 1e-4;
  private static final double MONTH_PRIOR = 0.03;
  private static final double REGRESSOR_PRIOR = 0.3;

  private final DayModelSettings settings;
  private final DayDesign design;
  private final int size;
  private final double noise;
  private final double[] state;
  private final double[] covariance;
  private final double[] gain;

  /** The states that are not zero for certain. */
  private final int[] acting;

  private int days;
  private double score;
  private double deviation;

  DayModel(DayModelSettings settings, DayDesign design) {
    this.settings = settings;
    this.design = design;
    this.size = design.size();
    this.noise = settings.noise() * settings.noise();
    this.state = new double[size];
    this.covariance = new double[size * size];
    this.gain = new double[size];
    setPriors();
    this.acting = IntStream.range(0, size).filter(i -> stateVariance(i) > 0).toArray();
  }

  private DayModel(DayModel other) {
    this.settings = other.settings;
    this.design = other.design;
    this.size = other.size;
    this.noise = other.noise;
    this.state = other.state.clone();
    this.covariance = other.covariance.clone();
    this.gain = new double[size];
    this.acting = other.acting;
    this.days = other.days;
    this.score = other.score;
    this.deviation = other.deviation;
  }

  private void setPriors() {
    setVariance(DayDesign.LEVEL, 1);
    setVariance(DayDesign.TREND, settings.trend() ? TREND_PRIOR * TREND_PRIOR : 0);
    double phi = settings.persistence();
    setVariance(DayDesign.PASSING, settings.passing() * noise / (1 - phi * phi));
    for (int i = DayDesign.WEEKDAY; i < DayDesign.MONTH; i++) {
      setVariance(i, 1);
    }
    for (int i = DayDesign.MONTH; i < DayDesign.KNOWN; i++) {
      setVariance(i, settings.month() ? MONTH_PRIOR * MONTH_PRIOR : 0);
    }
    for (int i = DayDesign.KNOWN; i < size; i++) {
      boolean specialDay = design.effects().get(i - DayDesign.KNOWN).isSpecialDay();
      setVariance(i, specialDay ? 1 : REGRESSOR_PRIOR * REGRESSOR_PRIOR);
    }
  }

  private void setVariance(int i, double variance) {
    covariance[i * size + i] = variance;
  }

  private void addVariance(int i, double variance) {
    covariance[i * size + i] += variance;
  }

  DayModel copy() {
    return new DayModel(this);
  }

  DayModelSettings settings() {
    return settings;
  }

  double noise() {
    return noise;
  }

  double state(int i) {
    return state[i];
  }

  double stateVariance(int i) {
    return Math.max(0, covariance[i * size + i]);
  }

  /** How well the days since the burn-in were forecast a day ahead; more is better. */
  double score() {
    return score;
  }

  /** How far the last day was from its forecast, in standard deviations. */
  double deviation() {
    return deviation;
  }

  /** Goes on by one day, of which nothing is known yet. */
  void advance() {
    state[DayDesign.LEVEL] += DAMPING * state[DayDesign.TREND];
    state[DayDesign.TREND] *= DAMPING;
    state[DayDesign.PASSING] *= settings.persistence();
    for (int i : acting) {
      advance(i * size, 1);
    }
    for (int i : acting) {
      advance(i, size);
    }
    addVariance(DayDesign.LEVEL, settings.level() * noise);
    addVariance(DayDesign.TREND, settings.trend() ? TREND_CHANGE * noise : 0);
    addVariance(DayDesign.PASSING, settings.passing() * noise);
    for (int i = DayDesign.WEEKDAY; i < DayDesign.MONTH; i++) {
      addVariance(i, settings.weekday() * noise / 7);
    }
  }

  private void advance(int start, int stride) {
    int trend = start + DayDesign.TREND * stride;
    covariance[start + DayDesign.LEVEL * stride] += DAMPING * covariance[trend];
    covariance[trend] *= DAMPING;
    covariance[start + DayDesign.PASSING * stride] *= settings.persistence();
  }

  private double logMean(double[] row) {
    double sum = 0;
    for (int i : acting) {
      sum += row[i] * state[i];
    }
    return sum;
  }

  /** The contacts of a whole day, which stay finite whatever a regressor says. */
  double size(double[] row) {
    return StrictMath.exp(Math.max(-GREATEST_LOG, Math.min(GREATEST_LOG, logMean(row))));
  }

  /** Q without the noise: how uncertain f is. */
  double uncertainty(double[] row) {
    double sum = 0;
    for (int i : acting) {
      sum += row[i] == 0 ? 0 : row[i] * product(i, row);
    }
    return Math.max(0, sum);
  }

  private double product(int i, double[] row) {
    double sum = 0;
    for (int j : acting) {
      sum += covariance[i * size + j] * row[j];
    }
    return sum;
  }

  /**
   * Learns from a day.
   *
   * @param row which states act
   * @param exposure e, the part of an ordinary day that was counted, times the given factors
   * @param contacts y
   */
  void observe(double[] row, double exposure, double contacts) {
    if (days == 0) {
      state[DayDesign.LEVEL] = StrictMath.log((contacts + 0.5) / exposure);
    }
    double known = 0;
    for (int i : acting) {
      gain[i] = product(i, row);
      known += row[i] * gain[i];
    }
    learn(Math.max(0, known), exposure * size(row), contacts);
    days++;
  }

  private void learn(double known, double mean, double contacts) {
    double variance = known + noise;
    double distance = StrictMath.sqrt(NegativeBinomial.deviance(contacts, mean, variance));
    deviation = contacts < mean ? -distance : distance;
    if (days >= BURN_IN) {
      score += score(contacts, variance, distance);
    }
    double excess = Math.max(1, distance / OUTLYING);
    move(known + noise * excess * excess, mean, contacts);
  }

  /**
   * The logarithm of the extended quasi-likelihood (Nelder and Pregibon: An extended
   * quasi-likelihood function, Biometrika 74, 1987, 221–232) with Huber's loss, so that a few
   * strange days do not choose the model.
   */
  private static double score(double contacts, double variance, double distance) {
    double loss =
        distance <= OUTLYING
            ? distance * distance / 2
            : OUTLYING * distance - OUTLYING * OUTLYING / 2;
    // One sixth keeps the variance of no contacts from being zero, as in the source.
    double y = contacts + 1.0 / 6;
    return -StrictMath.log(y + y * y * variance) / 2 - loss;
  }

  private void move(double variance, double mean, double contacts) {
    double step = StrictMath.log1p(variance * (contacts - mean) / (1 + variance * mean));
    double left = variance / (1 + variance * contacts);
    double shrink = (variance - left) / (variance * variance);
    for (int i : acting) {
      state[i] += gain[i] / variance * step;
      double factor = gain[i] * shrink;
      for (int j : acting) {
        covariance[i * size + j] -= factor * gain[j];
      }
    }
  }
}
