package dev.evenkeel.benchmarks;

import dev.evenkeel.benchmarks.buffers.BuffersCommand;
import dev.evenkeel.benchmarks.capacity.CapacityCommand;
import dev.evenkeel.benchmarks.cpm.CriticalPathCommand;
import dev.evenkeel.benchmarks.forecast.ForecastCommand;
import dev.evenkeel.benchmarks.methods.BufferMethodsCommand;
import dev.evenkeel.benchmarks.oracles.OraclesCommand;
import dev.evenkeel.benchmarks.peers.PeersCommand;
import dev.evenkeel.benchmarks.rcpsp.RcpspCommand;
import dev.evenkeel.benchmarks.replan.ReplanCommand;
import dev.evenkeel.benchmarks.shifts.ShiftsCommand;
import dev.evenkeel.benchmarks.simulator.SimulatorCommand;
import dev.evenkeel.benchmarks.sla.SlaCommand;
import dev.evenkeel.benchmarks.triage.TriageCommand;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/**
 * The command line by which anybody can repeat the figures that this project quotes. A new command
 * is a small class in {@link #COMMANDS}.
 */
public final class Benchmarks {
  private static final List<Command> COMMANDS =
      List.of(
          new BufferMethodsCommand(),
          new BuffersCommand(),
          new CalendarCommand(),
          new CapacityCommand(),
          new ChainCommand(),
          new CriticalPathCommand(),
          new ForecastCommand(),
          new JmhCommand(),
          new OraclesCommand(),
          new PeersCommand(),
          new RcpspCommand(),
          new ReplanCommand(),
          new ShiftsCommand(),
          new SimulatorCommand(),
          new SlaCommand(),
          new TriageCommand());

  private Benchmarks() {}

  /**
   * Runs a command and ends the process with its exit code.
   *
   * @param arguments the name of the command and its arguments
   */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.isEmpty()) {
      printHelp(err);
      return Command.REFUSED;
    }
    String name = arguments.get(0);
    if (List.of("help", "--help", "-h").contains(name)) {
      printHelp(out);
      return Command.OK;
    }
    Optional<Command> command = COMMANDS.stream().filter(c -> c.name().equals(name)).findFirst();
    if (command.isEmpty()) {
      err.println("command must be one of those below but was '" + name + "'");
      printHelp(err);
      return Command.REFUSED;
    }
    return command.get().run(arguments.subList(1, arguments.size()), out, err);
  }

  private static void printHelp(PrintStream stream) {
    stream.println("Usage: benchmarks/run COMMAND [ARGUMENTS]");
    stream.println();
    for (Command command : COMMANDS) {
      String call = command.name() + " " + command.arguments();
      stream.printf("  %-24s %s%n", call, command.purpose());
    }
    stream.printf("  %-24s %s%n", "help", "lists the commands");
  }
}
