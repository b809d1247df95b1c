package dev.evenkeel.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToIntBiFunction;

/** What a command printed and how it ended. */
public record CommandRun(int exitCode, String out, String err) {
  /** Runs the whole command line. */
  public static CommandRun of(String... arguments) {
    return of((out, err) -> Benchmarks.run(List.of(arguments), out, err));
  }

  /** Runs one command with its arguments. */
  public static CommandRun of(Command command, String... arguments) {
    return of((out, err) -> command.run(List.of(arguments), out, err));
  }

  private static CommandRun of(ToIntBiFunction<PrintStream, PrintStream> run) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        run.applyAsInt(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new CommandRun(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
