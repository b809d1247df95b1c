package dev.evenkeel.benchmarks.sla;

import dev.evenkeel.benchmarks.Command;
import dev.evenkeel.benchmarks.CommandLine;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * Measures how long it takes to open many clocks, to advance each by one event, and to ask each.
 */
public final class SlaCommand implements Command {
  private static final int ROUNDS = 5;
  static final String LINE = "%-6s %-10s %10s %10s %10s%n";

  @Override
  public String name() {
    return "sla";
  }

  @Override
  public String arguments() {
    return "[--clocks N]";
  }

  @Override
  public String purpose() {
    return "measures a million SLA clocks: opened, advanced by one event, asked what is due";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    CommandLine line = CommandLine.parse(arguments, List.of("--clocks"));
    int count = line.number("--clocks", 1, 10_000_000).orElse(1_000_000L).intValue();
    if (!line.faults().isEmpty() || !line.paths().isEmpty()) {
      line.faults().forEach(err::println);
      err.println("Usage: benchmarks/run sla [--clocks N]");
      return REFUSED;
    }
    measure(count, out);
    return OK;
  }

  private static void measure(int count, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%,d clocks, seconds for all of them (processor: garbage collection included):%n",
        count);
    out.printf(Locale.ROOT, LINE, "round", "time", "opened", "advanced", "due");
    Round best = new Round(count).go();
    best.print("1", out);
    for (int i = 2; i <= ROUNDS; i++) {
      Round round = new Round(count).go();
      round.print(Integer.toString(i), out);
      best = best.best(round);
    }
    best.print("best", out);
    best.earliest().ifPresent(due -> out.println("The first is due at " + due + "."));
  }
}
