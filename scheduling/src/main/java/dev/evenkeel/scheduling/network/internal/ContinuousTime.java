package dev.evenkeel.scheduling.network.internal;

/**
 * Time that is working time day and night.
 *
 * @param network the network whose durations and lags count
 */
public record ContinuousTime(CompactNetwork network) implements WorkTime {
  @Override
  public boolean isContinuous() {
    return true;
  }

  @Override
  public long after(int place, int slot, long event) {
    return Math.addExact(event, network.lag(slot));
  }

  @Override
  public long before(int place, int slot, long limit) {
    return Math.subtractExact(limit, network.lag(slot));
  }

  @Override
  public long earliest(int place, long startLimit, long finishLimit) {
    return Math.max(startLimit, Math.subtractExact(finishLimit, network.duration[place]));
  }

  @Override
  public long latest(int place, long startLimit, long finishLimit) {
    return Math.min(startLimit, Math.subtractExact(finishLimit, network.duration[place]));
  }

  @Override
  public long finish(int place, long start) {
    return Math.addExact(start, network.duration[place]);
  }

  @Override
  public long worked(int place, long from, long to) {
    return Math.subtractExact(to, from);
  }
}
