package dev.evenkeel.benchmarks.oracles;

import dev.evenkeel.benchmarks.Command;
import dev.evenkeel.benchmarks.CommandLine;
import dev.evenkeel.benchmarks.oracles.OracleCheck.Verdict;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.examples.input.InputFaults;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Checks the library against the oracle files of a folder. */
public final class OraclesCommand implements Command {
  @Override
  public String name() {
    return "oracles";
  }

  @Override
  public String arguments() {
    return "service DIR";
  }

  @Override
  public String purpose() {
    return "checks queueing, blending, priorities and clocks against the CSV files of a folder";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    CommandLine line = CommandLine.parse(arguments, List.of());
    List<Path> words = line.paths();
    Optional<OracleTopic> topic =
        words.isEmpty() ? Optional.empty() : topic(words.get(0).toString());
    if (!line.faults().isEmpty() || words.size() != 2 || topic.isEmpty()) {
      line.faults().forEach(err::println);
      err.println("Usage: benchmarks/run oracles service DIR");
      return REFUSED;
    }
    if (!Files.isDirectory(words.get(1))) {
      err.println("DIR must be a folder but was '" + words.get(1) + "'");
      return REFUSED;
    }
    return judge(topic.get(), words.get(1), out, err);
  }

  private static Optional<OracleTopic> topic(String word) {
    return Arrays.stream(OracleTopic.values())
        .filter(topic -> topic.word().equals(word))
        .findFirst();
  }

  private static int judge(OracleTopic topic, Path folder, PrintStream out, PrintStream err) {
    InputFaults faults = new InputFaults();
    List<OracleFile> files = new ArrayList<>();
    List<String> summary = new ArrayList<>();
    for (OracleFormat format : topic.formats()) {
      Path path = folder.resolve(format.fileName());
      if (Files.exists(path)) {
        OracleFile file = new OracleFile(format, faults, out);
        file.judge(path);
        files.add(file);
        summary.add(file.summary());
      } else {
        summary.add(format.fileName() + ": not there");
      }
    }
    out.println();
    summary.forEach(out::println);
    Findings findings = faults.collect();
    findings.forEach(err::println);
    if (files.isEmpty()) {
      err.println("DIR must hold at least one of the files above but '" + folder + "' has none");
    }
    if (findings.hasErrors() || files.isEmpty()) {
      return REFUSED;
    }
    return files.stream().anyMatch(file -> file.count(Verdict.MISS) > 0) ? MISS : OK;
  }
}
