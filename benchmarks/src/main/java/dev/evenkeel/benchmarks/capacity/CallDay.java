package dev.evenkeel.benchmarks.capacity;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.scheduling.staffing.ContactLoad;
import dev.evenkeel.scheduling.staffing.LoadInterval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The calls of one day, in pieces of equal length.
 *
 * @param start when the first piece begins
 * @param piece how long each is
 * @param calls how many calls came in each
 */
record CallDay(Instant start, Duration piece, List<Integer> calls) {

  /** Returns the load in longer intervals; the last may be shorter. */
  ContactLoad load(int pieces, Duration handleTime) {
    List<LoadInterval> load = new ArrayList<>();
    for (int from = 0; from < calls.size(); from += pieces) {
      int to = Math.min(calls.size(), from + pieces);
      double contacts = calls.subList(from, to).stream().mapToInt(Integer::intValue).sum();
      load.add(LoadInterval.of(Interval.of(at(from), at(to)), contacts, handleTime));
    }
    return ContactLoad.of(load);
  }

  private Instant at(int number) {
    return start.plus(piece.multipliedBy(number));
  }
}
