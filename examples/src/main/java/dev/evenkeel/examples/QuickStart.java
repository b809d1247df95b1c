package dev.evenkeel.examples;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.examples.files.CallCountFile;
import dev.evenkeel.examples.files.ExampleFiles;
import dev.evenkeel.examples.files.StoryData;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.Place;
import dev.evenkeel.examples.input.TextFile;
import dev.evenkeel.examples.instances.CoreProject;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.examples.instances.draft.InstanceFault;
import dev.evenkeel.examples.instances.format.InstanceFile;
import dev.evenkeel.examples.page.Page;
import dev.evenkeel.examples.page.PageWriter;
import dev.evenkeel.examples.psplib.InstancePage;
import dev.evenkeel.examples.psplib.InstancePlan;
import dev.evenkeel.examples.psplib.InstanceReport;
import dev.evenkeel.examples.report.StoryPage;
import dev.evenkeel.examples.report.StoryReport;
import dev.evenkeel.examples.story.CallVolume;
import dev.evenkeel.examples.story.Story;
import dev.evenkeel.examples.story.StoryTeller;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The first thing to run; {@code --help} tells what it can do. */
public final class QuickStart {
  private static final int GOOD = 0;
  private static final int FAULTY = 2;

  private final Options options;
  private final PrintStream out;
  private final PrintStream err;
  private final InputFaults faults = new InputFaults();

  private QuickStart(Options options, PrintStream out, PrintStream err) {
    this.options = options;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the quick start and ends the process with its exit code.
   *
   * @param arguments the command line
   */
  public static void main(String... arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /**
   * Runs the quick start.
   *
   * @param out where the report goes
   * @param err where faults go
   * @param arguments the command line
   * @return the exit code: 0, or 2 if the command line or a file has faults
   */
  public static int run(PrintStream out, PrintStream err, String... arguments) {
    return new QuickStart(Options.parse(arguments), out, err).run();
  }

  private int run() {
    if (options.help()) {
      out.print(Options.HELP);
      return GOOD;
    }
    if (!options.faults().isEmpty()) {
      options.faults().forEach(err::println);
      err.println("Maybe --help tells more.");
      return FAULTY;
    }
    Optional<Page> page = options.psplib().map(this::instance).orElseGet(this::story);
    return page.isPresent() && write(page.get()) ? GOOD : tellFaults();
  }

  private Optional<Page> story() {
    Optional<StoryData> data = ExampleFiles.read(options.data(), faults);
    if (options.calls().isPresent()) {
      data = withCalls(data, options.calls().get());
    }
    Optional<Story> story = data.map(StoryTeller::tell);
    story.map(StoryReport::of).ifPresent(this::print);
    return story.map(StoryPage::of);
  }

  private Optional<StoryData> withCalls(Optional<StoryData> data, Path file) {
    Optional<CallCountFile.DayProfile> profile = CallCountFile.read(file, options.day(), faults);
    return data.flatMap(
        sample ->
            profile.map(
                calls ->
                    CallVolume.applied(sample, calls, options.handleTime(), TextFile.name(file))));
  }

  private Optional<Page> instance(Path file) {
    Optional<InstancePlan> plan =
        InstanceFile.read(file, faults).flatMap(instance -> plan(instance, file));
    plan.map(InstanceReport::of).ifPresent(this::print);
    return plan.map(InstancePage::of);
  }

  private Optional<InstancePlan> plan(ProjectInstance instance, Path file) {
    CoreProject project;
    try {
      project = CoreProject.of(instance);
    } catch (IllegalArgumentException e) {
      faults.add(
          Place.of(TextFile.name(file)),
          InstanceFault.NOT_SUPPORTED,
          String.valueOf(e.getMessage()));
      return Optional.empty();
    }
    return Optional.of(InstancePlan.of(instance, project));
  }

  private void print(List<String> lines) {
    lines.forEach(out::println);
  }

  private boolean write(Page page) {
    Path file = options.page();
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, PageWriter.write(page));
      out.println();
      out.println("Page written to " + file);
      return true;
    } catch (IOException e) {
      err.println("page must be writable but was not: " + file);
      return false;
    }
  }

  private int tellFaults() {
    List<Finding> list = faults.collect().asList();
    list.forEach(finding -> err.println(line(finding)));
    if (!list.isEmpty()) {
      err.println(list.size() == 1 ? "1 fault found." : list.size() + " faults found.");
    }
    return FAULTY;
  }

  /** One fault as "file:line field: sentence". */
  private static String line(Finding finding) {
    String field = finding.path().isEmpty() ? "" : " " + finding.path();
    return finding.object() + field + ": " + finding.text();
  }
}
