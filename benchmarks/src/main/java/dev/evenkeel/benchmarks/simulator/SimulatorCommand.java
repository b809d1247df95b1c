package dev.evenkeel.benchmarks.simulator;

import dev.evenkeel.benchmarks.Command;
import dev.evenkeel.benchmarks.CommandLine;
import dev.evenkeel.scheduling.queueing.simulation.Estimate;
import dev.evenkeel.scheduling.queueing.simulation.ServiceSimulator;
import dev.evenkeel.scheduling.queueing.simulation.SimulationResult;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;

/**
 * Simulates services that have an exact answer, tells how many events a second are played on one
 * thread, and compares. A figure beside its exact value by more than four standard errors is a
 * miss.
 */
public final class SimulatorCommand implements Command {
  /** Processor time: what else the machine does at the time must not count. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final long STANDARD_BATCHES = 200;
  private static final double MOST_ERRORS = 4;

  @Override
  public String name() {
    return "simulator";
  }

  @Override
  public String arguments() {
    return "[--batches N] [--seed N]";
  }

  @Override
  public String purpose() {
    return "simulates services with an exact answer: events a second, standard errors";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    CommandLine line = CommandLine.parse(arguments, List.of("--batches", "--seed"));
    long batches = line.number("--batches", 2, 100_000).orElse(STANDARD_BATCHES);
    long seed = line.number("--seed", 0, Long.MAX_VALUE).orElse(1L);
    line.paths().forEach(path -> line.fault("simulator takes no file but was given " + path));
    if (!line.faults().isEmpty()) {
      line.faults().forEach(err::println);
      return REFUSED;
    }
    ServiceSimulator simulator =
        ServiceSimulator.standard().withSeed(seed).withBatches((int) batches);
    out.println(
        "| service | events | processor seconds | million events/s | figure | exact | simulated |"
            + " standard error | deviation in errors |");
    out.println("|---|---|---|---|---|---|---|---|---|");
    boolean met = true;
    for (KnownService service : KnownService.all()) {
      met &= measure(service, simulator, out);
    }
    return met ? OK : MISS;
  }

  private static boolean measure(
      KnownService service, ServiceSimulator simulator, PrintStream out) {
    long start = THREADS.getCurrentThreadCpuTime();
    SimulationResult result = service.simulate(simulator);
    double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    Estimate found = service.figure(result);
    double error = found.standardError().orElseThrow();
    double deviation = (found.value() - service.exact()) / error;
    out.printf(
        Locale.ROOT,
        "| %s | %,d | %.2f | %.1f | %s | %.5f | %.5f | %.5f | %+.2f |%n",
        service.name(),
        result.events(),
        seconds,
        result.events() / seconds / 1e6,
        service.figureName(),
        service.exact(),
        found.value(),
        error,
        deviation);
    return Math.abs(deviation) <= MOST_ERRORS;
  }
}
