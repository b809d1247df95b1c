package dev.evenkeel.benchmarks.triage;

import dev.evenkeel.benchmarks.Command;
import dev.evenkeel.benchmarks.CommandLine;
import dev.evenkeel.scheduling.triage.QueuePolicy;
import dev.evenkeel.scheduling.triage.Ticket;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Adds tickets to a queue and takes them out by each policy, all at one instant and with time
 * passing. The best of three rounds counts.
 */
public final class TriageCommand implements Command {
  private static final String TICKETS = "--tickets";
  private static final String LIMIT = "--limit";
  private static final int USUAL = 1_000_000;
  private static final int MOST = 10_000_000;
  private static final int ROUNDS = 3;

  private static final List<QueuePolicy> POLICIES =
      List.of(
          QueuePolicy.firstComeFirstServed(),
          QueuePolicy.strictPriority(),
          QueuePolicy.smithRatio(),
          QueuePolicy.earliestDueDate(),
          QueuePolicy.leastSlack(),
          QueuePolicy.accumulatingPriority(List.of(16.0, 8.0, 4.0, 2.0, 1.0)),
          QueuePolicy.generalisedCMu(),
          QueuePolicy.apparentTardinessCost(Duration.ofHours(8)));

  /** Creates the command. */
  public TriageCommand() {}

  @Override
  public String name() {
    return "triage";
  }

  @Override
  public String arguments() {
    return "[--tickets N] [--limit US]";
  }

  @Override
  public String purpose() {
    return "times adding to and taking from a queue of N tickets, and checks the order";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    CommandLine line = CommandLine.parse(arguments, List.of(TICKETS, LIMIT));
    Optional<Long> tickets = line.number(TICKETS, 1, MOST);
    Optional<Double> limit = line.value(LIMIT, "a number of microseconds", Double::valueOf);
    line.paths().forEach(path -> line.fault("argument must be an option but was '" + path + "'"));
    if (!line.faults().isEmpty()) {
      line.faults().forEach(err::println);
      return REFUSED;
    }
    int count = tickets.map(Math::toIntExact).orElse(USUAL);
    return measure(RandomTickets.of(count, 1), limit.orElse(Double.MAX_VALUE), out) ? OK : MISS;
  }

  private static boolean measure(List<Ticket> tickets, double limit, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%d tickets, mean microseconds of processor time, best of %d rounds%n",
        tickets.size(),
        ROUNDS);
    out.printf(Locale.ROOT, "%-32s %10s %10s %10s order%n", "policy, time", "add", "take", "sum");
    boolean met = true;
    for (QueuePolicy policy : POLICIES) {
      TriageRun still = best(() -> TriageRun.atOnce(policy, tickets));
      met &= tell(policy.rule() + " stands", still, limit, out);
      if (policy.rule().isAgeing()) {
        TriageRun passing = best(() -> TriageRun.withTimePassing(policy, tickets));
        met &= tell(policy.rule() + " passes", passing, limit, out);
      }
    }
    return met;
  }

  /** A round that is out of order is never hidden by a faster one. */
  private static TriageRun best(Supplier<TriageRun> round) {
    return Stream.generate(round)
        .limit(ROUNDS)
        .min(Comparator.comparing(TriageRun::ordered).thenComparing(TriageRun::sum))
        .orElseThrow();
  }

  private static boolean tell(String what, TriageRun run, double limit, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%-32s %10.3f %10.3f %10.3f %s%n",
        what,
        run.addMicros(),
        run.takeMicros(),
        run.sum(),
        run.ordered() ? "ok" : "MISS");
    return run.ordered() && run.sum() <= limit;
  }
}
