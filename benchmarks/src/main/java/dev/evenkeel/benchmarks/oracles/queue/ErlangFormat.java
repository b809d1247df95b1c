package dev.evenkeel.benchmarks.oracles.queue;

import dev.evenkeel.benchmarks.oracles.OracleCheck;
import dev.evenkeel.benchmarks.oracles.OracleFormat;
import dev.evenkeel.examples.input.InputRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Published figures of tables, text books and peers. Those verified must be met to half a unit of
 * their last digit; those known to be wrong must not be, but the recomputed ones must.
 */
public final class ErlangFormat implements OracleFormat {
  private static final double RECOMPUTED = 1e-10;

  @Override
  public String fileName() {
    return "erlang.csv";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "model",
        "lambda_per_hour",
        "mean_service_s",
        "patience_s",
        "agents",
        "target_s",
        "metric",
        "value",
        "verified",
        "computed");
  }

  @Override
  public List<OracleCheck> judge(InputRecord row) {
    String metric = row.text("metric");
    String what = row.text("model") + " " + metric;
    String verified = row.text("verified").toLowerCase(Locale.ROOT);
    boolean wrong = verified.startsWith("wrong") || verified.startsWith("inaccurate");
    if (!wrong && !verified.startsWith("match")) {
      String published = row.optionalText("value").orElse("nothing");
      return List.of(OracleCheck.notCompared(what, published, "information: " + verified));
    }
    QueueAnswer answer = QueueQuestion.answer(row.text("model"), metric, QueueRow.ofRate(row));
    String value = value(row);
    if (answer.isUnknown()) {
      return List.of(OracleCheck.notCompared(what, value, answer.reason()));
    }
    boolean percent = metric.matches(".*(in %|\\(%\\)|percent).*");
    double computed = percent ? 100 * answer.value() : answer.value();
    return wrong
        ? List.of(
            OracleCheck.unlike(what, value, computed, halfUnit(value)),
            recomputed(row, what, computed))
        : List.of(OracleCheck.absolute(what, value, computed, halfUnit(value)));
  }

  private static String value(InputRecord row) {
    row.number("value");
    return row.text("value");
  }

  private static OracleCheck recomputed(InputRecord row, String what, double computed) {
    row.number("computed");
    return OracleCheck.relative(what + ", recomputed", row.text("computed"), computed, RECOMPUTED);
  }

  private static double halfUnit(String value) {
    try {
      return 0.5 * new BigDecimal(value).ulp().doubleValue() * (1 + 1e-9);
    } catch (NumberFormatException e) {
      // The record has noted the fault.
      return 0;
    }
  }
}
