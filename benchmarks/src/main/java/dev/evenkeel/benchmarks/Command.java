package dev.evenkeel.benchmarks;

import java.io.PrintStream;
import java.util.List;

/** One command of {@link Benchmarks}. */
public interface Command {
  /** Everything was as expected. */
  int OK = 0;

  /** The command ran, and something was not as expected. */
  int MISS = 1;

  /** The command could not run: wrong arguments, or a file that cannot be read. */
  int REFUSED = 2;

  /** Returns the word that calls it. */
  String name();

  /** Returns its arguments, such as {@code FILE}. */
  String arguments();

  /** Returns in one line what it does. */
  String purpose();

  /** Runs it and returns the exit code. */
  int run(List<String> arguments, PrintStream out, PrintStream err);
}
