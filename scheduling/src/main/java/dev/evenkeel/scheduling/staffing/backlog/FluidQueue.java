package dev.evenkeel.scheduling.staffing.backlog;

/**
 * Contacts as a fluid: some in service, some waiting. Between changes of the rates each amount is an
 * exponential or a line, so that every step is exact.
 */
final class FluidQueue {
  private static final int MOST_STEPS = 8;
  private static final double SMALL = 1e-3;

  private final double loss;
  private double busy;
  private double waiting;
  private double waitingTime;

  private double rate;
  private double servers;
  private double serviceRate;

  /** A queue with nobody waiting, whose contacts give up for good at a rate per second. */
  FluidQueue(double busy, double loss) {
    this.busy = busy;
    this.loss = loss;
  }

  double waiting() {
    return waiting;
  }

  /** Returns the seconds that contacts waited since the queue began, summed over contacts. */
  double waitingTime() {
    return waitingTime;
  }

  void setRates(double rate, double servers, double serviceRate) {
    this.rate = rate;
    this.servers = servers;
    this.serviceRate = serviceRate;
    double free = Math.max(0, servers - busy);
    double taken = Math.min(free, waiting);
    busy += taken;
    waiting -= taken;
  }

  void run(double seconds) {
    double left = seconds;
    for (int step = 0; step < MOST_STEPS && left > 0; step++) {
      left -= step(left);
    }
  }

  private double step(double left) {
    if (busy > servers) {
      return drain(left);
    }
    boolean isFull = busy == servers && (waiting > 0 || rate > serviceRate * servers);
    return isFull ? serveAll(left) : serveSome(left);
  }

  /** Agents who left finish their contact first; nobody is answered. */
  private double drain(double left) {
    double time = servers == 0 ? left : StrictMath.log(busy / servers) / serviceRate;
    if (servers > 0 && time <= left) {
      busy = servers;
    } else {
      time = left;
      busy = Math.max(servers, busy * StrictMath.exp(-serviceRate * time));
    }
    letWait(time, rate);
    return time;
  }

  private double serveAll(double left) {
    double growth = rate - serviceRate * servers;
    double time = growth < 0 ? timeUntilNobodyWaits(-growth) : left;
    letWait(Math.min(time, left), growth);
    if (growth < 0 && time <= left) {
      waiting = 0;
    }
    return Math.min(time, left);
  }

  private double timeUntilNobodyWaits(double shrinking) {
    return loss == 0 ? waiting / shrinking : StrictMath.log1p(loss * waiting / shrinking) / loss;
  }

  private double serveSome(double left) {
    double load = rate / serviceRate;
    double time =
        load > servers
            ? StrictMath.log((load - busy) / (load - servers)) / serviceRate
            : Double.POSITIVE_INFINITY;
    if (time <= left) {
      busy = servers;
      return time;
    }
    busy = Math.min(servers, load + (busy - load) * StrictMath.exp(-serviceRate * left));
    return left;
  }

  /** Lets the queue grow for a time at a rate, less those who give up. */
  private void letWait(double time, double growth) {
    double x = loss * time;
    double decay = loss == 0 ? time : -StrictMath.expm1(-x) / loss;
    // (time - decay) / loss, as a series where the difference would lose its digits.
    double twice =
        x < SMALL
            ? time * time * (0.5 - x * (1.0 / 6 - x * (1.0 / 24 - x / 120)))
            : (time - decay) / loss;
    waitingTime += Math.max(0, waiting * decay + growth * twice);
    waiting = Math.max(0, waiting * StrictMath.exp(-x) + growth * decay);
  }

  /** Returns how long a contact that came now would wait at these rates, or infinity. */
  double waitSeconds() {
    if (servers == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double drained = busy > servers ? StrictMath.log(busy / servers) / serviceRate : 0;
    double ahead = waiting * StrictMath.exp(-loss * drained);
    double pace = serviceRate * servers;
    return drained + (loss == 0 ? ahead / pace : StrictMath.log1p(loss * ahead / pace) / loss);
  }
}
