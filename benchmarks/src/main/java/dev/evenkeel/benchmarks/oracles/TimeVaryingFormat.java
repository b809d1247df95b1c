package dev.evenkeel.benchmarks.oracles;

import dev.evenkeel.examples.input.InputFault;
import dev.evenkeel.examples.input.InputRecord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** The offered load of arrivals that change with time; all times in hours. */
final class TimeVaryingFormat implements OracleFormat {
  private static final double TOLERANCE = 1e-10;

  @Override
  public String fileName() {
    return "timevarying.csv";
  }

  @Override
  public List<String> columns() {
    return List.of("model", "lambda(t)", "mean_service_h", "t_h", "quantity", "value");
  }

  @Override
  public List<OracleCheck> judge(InputRecord row) {
    String model = row.text("model").toLowerCase(Locale.ROOT);
    String rate = row.text("lambda(t)");
    String quantity = row.text("quantity");
    double handleTime = row.number("mean_service_h");
    OptionalDouble time =
        row.has("t_h") ? OptionalDouble.of(row.number("t_h")) : OptionalDouble.empty();
    row.number("value");
    String expected = row.text("value");
    String what = quantity + (time.isPresent() ? " at " + row.text("t_h") : "");
    Optional<ArrivalRate> arrivals = arrivals(model, rate);
    if (arrivals.isEmpty()) {
      row.fault("lambda(t)", InputFault.BAD_VALUE, "arrival rate is not understood: " + rate);
      return List.of();
    }
    OptionalDouble computed =
        arrivals.get().quantity(quantity.toLowerCase(Locale.ROOT), handleTime, time);
    return List.of(
        computed.isEmpty()
            ? OracleCheck.notCompared(what, expected, "quantity is not known")
            : OracleCheck.relative(what, expected, computed.getAsDouble(), TOLERANCE));
  }

  private static Optional<ArrivalRate> arrivals(String model, String rate) {
    Optional<ArrivalRate> sinusoid = SinusoidalRate.parse(rate);
    return sinusoid.isPresent() ? sinusoid : PiecewiseRate.parse(rate, model.contains("periodic"));
  }
}
