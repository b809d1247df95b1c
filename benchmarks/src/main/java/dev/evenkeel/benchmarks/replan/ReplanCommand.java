package dev.evenkeel.benchmarks.replan;

import dev.evenkeel.benchmarks.Command;
import dev.evenkeel.benchmarks.CommandLine;
import dev.evenkeel.benchmarks.InstanceFiles;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.scheduling.search.SearchBudget;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Plans instances, plays a part of each plan with work that takes longer than planned, makes the
 * plan anew, and tells how long that takes and what stays as it was.
 */
public final class ReplanCommand implements Command {
  private static final String USAGE =
      """
      Usage: benchmarks/run replan [--every K] [--schedules N] [--delay D] [--delayed P] [--done S] \
      [--seed R] FOLDER-or-FILE...
        --every K       take every K-th instance (default 1)
        --schedules N   budget of each plan and each new plan (default 1000)
        --delay D       how much longer work takes on average (default 0.1): from 0 to 2 D
        --delayed P     the part of the activities that take longer (default 1)
        --done S        the part of the working time that is over at the date (default 0.3)
        --seed R        seed of delays and searches (default 1)""";

  private static final String EVERY = "--every";
  private static final String SCHEDULES = "--schedules";
  private static final String DELAY = "--delay";
  private static final String DELAYED = "--delayed";
  private static final String DONE = "--done";
  private static final String SEED = "--seed";

  private final Duration warmUp;

  /** Makes the command with a warm-up of ten seconds. */
  public ReplanCommand() {
    this(Duration.ofSeconds(10));
  }

  ReplanCommand(Duration warmUp) {
    this.warmUp = warmUp;
  }

  @Override
  public String name() {
    return "replan";
  }

  @Override
  public String arguments() {
    return "OPTIONS PATH...";
  }

  @Override
  public String purpose() {
    return "makes plans of running projects anew and tells what they keep";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    CommandLine line =
        CommandLine.parse(arguments, List.of(EVERY, SCHEDULES, DELAY, DELAYED, DONE, SEED));
    ReplanRun run =
        new ReplanRun(
            SearchBudget.ofSchedules(line.number(SCHEDULES, 1, Long.MAX_VALUE).orElse(1_000L)),
            new Delays(
                share(line, DELAY, 0.1),
                share(line, DELAYED, 1),
                line.value(SEED, "a whole number", Long::valueOf).orElse(1L)),
            share(line, DONE, 0.3));
    int every = Math.toIntExact(line.number(EVERY, 1, Integer.MAX_VALUE).orElse(1L));
    List<Path> files = InstanceFiles.find(line);
    if (!line.faults().isEmpty()) {
      line.faults().forEach(err::println);
      err.println(USAGE);
      return REFUSED;
    }
    return run(run, every(files, every), out, err);
  }

  private static double share(CommandLine line, String option, double standard) {
    return line.value(option, "a fraction from 0 to 1", ReplanCommand::fraction).orElse(standard);
  }

  private static double fraction(String text) {
    double fraction = Double.parseDouble(text);
    if (!(fraction >= 0 && fraction <= 1)) {
      throw new IllegalArgumentException("out of range");
    }
    return fraction;
  }

  private static List<Path> every(List<Path> files, int every) {
    List<Path> some = new ArrayList<>();
    for (int k = 0; k < files.size(); k += every) {
      some.add(files.get(k));
    }
    return some;
  }

  private int run(ReplanRun run, List<Path> files, PrintStream out, PrintStream err) {
    InputFaults faults = new InputFaults();
    warm(run, files.get(0));
    List<ReplanRow> rows = new ArrayList<>();
    out.println(ReplanRow.HEAD);
    for (Path file : files) {
      for (ReplanRow row : run.run(file, faults)) {
        out.println(row.line());
        row.violations().forEach(violation -> err.println(row.instance() + ": " + violation));
        rows.add(row);
      }
    }
    print("people", rows, out);
    print("pools", rows, out);
    faults.collect().forEach(fault -> err.println(fault));
    return exitCode(rows, faults);
  }

  private void warm(ReplanRun run, Path file) {
    long start = System.nanoTime();
    while (System.nanoTime() - start < warmUp.toNanos()) {
      run.run(file, new InputFaults());
    }
  }

  private static int exitCode(List<ReplanRow> rows, InputFaults faults) {
    if (!faults.collect().isEmpty()) {
      return REFUSED;
    }
    return rows.stream().allMatch(row -> row.violations().isEmpty()) ? OK : MISS;
  }

  private static void print(String variant, List<ReplanRow> all, PrintStream out) {
    List<ReplanRow> rows = all.stream().filter(row -> row.variant().equals(variant)).toList();
    if (rows.isEmpty()) {
      return;
    }
    out.println();
    out.printf(Locale.ROOT, "%d instances with %s%n", rows.size(), variant);
    times(out, "milliseconds", rows.stream().mapToDouble(ReplanRow::millis));
    times(out, "processor milliseconds", rows.stream().mapToDouble(ReplanRow::processorMillis));
    line(out, "people kept, %", 100 * mean(rows, row -> row.kept().people()));
    line(out, "people kept, %, least", 100 * least(rows, row -> row.kept().people()));
    line(
        out,
        "people kept on unaffected branches, %",
        100 * mean(rows, row -> row.kept().unaffectedPeople()));
    line(out, "starts kept, %", 100 * mean(rows, row -> row.kept().starts()));
    line(out, "delay of the finish, hours", mean(rows, row -> hours(row)));
    line(out, "rules broken", mean(rows, row -> row.violations().size()) * rows.size());
  }

  private static void times(PrintStream out, String name, DoubleStream millis) {
    double[] sorted = millis.sorted().toArray();
    line(out, name + " per new plan, median", sorted[sorted.length / 2]);
    line(out, name + ", 95 %", sorted[(sorted.length * 95 - 1) / 100]);
    line(out, name + ", longest", sorted[sorted.length - 1]);
  }

  private static double hours(ReplanRow row) {
    return row.summary().finishDelay().toMinutes() / 60.0;
  }

  private static double mean(List<ReplanRow> rows, ToDoubleFunction<ReplanRow> value) {
    return rows.stream().mapToDouble(value).average().orElseThrow();
  }

  private static double least(List<ReplanRow> rows, ToDoubleFunction<ReplanRow> value) {
    return rows.stream().mapToDouble(value).min().orElseThrow();
  }

  private static void line(PrintStream out, String name, double value) {
    out.printf(Locale.ROOT, "  %-44s %10.2f%n", name, value);
  }
}
