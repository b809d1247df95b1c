package dev.evenkeel.benchmarks.shifts;

import dev.evenkeel.benchmarks.Command;
import dev.evenkeel.benchmarks.CommandLine;
import dev.evenkeel.benchmarks.Seconds;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Covers six generated requirements with shifts: cost, proven bound and gap, on request beside what
 * other solvers find. It misses if somebody is missing, if a cover by contiguous shifts is not
 * proved to be the best, or if another solver is better by more than half a per cent.
 */
public final class ShiftsCommand implements Command {
  private static final String SECONDS = "--seconds";
  private static final String PEER_SECONDS = "--peer-seconds";
  private static final String SEED = "--seed";
  private static final String PEER = "--peer";

  private final List<ShiftInstance> instances;
  private final List<ShiftCoverPeer> known;

  /** Makes the command with all other solvers that are found. */
  public ShiftsCommand() {
    this(List.of(ShiftInstance.values()), ShiftCoverPeer.found());
  }

  ShiftsCommand(List<ShiftInstance> instances, List<ShiftCoverPeer> known) {
    this.instances = instances;
    this.known = known;
  }

  @Override
  public String name() {
    return "shifts";
  }

  @Override
  public String arguments() {
    return "[--seconds S] [--seed N] [--peer] [--peer-seconds S]";
  }

  @Override
  public String purpose() {
    return "covers generated requirements with shifts, with bound and gap, ours and others'";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    List<String> valued = new ArrayList<>(arguments);
    boolean hasPeers = valued.remove(PEER);
    CommandLine line = CommandLine.parse(valued, List.of(SECONDS, PEER_SECONDS, SEED));
    Duration limit =
        line.value(SECONDS, Seconds.FORM, Seconds::parse).orElse(Duration.ofSeconds(30));
    Duration peerLimit =
        line.value(PEER_SECONDS, Seconds.FORM, Seconds::parse).orElse(Duration.ofSeconds(60));
    long seed = line.number(SEED, 0, 1_000_000).orElse(1L);
    line.paths().forEach(word -> line.fault("argument must be an option but was '" + word + "'"));
    if (hasPeers && known.isEmpty()) {
      line.fault("other solvers must be there for --peer but were not");
    }
    if (!line.faults().isEmpty()) {
      line.faults().forEach(err::println);
      return REFUSED;
    }
    List<ShiftCoverPeer> peers = hasPeers ? known : List.of();
    printHead(peers, out);
    boolean isMet = true;
    for (ShiftInstance instance : instances) {
      CoverRow ours = CoverRow.ours(instance, seed, limit);
      out.println(ours.text());
      isMet &= ours.isAsPromised(instance);
      for (ShiftCoverPeer peer : peers) {
        CoverRow theirs = CoverRow.of(peer, instance, seed, peerLimit);
        out.println(theirs.text());
        isMet &= !theirs.isBetterThan(ours);
      }
    }
    return isMet ? OK : MISS;
  }

  private static void printHead(List<ShiftCoverPeer> peers, PrintStream out) {
    out.println("# " + CoverRow.OURS + ": ShiftPlanner, one thread");
    peers.forEach(peer -> out.println("# " + peer.name() + ": " + peer.description()));
    out.println(
        "instance,intervals,shifts,required hours,solver,cost,bound,gap %,seconds,missing hours");
  }
}
