package dev.evenkeel.scheduling.peak.cover.internal;

import dev.evenkeel.core.check.Check;
import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.peak.StaffingLevel;
import dev.evenkeel.scheduling.peak.cover.StaffingOffer;
import dev.evenkeel.scheduling.peak.cover.TemporaryStaff;
import dev.evenkeel.scheduling.peak.cover.internal.MinimumCostFlow.Cost;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * The least-cost cover of one stretch of time.
 *
 * <p>People who may come are units that flow along the bounds of time slots, from the first to the
 * last. They pass a slot idle, at work by some offer, or by an arc that stands for people who are
 * missing still. Of F units at most F − n may pass a slot idle in which n are missing, so n are at
 * work or missing. Flows in whole units are optimal, since all capacities are whole (Ahuja,
 * Magnanti and Orlin, "Network Flows", 1993, theorem 9.10; covering by intervals as a flow: section
 * 1.3 and exercise 9.9 there).
 *
 * <p>F is the greatest n plus the number of windows that can only be used from one end, as only
 * such people may have to be there without need beside others who are needed.
 */
final class CoverNetwork {
  /** A stretch more counts less than the smallest coin. */
  private static final long STRETCHES = 1 << 16;

  private static final long GREATEST_COST = 1L << 34;

  private final List<Instant> bounds;
  private final int[] missing;
  private final List<Window> windows;
  private final MinimumCostFlow network;
  private final int units;
  private final List<Use> uses = new ArrayList<>();
  private int nodes;

  /** An arc by which an offer is used. */
  private record Use(int arc, Stretch stretch) {}

  CoverNetwork(List<Instant> bounds, int[] missing, List<Window> windows) {
    this.bounds = bounds;
    this.missing = missing;
    this.windows = windows;
    this.nodes = bounds.size();
    int most = 0;
    for (int people : missing) {
      most = Math.max(most, people);
    }
    this.units = Math.addExact(most, windows.size());
    this.network = new MinimumCostFlow(bounds.size() * (1 + windows.size()));
  }

  Cover cover(List<TemporaryStaff> temporary) {
    int[] gaps = addSlots();
    temporary.forEach(this::addShifts);
    windows.forEach(this::addWindow);
    network.send(0, bounds.size() - 1, units);
    return read(gaps);
  }

  private int[] addSlots() {
    int[] gaps = new int[missing.length];
    for (int slot = 0; slot < missing.length; slot++) {
      network.add(slot, slot + 1, units - missing[slot], Cost.NOTHING);
      long nanos = slot(slot).length().toNanos();
      gaps[slot] = network.add(slot, slot + 1, units, new Cost(nanos, 0));
    }
    return gaps;
  }

  private Interval slot(int slot) {
    return between(slot, slot + 1);
  }

  private Interval between(int from, int to) {
    return Interval.of(bounds.get(from), bounds.get(to));
  }

  private void addShifts(TemporaryStaff staff) {
    for (int from = 0; from < missing.length; from++) {
      if (missing[from] > 0) {
        addShifts(staff, from);
      }
    }
  }

  private void addShifts(TemporaryStaff staff, int from) {
    for (int to = from + 1; to < bounds.size(); to++) {
      if (missing[to - 1] > 0) {
        var shift = Shift.covering(staff, between(from, to));
        if (shift.isEmpty()) {
          return;
        }
        use(from, to, units, new Stretch(staff, shift.get()));
      }
    }
  }

  private void use(int from, int to, int capacity, Stretch stretch) {
    uses.add(new Use(network.add(from, to, capacity, cost(stretch)), stretch));
  }

  private static Cost cost(Stretch stretch) {
    return new Cost(0, minor(stretch) * STRETCHES + 1);
  }

  private static long minor(Stretch stretch) {
    long minor =
        Pay.of(stretch.offer(), stretch.interval().length())
            .map(Money::getAmountMinorLong)
            .orElse(0L);
    Check.that(
        minor <= GREATEST_COST,
        "cost of a stretch must be at most %s of the smallest coin but was %s",
        GREATEST_COST,
        minor);
    return minor;
  }

  private void addWindow(Window window) {
    int from = bounds.indexOf(window.interval().start());
    int to = bounds.indexOf(window.interval().end());
    switch (window.use()) {
      case FROM_START -> addFromStart(window.offer(), from, to);
      case UP_TO_END -> addUpToEnd(window.offer(), from, to);
      case ANY -> addAny(window.offer(), from, to);
    }
  }

  private void addFromStart(StaffingOffer offer, int from, int last) {
    int entry = nodes++;
    network.add(from, entry, 1, Cost.NOTHING);
    for (int to = from + 1; to <= last; to++) {
      if (missing[to - 1] > 0) {
        use(entry, to, 1, new Stretch(offer, between(from, to)));
      }
    }
  }

  private void addUpToEnd(StaffingOffer offer, int first, int to) {
    int exit = nodes++;
    network.add(exit, to, 1, Cost.NOTHING);
    for (int from = first; from < to; from++) {
      if (missing[from] > 0) {
        use(from, exit, 1, new Stretch(offer, between(from, to)));
      }
    }
  }

  private void addAny(StaffingOffer offer, int first, int last) {
    int base = nodes - first;
    nodes += last - first + 1;
    for (int at = first; at <= last; at++) {
      network.add(at, base + at, 1, new Cost(0, 1));
      network.add(base + at, at, 1, Cost.NOTHING);
      if (at < last) {
        Stretch stretch = new Stretch(offer, slot(at));
        uses.add(new Use(network.add(base + at, base + at + 1, 1, Cost.NOTHING), stretch));
      }
    }
  }

  private Cover read(int[] gaps) {
    List<Stretch> stretches = new ArrayList<>();
    long cost = 0;
    for (Use use : uses) {
      for (int person = 0; person < network.flow(use.arc()); person++) {
        stretches.add(use.stretch());
        cost = Math.addExact(cost, minor(use.stretch()));
      }
    }
    List<StaffingLevel> uncovered = new ArrayList<>();
    double lacking = 0;
    for (int slot = 0; slot < gaps.length; slot++) {
      int people = network.flow(gaps[slot]);
      if (people > 0) {
        uncovered.add(new StaffingLevel(slot(slot), people, 0));
        lacking += (double) people * slot(slot).length().toNanos();
      }
    }
    return new Cover(stretches, uncovered, lacking, cost);
  }
}
