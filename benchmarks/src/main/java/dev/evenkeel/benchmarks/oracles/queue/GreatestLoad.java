package dev.evenkeel.benchmarks.oracles.queue;

import dev.evenkeel.benchmarks.oracles.queue.QueueAnswer.Kind;
import dev.evenkeel.scheduling.queueing.ErlangA;
import dev.evenkeel.scheduling.queueing.ErlangB;
import dev.evenkeel.scheduling.queueing.ErlangC;
import java.util.OptionalDouble;

/** The greatest load that keeps what a metric states. */
final class GreatestLoad {
  private GreatestLoad() {}

  static QueueAnswer answer(MetricText text, QueueRow row, boolean loss) {
    OptionalDouble limit = text.limit();
    if (limit.isEmpty() || row.agents().isEmpty()) {
      return QueueAnswer.unknown("metric or row states no limit or no agents");
    }
    int agents = row.wholeAgents();
    double time = row.handleTime();
    if (loss || text.has("block", "loss")) {
      return load(ErlangB.greatestLoad(agents, limit.getAsDouble()));
    }
    if (text.has("sl", "service")) {
      double share = text.share().orElseThrow();
      double within = text.timeOfTarget().orElseGet(() -> row.within().orElseThrow());
      return load(text.definition().greatestLoad(agents, time, row.patience(), share, within));
    }
    if (text.has("asa", "mean_wait", "mean wait")) {
      double longest = limit.getAsDouble();
      return load(
          row.patience() == Double.POSITIVE_INFINITY
              ? ErlangC.greatestLoadForMeanWait(agents, time, longest)
              : ErlangA.greatestLoadForMeanWait(agents, time, row.patience(), longest));
    }
    if (text.has("abandon")) {
      return load(
          ErlangA.greatestLoadForAbandonment(agents, time, row.patience(), limit.getAsDouble()));
    }
    return text.has("p_wait", "delay", "wait")
        ? waiting(row, agents, limit.getAsDouble())
        : QueueAnswer.unknown("limit on the load is not known");
  }

  private static QueueAnswer waiting(QueueRow row, int agents, double limit) {
    return load(
        row.patience() == Double.POSITIVE_INFINITY
            ? ErlangC.greatestLoadForWaitProbability(agents, limit)
            : ErlangA.greatestLoadForWaitProbability(
                agents, row.handleTime(), row.patience(), limit));
  }

  private static QueueAnswer load(double load) {
    return QueueAnswer.of(Kind.PROBABILITY_OR_TIME, load);
  }
}
