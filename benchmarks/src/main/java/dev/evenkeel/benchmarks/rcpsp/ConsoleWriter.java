package dev.evenkeel.benchmarks.rcpsp;

import java.io.PrintStream;
import java.io.PrintWriter;

/** Writes to a stream that stays open when the writer is closed. */
final class ConsoleWriter extends PrintWriter {
  ConsoleWriter(PrintStream stream) {
    super(stream);
  }

  @Override
  public void close() {
    flush();
  }
}
