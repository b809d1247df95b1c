package dev.evenkeel.benchmarks.oracles;

import dev.evenkeel.examples.input.InputFault;
import dev.evenkeel.examples.input.InputRecord;
import dev.evenkeel.scheduling.queueing.AccumulatingPriority;
import dev.evenkeel.scheduling.queueing.HeadOfLinePriority;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Mean waits of the classes of a priority queue. */
final class PriorityFormat implements OracleFormat {
  private static final double TOLERANCE = 1e-10;
  private static final String WAIT = "mean_wait";

  @Override
  public String fileName() {
    return "priority.csv";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "discipline", "servers", "arrival_rates", "mean_service", "priority_params", "class", WAIT);
  }

  @Override
  public List<OracleCheck> judge(InputRecord row) {
    String discipline = row.text("discipline").toLowerCase(Locale.ROOT);
    double handleTime = row.number("mean_service");
    double[] loads =
        Arrays.stream(numbers(row, "arrival_rates")).map(rate -> rate * handleTime).toArray();
    int agents = row.integer("servers");
    int rank = row.integer("class");
    row.number(WAIT);
    if (discipline.contains("accumulating") || discipline.contains("time-dependent")) {
      double[] rates = numbers(row, "priority_params");
      return check(row, AccumulatingPriority.meanWait(loads, rates, agents, handleTime, rank));
    }
    if (discipline.contains("head-of-line") && discipline.contains("non-preemptive")) {
      return check(row, HeadOfLinePriority.meanWait(loads, agents, handleTime, rank));
    }
    return List.of(
        OracleCheck.notCompared(
            WAIT, row.text(WAIT), "the library has no formula for this discipline"));
  }

  private static List<OracleCheck> check(InputRecord row, OptionalDouble computed) {
    return List.of(
        computed.isPresent()
            ? OracleCheck.relative(WAIT, row.text(WAIT), computed.getAsDouble(), TOLERANCE)
            : OracleCheck.refused(WAIT, "there is no mean wait, as the queue grows for ever"));
  }

  /** Reads numbers with spaces between them and perhaps a name before them, as in b=2 1. */
  private static double[] numbers(InputRecord row, String column) {
    String text = row.text(column);
    String values = text.substring(text.indexOf('=') + 1).trim();
    try {
      return Arrays.stream(values.split("[ ,;]+")).mapToDouble(Double::parseDouble).toArray();
    } catch (NumberFormatException e) {
      row.fault(
          column,
          InputFault.BAD_VALUE,
          column + " must be numbers such as '0.2 0.3' but was '" + text + "'");
      return new double[0];
    }
  }
}
