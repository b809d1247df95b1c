package dev.evenkeel.scheduling.staffing.deferred;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * The gates that the line of cumulative work must pass, by opening time: not above what has
 * arrived, not below what is due. Between neighbouring gates both limits are straight.
 */
final class Corridor {
  private final TimeLine line;
  private final WorkCurve arrived;
  private final long within;
  private final DeadlineClock clock;
  private final long[] gates;

  private Corridor(TimeLine line, WorkCurve arrived, DeferredWork work) {
    this.line = line;
    this.arrived = arrived;
    this.clock = work.clock();
    within = nanos(work.within());
    gates = cuts();
  }

  static Corridor of(DeferredWork work, TimeLine line) {
    return new Corridor(line, WorkCurve.of(work.arrivals(), line), work);
  }

  /** A longer time than the longest time line is as good as any. */
  private static long nanos(Duration within) {
    Duration longest = Duration.ofDays(365L * 150);
    return (within.compareTo(longest) < 0 ? within : longest).toNanos();
  }

  private long[] cuts() {
    LongStream arrivals = Arrays.stream(arrived.times()).flatMap(this::cutsOf);
    LongStream openings = Arrays.stream(line.offsets()).flatMap(this::cutsAt);
    return LongStream.concat(arrivals, openings)
        .filter(offset -> offset >= 0 && offset <= line.total())
        .sorted()
        .distinct()
        .toArray();
  }

  private LongStream cutsOf(long time) {
    long offset = line.offset(time);
    return clock == DeadlineClock.ELAPSED
        ? LongStream.of(offset, line.offset(time + within))
        : LongStream.of(offset, offset + within);
  }

  private LongStream cutsAt(long offset) {
    return clock == DeadlineClock.ELAPSED
        ? LongStream.of(offset)
        : LongStream.of(offset, offset + within);
  }

  /** Returns the opening time of each gate, from 0 to all of it. */
  long[] gates() {
    return gates;
  }

  /** Returns the work that has arrived before a gate, at the closing if the gate is one. */
  double arrivedBefore(int gate) {
    return arrived.at(line.earliest(gates[gate]));
  }

  /** Returns the work that is due before anybody can work on after a gate. */
  double dueBefore(int gate) {
    if (clock == DeadlineClock.ELAPSED) {
      return arrived.at(line.latest(gates[gate]) - within);
    }
    long counted = gates[gate] - within;
    return counted < 0 ? 0 : arrived.at(line.latest(counted));
  }
}
