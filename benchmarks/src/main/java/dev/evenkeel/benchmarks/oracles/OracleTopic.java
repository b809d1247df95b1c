package dev.evenkeel.benchmarks.oracles;

import dev.evenkeel.benchmarks.oracles.queue.ErlangFormat;
import dev.evenkeel.benchmarks.oracles.queue.ErlangHighPrecisionFormat;
import java.util.List;

/** A folder of oracle files. */
enum OracleTopic {
  /** Queues, calendars and priorities of customer service. */
  SERVICE(
      "service",
      List.of(
          new BlendingFormat(),
          new BusinessTimeFormat(),
          new ErlangFormat(),
          new ErlangHighPrecisionFormat(),
          new PriorityFormat(),
          new TimeVaryingFormat()));

  private final String word;
  private final List<OracleFormat> formats;

  OracleTopic(String word, List<OracleFormat> formats) {
    this.word = word;
    this.formats = formats;
  }

  String word() {
    return word;
  }

  List<OracleFormat> formats() {
    return formats;
  }
}
