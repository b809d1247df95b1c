package dev.evenkeel.benchmarks.methods;

import dev.evenkeel.benchmarks.CommandLine;
import dev.evenkeel.benchmarks.InstanceFiles;
import dev.evenkeel.scheduling.buffer.FeedingBufferRule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** What the command line of {@link BufferMethodsCommand} asks for. */
final class MethodOptions {
  static final String USAGE =
      """
      Usage: benchmarks/run buffer-methods [--iterations N] [--every K] [--schedules S] \
      [--percentile P] [--safety F] [--feeding shrink|push] FOLDER-or-FILE...
        --iterations N    how often each plan is played (default 10000)
        --every K         take the first, the K+1st, the 2K+1st, ... file (default 1: all)
        --schedules S     budget of the search for the schedule that is buffered (default 1000)
        --percentile P    what the percentile method promises (default 0.9)
        --safety F        the safe estimate over the aggressive one, above 1, up to 2 (default 1.75)
        --feeding RULE    feeding buffers that do not fit shrink or push the chain (default shrink)""";

  private static final String ITERATIONS = "--iterations";
  private static final String EVERY = "--every";
  private static final String SCHEDULES = "--schedules";
  private static final String PERCENTILE = "--percentile";
  private static final String SAFETY = "--safety";
  private static final String FEEDING = "--feeding";
  private static final long MOST_ITERATIONS = 10_000_000;
  private static final double USUAL_PERCENTILE = 0.9;
  private static final double USUAL_SAFETY = 1.75;
  private static final double MOST_SAFETY = 2;

  private final CommandLine line;
  private final int iterations;
  private final int every;
  private final long schedules;
  private final double percentile;
  private final double safety;
  private final FeedingBufferRule rule;
  private final List<Path> files;

  private MethodOptions(CommandLine line) {
    this.line = line;
    this.iterations = Math.toIntExact(line.number(ITERATIONS, 1, MOST_ITERATIONS).orElse(10_000L));
    this.every = Math.toIntExact(line.number(EVERY, 1, Integer.MAX_VALUE).orElse(1L));
    this.schedules = line.number(SCHEDULES, 1, Long.MAX_VALUE).orElse(1_000L);
    this.percentile =
        line.value(PERCENTILE, "above 0 and below 1", text -> between(text, 0, Math.nextDown(1.0)))
            .orElse(USUAL_PERCENTILE);
    this.safety =
        line.value(SAFETY, "above 1, up to 2", text -> between(text, 1, MOST_SAFETY))
            .orElse(USUAL_SAFETY);
    this.rule =
        line.value(FEEDING, "shrink or push", MethodOptions::rule)
            .orElse(FeedingBufferRule.SHRINK_TO_FIT);
    this.files = InstanceFiles.find(line);
  }

  static MethodOptions parse(List<String> arguments) {
    return new MethodOptions(
        CommandLine.parse(
            arguments, List.of(ITERATIONS, EVERY, SCHEDULES, PERCENTILE, SAFETY, FEEDING)));
  }

  private static double between(String text, double above, double upTo) {
    double value = Double.parseDouble(text);
    if (!(value > above && value <= upTo)) {
      throw new IllegalArgumentException(text);
    }
    return value;
  }

  private static FeedingBufferRule rule(String text) {
    return switch (text) {
      case "shrink" -> FeedingBufferRule.SHRINK_TO_FIT;
      case "push" -> FeedingBufferRule.PUSH_CHAIN;
      default -> throw new IllegalArgumentException(text);
    };
  }

  List<String> faults() {
    return line.faults();
  }

  int iterations() {
    return iterations;
  }

  long schedules() {
    return schedules;
  }

  double percentile() {
    return percentile;
  }

  double safety() {
    return safety;
  }

  FeedingBufferRule rule() {
    return rule;
  }

  /** Returns each K-th of the files, in their order. */
  List<Path> files() {
    return IntStream.range(0, files.size())
        .filter(k -> k % every == 0)
        .mapToObj(files::get)
        .toList();
  }
}
