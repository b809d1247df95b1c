package dev.evenkeel.benchmarks.oracles.queue;

import dev.evenkeel.benchmarks.oracles.queue.QueueAnswer.Kind;
import dev.evenkeel.scheduling.queueing.ErlangA;
import dev.evenkeel.scheduling.queueing.ErlangB;
import dev.evenkeel.scheduling.queueing.ServiceLevelDefinition;
import java.util.OptionalDouble;

/** What a metric states of a queue with given agents. */
final class Performance {
  private final MetricText text;
  private final QueueRow row;
  private final double load;
  private final double agents;
  private final boolean broken;

  private Performance(MetricText text, QueueRow row, boolean broken) {
    this.text = text;
    this.row = row;
    this.load = row.load().orElseThrow();
    this.agents = row.agents().orElseThrow();
    this.broken = broken || !row.isWhole();
  }

  static QueueAnswer answer(MetricText text, QueueRow row, boolean loss, boolean broken) {
    if (row.load().isEmpty() || row.agents().isEmpty()) {
      return QueueAnswer.unknown("row states no load or no agents");
    }
    Performance queue = new Performance(text, row, broken);
    if (loss || text.has("block", "loss")) {
      return text.has("block", "loss", "p_b")
          ? number(queue.blocking())
          : QueueAnswer.unknown("metric is not known of Erlang B");
    }
    if (text.has("service_level", "service level") || text.startsWith("sl")) {
      return queue.serviceLevel();
    }
    if (text.has("no delay", "no wait", "no_wait", "w=0", "immediate")) {
      return QueueAnswer.of(Kind.SERVICE_LEVEL, 1 - queue.waiting());
    }
    if (text.has("w<=t", "w<t", "w<h", "le_t", "<= t") && !text.has("answered", "served")) {
      return queue.notLonger();
    }
    OptionalDouble value = text.has("wait", "asa", "w>") ? queue.waitQuantity() : queue.other();
    return value.isPresent()
        ? number(value.getAsDouble())
        : QueueAnswer.unknown("metric is not known, or row lacks its time");
  }

  private double blocking() {
    return broken
        ? ErlangB.blockingProbability(load, agents)
        : ErlangB.blockingProbability(load, row.wholeAgents());
  }

  private QueueAnswer serviceLevel() {
    if (row.within().isEmpty()) {
      return QueueAnswer.unknown("row states no time of the target");
    }
    double within = row.within().getAsDouble();
    ServiceLevelDefinition definition = text.definition();
    double time = row.handleTime();
    double patience = row.patience();
    return QueueAnswer.of(
        Kind.SERVICE_LEVEL,
        broken
            ? definition.serviceLevel(load, agents, time, patience, within)
            : definition.serviceLevel(load, row.wholeAgents(), time, patience, within));
  }

  private QueueAnswer notLonger() {
    return row.within().isEmpty()
        ? QueueAnswer.unknown("row states no time")
        : QueueAnswer.of(Kind.SERVICE_LEVEL, 1 - waitLonger(row.within().getAsDouble()));
  }

  private OptionalDouble waitQuantity() {
    if (text.has("percentile")) {
      return percentile();
    }
    if (text.has("| w>0", "|w>0", "given w", "of those", "waiters", "of delayed", "of_delayed")) {
      return conditional();
    }
    if (text.has("answered", "served", "abandoned")) {
      return OptionalDouble.empty();
    }
    if (text.has("virtual")) {
      return row.within().isEmpty()
          ? row.within()
          : OptionalDouble.of(
              ErlangA.virtualWaitLongerProbability(
                  load,
                  row.wholeAgents(),
                  row.handleTime(),
                  row.patience(),
                  row.within().getAsDouble()));
    }
    if (text.has("gt_t", "p(w>t", "> t", "longer") || (text.has("p(w>") && !text.has("p(w>0)"))) {
      return row.within().isEmpty()
          ? row.within()
          : OptionalDouble.of(waitLonger(row.within().getAsDouble()));
    }
    return text.has("mean", "asa", "average") ? meanWait() : OptionalDouble.of(waiting());
  }

  private OptionalDouble percentile() {
    return text.percentile().isEmpty()
        ? text.percentile()
        : inUnit(
            ErlangA.waitPercentile(
                load,
                row.wholeAgents(),
                row.handleTime(),
                row.patience(),
                text.percentile().getAsDouble()));
  }

  /** Returns P(W > t | W > 0) or E[W | W > 0]. */
  private OptionalDouble conditional() {
    if (text.has("mean", "asa")) {
      OptionalDouble mean = meanWait();
      return mean.isPresent() ? OptionalDouble.of(mean.getAsDouble() / waiting()) : mean;
    }
    return row.within().isPresent()
        ? OptionalDouble.of(waitLonger(row.within().getAsDouble()) / waiting())
        : row.within();
  }

  private OptionalDouble other() {
    if (text.has("abandon")) {
      OptionalDouble minutes = text.minutes();
      double share = abandonment();
      return OptionalDouble.of(
          minutes.isPresent() ? share * row.rate() * 60 * minutes.getAsDouble() : share);
    }
    if (text.has("occupancy", "utilisation", "utilization")) {
      return OptionalDouble.of(load * (1 - abandonment()) / agents);
    }
    if (text.has("queue")) {
      return ErlangA.meanQueueLength(load, row.wholeAgents(), row.handleTime(), row.patience());
    }
    if (text.has("response", "sojourn")) {
      OptionalDouble mean = unitlessMeanWait();
      return mean.isPresent() ? OptionalDouble.of(mean.getAsDouble() + row.handleTime()) : mean;
    }
    return text.has("p_delay", "delay") ? OptionalDouble.of(waiting()) : OptionalDouble.empty();
  }

  private OptionalDouble meanWait() {
    return inUnit(unitlessMeanWait());
  }

  private OptionalDouble inUnit(OptionalDouble seconds) {
    boolean minutes = text.endsWith("_min") || text.endsWith(" min") || text.has("minutes");
    return minutes && seconds.isPresent() ? OptionalDouble.of(seconds.getAsDouble() / 60) : seconds;
  }

  private OptionalDouble unitlessMeanWait() {
    return broken
        ? ErlangA.meanWait(load, agents, row.handleTime(), row.patience())
        : ErlangA.meanWait(load, row.wholeAgents(), row.handleTime(), row.patience());
  }

  private double waiting() {
    return broken
        ? ErlangA.waitProbability(load, agents, row.handleTime(), row.patience())
        : ErlangA.waitProbability(load, row.wholeAgents(), row.handleTime(), row.patience());
  }

  private double waitLonger(double time) {
    double handleTime = row.handleTime();
    return broken
        ? ErlangA.waitLongerProbability(load, agents, handleTime, row.patience(), time)
        : ErlangA.waitLongerProbability(load, row.wholeAgents(), handleTime, row.patience(), time);
  }

  private double abandonment() {
    return broken
        ? ErlangA.abandonment(load, agents, row.handleTime(), row.patience())
        : ErlangA.abandonment(load, row.wholeAgents(), row.handleTime(), row.patience());
  }

  private static QueueAnswer number(double value) {
    return QueueAnswer.of(Kind.PROBABILITY_OR_TIME, value);
  }
}
