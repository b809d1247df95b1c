package dev.evenkeel.benchmarks;

import dev.evenkeel.benchmarks.triage.RandomTickets;
import dev.evenkeel.scheduling.triage.QueuePolicy;
import dev.evenkeel.scheduling.triage.Ticket;
import dev.evenkeel.scheduling.triage.TicketQueue;
import dev.evenkeel.scheduling.triage.TicketRanker;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to take a ticket from a queue of 10,000 and to put it back. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TicketQueueBenchmark {
  private static final int WAITING = 10_000;

  private final TicketQueue strict = filled(QueuePolicy.strictPriority());
  private final TicketQueue accumulating =
      filled(QueuePolicy.accumulatingPriority(List.of(16.0, 8.0, 4.0, 2.0, 1.0)));
  private Instant now = RandomTickets.end();

  /** Creates the state that JMH runs on. */
  public TicketQueueBenchmark() {}

  private static TicketQueue filled(QueuePolicy policy) {
    TicketQueue queue = TicketRanker.standard().withPolicy(policy).queue();
    RandomTickets.of(WAITING, 1).forEach(queue::add);
    return queue;
  }

  /**
   * Takes and adds by strict priority.
   *
   * @return the ticket
   */
  @Benchmark
  public Ticket strictPriority() {
    return turn(strict);
  }

  /**
   * Takes and adds by accumulating priority, while a microsecond passes.
   *
   * @return the ticket
   */
  @Benchmark
  public Ticket accumulatingPriority() {
    return turn(accumulating);
  }

  private Ticket turn(TicketQueue queue) {
    now = now.plusNanos(1_000);
    Ticket ticket = queue.take(now).orElseThrow();
    queue.add(ticket);
    return ticket;
  }
}
