package dev.evenkeel.benchmarks.peers;

import dev.evenkeel.benchmarks.CommandLine;
import dev.evenkeel.benchmarks.InstanceFiles;
import dev.evenkeel.benchmarks.Seconds;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** What the command line of {@link PeersCommand} asks for. */
final class PeersOptions {
  static final String USAGE =
      """
      Usage: benchmarks/run peers [--seconds 1,5,10] [--solvers NAME,...] FOLDER-or-FILE...
        --seconds S,...     limits in CPU seconds of the process for each instance (default 1,5,10)
        --solvers NAME,...  which solvers (default all)""";

  private static final String SECONDS = "--seconds";
  private static final String SOLVERS = "--solvers";

  private final CommandLine line;
  private final List<Duration> limits;
  private final List<PeerSolver> solvers;
  private final List<Path> files;

  PeersOptions(List<String> arguments, List<PeerSolver> known) {
    this.line = CommandLine.parse(arguments, List.of(SECONDS, SOLVERS));
    this.limits =
        line.value(SECONDS, Seconds.FORM + ", separated by commas", PeersOptions::limits)
            .orElse(limits("1,5,10"));
    this.solvers = line.text(SOLVERS).map(names -> solvers(names, known)).orElse(known);
    this.files = InstanceFiles.find(line);
  }

  private static List<Duration> limits(String text) {
    return words(text).stream().map(Seconds::parse).sorted().distinct().toList();
  }

  private List<PeerSolver> solvers(String names, List<PeerSolver> known) {
    for (String name : words(names)) {
      if (known.stream().noneMatch(solver -> solver.name().equals(name))) {
        line.fault(
            "solver must be one of "
                + known.stream().map(PeerSolver::name).toList()
                + " but was '"
                + name
                + "'");
      }
    }
    return known.stream().filter(solver -> words(names).contains(solver.name())).toList();
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.split(",", -1));
  }

  List<String> faults() {
    return line.faults();
  }

  /** Returns the limits, the shortest first. */
  List<Duration> limits() {
    return limits;
  }

  List<PeerSolver> solvers() {
    return solvers;
  }

  List<Path> files() {
    return files;
  }
}
