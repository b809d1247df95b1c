package dev.evenkeel.benchmarks.buffers;

import dev.evenkeel.benchmarks.Command;
import dev.evenkeel.benchmarks.CommandLine;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.core.project.CyclicDependencyException;
import dev.evenkeel.core.project.ResolvedProject;
import dev.evenkeel.examples.input.InputFault;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.Place;
import dev.evenkeel.examples.input.TextFile;
import dev.evenkeel.scheduling.buffer.FeedingBufferRule;
import dev.evenkeel.scheduling.resource.ResourceScheduler;
import dev.evenkeel.scheduling.search.SearchBudget;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints the critical chain of a textbook case and its buffers by every method. */
public final class BuffersCommand implements Command {
  private static final String FEEDING = "--feeding";
  private static final String SHARE = "--share";
  private static final String SCHEDULES = "--schedules";
  private static final double QUARTER = 0.25;
  private static final long MANY = 20_000;

  @Override
  public String name() {
    return "buffers";
  }

  @Override
  public String arguments() {
    return "[OPTIONS] FILE";
  }

  @Override
  public String purpose() {
    return "prints critical chain, feeding chains and buffers of a CSV case by every method";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    CommandLine line = CommandLine.parse(arguments, List.of(FEEDING, SHARE, SCHEDULES));
    FeedingBufferRule rule =
        line.value(FEEDING, "shrink or push", BuffersCommand::rule)
            .orElse(FeedingBufferRule.SHRINK_TO_FIT);
    double share =
        line.value(SHARE, "a number from 0 to 10", BuffersCommand::share).orElse(QUARTER);
    long schedules = line.number(SCHEDULES, 1, Long.MAX_VALUE).orElse(MANY);
    if (line.paths().size() != 1) {
      line.fault(
          "Usage: benchmarks/run buffers [--feeding shrink|push] [--share 0.25]"
              + " [--schedules 20000] FILE");
    }
    if (!line.faults().isEmpty()) {
      line.faults().forEach(err::println);
      return REFUSED;
    }
    InputFaults faults = new InputFaults();
    BufferCase read = BufferCaseFile.read(line.paths().get(0), faults);
    Optional<ResolvedProject> project = resolve(read, line.paths().get(0), faults);
    Findings findings = faults.collect();
    findings.forEach(err::println);
    project.ifPresent(
        found ->
            new BufferReport(
                    found,
                    read.resolveLogNormal(),
                    scheduler(schedules, read.horizon()),
                    rule,
                    share,
                    out)
                .print());
    return project.isPresent() ? OK : REFUSED;
  }

  private static FeedingBufferRule rule(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "shrink" -> FeedingBufferRule.SHRINK_TO_FIT;
      case "push" -> FeedingBufferRule.PUSH_CHAIN;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static double share(String text) {
    double share = Double.parseDouble(text);
    if (!(share >= 0 && share <= 10)) {
      throw new IllegalArgumentException(text);
    }
    return share;
  }

  private static Optional<ResolvedProject> resolve(BufferCase read, Path file, InputFaults faults) {
    if (faults.collect().hasErrors()) {
      return Optional.empty();
    }
    try {
      return Optional.of(read.resolve());
    } catch (CyclicDependencyException e) {
      Place place = Place.of(TextFile.name(file)).withField("predecessors");
      faults.add(place, InputFault.CONTRADICTION, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static ResourceScheduler scheduler(long schedules, Duration horizon) {
    return ResourceScheduler.standard()
        .withBudget(SearchBudget.ofSchedules(schedules))
        .withHorizon(horizon);
  }
}
