package dev.evenkeel.benchmarks.capacity;

import dev.evenkeel.benchmarks.CommandLine;
import dev.evenkeel.scheduling.staffing.ServiceTarget;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What the command line of {@link CapacityCommand} asks for.
 *
 * @param file the calls
 * @param handleTime the mean handle time
 * @param patience the mean patience
 * @param target what callers are promised
 * @param minutes the length of an interval
 * @param shiftHours the length of a shift
 * @param runs how often each day is played
 * @param seed the seed of the simulation
 */
record CapacityOptions(
    Path file,
    Duration handleTime,
    Duration patience,
    ServiceTarget target,
    int minutes,
    int shiftHours,
    int runs,
    long seed) {
  static final String USAGE =
      """
      Usage: benchmarks/run capacity [OPTIONS] [FILE]
        FILE              calls every five minutes (default ../shared/data/bank-calls-5min.csv)
        --handle-time S   mean handle time in seconds (default 180)
        --patience S      mean patience in seconds (default 120)
        --percent P       how many calls are answered in time (default 80)
        --within S        what is in time, in seconds (default 20)
        --minutes M       length of an interval, a multiple of 5 (default 30)
        --shift H         length of a shift in hours (default 4)
        --runs N          how often each day is played (default 20)
        --seed N          seed of the simulation (default 1)""";

  private static final String HANDLE_TIME = "--handle-time";
  private static final String PATIENCE = "--patience";
  private static final String PERCENT = "--percent";
  private static final String WITHIN = "--within";
  private static final String MINUTES = "--minutes";
  private static final String SHIFT = "--shift";
  private static final String RUNS = "--runs";
  private static final String SEED = "--seed";
  private static final long HOUR = 3_600;

  static CommandLine line(List<String> arguments) {
    return CommandLine.parse(
        arguments, List.of(HANDLE_TIME, PATIENCE, PERCENT, WITHIN, MINUTES, SHIFT, RUNS, SEED));
  }

  /** Reads the options and notes faults in the line. */
  static CapacityOptions of(CommandLine line) {
    if (line.paths().size() > 1) {
      line.fault(USAGE);
    }
    long minutes = line.number(MINUTES, 5, 120).orElse(30L);
    if (minutes % 5 != 0) {
      line.fault(MINUTES + " must be a multiple of 5 but was " + minutes);
    }
    return new CapacityOptions(
        line.paths().stream().findFirst().orElse(Path.of("../shared/data/bank-calls-5min.csv")),
        Duration.ofSeconds(line.number(HANDLE_TIME, 1, 24 * HOUR).orElse(180L)),
        Duration.ofSeconds(line.number(PATIENCE, 1, 24 * HOUR).orElse(120L)),
        ServiceTarget.of(
            line.number(PERCENT, 1, 99).orElse(80L) / 100.0,
            Duration.ofSeconds(line.number(WITHIN, 0, HOUR).orElse(20L))),
        (int) minutes,
        line.number(SHIFT, 1, 24).orElse(4L).intValue(),
        line.number(RUNS, 1, 10_000).orElse(20L).intValue(),
        line.number(SEED, 0, Long.MAX_VALUE).orElse(1L));
  }
}
