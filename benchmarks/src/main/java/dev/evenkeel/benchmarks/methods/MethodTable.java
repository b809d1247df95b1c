package dev.evenkeel.benchmarks.methods;

import dev.evenkeel.scheduling.buffer.BufferMethod;
import java.io.PrintStream;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * The results of all instances with durations of one shape, as a table in Markdown.
 *
 * @param shape the shape
 * @param percentile what is held against the hit rates
 * @param results the results in any order
 */
record MethodTable(DurationShape shape, double percentile, List<MethodResult> results) {
  static final String HEAD =
      "| durations | method | hit rate | lowest | highest | length over chain | the promise |\n"
          + "|---|---|---|---|---|---|---|";

  private static final double POINTS = 0.02;

  void print(PrintStream out) {
    for (BufferMethod method : BufferMethod.values()) {
      DoubleSummaryStatistics hits = statistics(method, MethodResult::hitRate);
      DoubleSummaryStatistics length = statistics(method, MethodResult::length);
      out.printf(
          Locale.ROOT,
          "| %s | %s | %.1f %% | %.1f %% | %.1f %% | %.3f | %s |%n",
          shape,
          name(method),
          100 * hits.getAverage(),
          100 * hits.getMin(),
          100 * hits.getMax(),
          length.getAverage(),
          verdict(hits.getAverage()));
    }
  }

  private DoubleSummaryStatistics statistics(
      BufferMethod method, ToDoubleFunction<MethodResult> figure) {
    return results.stream()
        .filter(result -> result.method() == method)
        .mapToDouble(figure)
        .summaryStatistics();
  }

  private static String name(BufferMethod method) {
    return method.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** An early promise that is rarely kept promises too much. */
  private String verdict(double rate) {
    if (rate < percentile - POINTS) {
      return "too much: too early";
    }
    return rate > percentile + POINTS ? "too little: too late" : "as stated";
  }

  /** Returns whether the percentile method keeps what it says. */
  boolean isKept() {
    double rate = statistics(BufferMethod.SIMULATED_PERCENTILE, MethodResult::hitRate).getAverage();
    return Math.abs(rate - percentile) <= POINTS;
  }

  /** Returns how many plans of the percentile method do so each by itself. */
  String keptEach() {
    List<MethodResult> plans =
        results.stream()
            .filter(result -> result.method() == BufferMethod.SIMULATED_PERCENTILE)
            .toList();
    long kept =
        plans.stream().filter(result -> Math.abs(result.hitRate() - percentile) <= POINTS).count();
    return String.format(
        Locale.ROOT,
        "%s: %d of %d plans by simulated percentile within 2 points of %.0f %%",
        shape,
        kept,
        plans.size(),
        100 * percentile);
  }
}
