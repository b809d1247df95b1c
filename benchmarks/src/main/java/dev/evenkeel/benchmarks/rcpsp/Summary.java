package dev.evenkeel.benchmarks.rcpsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

/** Counts and averages over results. */
final class Summary {
  private static final double NANOS_PER_MICRO = 1_000;

  private final List<InstanceResult> results;
  private final List<String> lines = new ArrayList<>();

  private Summary(List<InstanceResult> results) {
    this.results = results;
  }

  /** Returns the lines for the console. */
  static List<String> of(List<InstanceResult> results) {
    Summary summary = new Summary(results);
    summary.addOutcomes();
    summary.addAverage("over the critical-path bound", InstanceResult::criticalPathBound);
    if (results.stream().anyMatch(result -> result.listed().isPresent())) {
      summary.addListed();
    }
    summary.add("proved optimal by the search", summary.count(InstanceResult::isProvedOptimal));
    summary.add("microseconds per schedule", number(summary.microsPerSchedule()));
    return summary.lines;
  }

  private void addOutcomes() {
    add("feasible schedules", count(InstanceResult::isFeasible));
    add("schedules that break a rule", count(is(InstanceOutcome.BREAKS_RULES)));
    addUnlessNone("proved to have no schedule", is(InstanceOutcome.NO_SCHEDULE));
    addUnlessNone("no schedule found", is(InstanceOutcome.NOT_FOUND));
    addUnlessNone("failed", is(InstanceOutcome.FAILED));
    addUnlessNone("unreadable", is(InstanceOutcome.UNREADABLE));
  }

  private void addListed() {
    addAverage("over the listed lower bound", InstanceResult::listedLowerBound);
    addReached("at the listed lower bound", InstanceResult::listedLowerBound);
    if (results.stream().anyMatch(result -> result.listedBestKnown().isPresent())) {
      addAverage("over the best known makespan", InstanceResult::listedBestKnown);
      addReached("at the best known makespan", InstanceResult::listedBestKnown);
      addReached("at a listed optimum", InstanceResult::listedOptimum);
      addUnlessNone("better than best known", result -> result.isBelow(result.listedBestKnown()));
    }
    add("contrary to what is published", count(result -> !result.contradictions().isEmpty()));
  }

  private static Predicate<InstanceResult> is(InstanceOutcome outcome) {
    return result -> result.outcome() == outcome;
  }

  private long count(Predicate<InstanceResult> condition) {
    return results.stream().filter(condition).count();
  }

  private void addUnlessNone(String what, Predicate<InstanceResult> condition) {
    if (count(condition) > 0) {
      add(what, count(condition));
    }
  }

  private void addAverage(String what, Function<InstanceResult, OptionalLong> reference) {
    double[] percent = percentOver(reference).toArray();
    add(
        "average % " + what,
        number(DoubleStream.of(percent).average()) + " (" + percent.length + " instances)");
  }

  private DoubleStream percentOver(Function<InstanceResult, OptionalLong> reference) {
    return results.stream()
        .filter(InstanceResult::isFeasible)
        .filter(result -> reference.apply(result).orElse(0) > 0)
        .mapToDouble(
            result -> {
              long least = reference.apply(result).orElseThrow();
              return 100.0 * (result.makespan().orElseThrow() - least) / least;
            });
  }

  private void addReached(String what, Function<InstanceResult, OptionalLong> reference) {
    add(
        what,
        count(result -> result.isNotAbove(reference.apply(result)))
            + " of "
            + count(result -> reference.apply(result).isPresent()));
  }

  private OptionalDouble microsPerSchedule() {
    long schedules = results.stream().mapToLong(result -> result.schedules().orElse(0)).sum();
    double nanos =
        results.stream()
            .filter(result -> result.schedules().isPresent())
            .mapToLong(InstanceResult::nanos)
            .sum();
    return schedules == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(nanos / NANOS_PER_MICRO / schedules);
  }

  private static String number(OptionalDouble value) {
    return value.isEmpty() ? "none" : String.format(Locale.ROOT, "%.3f", value.getAsDouble());
  }

  private void add(String what, Object value) {
    lines.add(String.format(Locale.ROOT, "  %-40s %s", what, value));
  }
}
