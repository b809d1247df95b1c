package dev.evenkeel.scheduling.capacity.blending;

import dev.evenkeel.core.check.Check;

/**
 * What becomes of contacts that find all agents busy, whatever the agents do when nobody waits. The
 * unit of time is the mean handle time.
 *
 * <p>With load {@code a}, {@code s} agents and {@code d = handle time / patience} the queue grows
 * from {@code j} to {@code j + 1} at the rate {@code a} and shrinks at {@code s + j d}, so that
 *
 * <pre>{@code
 * w_0 = 1,  w_j = w_{j-1} a / (s + j d),  W = sum w_j
 * P(gives up | waits)            = sum j w_j d / (a W)
 * P(answered within t | waits)   = 1 - P(gives up | waits)
 *                                  - s/(s+d) e^{y(1-e^{-dt}) - (s+d)t} m(x+1, y e^{-dt}) / W
 * m(x, z) = sum_j z^j / ((x+1) ... (x+j)),  x = s/d,  y = a/d,  W = m(x, y)
 * }</pre>
 *
 * <p>and for {@code d = 0} a geometric series and an exponential wait. Source: Baccelli and
 * Hebuterne, "On queues with impatient customers", Performance 1981; Zeltyn and Mandelbaum, "Call
 * centers with impatient customers: many-server asymptotics of the M/M/n+G queue", Queueing Systems
 * 51, 2005.
 */
final class WaitingContacts {
  private static final double NEGLIGIBLE = 0x1p-54;
  private static final double MOST_STATES = 1e8;

  /** Sums are divided by this when they grow, and how often is counted. */
  private static final double LARGE = 0x1p900;

  private static final double LOG_LARGE = 900 * StrictMath.log(2);

  private final double load;
  private final int agents;
  private final double givingUp;
  private final Series all;
  private final double leaving;

  /** What was asked last, as a target and its check ask the same. Threads may differ in it. */
  private Answered last = new Answered(0, 0);

  WaitingContacts(double load, int agents, double givingUp) {
    this.load = load;
    this.agents = agents;
    this.givingUp = givingUp;
    if (givingUp == 0) {
      double sum = load < agents ? 1 / (1 - load / agents) : Double.POSITIVE_INFINITY;
      this.all = new Series(sum, 0, 0);
      this.leaving = 0;
    } else {
      checkStates();
      this.all = series(agents / givingUp, load / givingUp);
      this.leaving = all.weighted / all.sum * givingUp / load;
    }
  }

  /** A sum of terms, of terms times their number, and how often both were divided. */
  private record Series(double sum, double weighted, int scale) {}

  /** The probability of being answered within a time. */
  private record Answered(double time, double probability) {}

  private void checkStates() {
    double states =
        Math.max(0, (load - agents) / givingUp) + 60 * Math.sqrt(Math.max(load, agents) / givingUp);
    Check.that(
        states <= MOST_STATES,
        "load must not exceed the agents so far that the queue takes %s states but was %s erlang"
            + " for %s agents\nMaybe nobody gives up, and the patience is infinite.",
        states,
        load,
        agents);
  }

  /** Returns m(x, z), from its first term on. */
  private static Series series(double x, double z) {
    double term = 1;
    double sum = 1;
    double weighted = 0;
    int scale = 0;
    double ratio = z / (x + 1);
    for (double j = 1; term > NEGLIGIBLE * sum * (1 - ratio) || j <= z - x; j++) {
      ratio = z / (x + j);
      term *= ratio;
      sum += term;
      weighted += j * term;
      if (sum > LARGE) {
        term /= LARGE;
        sum /= LARGE;
        weighted /= LARGE;
        scale++;
      }
    }
    return new Series(sum, weighted, scale);
  }

  /** Returns how likely it is that all agents are busy, in units of exactly so without a queue. */
  double weight() {
    return all.scale == 0 ? all.sum : Double.POSITIVE_INFINITY;
  }

  /** Returns the probability of giving up. */
  double givesUp() {
    return leaving;
  }

  /** Returns the mean time until being answered or giving up; infinite if the queue only grows. */
  double meanWait() {
    if (givingUp > 0) {
      return leaving / givingUp;
    }
    return load < agents ? 1 / (agents - load) : Double.POSITIVE_INFINITY;
  }

  /** Returns the probability of being answered within some time. */
  double answeredWithin(double time) {
    if (givingUp == 0) {
      return load < agents ? -StrictMath.expm1(-(agents - load) * time) : 0;
    }
    Answered known = last;
    if (known.time != time) {
      known = new Answered(time, answeredWithinPositive(time));
      last = known;
    }
    return known.probability;
  }

  private double answeredWithinPositive(double time) {
    double x = agents / givingUp + 1;
    double y = load / givingUp;
    double patient = StrictMath.exp(-givingUp * time);
    double exponent = -y * StrictMath.expm1(-givingUp * time) - (agents + givingUp) * time;
    double later = agents / (agents + givingUp) * relative(series(x, y * patient), exponent);
    return clamp(1 - leaving - later);
  }

  /** Returns the probability of giving up within some time. */
  double givesUpWithin(double time) {
    if (givingUp == 0) {
      return 0;
    }
    return clamp(1 - answeredWithin(time) - waitsLonger(time));
  }

  /** Returns the probability of neither being answered nor giving up within some time. */
  double waitsLonger(double time) {
    if (givingUp == 0) {
      return load < agents ? StrictMath.exp(-(agents - load) * time) : 1;
    }
    double y = load / givingUp;
    double patient = StrictMath.exp(-givingUp * time);
    double exponent = -y * StrictMath.expm1(-givingUp * time) - (agents + givingUp) * time;
    return clamp(relative(series(agents / givingUp, y * patient), exponent));
  }

  private double relative(Series series, double exponent) {
    double scaled = exponent + (series.scale - all.scale) * LOG_LARGE;
    return StrictMath.exp(scaled) * (series.sum / all.sum);
  }

  private static double clamp(double probability) {
    return Math.min(1, Math.max(0, probability));
  }
}
