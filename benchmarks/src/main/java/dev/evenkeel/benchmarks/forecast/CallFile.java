package dev.evenkeel.benchmarks.forecast;

import dev.evenkeel.core.time.Interval;
import dev.evenkeel.examples.input.CsvFile;
import dev.evenkeel.examples.input.InputFault;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.InputRecord;
import dev.evenkeel.examples.input.Place;
import dev.evenkeel.scheduling.forecast.ContactCount;
import dev.evenkeel.scheduling.forecast.ContactHistory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads calls per interval: columns {@code start} (local time) and {@code calls}. All intervals are
 * as long as the shortest time from one start to the next.
 */
final class CallFile {
  private static final List<String> COLUMNS = List.of("start", "calls");

  private CallFile() {}

  /** Returns the calls in slots of a length; empty after a fault. */
  static Optional<ContactHistory> read(Path file, ZoneId zone, Duration slot, InputFaults faults) {
    List<InputRecord> rows = CsvFile.read(file, COLUMNS, faults);
    Place place = Place.of(file.toString());
    if (rows.size() < 2 && !faults.collect().hasErrors()) {
      faults.add(
          place, InputFault.BROKEN_SYNTAX, "file must have at least two rows after the head line");
    }
    List<Instant> starts = rows.stream().map(row -> start(row, zone)).toList();
    List<Long> calls = rows.stream().map(CallFile::calls).toList();
    if (faults.collect().hasErrors()) {
      return Optional.empty();
    }
    try {
      return Optional.of(history(starts, calls, zone, slot));
    } catch (IllegalArgumentException e) {
      faults.add(place, InputFault.CONTRADICTION, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static Instant start(InputRecord row, ZoneId zone) {
    return row.parsed(
        "start",
        "a local time like 2026-11-23T09:00",
        text -> LocalDateTime.parse(text).atZone(zone).toInstant(),
        Instant.EPOCH);
  }

  private static long calls(InputRecord row) {
    return row.parsed("calls", "a whole number, not negative", CallFile::count, 0L);
  }

  private static long count(String text) {
    long count = Long.parseLong(text);
    if (count < 0) {
      throw new IllegalArgumentException(text);
    }
    return count;
  }

  private static ContactHistory history(
      List<Instant> starts, List<Long> calls, ZoneId zone, Duration slot) {
    List<Instant> sorted = starts.stream().sorted().distinct().toList();
    Duration length =
        IntStream.range(1, sorted.size())
            .mapToObj(i -> Duration.between(sorted.get(i - 1), sorted.get(i)))
            .min(Duration::compareTo)
            .orElse(slot);
    List<ContactCount> counts =
        IntStream.range(0, starts.size())
            .mapToObj(i -> count(starts.get(i), length, calls.get(i)))
            .toList();
    return ContactHistory.of(zone, slot, counts);
  }

  private static ContactCount count(Instant start, Duration length, long calls) {
    return ContactCount.of(Interval.of(start, start.plus(length)), calls);
  }
}
