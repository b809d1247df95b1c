package dev.evenkeel.benchmarks.peers;

import dev.evenkeel.examples.instances.judge.CriticalPathBound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** The results of all solvers as a table in Markdown. */
final class PeerTable {
  private final List<Duration> limits;
  private final List<String> lines = new ArrayList<>();

  PeerTable(List<Duration> limits) {
    this.limits = limits;
    List<String> head = new ArrayList<>(List.of("solver", "instances"));
    limits.forEach(limit -> head.add("% over critical path, " + seconds(limit)));
    limits.forEach(limit -> head.add("% over best known, " + seconds(limit)));
    head.addAll(List.of("at best known", "proved", "first schedule ms, median", "max", "refused"));
    addRow(head);
    addRow(Collections.nCopies(head.size(), "---"));
  }

  /** Returns a limit as a heading has it, such as {@code 0.5 s}. */
  static String seconds(Duration limit) {
    return java.math.BigDecimal.valueOf(limit.toNanos(), 9).stripTrailingZeros().toPlainString()
        + " s";
  }

  /** Adds a row for a solver. */
  void add(String solver, List<PeerResult> results) {
    List<String> cells = new ArrayList<>(List.of(solver, String.valueOf(results.size())));
    for (int k = 0; k < limits.size(); k++) {
      cells.add(
          percent(results, k, task -> OptionalLong.of(CriticalPathBound.of(task.instance()))));
    }
    for (int k = 0; k < limits.size(); k++) {
      cells.add(percent(results, k, PeerTask::bestKnown));
    }
    cells.add(
        results.stream().filter(PeerResult::isAtBestKnown).count()
            + " of "
            + results.stream().filter(result -> result.task().bestKnown().isPresent()).count());
    cells.add(String.valueOf(results.stream().filter(PeerResult::proved).count()));
    double[] first =
        results.stream()
            .flatMapToDouble(result -> result.firstMillis().stream())
            .sorted()
            .toArray();
    cells.add(first.length == 0 ? "none" : decimal(1, first[(first.length - 1) / 2]));
    cells.add(first.length == 0 ? "none" : decimal(1, first[first.length - 1]));
    cells.add(String.valueOf(results.stream().mapToLong(PeerResult::refused).sum()));
    addRow(cells);
  }

  /** The average; with the number of instances that have a schedule, if it is not all. */
  private static String percent(
      List<PeerResult> results, int limit, Function<PeerTask, OptionalLong> reference) {
    double[] percent =
        results.stream()
            .flatMapToDouble(
                result -> percent(result.makespans().get(limit), reference.apply(result.task())))
            .toArray();
    OptionalDouble average = DoubleStream.of(percent).average();
    String missing = percent.length == results.size() ? "" : " (" + percent.length + ")";
    return average.isEmpty() ? "none" : decimal(2, average.getAsDouble()) + missing;
  }

  private static DoubleStream percent(OptionalLong makespan, OptionalLong reference) {
    return makespan.isEmpty() || reference.orElse(0) == 0
        ? DoubleStream.empty()
        : DoubleStream.of(
            100.0 * (makespan.getAsLong() - reference.getAsLong()) / reference.getAsLong());
  }

  private static String decimal(int digits, double value) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }

  private void addRow(List<String> cells) {
    lines.add("| " + String.join(" | ", cells) + " |");
  }

  /** Returns the lines so far. */
  List<String> lines() {
    return List.copyOf(lines);
  }
}
