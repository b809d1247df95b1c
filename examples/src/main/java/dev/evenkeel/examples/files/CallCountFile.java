package dev.evenkeel.examples.files;

import dev.evenkeel.examples.input.CsvFile;
import dev.evenkeel.examples.input.InputFault;
import dev.evenkeel.examples.input.InputFaults;
import dev.evenkeel.examples.input.InputRecord;
import dev.evenkeel.examples.input.Place;
import dev.evenkeel.examples.input.TextFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads calls counted per five minutes: a CSV file {@code start,calls} with local date-times, of as
 * many days as there are. Days are cut into half-hours; what is left is one profile of a day.
 */
public final class CallCountFile {
  private static final List<String> COLUMNS = List.of("start", "calls");
  private static final int HALF_HOUR = 30;

  private CallCountFile() {}

  /**
   * Calls per half-hour of one day.
   *
   * @param source which day it is, or over how many days the mean was taken
   * @param calls the calls by the start of the half-hour
   */
  public record DayProfile(String source, Map<LocalTime, Double> calls) {}

  /**
   * Returns the profile of a day.
   *
   * @param file the file
   * @param day the day, empty for the mean of all weekdays (Monday to Friday)
   * @param faults where to note what is wrong
   * @return the profile, empty after a fault
   */
  public static Optional<DayProfile> read(Path file, Optional<LocalDate> day, InputFaults faults) {
    Map<LocalDateTime, Double> calls = new TreeMap<>();
    List<InputRecord> rows = CsvFile.read(file, COLUMNS, faults);
    rows.forEach(row -> call(row, calls));
    Map<LocalDate, Map<LocalTime, Double>> days = days(calls);
    if (!faults.collect().isEmpty()) {
      return Optional.empty();
    }
    Optional<DayProfile> profile =
        day.isPresent()
            ? Optional.ofNullable(days.get(day.get()))
                .map(halfHours -> new DayProfile(day.get().toString(), halfHours))
            : mean(days);
    if (profile.isEmpty()) {
      String text =
          day.map(date -> "file must have rows of " + date + " but has none")
              .orElse("file must have rows of a weekday but has none");
      faults.add(Place.of(TextFile.name(file)).withField("start"), InputFault.CONTRADICTION, text);
    }
    return profile;
  }

  private static void call(InputRecord row, Map<LocalDateTime, Double> calls) {
    LocalDateTime start = Fields.dateTime(row, "start");
    double number = row.number("calls");
    if (number < 0) {
      row.fault("calls", InputFault.BAD_VALUE, "calls must not be negative but were " + number);
    }
    row.build(() -> start)
        .filter(time -> calls.putIfAbsent(time, number) != null)
        .ifPresent(
            time ->
                row.fault("start", InputFault.CONTRADICTION, "time " + time + " is there twice"));
  }

  private static Map<LocalDate, Map<LocalTime, Double>> days(Map<LocalDateTime, Double> calls) {
    Map<LocalDate, Map<LocalTime, Double>> days = new TreeMap<>();
    calls.forEach(
        (time, number) ->
            days.computeIfAbsent(time.toLocalDate(), date -> new TreeMap<>())
                .merge(halfHour(time.toLocalTime()), number, Double::sum));
    return days;
  }

  private static LocalTime halfHour(LocalTime time) {
    return LocalTime.of(time.getHour(), time.getMinute() / HALF_HOUR * HALF_HOUR);
  }

  private static Optional<DayProfile> mean(Map<LocalDate, Map<LocalTime, Double>> days) {
    Map<LocalTime, Double> sum = new TreeMap<>();
    int count = 0;
    for (Map.Entry<LocalDate, Map<LocalTime, Double>> day : days.entrySet()) {
      if (day.getKey().getDayOfWeek().getValue() <= 5) {
        day.getValue().forEach((time, calls) -> sum.merge(time, calls, Double::sum));
        count++;
      }
    }
    if (count == 0) {
      return Optional.empty();
    }
    int weekdays = count;
    sum.replaceAll((time, calls) -> calls / weekdays);
    return Optional.of(new DayProfile("mean of " + weekdays + " weekdays", sum));
  }
}
