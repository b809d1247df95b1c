package dev.evenkeel.scheduling.queueing.simulation.internal;

/**
 * The arrivals of one class: a Poisson process whose rate is constant in every segment. The area
 * under the rate between two arrivals is exponential with mean 1, so that each arrival is exact,
 * over any number of changes (E. Çinlar, "Introduction to Stochastic Processes", 1975).
 */
final class Arrivals {
  private final Timeline timeline;
  private final int contacts;
  private final RandomBits random;
  private final boolean periodic;
  private final boolean never;

  private int segment;
  private double time;
  private double segmentEnd;

  Arrivals(Timeline timeline, int contacts, long seed, boolean periodic) {
    this.timeline = timeline;
    this.contacts = contacts;
    this.random = new RandomBits(seed);
    this.periodic = periodic;
    this.never = isNever();
  }

  private boolean isNever() {
    for (int i = 0; i < timeline.segments(); i++) {
      if (timeline.rate(contacts, i) > 0) {
        return false;
      }
    }
    return true;
  }

  /** Begins at a time that is not after 0; before 0 the rate is that of time 0. */
  void begin(double start) {
    time = start;
    segment = 0;
    segmentEnd = timeline.start(1);
  }

  /** Returns the next arrival, infinite if there is none. */
  double next() {
    if (never) {
      return Double.POSITIVE_INFINITY;
    }
    double area = ExponentialZiggurat.next(random);
    double rate = timeline.rate(contacts, segment);
    while (area >= rate * (segmentEnd - time)) {
      area -= rate * (segmentEnd - time);
      if (!advance()) {
        return Double.POSITIVE_INFINITY;
      }
      rate = timeline.rate(contacts, segment);
    }
    time += area / rate;
    return time;
  }

  private boolean advance() {
    time = segmentEnd;
    if (segment + 1 == timeline.segments()) {
      if (!periodic) {
        segmentEnd = Double.POSITIVE_INFINITY;
        return false;
      }
      segment = -1;
    }
    segment++;
    segmentEnd = time + (timeline.start(segment + 1) - timeline.start(segment));
    return true;
  }

  /** Moves to an earlier time. */
  void rebase(double by) {
    time -= by;
    segmentEnd -= by;
  }
}
