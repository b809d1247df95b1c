package dev.evenkeel.benchmarks.capacity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads calls from a CSV file with the columns start (local, every five minutes) and calls. */
final class CallFile {
  static final Duration PIECE = Duration.ofMinutes(5);

  private CallFile() {}

  /**
   * Reads the days.
   *
   * @throws IllegalArgumentException if a line is no date-time with a number, or is not five
   *     minutes after the one before on the same day
   * @throws UncheckedIOException if the file cannot be read
   */
  static List<CallDay> read(Path file) {
    Map<LocalDate, List<Integer>> calls = new LinkedHashMap<>();
    Map<LocalDate, LocalDateTime> starts = new LinkedHashMap<>();
    List<String> lines = lines(file);
    for (int k = 1; k < lines.size(); k++) {
      String[] cells = lines.get(k).split(",", -1);
      LocalDateTime start = start(cells, k + 1);
      List<Integer> day = calls.computeIfAbsent(start.toLocalDate(), any -> new ArrayList<>());
      LocalDateTime first = starts.computeIfAbsent(start.toLocalDate(), any -> start);
      require(first.plus(PIECE.multipliedBy(day.size())).equals(start), "not in order", k + 1);
      day.add(number(cells[1], k + 1));
    }
    List<CallDay> days = new ArrayList<>();
    starts.forEach(
        (date, start) ->
            days.add(
                new CallDay(
                    start.toInstant(ZoneOffset.UTC), PIECE, calls.getOrDefault(date, List.of()))));
    return days;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LocalDateTime start(String[] cells, int line) {
    require(cells.length == 2, "not two cells", line);
    try {
      return LocalDateTime.parse(cells[0]);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("line " + line + ": no date-time: " + cells[0], e);
    }
  }

  private static int number(String cell, int line) {
    try {
      int number = Integer.parseInt(cell);
      require(number >= 0, "negative", line);
      return number;
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("line " + line + ": no number: " + cell, e);
    }
  }

  private static void require(boolean met, String fault, int line) {
    if (!met) {
      throw new IllegalArgumentException("line " + line + ": " + fault);
    }
  }
}
