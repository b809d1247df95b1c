package dev.evenkeel.benchmarks.rcpsp;

import dev.evenkeel.benchmarks.CommandLine;
import dev.evenkeel.benchmarks.InstanceFiles;
import dev.evenkeel.benchmarks.Seconds;
import dev.evenkeel.scheduling.search.SearchBudget;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the command line of {@link RcpspCommand} asks for. */
final class RcpspOptions {
  static final String USAGE =
      """
      Usage: benchmarks/run rcpsp --schedules N [--seconds S] [--threads T] [--seed K] [--csv OUT] \
      FOLDER-or-FILE...
        --schedules N   search until N schedules are generated for each instance
        --seconds S     search for S seconds for each instance; the first limit that is reached ends it
        --threads T     threads of the search (default 1)
        --seed K        seed of the search (default 1)
        --csv OUT       write the rows to OUT (default: standard output)
      One of --schedules and --seconds must be given.""";

  private static final String SCHEDULES = "--schedules";
  private static final String SECONDS = "--seconds";
  private static final String THREADS = "--threads";
  private static final String SEED = "--seed";
  private static final String CSV = "--csv";
  private static final long MOST_THREADS = 256;

  private final CommandLine line;
  private final Optional<Long> schedules;
  private final Optional<Duration> time;
  private final int threads;
  private final long seed;
  private final Optional<Path> csv;
  private final List<Path> files;

  private RcpspOptions(CommandLine line) {
    this.line = line;
    this.schedules = line.number(SCHEDULES, 1, Long.MAX_VALUE);
    this.time = line.value(SECONDS, Seconds.FORM, Seconds::parse);
    this.threads = Math.toIntExact(line.number(THREADS, 1, MOST_THREADS).orElse(1L));
    this.seed = line.value(SEED, "a whole number", Long::valueOf).orElse(1L);
    this.csv = line.value(CSV, "a path", RcpspOptions::path);
    if (line.text(SCHEDULES).isEmpty() && line.text(SECONDS).isEmpty()) {
      line.fault("one of --schedules and --seconds must be given but none was");
    }
    this.files = InstanceFiles.find(line);
  }

  static RcpspOptions parse(List<String> arguments) {
    return new RcpspOptions(
        CommandLine.parse(arguments, List.of(SCHEDULES, SECONDS, THREADS, SEED, CSV)));
  }

  private static Path path(String text) throws InvalidPathException {
    return Path.of(text);
  }

  List<String> faults() {
    return line.faults();
  }

  SearchBudget budget() {
    SearchBudget budget = SearchBudget.ofSchedules(schedules.orElse(Long.MAX_VALUE));
    return time.isEmpty() ? budget : budget.withTime(time.get(), System::nanoTime);
  }

  int threads() {
    return threads;
  }

  long seed() {
    return seed;
  }

  Optional<Path> csv() {
    return csv;
  }

  List<Path> files() {
    return files;
  }
}
