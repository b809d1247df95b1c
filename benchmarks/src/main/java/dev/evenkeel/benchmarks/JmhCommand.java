package dev.evenkeel.benchmarks;

import java.io.PrintStream;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Measures speed with JMH; the arguments are those of JMH itself. */
final class JmhCommand implements Command {
  @Override
  public String name() {
    return "jmh";
  }

  @Override
  public String arguments() {
    return "PATTERN [OPTIONS]";
  }

  @Override
  public String purpose() {
    return "measures the benchmarks whose names match, such as CalendarBenchmark -f 1";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    try {
      new Runner(new CommandLineOptions(arguments.toArray(String[]::new))).run();
      return OK;
    } catch (CommandLineOptionException | RunnerException e) {
      err.println(e.getMessage());
      return REFUSED;
    }
  }
}
