package dev.evenkeel.benchmarks.oracles.queue;

import dev.evenkeel.benchmarks.oracles.OracleCheck;
import dev.evenkeel.benchmarks.oracles.OracleFormat;
import dev.evenkeel.examples.input.InputRecord;
import java.util.List;

/** Values of 30 digits for Erlang B, C and A, their inverses and relatives. */
public final class ErlangHighPrecisionFormat implements OracleFormat {
  private static final double RELATIVE = 1e-12;
  private static final double APPROXIMATION = 1e-10;
  private static final double SERVICE_LEVEL = 1e-11;
  private static final double ROUNDED_AWAY = 1e-50;

  @Override
  public String fileName() {
    return "erlang-highprec.csv";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "model",
        "agents",
        "offered_load_erl",
        "mean_service_s",
        "patience_s",
        "target_s",
        "metric",
        "value_30sig");
  }

  @Override
  public List<OracleCheck> judge(InputRecord row) {
    String model = row.text("model");
    String metric = row.text("metric");
    String what = model + " " + metric;
    row.number("value_30sig");
    String expected = row.text("value_30sig");
    QueueAnswer answer = QueueQuestion.answer(model, metric, QueueRow.ofLoad(row));
    return List.of(check(what, expected, answer));
  }

  private static OracleCheck check(String what, String expected, QueueAnswer answer) {
    double computed = answer.value();
    return switch (answer.kind()) {
      case COUNT -> OracleCheck.exactly(what, expected, Math.round(computed));
      case SERVICE_LEVEL -> OracleCheck.absolute(what, expected, computed, SERVICE_LEVEL);
      case APPROXIMATION -> OracleCheck.relative(what, expected, computed, APPROXIMATION);
      case DEFERRED_CAPACITY -> capacity(what, expected, computed);
      case PROBABILITY_OR_TIME -> OracleCheck.relative(what, expected, computed, RELATIVE);
      case UNKNOWN -> OracleCheck.notCompared(what, expected, answer.reason());
    };
  }

  /** The file takes the capacity as a difference at 60 digits; what is left of zero is none. */
  private static OracleCheck capacity(String what, String expected, double computed) {
    return Double.parseDouble(expected) < ROUNDED_AWAY
        ? OracleCheck.absolute(what, expected, computed, ROUNDED_AWAY)
        : OracleCheck.relative(what, expected, computed, RELATIVE);
  }
}
