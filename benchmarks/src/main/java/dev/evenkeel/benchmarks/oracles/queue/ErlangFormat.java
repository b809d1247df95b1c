package dev.evenkeel.benchmarks.oracles.queue;

import dev.evenkeel.benchmarks.oracles.OracleCheck;
import dev.evenkeel.benchmarks.oracles.OracleFormat;
import dev.evenkeel.examples.input.InputRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Published figures of tables, text books and peers. Those verified must be met to half a unit of
 * their last digit; those known to be wrong must not be, but the recomputed ones must.
 */
public final class ErlangFormat implements OracleFormat {
  private static final double RECOMPUTED = 1e-10;
  private static final Pattern PERCENT = Pattern.compile("in %|\\(%\\)|\\s%$|\\bpercent\\b");
  private static final Pattern NO_NUMBER = Pattern.compile("(?i)[-+]?(nan|inf|infinity)");

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
    String verified = row.optionalText("verified").orElse("").toLowerCase(Locale.ROOT);
    boolean wrong = verified.startsWith("wrong") || verified.startsWith("inaccurate");
    if (!wrong && !verified.startsWith("match")) {
      String published = row.optionalText("value").orElse("nothing");
      return List.of(OracleCheck.notCompared(what, published, "information: " + verified));
    }
    QueueAnswer answer = QueueQuestion.answer(row.text("model"), metric, QueueRow.ofRate(row));
    if (answer.isUnknown()) {
      return List.of(OracleCheck.notCompared(what, row.text("value"), answer.reason()));
    }
    double computed = PERCENT.matcher(metric).find() ? 100 * answer.value() : answer.value();
    if (wrong) {
      return negativeWitness(row, what, computed);
    }
    String value = value(row);
    return List.of(OracleCheck.absolute(what, value, computed, halfUnit(value)));
  }

  /** A wrong value may be no number at all, which nothing can meet. */
  private static List<OracleCheck> negativeWitness(InputRecord row, String what, double computed) {
    String value = row.text("value");
    List<OracleCheck> checks = new ArrayList<>();
    checks.add(
        NO_NUMBER.matcher(value).matches()
            ? OracleCheck.notCompared(what + ", known to be wrong", value, "it is no number")
            : OracleCheck.unlike(what, value(row), computed, halfUnit(value)));
    if (row.has("computed")) {
      checks.add(recomputed(row, what, computed));
    }
    return checks;
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
