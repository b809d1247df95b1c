package dev.evenkeel.benchmarks.oracles.queue;

import dev.evenkeel.benchmarks.oracles.queue.QueueAnswer.Kind;
import dev.evenkeel.scheduling.queueing.ErlangA;
import dev.evenkeel.scheduling.queueing.ErlangB;
import dev.evenkeel.scheduling.queueing.ServiceLevelDefinition;
import java.util.OptionalDouble;

/** The least number of agents that keeps what a metric states. */
final class LeastAgents {
  private LeastAgents() {}

  static QueueAnswer answer(MetricText text, QueueRow row, boolean loss, boolean broken) {
    OptionalDouble limit = text.limit();
    if (limit.isEmpty() || row.load().isEmpty()) {
      return QueueAnswer.unknown("metric or row states no limit or no load");
    }
    QueueAnswer net = net(text, row, loss, broken || text.has("continuous", "fractional"));
    OptionalDouble shrinkage = text.shrinkage();
    if (shrinkage.isEmpty() || net.isUnknown()) {
      return net;
    }
    double gross = net.value() / (1 - shrinkage.getAsDouble());
    return net.kind() == Kind.COUNT
        ? QueueAnswer.of(Kind.COUNT, Math.ceil(gross - 1e-9))
        : QueueAnswer.of(net.kind(), gross);
  }

  private static QueueAnswer net(MetricText text, QueueRow row, boolean loss, boolean broken) {
    double load = row.load().orElseThrow();
    double limit = text.limit().orElseThrow();
    if (loss || text.has("block", "loss")) {
      return count(ErlangB.leastAgents(load, limit));
    }
    if (text.has("no delay", "immediate", "w=0")) {
      return waiting(row, 1 - limit);
    }
    if (text.has("sl", "service", "80/20", "90/10") || text.timeOfTarget().isPresent()) {
      return serviceLevel(text, row, broken);
    }
    if (text.has("asa", "mean_wait", "mean wait")) {
      return count(ErlangA.leastAgentsForMeanWait(load, row.handleTime(), row.patience(), limit));
    }
    if (text.has("abandon")) {
      return count(
          ErlangA.leastAgentsForAbandonment(load, row.handleTime(), row.patience(), limit));
    }
    if (text.has("occupancy", "utilisation", "utilization")) {
      return count((int) Math.ceil(load / limit - 1e-9));
    }
    return text.has("p_wait", "delay", "wait")
        ? waiting(row, limit)
        : QueueAnswer.unknown("limit on the agents is not known");
  }

  private static QueueAnswer serviceLevel(MetricText text, QueueRow row, boolean broken) {
    double load = row.load().orElseThrow();
    double share = text.share().orElseThrow();
    double within =
        text.timeOfTarget().isPresent()
            ? text.timeOfTarget().getAsDouble()
            : row.within().orElseThrow();
    double time = row.handleTime();
    double patience = row.patience();
    ServiceLevelDefinition definition = text.definition();
    return broken
        ? QueueAnswer.of(
            Kind.PROBABILITY_OR_TIME,
            definition.leastFractionalAgents(load, time, patience, share, within))
        : count(definition.leastAgents(load, time, patience, share, within));
  }

  private static QueueAnswer waiting(QueueRow row, double limit) {
    return count(
        ErlangA.leastAgentsForWaitProbability(
            row.load().orElseThrow(), row.handleTime(), row.patience(), limit));
  }

  private static QueueAnswer count(int agents) {
    return QueueAnswer.of(Kind.COUNT, agents);
  }
}
