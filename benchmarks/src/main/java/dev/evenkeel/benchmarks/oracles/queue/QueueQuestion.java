package dev.evenkeel.benchmarks.oracles.queue;

import dev.evenkeel.benchmarks.oracles.queue.QueueAnswer.Kind;
import dev.evenkeel.scheduling.queueing.Garnett;
import dev.evenkeel.scheduling.queueing.HalfinWhitt;
import dev.evenkeel.scheduling.queueing.ThresholdBlending;
import java.util.Locale;
import java.util.OptionalDouble;

/** Puts what a model and a metric ask to the library. Words it does not know are said so. */
final class QueueQuestion {
  private static final String BLENDING = "blend-threshold c=";

  private QueueQuestion() {}

  static QueueAnswer answer(String model, String metric, QueueRow row) {
    String name = model.toLowerCase(Locale.ROOT).strip();
    MetricText text = new MetricText(metric);
    if (name.startsWith("halfinwhitt")) {
      return halfinWhitt(text, row);
    }
    if (name.startsWith("garnett")) {
      return garnett(text, row);
    }
    if (name.startsWith(BLENDING)) {
      int threshold = Integer.parseInt(name.substring(BLENDING.length()).strip());
      return blending(text, row, threshold);
    }
    if (!name.matches("erlang-?[abc](-.*)?")) {
      return QueueAnswer.unknown("model is not known: " + model);
    }
    boolean loss = name.matches("erlang-?b.*");
    boolean broken = name.contains("cont");
    if (text.has("offered load") || text.has("max load", "greatest load")) {
      return GreatestLoad.answer(text, row, loss);
    }
    return text.startsWith("min") || text.has("required", "positions", "agents for", "channels")
        ? LeastAgents.answer(text, row, loss, broken)
        : Performance.answer(text, row, loss, broken);
  }

  private static QueueAnswer halfinWhitt(MetricText text, QueueRow row) {
    OptionalDouble beta = text.beta().isPresent() ? text.beta() : row.load();
    return text.has("p(w>0)", "p_wait", "alpha(beta") && beta.isPresent()
        ? QueueAnswer.of(Kind.APPROXIMATION, HalfinWhitt.waitProbability(beta.getAsDouble()))
        : QueueAnswer.unknown("metric is not known of Halfin and Whitt, or row lacks beta");
  }

  private static QueueAnswer garnett(MetricText text, QueueRow row) {
    double beta = text.beta().orElseGet(() -> row.load().orElseThrow());
    return text.has("p(w>0)", "p_wait", "alpha")
        ? QueueAnswer.of(
            Kind.APPROXIMATION, Garnett.waitProbability(beta, row.handleTime(), row.patience()))
        : QueueAnswer.unknown("metric is not known of Garnett");
  }

  private static QueueAnswer blending(MetricText text, QueueRow row, int threshold) {
    double load = row.load().orElseThrow();
    int agents = row.wholeAgents();
    double waiting = ThresholdBlending.waitProbability(load, agents, threshold);
    if (text.has("deferred", "throughput", "capacity")) {
      return QueueAnswer.of(
          Kind.DEFERRED_CAPACITY, ThresholdBlending.deferredCapacity(load, agents, threshold));
    }
    if (text.has("service_level", "service level")) {
      double time = row.handleTime();
      double target = row.within().orElseThrow();
      return QueueAnswer.of(
          Kind.SERVICE_LEVEL,
          ThresholdBlending.serviceLevel(load, agents, threshold, time, target));
    }
    if (text.has("occupancy")) {
      return QueueAnswer.of(
          Kind.PROBABILITY_OR_TIME, ThresholdBlending.occupancy(load, agents, threshold));
    }
    if (text.has("mean_wait", "mean wait")) {
      return QueueAnswer.of(Kind.PROBABILITY_OR_TIME, waiting * row.handleTime() / (agents - load));
    }
    return text.has("p_wait")
        ? QueueAnswer.of(Kind.PROBABILITY_OR_TIME, waiting)
        : QueueAnswer.unknown("metric is not known of blending");
  }
}
