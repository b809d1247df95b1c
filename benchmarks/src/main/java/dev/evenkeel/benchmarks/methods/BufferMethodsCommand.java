package dev.evenkeel.benchmarks.methods;

import dev.evenkeel.benchmarks.Command;
import dev.evenkeel.core.check.Finding;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.examples.instances.format.InstanceFile;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells how often the promise of each buffer method is kept, and how long it is. */
public final class BufferMethodsCommand implements Command {
  @Override
  public String name() {
    return "buffer-methods";
  }

  @Override
  public String arguments() {
    return "[OPTIONS] PATH...";
  }

  @Override
  public String purpose() {
    return "sizes buffers of instances by every method and plays the plans";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    MethodOptions options = MethodOptions.parse(arguments);
    if (!options.faults().isEmpty()) {
      options.faults().forEach(err::println);
      err.println(MethodOptions.USAGE);
      return REFUSED;
    }
    List<ProjectInstance> instances = new ArrayList<>();
    options.files().forEach(file -> read(file, err).ifPresent(instances::add));
    if (instances.size() < options.files().size()) {
      return REFUSED;
    }
    return run(options, instances, out, err);
  }

  private static Optional<ProjectInstance> read(Path file, PrintStream err) {
    InputFaults faults = new InputFaults();
    Optional<ProjectInstance> instance = InstanceFile.read(file, faults);
    for (Finding finding : faults.collect()) {
      err.println(file.getFileName() + ": " + finding);
    }
    return instance;
  }

  private static int run(
      MethodOptions options, List<ProjectInstance> instances, PrintStream out, PrintStream err) {
    MethodRun run = new MethodRun(options);
    List<MethodTable> tables = new ArrayList<>();
    int faults = 0;
    for (DurationShape shape : DurationShape.values()) {
      List<MethodResult> results = new ArrayList<>();
      for (ProjectInstance instance : instances) {
        for (MethodResult result : run.run(instance, shape)) {
          result
              .faults()
              .forEach(text -> err.println(instance.name() + ", " + result.method() + ": " + text));
          faults += result.faults().size();
          results.add(result);
        }
      }
      tables.add(new MethodTable(shape, options.percentile(), results));
    }
    print(instances.size(), tables, faults, out);
    return faults == 0 && tables.stream().allMatch(MethodTable::isKept) ? OK : MISS;
  }

  private static void print(int instances, List<MethodTable> tables, int faults, PrintStream out) {
    out.println(instances + " instances; means over the instances");
    out.println();
    out.println(MethodTable.HEAD);
    tables.forEach(table -> table.print(out));
    out.println();
    tables.forEach(table -> out.println(table.keptEach()));
    out.println(
        "Plans that break a rule of the instance, or do not promise chain and buffer: " + faults);
  }
}
