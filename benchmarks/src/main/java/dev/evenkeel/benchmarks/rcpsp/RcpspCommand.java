package dev.evenkeel.benchmarks.rcpsp;

import dev.evenkeel.benchmarks.Command;
import dev.evenkeel.benchmarks.ListedBounds;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Schedules published instances, has every schedule judged by an independent check, and tells how
 * far they are from what is proved and from the best that is known.
 */
public final class RcpspCommand implements Command {
  private static final Duration WARM_UP = Duration.ofSeconds(1);

  private final Duration warmUp;

  /** Makes the command with a warm-up of one second for each format. */
  public RcpspCommand() {
    this(WARM_UP);
  }

  RcpspCommand(Duration warmUp) {
    this.warmUp = warmUp;
  }

  @Override
  public String name() {
    return "rcpsp";
  }

  @Override
  public String arguments() {
    return "OPTIONS PATH...";
  }

  @Override
  public String purpose() {
    return "schedules published instances and judges the schedules";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    RcpspOptions options = RcpspOptions.parse(arguments);
    if (!options.faults().isEmpty()) {
      options.faults().forEach(err::println);
      err.println(RcpspOptions.USAGE);
      return REFUSED;
    }
    try (PrintWriter csv = csv(options.csv(), out)) {
      return run(options, csv, out, err);
    } catch (IOException e) {
      err.println("file of --csv must be writable but was not: " + e);
      return REFUSED;
    }
  }

  /** The stream of the console stays open when the writer is closed. */
  private static PrintWriter csv(Optional<Path> file, PrintStream out) throws IOException {
    return file.isPresent()
        ? new PrintWriter(Files.newBufferedWriter(file.get(), StandardCharsets.UTF_8))
        : new ConsoleWriter(out);
  }

  private int run(RcpspOptions options, PrintWriter csv, PrintStream out, PrintStream err) {
    List<InstanceResult> results = new ArrayList<>();
    try (LibrarySearch search =
        new LibrarySearch(options.budget(), options.seed(), options.threads())) {
      InstanceRun run = new InstanceRun(search, new ListedBounds(err));
      new WarmUp(warmUp, run).run(options.files());
      csv.println(ResultRow.HEAD);
      for (Path file : options.files()) {
        InstanceResult result = run.run(file);
        csv.println(ResultRow.of(result));
        csv.flush();
        printRemarks(result, err);
        results.add(result);
      }
    }
    print(results, out);
    return exitCode(results);
  }

  private static void printRemarks(InstanceResult result, PrintStream err) {
    result.remarks().forEach(remark -> err.println(result.instance() + ": " + remark));
    result.contradictions().forEach(remark -> err.println(result.instance() + ": " + remark));
  }

  private void print(List<InstanceResult> results, PrintStream out) {
    Map<Path, List<InstanceResult>> byFolder =
        results.stream()
            .collect(
                Collectors.groupingBy(
                    RcpspCommand::folder, LinkedHashMap::new, Collectors.toList()));
    out.println();
    byFolder.forEach((folder, some) -> print(some, "in " + folder, out));
    if (byFolder.size() > 1) {
      print(results, "in all folders", out);
    }
    out.printf("Warm-up before the first instance: %s for each format, not counted.%n", warmUp);
  }

  private static Path folder(InstanceResult result) {
    Path parent = result.file().toAbsolutePath().normalize().getParent();
    return parent == null ? result.file() : parent;
  }

  private static void print(List<InstanceResult> results, String where, PrintStream out) {
    out.println(results.size() + " instances " + where);
    Summary.of(results).forEach(out::println);
  }

  private static int exitCode(List<InstanceResult> results) {
    if (results.stream().anyMatch(RcpspCommand::isMiss)) {
      return MISS;
    }
    return results.stream().anyMatch(each -> each.outcome() == InstanceOutcome.UNREADABLE)
        ? REFUSED
        : OK;
  }

  private static boolean isMiss(InstanceResult result) {
    return result.outcome() == InstanceOutcome.BREAKS_RULES
        || result.outcome() == InstanceOutcome.FAILED
        || result.outcome() == InstanceOutcome.NOT_FOUND
        || !result.contradictions().isEmpty();
  }
}
