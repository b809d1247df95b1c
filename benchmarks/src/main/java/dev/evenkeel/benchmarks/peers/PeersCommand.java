package dev.evenkeel.benchmarks.peers;

import dev.evenkeel.benchmarks.Command;
import dev.evenkeel.benchmarks.ListedBounds;
import dev.evenkeel.core.check.Finding;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.instances.ProjectInstance;
import dev.evenkeel.examples.instances.format.InstanceFile;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** Has ours and other people's schedulers solve the same instances within the same CPU time. */
public final class PeersCommand implements Command {
  private static final Duration WARM_UP = Duration.ofSeconds(3);

  private final Duration warmUp;
  private final List<PeerSolver> known;

  /** Makes the command with all solvers that are found. */
  public PeersCommand() {
    this(WARM_UP, found());
  }

  PeersCommand(Duration warmUp, List<PeerSolver> known) {
    this.warmUp = warmUp;
    this.known = known;
  }

  private static List<PeerSolver> found() {
    List<PeerSolver> solvers =
        new ArrayList<>(List.of(new EvenkeelSolver(), new LatestFinishSolver()));
    ServiceLoader.load(PeerSolver.class).forEach(solvers::add);
    return solvers;
  }

  @Override
  public String name() {
    return "peers";
  }

  @Override
  public String arguments() {
    return "OPTIONS PATH...";
  }

  @Override
  public String purpose() {
    return "schedules instances with this library and with others";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    PeersOptions options = new PeersOptions(arguments, known);
    List<String> faults = new ArrayList<>(options.faults());
    List<PeerTask> tasks = tasks(options.files(), new ListedBounds(err), faults);
    if (!faults.isEmpty()) {
      faults.forEach(err::println);
      err.println(PeersOptions.USAGE);
      return REFUSED;
    }
    return compare(options, tasks, out, err) ? OK : MISS;
  }

  private static List<PeerTask> tasks(List<Path> files, ListedBounds bounds, List<String> faults) {
    List<PeerTask> tasks = new ArrayList<>();
    for (Path file : files) {
      InputFaults unread = new InputFaults();
      Optional<ProjectInstance> instance = InstanceFile.read(file, unread);
      unread.collect().stream().map(Finding::toString).forEach(faults::add);
      if (instance.filter(PeerTask::isComparable).isPresent()) {
        tasks.add(task(file, instance.get(), bounds));
      } else if (instance.isPresent()) {
        faults.add(
            "instance must have one mode per activity, renewable resources and no people but '"
                + instance.get().name()
                + "' has others");
      }
    }
    return tasks;
  }

  private static PeerTask task(Path file, ProjectInstance instance, ListedBounds bounds) {
    OptionalLong best =
        bounds.of(file, instance.name()).stream()
            .flatMapToInt(bound -> bound.bestKnown().stream())
            .asLongStream()
            .findFirst();
    return new PeerTask(instance, best);
  }

  private boolean compare(
      PeersOptions options, List<PeerTask> tasks, PrintStream out, PrintStream err) {
    PeerTable table = new PeerTable(options.limits());
    boolean sound = true;
    for (PeerSolver solver : options.solvers()) {
      try {
        List<PeerResult> results = run(solver, options.limits(), tasks, err);
        table.add(solver.name(), results);
        sound &= results.stream().allMatch(result -> result.refused() == 0);
      } catch (RuntimeException | LinkageError e) {
        // What one solver cannot do must not hide the results of the others.
        err.println(solver.name() + " failed: " + e);
        sound = false;
      }
    }
    table.lines().forEach(out::println);
    printConditions(options, out);
    return sound;
  }

  private List<PeerResult> run(
      PeerSolver solver, List<Duration> limits, List<PeerTask> tasks, PrintStream err) {
    PeerRun run = new PeerRun(solver, limits);
    run.warmUp(tasks.get(0), warmUp);
    List<PeerResult> results = new ArrayList<>();
    for (PeerTask task : tasks) {
      PeerResult result = run.run(task);
      results.add(result);
      err.println(solver.name() + " " + task.instance().name() + ": " + makespans(result));
    }
    return results;
  }

  private static String makespans(PeerResult result) {
    return result.makespans().stream()
            .map(makespan -> makespan.isEmpty() ? "none" : String.valueOf(makespan.getAsLong()))
            .collect(Collectors.joining(" "))
        + (result.proved() ? ", proved" : "")
        + ", "
        + PeerTable.seconds(result.spent());
  }

  private void printConditions(PeersOptions options, PrintStream out) {
    out.println();
    for (PeerSolver solver : options.solvers()) {
      out.println("* " + solver.name() + ": " + solver.description());
    }
    out.printf(
        "%nLimits: CPU time of the process. First schedule: wall time from the instance in memory."
            + " Warm-up: the first instance for each solver, %s in runs of 0.2 s, not counted.%n"
            + "Java %s on %s %s, %d processors.%n",
        PeerTable.seconds(warmUp),
        System.getProperty("java.version"),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors());
  }
}
