package dev.evenkeel.benchmarks.cpm;

import dev.evenkeel.benchmarks.Command;
import dev.evenkeel.benchmarks.CommandLine;
import dev.evenkeel.benchmarks.peers.CriticalPathPeer;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Tells how long forward and backward pass take on one network after the other, with this library
 * and with others that are found. Before each measurement the network is built in the objects of
 * whoever calculates; its time is told too.
 */
public final class CriticalPathCommand implements Command {
  private static final String SHAPE = "--shape";
  private static final int LEAST = 100;
  private static final int MOST = 2_000_000;
  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);

  private final Duration patience;
  private final List<CriticalPathPeer> known;

  /** Makes the command with ours and all others that are found. */
  public CriticalPathCommand() {
    this(Duration.ofSeconds(4), CriticalPathPeer.found());
  }

  CriticalPathCommand(Duration patience, List<CriticalPathPeer> others) {
    this.patience = patience;
    this.known =
        Stream.concat(
                Stream.of(
                    new DirectNetworkPath(),
                    ResolvedProjectPath.dayAndNight(),
                    ResolvedProjectPath.officeHours()),
                others.stream())
            .toList();
  }

  @Override
  public String name() {
    return "cpm";
  }

  @Override
  public String arguments() {
    return "[--shape layered|chain] [SIZES]";
  }

  @Override
  public String purpose() {
    return "times the critical path of networks of so many tasks, ours and others'";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    CommandLine line = CommandLine.parse(arguments, List.of(SHAPE));
    boolean isChain = line.value(SHAPE, "layered or chain", this::isChain).orElse(false);
    List<Integer> sizes = new ArrayList<>();
    line.paths().forEach(word -> addSize(word, sizes, line));
    if (!line.faults().isEmpty()) {
      line.faults().forEach(err::println);
      return REFUSED;
    }
    out.println(
        "tasks,dependencies,calculated by,build ms,first ms,median ms,least ms,median cpu ms,runs,"
            + "critical");
    boolean isAgreed = true;
    for (int size : sizes.isEmpty() ? SIZES : sizes) {
      TaskNetwork network = isChain ? TaskNetwork.chain(size) : TaskNetwork.layered(size);
      isAgreed &= measure(network, out);
    }
    return isAgreed ? OK : MISS;
  }

  private boolean isChain(String shape) {
    if (!List.of("layered", "chain").contains(shape)) {
      throw new IllegalArgumentException("neither of them");
    }
    return shape.equals("chain");
  }

  private static void addSize(Path word, List<Integer> sizes, CommandLine line) {
    try {
      int size = Integer.parseInt(word.toString());
      if (size >= LEAST && size <= MOST) {
        sizes.add(size);
        return;
      }
    } catch (NumberFormatException e) {
      // Told below, as a number out of range is.
    }
    line.fault("size must be a number from " + LEAST + " to " + MOST + " but was '" + word + "'");
  }

  private boolean measure(TaskNetwork network, PrintStream out) {
    long expected = network.criticalCount();
    boolean isAgreed = true;
    for (CriticalPathPeer peer : known) {
      CriticalPathRuns runs = CriticalPathRuns.of(peer, network, patience);
      out.printf(
          Locale.ROOT,
          "%d,%d,\"%s\",%s%n",
          network.days().length,
          network.from().length,
          peer.description(),
          runs.row());
      isAgreed &= runs.isAgreed(expected);
    }
    return isAgreed;
  }
}
