package dev.evenkeel.benchmarks.sla;

import com.sun.management.OperatingSystemMXBean;
import dev.evenkeel.metrics.sla.SlaClock;
import dev.evenkeel.metrics.sla.SlaEvent;
import dev.evenkeel.metrics.sla.SlaWarning;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;

/** One measurement with clocks of its own, on one thread. */
final class Round {
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final int count;
  private Times opened = Times.NONE;
  private Times advanced = Times.NONE;
  private Times asked = Times.NONE;
  private Optional<SlaWarning> earliest = Optional.empty();

  /** How long something took on the wall and on the processor, in seconds. */
  private record Times(double wall, double processor) {
    static final Times NONE = new Times(0, 0);

    Times best(Times other) {
      return new Times(Math.min(wall, other.wall), Math.min(processor, other.processor));
    }
  }

  Round(int count) {
    this.count = count;
  }

  Round go() {
    TicketFleet fleet = new TicketFleet();
    SlaClock[] clocks = new SlaClock[count];
    SlaEvent[] events = new SlaEvent[count];
    for (int i = 0; i < count; i++) {
      events[i] = TicketFleet.next(i);
    }
    opened = time(i -> clocks[i] = fleet.open(i));
    System.gc(); // so that moving the opened clocks is not counted as advancing them
    advanced = time(i -> clocks[i] = clocks[i].apply(events[i]));
    asked = time(i -> note(clocks[i].nextDue()));
    return this;
  }

  private Times time(IntConsumer step) {
    long processor = PROCESS.getProcessCpuTime();
    long wall = System.nanoTime();
    for (int i = 0; i < count; i++) {
      step.accept(i);
    }
    double seconds = (System.nanoTime() - wall) / 1e9;
    return new Times(seconds, (PROCESS.getProcessCpuTime() - processor) / 1e9);
  }

  private void note(Optional<SlaWarning> due) {
    boolean earlier =
        due.isPresent()
            && (earliest.isEmpty()
                || Comparator.comparing(SlaWarning::at).compare(due.get(), earliest.get()) < 0);
    earliest = earlier ? due : earliest;
  }

  Round best(Round other) {
    Round best = new Round(count);
    best.opened = opened.best(other.opened);
    best.advanced = advanced.best(other.advanced);
    best.asked = asked.best(other.asked);
    best.earliest = earliest;
    return best;
  }

  Optional<Instant> earliest() {
    return earliest.map(SlaWarning::at);
  }

  void print(String name, PrintStream out) {
    print(out, name, "wall", new double[] {opened.wall, advanced.wall, asked.wall});
    print(
        out, "", "processor", new double[] {opened.processor, advanced.processor, asked.processor});
  }

  private static void print(PrintStream out, String name, String time, double[] seconds) {
    out.printf(
        Locale.ROOT,
        SlaCommand.LINE,
        name,
        time,
        text(seconds[0]),
        text(seconds[1]),
        text(seconds[2]));
  }

  private static String text(double seconds) {
    return String.format(Locale.ROOT, "%.3f", seconds);
  }
}
