package dev.evenkeel.benchmarks.rcpsp;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** A result as a row of CSV; a cell is empty if there is no such number. */
final class ResultRow {
  static final String HEAD =
      "instance,activities,makespan,critical_path_bound,lower_bound,schedules,millis,feasible";

  private static final long NANOS_PER_MILLI = 1_000_000;

  private ResultRow() {}

  static String of(InstanceResult result) {
    return List.of(
            quoted(result.instance()),
            cell(result.activities().stream().asLongStream()),
            cell(result.makespan()),
            cell(result.criticalPathBound()),
            cell(result.lowerBound()),
            cell(result.schedules()),
            String.valueOf(Math.round((double) result.nanos() / NANOS_PER_MILLI)),
            String.valueOf(result.isFeasible()))
        .stream()
        .collect(Collectors.joining(","));
  }

  private static String cell(OptionalLong number) {
    return cell(number.stream());
  }

  private static String cell(LongStream number) {
    return number.mapToObj(String::valueOf).collect(Collectors.joining());
  }

  private static String quoted(String name) {
    return name.matches("[^,\"\\r\\n]*") ? name : '"' + name.replace("\"", "\"\"") + '"';
  }
}
